import { z } from "zod";
import { execute, message, type Writer } from "./activities";
import type { Connector, Sent } from "./connector";
import type { RunningFunctions } from "./functions";
import { buttonsIn, cardsIn, inputsIn, textsIn } from "./shown";

/** What somebody sees of an answer. */
export interface Seen {
  /** All that is shown, line by line. */
  text: string;
  /** Titles of the buttons. */
  buttons: string[];
  /** Addresses that buttons open. */
  links: string[];
  inputs: Record<string, unknown>;
  sent: readonly Sent[];
}

/** A personal conversation with the running functions. */
export interface Chat {
  says(text: string): Promise<Seen>;
  /** Presses a button of what was shown last, or of `on`, with what is entered over what the inputs hold. */
  presses(title: string, entered?: Record<string, string>, on?: Seen): Promise<Seen>;
  /** Presses the one of several buttons with the same title, from 0. */
  pressesNth(title: string, position: number, on?: Seen): Promise<Seen>;
  /** Attaches a file to a message. */
  attaches(name: string, downloadUrl: string): Promise<Seen>;
  /** What has arrived without being asked for. */
  receives(): Seen;
}

const openUrl = z.object({
  actions: z.array(z.looseObject({ type: z.string(), url: z.string().optional() })).default([]),
});

function seen(sent: readonly Sent[]): Seen {
  const links = cardsIn(sent).flatMap((card) => openUrl.parse(card).actions.flatMap(({ url }) => url ?? []));
  return {
    text: textsIn(sent).join("\n"),
    buttons: buttonsIn(sent).map(({ title }) => title),
    links,
    inputs: inputsIn(sent),
    sent,
  };
}

export function chatOf(
  functions: RunningFunctions,
  connector: Connector,
  { tenant, user, locale }: { tenant: string; user: string; locale?: string },
): Chat {
  const conversation = `a:${tenant}-${user}`;
  const writer: Writer = { serviceUrl: connector.serviceUrl, conversation, tenant, user, ...(locale && { locale }) };
  let last = seen([]);
  const send = async (activity: unknown): Promise<Seen> => {
    const { status, body } = await functions.post(activity);
    if (status !== 200) throw new Error(`The activity was answered with ${status}: ${body}`);
    last = seen(connector.take(conversation));
    return last;
  };
  const press = (title: string, entered: Record<string, string>, on: Seen, position: number) => {
    const button = buttonsIn(on.sent).filter((one) => one.title === title)[position];
    if (button === undefined) throw new Error(`There is no button "${title}", only: ${on.buttons.join(" | ")}.`);
    const inputs = button.associatedInputs === "auto" ? on.inputs : {};
    return send(execute(writer, button.verb, { ...button.data, ...inputs, ...entered }));
  };
  return {
    says: (text) => send(message(writer, text)),
    presses: (title, entered = {}, on = last) => press(title, entered, on, 0),
    pressesNth: (title, position, on = last) => press(title, {}, on, position),
    attaches: (name, downloadUrl) => {
      const attachment = {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name,
        content: { downloadUrl, uniqueId: "1", fileType: "csv" },
      };
      return send({ ...message(writer, ""), attachments: [attachment] });
    },
    receives: () => {
      last = seen(connector.take(conversation));
      return last;
    },
  };
}
