import { z } from "zod";
import type { Sent } from "./connector";

/** What a person sees of what the bot has sent, with plain spaces. */

const nodeSchema = z.record(z.string(), z.unknown());
const shownKeys = ["text", "title", "label", "errorMessage"];
const hiddenKeys = new Set(["data", "fallback", "speak", "fallbackText", "$schema"]);

const plain = (text: string) => text.replaceAll("\u00a0", " ");

function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = nodeSchema.safeParse(value);
  if (!node.success) return [];
  const inner = Object.entries(node.data).flatMap(([key, part]) => (hiddenKeys.has(key) ? [] : nodesIn(part)));
  return [node.data, ...inner];
}

export function cardsIn(sent: readonly Sent[]): unknown[] {
  return sent.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));
}

/** Every text that is shown, in reading order: of messages, then of their cards. */
export function textsIn(sent: readonly Sent[]): string[] {
  const ofMessages = sent.flatMap(({ text }) => (text === undefined ? [] : [plain(text)]));
  const ofCards = nodesIn(cardsIn(sent)).flatMap((node) =>
    shownKeys.flatMap((key) => {
      const text = z.string().safeParse(node[key]);
      return text.success ? [plain(text.data)] : [];
    }),
  );
  return [...ofMessages, ...ofCards];
}

/** The first text of the first card: the verdict, where it is a verdict's. */
export function firstLine(sent: readonly Sent[]): string {
  const text = nodesIn(cardsIn(sent)[0]).find((node) => node.type === "TextBlock")?.text;
  return plain(String(text));
}

const executeSchema = z.object({
  type: z.literal("Action.Execute"),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
  associatedInputs: z.enum(["auto", "none"]),
});
export type ShownButton = z.infer<typeof executeSchema>;

export function buttonsIn(sent: readonly Sent[]): ShownButton[] {
  return nodesIn(cardsIn(sent)).flatMap((node) => {
    const button = executeSchema.safeParse(node);
    return button.success ? [{ ...button.data, title: plain(button.data.title) }] : [];
  });
}

const inputSchema = z.looseObject({
  type: z.string().startsWith("Input."),
  id: z.string(),
  value: z.unknown().optional(),
});

/** The inputs of the cards by id, with what they are prefilled with. */
export function inputsIn(sent: readonly Sent[]): Record<string, unknown> {
  const inputs = nodesIn(cardsIn(sent)).flatMap((node) => {
    const input = inputSchema.safeParse(node);
    return input.success ? [[input.data.id, input.data.value] as const] : [];
  });
  return Object.fromEntries(inputs);
}
