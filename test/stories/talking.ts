import { expect } from "vitest";
import { isReminderVerb } from "../../src/bot/reminders/verbs";
import { demonstrationPerson } from "../../src/local/demonstration";
import { execute, message, submit, type Writer } from "../support/activities";
import type { Connector, Sent } from "../support/connector";
import type { RunningFunctions } from "../support/functions";
import { buttonsIn, firstLine, inputsIn, textsIn } from "../support/shown";
import type { Step, Story } from "./story";

let conversations = 0;

/** Without the digest of deadlines, which comes of itself when the day's run finds that somebody can be reached. */
export function answersIn(sent: readonly Sent[]): Sent[] {
  return sent.filter((one) => !buttonsIn([one]).some(({ verb }) => isReminderVerb(verb)));
}

/** Lives a story through, step by step, and checks what is shown. */
export async function live(story: Story, functions: RunningFunctions, connector: Connector): Promise<void> {
  const number = ++conversations;
  const person =
    story.who === "a stranger" ? { tenant: `tenant-${number}`, user: `user-${number}` } : demonstrationPerson;
  const base = { serviceUrl: connector.serviceUrl, ...person, ...(story.locale && { locale: story.locale }) };
  const personal: Writer = { ...base, conversation: `a:personal-${number}` };
  const type = story.where ?? "personal";
  const writer: Writer =
    type === "personal" ? personal : { ...base, type, conversation: `19:group-${number}@thread.v2` };
  if (story.knownPrivately) {
    await functions.post(message(personal, "merci"));
    connector.take(personal.conversation);
  }
  let shown: Sent[] = [];
  for (const step of story.steps) {
    const { status } = await functions.post(activityOf(step, writer, shown));
    expect(status, story.title).toBe(200);
    const sent = answersIn(connector.take(writer.conversation));
    check(step, sent);
    if (step.privately !== undefined) checkPrivately(step.privately, answersIn(connector.take(personal.conversation)));
    if (sent.length > 0) shown = sent;
  }
}

function activityOf(step: Step, writer: Writer, shown: readonly Sent[]) {
  if (step.says !== undefined) return message(writer, step.says);
  const titles = buttonsIn(shown).map(({ title }) => title);
  const button = buttonsIn(shown).find(({ title }) => title === step.presses);
  if (button === undefined) throw new Error(`There is no button "${step.presses}", only: ${titles.join(" | ")}.`);
  const prefilled = button.associatedInputs === "auto" ? inputsIn(shown) : {};
  const data = { ...button.data, ...prefilled, ...step.enters };
  return (step.bySubmit ? submit : execute)(writer, button.verb, data);
}

function check({ first, shows = [], hides = [], holds, silent = false }: Step, sent: readonly Sent[]): void {
  const all = textsIn(sent).join("\n");
  if (silent) expect(sent).toEqual([]);
  if (first !== undefined) expect(firstLine(sent)).toBe(first);
  for (const text of shows) expect(all).toContain(text);
  for (const text of hides) expect(all).not.toContain(text);
  if (holds !== undefined) expect(inputsIn(sent)).toMatchObject(holds);
}

function checkPrivately(
  { first, shows = [], none = false }: NonNullable<Step["privately"]>,
  sent: readonly Sent[],
): void {
  if (none) expect(sent).toEqual([]);
  if (first !== undefined) expect(firstLine(sent)).toBe(first);
  for (const text of shows) expect(textsIn(sent).join("\n")).toContain(text);
}
