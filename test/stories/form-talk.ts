import { expect } from "vitest";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";
import { complaintsAbout } from "../cards/validate";
import { execute, message, submit, type Writer } from "../support/activities";
import type { Connector, Sent } from "../support/connector";
import type { RunningFunctions } from "../support/functions";
import { buttonsIn, cardsIn, inputsIn, textsIn } from "../support/shown";

/** A conversation with the compiled functions about forms, in which an earlier card can be pressed again. */
export class FormTalk {
  private last: readonly Sent[] = [];

  constructor(
    private readonly functions: RunningFunctions,
    private readonly connector: Connector,
    private readonly writer: Writer,
  ) {}

  says(text: string): Promise<Answer> {
    return this.post(message(this.writer, text));
  }

  /**
   * Presses a button of the last card, or of that of an earlier answer; `bySubmit`: in a host of the older kind; `nth`:
   * which of several with the same title, from 0.
   */
  presses(
    title: string,
    entered: Record<string, string> = {},
    { of = this.last, bySubmit = false, nth = 0 }: { of?: readonly Sent[]; bySubmit?: boolean; nth?: number } = {},
  ): Promise<Answer> {
    const button = buttonsIn(of).filter((one) => one.title === title)[nth];
    if (button === undefined) {
      const titles = buttonsIn(of).map((one) => one.title);
      throw new Error(`No button "${title}", only: ${titles.join(" | ")}. ${textsIn(of).join(" ")}`);
    }
    const prefilled = button.associatedInputs === "auto" ? inputsIn(of) : {};
    // The Playground and Teams send every input as text.
    const typed = Object.fromEntries(Object.entries(prefilled).map(([id, value]) => [id, String(value ?? "")]));
    const data = { ...button.data, ...typed, ...entered };
    return this.post((bySubmit ? submit : execute)(this.writer, button.verb, data));
  }

  private async post(activity: unknown): Promise<Answer> {
    const { status } = await this.functions.post(activity);
    expect(status).toBe(200);
    const sent = this.connector.take(this.writer.conversation);
    if (sent.length > 0) this.last = sent;
    for (const card of cardsIn(sent)) {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
      expect(complaintsAbout(card as AdaptiveCard)).toEqual([]);
    }
    return {
      sent,
      text: textsIn(sent).join("\n"),
      values: inputsIn(sent),
      buttons: buttonsIn(sent).map(({ title }) => title),
    };
  }
}

export interface Answer {
  sent: readonly Sent[];
  text: string;
  values: Record<string, unknown>;
  buttons: string[];
}
