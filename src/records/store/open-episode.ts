import type { Region } from "../../rules/contract";
import { brusselsDay } from "../brussels-day";
import { type CareRecord, careHeadSchema, memberOf } from "../care-record";
import type { Change, OpeningFacts, Refusal } from "../changes/change";
import { issuesOf, nationalNumberAt } from "../changes/input";
import type { Programme } from "../episode";
import { CodeTaken, createRecord } from "../episode-store";
import { nationalNumberIn } from "../identifiers/national-number";
import type { Person } from "../practitioner";
import type { Tables } from "../tables";
import { mayAttempt } from "./attempts";
import { codeFor } from "./codes";
import { claimPatient, type Pseudonym, pseudonymsOf } from "./pseudonyms";
import { readRecord, readRecordFor } from "./records";
import { previewChange, type SaveOutcome, saveChange } from "./save";

/** What an episode is opened with. */
export interface EpisodeToOpen {
  /** The form instance: opening it twice opens it once. */
  instance: string;
  programme: Programme;
  /** What the provider calls the patient, such as initials. */
  label: string;
  region?: Region;
  /** User who bills by default; left out: whoever records. */
  biller?: string;
  /** Due date, birth date and whatever else of the contract's facts is known. */
  facts: OpeningFacts;
  /** In any usual written form; makes the pseudonym and is then forgotten. */
  nationalNumber?: string;
  /** How colleagues call the person who opens it. */
  memberLabel?: string;
}

export type OpenRefusal =
  | Extract<Refusal, { kind: "invalid" | "national-number" | "not-a-member" | "other-programme" }>
  /** The person follows this patient already, in the episode `code`. */
  | { kind: "already-yours"; code: string }
  /**
   * Colleagues of the organisation follow this patient. `ask` is for the request to those members that they invite, and
   * for nothing else: the person is told no code and no name.
   */
  | { kind: "followed-by-colleagues"; ask: { code: string; members: string[] } }
  /** A colleague opens an episode for this patient at this moment: to be tried again in two minutes. */
  | { kind: "being-opened" }
  /** The day's attempts with a national number are used up. */
  | { kind: "too-many-attempts" };

export type OpenOutcome = { opened: CareRecord; repeated: boolean } | { refusal: OpenRefusal };

/** Opens an episode, whose first member is `person`. */
export async function openEpisode(
  tables: Tables,
  person: Person,
  wanted: EpisodeToOpen,
  now: Date,
): Promise<OpenOutcome> {
  const { nationalNumber } = wanted;
  const digits = nationalNumber === undefined ? null : nationalNumberIn(nationalNumber);
  if (nationalNumber !== undefined && digits === null) {
    return refused({ kind: "invalid", issues: [{ path: "nationalNumber", problem: "expected a national number" }] });
  }
  const pseudonyms = digits === null ? [] : pseudonymsOf(tables.keys, digits, person.tenant);
  return open(tables, person, wanted, { pseudonyms, isLookUp: digits !== null }, now);
}

/** A new pregnancy of a woman who is followed already, who may be followed for her child still. */
export interface NewPregnancy {
  /** The form instance: recording it twice records it once. */
  instance: string;
  /** Code of the episode of the earlier pregnancy. */
  code: string;
  /** Day on which it became known. */
  on: string;
  dueDate?: string;
  /** Left out: that of the earlier episode. */
  label?: string;
}

export type NewPregnancyOutcome = { opened: CareRecord; earlier: SaveOutcome } | { refusal: OpenRefusal | Refusal };

/** Opens an episode for a new pregnancy, linked with that of the earlier one; its first and only member is `person`. */
export async function openNewPregnancy(
  tables: Tables,
  person: Person,
  { instance, code, on, dueDate, label }: NewPregnancy,
  now: Date,
): Promise<NewPregnancyOutcome> {
  const earlier = await readRecordFor(tables, person, code);
  if (earlier === null) return refused({ kind: "not-a-member" });
  const eventFor = (opened: string): Change => ({
    type: "event",
    content: { type: "new-pregnancy", on, code: opened },
  });
  // What the earlier episode would refuse must not leave a new one behind.
  const preview = await previewChange(tables, person, { code, instance, change: eventFor("") }, now);
  if ("refusal" in preview) return preview;
  const memberLabel = memberOf(earlier, person.user)?.label;
  const outcome = await open(
    tables,
    person,
    {
      instance,
      programme: "perinatal",
      label: label ?? earlier.label,
      ...(earlier.region !== undefined && { region: earlier.region }),
      facts: { birthDate: null, ...(dueDate !== undefined && { dueDate }) },
      ...(memberLabel !== undefined && { memberLabel }),
    },
    { pseudonyms: earlier.pseudonym === undefined ? [] : [earlier.pseudonym], isLookUp: false, previous: code },
    now,
  );
  if ("refusal" in outcome) return outcome;
  const { opened } = outcome;
  const change = eventFor(opened.code);
  return { opened, earlier: await saveChange(tables, person, { code, instance, change }, now) };
}

interface Patient {
  pseudonyms: readonly Pseudonym[];
  /** Whether the attempt tells something about a patient whom the person may not follow. */
  isLookUp: boolean;
  /** Code of the episode of an earlier pregnancy. */
  previous?: string;
}

const refused = <R extends OpenRefusal>(refusal: R) => ({ refusal });

async function open(
  tables: Tables,
  person: Person,
  wanted: EpisodeToOpen,
  patient: Patient,
  now: Date,
): Promise<OpenOutcome> {
  const path = nationalNumberAt({ label: wanted.label, memberLabel: wanted.memberLabel });
  if (path !== null) return refused({ kind: "national-number", path });
  const checked = headFrom(person, wanted, patient, "");
  if (!checked.success) return refused({ kind: "invalid", issues: issuesOf(checked.error) });

  let code = await codeFor(tables, person, wanted.programme, wanted.instance);
  const already = await openedBefore(tables, person, code, wanted.instance);
  if (already !== null) return already;
  if (patient.isLookUp && !(await mayAttempt(tables, person, "national-number", brusselsDay(now)))) {
    return refused({ kind: "too-many-attempts" });
  }
  for (;;) {
    const refusal = await claim(tables, person, wanted.programme, patient, code, now);
    if (refusal !== null) return refused(refusal);
    const head = careHeadSchema.parse(headFrom(person, wanted, patient, code).data);
    try {
      const opening = { by: person.user, instance: wanted.instance, now };
      return { opened: await createRecord(tables, person.tenant, { ...head, entries: [] }, opening), repeated: false };
    } catch (error) {
      if (!(error instanceof CodeTaken)) throw error;
      const meanwhile = await openedBefore(tables, person, code, wanted.instance);
      if (meanwhile !== null) return meanwhile;
      code = await codeFor(tables, person, wanted.programme, wanted.instance, code);
    }
  }
}

async function claim(
  tables: Tables,
  person: Person,
  programme: Programme,
  { pseudonyms, previous }: Patient,
  code: string,
  now: Date,
): Promise<OpenRefusal | null> {
  if (pseudonyms.length === 0) return null;
  const wanted = { pseudonyms, programme, code, ...(previous !== undefined && { besides: previous }) };
  const result = await claimPatient(tables, person, wanted, now);
  if ("claimed" in result) return null;
  if ("beingOpened" in result) return { kind: "being-opened" };
  const { followed } = result;
  return followed.byPerson
    ? { kind: "already-yours", code: followed.code }
    : { kind: "followed-by-colleagues", ask: { code: followed.code, members: followed.members } };
}

async function openedBefore(
  tables: Tables,
  person: Person,
  code: string,
  instance: string,
): Promise<OpenOutcome | null> {
  const kept = await readRecord(tables, person.tenant, code);
  const isIt = kept?.record.openedBy === instance && memberOf(kept.record, person.user) !== undefined;
  return kept !== null && isIt ? { opened: kept.record, repeated: true } : null;
}

function headFrom({ user }: Person, wanted: EpisodeToOpen, { pseudonyms, previous }: Patient, code: string) {
  const { programme, label, region, biller, facts, memberLabel, instance } = wanted;
  return careHeadSchema.safeParse({
    code,
    programme,
    label: label.trim(),
    ...(region !== undefined && { region }),
    ...(biller !== undefined && { biller }),
    members: [{ user, ...(memberLabel !== undefined && { label: memberLabel }) }],
    facts,
    revision: 0,
    events: [],
    invitations: [],
    dueDays: [],
    openedBy: instance,
    ...(previous !== undefined && { previous }),
    ...(pseudonyms[0] !== undefined && { pseudonym: pseudonyms[0] }),
  });
}
