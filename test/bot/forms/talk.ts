import { converse, type Saying } from "../../../src/bot/conversation/converse";
import type { AdaptiveCard } from "../../../src/cards/adaptive-card";
import { demonstrationPerson, loadDemonstration } from "../../../src/local/demonstration";
import type { Person } from "../../../src/records/practitioner";
import type { Tables } from "../../../src/records/tables";
import type { CivilDate } from "../../../src/rules/civil-date";
import { buttonsOf, inputsOf, textsOf } from "../../cards/shown";
import { noonOf } from "../../support/care";
import { memoryStore } from "../../support/memory-tables";
import { startDay } from "../../support/start-day";

export { startDay };

/** A conversation with the bot in this process, over a store in memory that holds the demonstration practice. */

export interface Shown {
  card: AdaptiveCard | undefined;
  texts: string[];
  /** Prefilled values of the card's inputs, as a host would send them. */
  values: Record<string, string>;
  /** Titles of the card's buttons. */
  buttons: string[];
}

export interface Talk {
  says(text: string): Promise<Shown>;
  /** Presses a button of the card shown last, with the inputs as they stand and what is entered over them. */
  presses(title: string, entered?: Record<string, string>, of?: Shown): Promise<Shown>;
  /** Presses the one of several buttons with the same title, from 0. */
  pressesNth(title: string, position: number): Promise<Shown>;
  as(person: Person): Talk;
  on(day: CivilDate): Talk;
  tables: Tables;
}

export async function demonstrationTables(): Promise<Tables> {
  const tables = memoryStore().tables();
  await loadDemonstration(tables, startDay);
  return tables;
}

export function talkWith(
  tables: Tables,
  { person = demonstrationPerson, day = startDay }: { person?: Person; day?: CivilDate } = {},
): Talk {
  let last: Shown | undefined;
  const say = async (said: Saying["said"]): Promise<Shown> => {
    const conversation = { tenant: person.tenant, id: `a:${person.user}` };
    const { here } = await converse(
      { person, conversation, audience: "personal", personal: null, said },
      { tables, now: noonOf(day), today: day, publicUrl: null },
    );
    const card = here.findLast((reply) => reply.card !== undefined)?.card;
    const inputs = card === undefined ? [] : inputsOf(card);
    last = {
      card,
      texts: here
        .flatMap((reply) => [
          ...(reply.text === undefined ? [] : [reply.text]),
          ...(reply.card === undefined ? [] : textsOf({ ...reply.card, speak: "", fallbackText: "" })),
        ])
        .filter((text) => text !== ""),
      values: Object.fromEntries(inputs.map(({ id, value }) => [String(id), value === undefined ? "" : String(value)])),
      buttons: card === undefined ? [] : buttonsOf(card).map(({ title }) => String(title)),
    };
    return last;
  };
  const press = (title: string, entered: Record<string, string>, of: Shown | undefined, position = 0) => {
    const button = of?.card && buttonsOf(of.card).filter((one) => one.title === title)[position];
    if (button === undefined) throw new Error(`No button "${title}", only: ${of?.buttons.join(" | ")}.`);
    const sent = button.associatedInputs === "auto" ? of?.values : {};
    const data = { ...(button.data as Record<string, unknown>), ...sent, ...entered };
    return say({ verb: String(button.verb), data });
  };
  return {
    tables,
    says: (text) => say({ text }),
    presses: (title, entered = {}, of = last) => press(title, entered, of),
    pressesNth: (title, position) => press(title, {}, last, position),
    as: (other) => talkWith(tables, { person: other, day }),
    on: (other) => talkWith(tables, { person, day: other }),
  };
}
