import { withPerson } from "../../../src/forms/acts/people";
import { answersFrom } from "../../../src/forms/answers";
import type { FormContext } from "../../../src/forms/definition";
import { fieldsOf, type Known } from "../../../src/forms/field";
import { forms } from "../../../src/forms/forms";
import { readStep } from "../../../src/forms/read";
import { emptyState, type FormState } from "../../../src/forms/state";
import { formWordsOf } from "../../../src/language/forms";
import type { FormName } from "../../../src/language/forms/catalogue";
import { wordsOf } from "../../../src/language/words";
import { type CareRecord, episodeOf } from "../../../src/records/care-record";
import { applyChange } from "../../../src/records/changes/apply";
import type { Change, Who } from "../../../src/records/changes/change";
import { lastEvaluations, lastParticipants } from "../../../src/records/prefill";
import { addDays, type CivilDate } from "../../../src/rules/civil-date";
import type { Provider, Service } from "../../../src/rules/contract";
import { noonOf } from "../../support/care";

/** Whole histories, typed into the forms card by card. */

export const today = "2026-06-01";
export type Typed = Record<string, string>;
export type Facts = Record<string, unknown>;

export const providers: Record<string, Provider> = {
  ann: { id: "ann", profession: "midwife", inamiNumber: true, region: "brussels" },
  bea: { id: "bea", profession: "psychologist", inamiNumber: true, region: "wallonia", psychologyConvention: true },
};
export const who: Who = { user: "ann", providerOf: (user) => providers[user] };
const team = [
  { user: "ann", name: "Ann", isMe: true, profession: "midwife" as const },
  { user: "bea", name: "Bea", isMe: false, profession: "psychologist" as const },
];

const contextOf = (record: CareRecord, service?: Service): FormContext => ({
  words: wordsOf("fr"),
  forms: formWordsOf("fr"),
  today,
  team,
  episode: episodeOf(record),
  evaluations: lastEvaluations(record),
  participants: lastParticipants(record),
  session: {},
  ...(service !== undefined && { service }),
});

export interface Person {
  inami: boolean;
  careActor: boolean;
  coordinates: boolean;
}

/** One thing that is recorded, as it is typed. */
export interface Deed {
  form: Exclude<FormName, "open" | "bill" | "refuse" | "waive" | "reset" | "withdraw">;
  service?: Service;
  typed: Typed;
  people: Person[];
  /** What becomes of it later. */
  fate: "nothing" | "billed" | "waived" | "withdrawn";
}

/** What was typed and asked for on some card: an answer to a question that is not asked is no fact. */
export interface Told {
  deed: Deed;
  asked: Set<string>;
  id: string;
  order: number;
}

function fill(
  record: CareRecord,
  { form, service, typed, people }: Deed,
): { change: Change; asked: Set<string> } | null {
  const context = contextOf(record, service);
  // Offered only where there is something to follow.
  if (form === "follow-up" && context.evaluations.length === 0) return null;
  const definition = forms[form];
  const begun = { ...emptyState, ...definition.begin(context) };
  let state: FormState = { ...begun, people: [], values: { ...begun.values, present: "", ...typed } };
  for (const [index, { inami, careActor, coordinates }] of people.entries()) {
    const values = {
      name: `P${index}`,
      role: "other",
      inamiNumber: inami ? "1-12345-67-004" : "",
      careActor: String(careActor),
      coordinates: String(coordinates),
    };
    const added = withPerson(context, { ...state, values: { ...state.values, ...values } });
    if ("errors" in added) throw new Error(JSON.stringify(added.errors));
    state = added.state;
  }
  let known: Known = {};
  const asked = new Set<string>();
  for (const step of definition.steps(context, state)) {
    const read = readStep(step, state.values, context.forms.errors);
    if (Object.keys(read.errors).length > 0) return null;
    known = { ...known, ...read.known };
    for (const { id } of fieldsOf(step)) asked.add(id);
  }
  const result = definition.result(context, answersFrom(known), state);
  return result.kind === "change" ? { change: result.change, asked } : null;
}

export function live(start: CareRecord, deeds: readonly Deed[]): { record: CareRecord; told: Told[] } {
  let record = start;
  const told: Told[] = [];
  const tryOut = (instance: string, change: Change): boolean => {
    const applied = applyChange(record, { instance, change }, who, noonOf(today));
    if ("refusal" in applied) return false;
    record = applied.record;
    return true;
  };
  for (const [order, deed] of deeds.entries()) {
    const filled = fill(record, deed);
    const id = `deed-${order}`;
    if (filled === null || !tryOut(id, filled.change)) continue;
    const { fate } = deed;
    const isAct = deed.form !== "follow-up" && deed.form !== "transfer" && deed.form !== "event";
    const later: Change | undefined =
      fate === "withdrawn" && deed.form !== "event"
        ? { type: "withdraw", id }
        : fate === "billed" && isAct
          ? { type: "bill", ids: [id], on: billedOn(deed) }
          : fate === "waived" && isAct
            ? { type: "waive", ids: [id] }
            : undefined;
    const done = later !== undefined && tryOut(`${id}-later`, later);
    if (done && fate === "withdrawn") continue;
    told.push({ deed: done ? deed : { ...deed, fate: "nothing" }, asked: filled.asked, id, order });
  }
  return { record, told };
}

export const dayOf = ({ typed }: Deed): CivilDate => typed.serviceDate ?? typed.on ?? typed.from ?? "";
export const billedOn = (deed: Deed): CivilDate => [addDays(dayOf(deed), 20), today].sort()[0] ?? today;
