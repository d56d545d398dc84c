import type { CivilDate } from "../../rules/civil-date";
import { brusselsDay } from "../brussels-day";
import { type CareRecord, memberOf } from "../care-record";
import type { Change, Refusal, Who } from "./change";
import { type Consequences, consequencesOf } from "./consequences";
import { actsOverQuota } from "./decisions";
import { applyToEntries } from "./entries";
import { applyToHead } from "./head";
import { type LogEntry, tracesOf } from "./log";
import { applyToTeam } from "./team";

/** What a part of `applyChange` makes of the record. */
export type Outcome = { record: CareRecord; touched?: readonly string[]; onBehalfOf?: string } | { refusal: Refusal };

/** The present moment as the parts of `applyChange` need it. */
export interface Moment {
  now: Date;
  today: CivilDate;
  /** The form instance: it becomes the id of what the change makes. */
  instance: string;
}

export interface Applied {
  record: CareRecord;
  logEntry: LogEntry;
  consequences: Consequences;
}

/**
 * What a change makes of an episode, without doing it: the heart of every save and of every preview. Pure. All acts are
 * decided again; one that would newly be over its quota, be it the act itself or one recorded before, refuses the
 * change and is named.
 *
 * @param change `{ instance, change }`: the form instance and what it asks for
 * @param who who makes it, and what is known of those who bill
 */
export function applyChange(
  record: CareRecord,
  { instance, change }: { instance: string; change: Change },
  who: Who,
  now: Date,
): Applied | { refusal: Refusal } {
  if (change.type !== "join" && memberOf(record, who.user) === undefined) return { refusal: { kind: "not-a-member" } };
  const moment = { now, today: brusselsDay(now), instance };
  const outcome = applyPart(record, change, who, moment);
  if ("refusal" in outcome) return outcome;
  const touched = outcome.touched ?? [];
  const over = newlyOver(record, outcome.record, touched, moment.today);
  if (over.length > 0) return { refusal: { kind: "over-quota", over } };
  const after = { ...outcome.record, revision: record.revision + 1 };
  return {
    record: after,
    logEntry: {
      seq: after.revision,
      at: now.toISOString(),
      by: who.user,
      ...(outcome.onBehalfOf !== undefined && { onBehalfOf: outcome.onBehalfOf }),
      instance,
      action: change.type,
      ...tracesOf(record, after),
    },
    consequences: consequencesOf(record, after, touched, who, moment.today),
  };
}

function applyPart(record: CareRecord, change: Change, who: Who, moment: Moment): Outcome {
  switch (change.type) {
    case "record":
    case "correct":
    case "withdraw":
    case "bill":
    case "refuse":
    case "waive":
    case "reset-billing":
      return applyToEntries(record, change, who, moment);
    case "event":
    case "withdraw-event":
    case "amend":
    case "close":
    case "reopen":
      return applyToHead(record, change, who, moment);
    default:
      return applyToTeam(record, change, who, moment);
  }
}

function newlyOver(before: CareRecord, after: CareRecord, touched: readonly string[], today: CivilDate) {
  const already = new Set(actsOverQuota(before, today).map(({ id, condition }) => `${id}\n${condition}`));
  return actsOverQuota(after, today)
    .filter(({ id, condition }) => !already.has(`${id}\n${condition}`))
    .map((over) => ({ ...over, own: touched.includes(over.id) }));
}
