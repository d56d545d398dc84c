import { z } from "zod";
import type { Sent } from "./connector";
import { buttonsIn, cardsIn, textsIn } from "./shown";

/** A line of a digest as it is shown: the heading that it stands under, its words, and what its button opens. */
export interface ShownLine {
  group: string;
  text: string;
  code: string;
  key: string;
}

const cardSchema = z.looseObject({ body: z.array(z.unknown()) });
const nodeSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  items: z.array(z.unknown()).optional(),
});
const openedSchema = z.object({ deadline: z.object({ code: z.string(), key: z.string() }) });

/** The lines of a digest's card; none where it is another card. */
export function linesOf(card: unknown): ShownLine[] {
  let group = "";
  return (cardSchema.safeParse(card).data?.body ?? []).flatMap((element) => {
    const node = nodeSchema.parse(element);
    if (node.type === "Container") group = nodeSchema.safeParse(node.items?.[0]).data?.text ?? "";
    const shown = [{ type: "message", attachments: [{ contentType: "", content: element }] }];
    const [opened] = buttonsIn(shown);
    const line = openedSchema.safeParse(opened?.data).data?.deadline;
    return line === undefined ? [] : [{ group, text: textsIn(shown).join(" | "), ...line }];
  });
}

/** The lines of the digests among these messages. */
export const linesIn = (sent: readonly Sent[]): ShownLine[] => cardsIn(sent).flatMap(linesOf);
