import type { EntryContent } from "../../src/records/acts/entry";
import { type CareHead, type CareRecord, careHeadSchema } from "../../src/records/care-record";
import { type Applied, applyChange } from "../../src/records/changes/apply";
import type { Change, Refusal, Who } from "../../src/records/changes/change";
import type { Practitioner } from "../../src/records/practitioner";
import type { CivilDate } from "../../src/rules/civil-date";
import type { Indicator, Provider } from "../../src/rules/contract";

/** What the tests of the records have in common. */

export const midwife: Practitioner = { profession: "midwife", inamiNumber: true, region: "brussels" };

/** The instant at which it is noon of that day in Belgium, more or less. */
export const noonOf = (day: CivilDate) => new Date(`${day}T11:00:00Z`);

const provider: Provider = { id: "ann", profession: "midwife", inamiNumber: true, region: "brussels" };
export const ann: Who = { user: "ann", providerOf: (user) => ({ ...provider, id: user }) };
export const asUser = (user: string): Who => ({ ...ann, user });

/** An episode just opened by "ann", with "bea" in the team. */
export function newRecord(facts: CareHead["facts"] = {}, programme: CareHead["programme"] = "perinatal"): CareRecord {
  const head = careHeadSchema.parse({
    programme,
    code: programme === "perinatal" ? "P-001" : "Y-001",
    label: "Mme D.",
    members: [{ user: "ann" }, { user: "bea", label: "B." }],
    facts,
    revision: 0,
    events: [],
    invitations: [],
    dueDays: [],
  });
  return { ...head, entries: [] };
}

export function refusalOf(outcome: Applied | { refusal: Refusal }): Refusal {
  if ("refusal" in outcome) return outcome.refusal;
  throw new Error("The change was not refused.");
}

export function appliedOf(outcome: Applied | { refusal: Refusal }): Applied {
  if ("refusal" in outcome) throw new Error(`The change was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}

/** What a number of changes make of a record, one after the other, made on `day` by "ann". */
export function afterChanges(record: CareRecord, changes: readonly Change[], day: CivilDate): CareRecord {
  return changes.reduce(
    (before, change, index) =>
      appliedOf(applyChange(before, { instance: `form-${before.revision}-${index}`, change }, ann, noonOf(day))).record,
    record,
  );
}

const evaluations = (indicators: readonly Indicator[]) =>
  indicators.map((indicator) => ({ indicator, status: "status-quo" as const, note: "Suivi en cours" }));

/** Contents of forms with everything that the circulars ask for. */
export const filledIn = {
  screening: (on: CivilDate, positive: Indicator[]): EntryContent => ({
    kind: "screening",
    on,
    details: { consent: true, indicatorsAnswered: 15, positive, bibCode: true, finalisedByBiller: true },
  }),
  cpp: (on: CivilDate, identified: Indicator[]): EntryContent => ({
    kind: "cpp",
    on,
    details: { consent: true, evaluations: evaluations(identified), bibCode: true },
  }),
  followUp: (on: CivilDate, identified: Indicator[]): EntryContent => ({
    kind: "follow-up",
    on,
    details: { evaluations: evaluations(identified) },
  }),
  coordination: (on: CivilDate, identified: Indicator[], from: CivilDate): EntryContent => ({
    kind: "coordination",
    on,
    details: {
      coordinator: { id: "ann", from },
      consent: true,
      coordinatedBy: "biller",
      careTeam: ["gynaecologist", "midwife", "general-practitioner"],
      carePlan: true,
      evaluations: evaluations(identified),
    },
  }),
  concertation: (on: CivilDate, minutes: number): EntryContent => ({
    kind: "concertation",
    on,
    details: {
      start: "14:30",
      minutes,
      place: "online",
      participants: [
        { name: "Ann", role: "midwife", inamiNumber: "41234567004", careActor: true, coordinator: true },
        {
          name: "Dr B.",
          role: "general-practitioner",
          inamiNumber: "11234567004",
          careActor: true,
          coordinator: false,
        },
        { name: "Dr C.", role: "gynaecologist", inamiNumber: "11234568003", careActor: true, coordinator: false },
        { name: "K.", role: "social-worker", careActor: false, coordinator: false },
      ],
      womanInvited: true,
      womanPresent: true,
      recordedInBib: true,
    },
  }),
} as const;

export const record = (content: EntryContent): Change => ({ type: "record", content });
