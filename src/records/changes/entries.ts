import type { CivilDate } from "../../rules/civil-date";
import { isPerinatal } from "../../rules/data/tariffs";
import { type Entry, type EntryContent, type EntryState, entryContentSchema, serviceOf } from "../acts/entry";
import { notEvaluated } from "../acts/vulnerability";
import { type CareMember, type CareRecord, memberOf } from "../care-record";
import { endOf } from "../events";
import type { Moment, Outcome } from "./apply";
import type { Change, Refusal, Who } from "./change";
import { identifiedIn } from "./decisions";
import { issuesOf, nationalNumberAt } from "./input";

type EntryChange = Extract<
  Change,
  { type: "record" | "correct" | "withdraw" | "bill" | "refuse" | "waive" | "reset-billing" }
>;

/** Most entries that one change may touch: they are written in one batch. */
export const mostAtOnce = 90;

export function applyToEntries(record: CareRecord, change: EntryChange, who: Who, moment: Moment): Outcome {
  switch (change.type) {
    case "record":
      return recordEntry(record, change, who, moment);
    case "correct":
      return correctEntry(record, change, moment);
    case "withdraw":
      return changeStates(record, [change.id], (state) => ({ ...state, withdrawn: true }), "any");
    case "bill":
      return bill(record, change.ids, change.on, moment);
    case "refuse": {
      const { ids, on, reason } = change;
      if (on > moment.today) return { refusal: { kind: "in-the-future", on } };
      const path = reason === undefined ? null : nationalNumberAt({ reason });
      if (path !== null) return { refusal: { kind: "national-number", path } };
      return changeStates(record, ids, ({ billedOn: _, ...state }) => ({
        ...state,
        billing: "to-bill",
        refusals: [...state.refusals, { on, ...(reason !== undefined && { reason: reason.slice(0, 500) }) }],
      }));
    }
    case "waive":
      return changeStates(record, change.ids, ({ billedOn: _, ...state }) => ({ ...state, billing: "waived" }));
    case "reset-billing":
      return changeStates(record, change.ids, ({ billedOn: _, ...state }) => ({ ...state, billing: "to-bill" }));
  }
}

function recordEntry(
  record: CareRecord,
  { content: given, billing = "to-bill", billedOn }: Extract<EntryChange, { type: "record" }>,
  who: Who,
  moment: Moment,
): Outcome {
  const checked = checkedContent(record, given, moment.today);
  if ("refusal" in checked) return checked;
  const content = withBiller(checked.content, record.biller ?? checked.content.onBehalfOf ?? who.user);
  const refusal = billing === "billed" && billedOn !== undefined && wrongBillingDay(moment, billedOn, content.on);
  if (refusal) return { refusal };
  const entry: Entry = {
    content,
    state: {
      id: moment.instance,
      order: record.entries.length,
      billing,
      ...(billing === "billed" && billedOn !== undefined && { billedOn }),
      refusals: [],
      withdrawn: false,
    },
  };
  const coordinator = coordinatorNamedIn(content);
  const members = coordinator === undefined ? record.members : coordinatedBy(record.members, coordinator);
  return {
    record: { ...record, members, entries: [...record.entries, entry] },
    touched: [entry.state.id],
    ...(content.onBehalfOf !== undefined && { onBehalfOf: content.onBehalfOf }),
  };
}

/** Says who bills, where an act does not: nobody of this practice bills what was done elsewhere. */
function withBiller(content: EntryContent, otherwise: string | undefined): EntryContent {
  const isDoneElsewhere = content.kind === "past" && content.elsewhere;
  if (content.biller !== undefined || otherwise === undefined || serviceOf(content) === null || isDoneElsewhere) {
    return content;
  }
  return { ...content, biller: otherwise };
}

function coordinatorNamedIn(content: EntryContent): string | undefined {
  if (content.kind === "transfer") return content.details.to;
  return content.kind === "coordination" ? content.details.coordinator?.id : undefined;
}

/** The team once `user` coordinates; where that is somebody outside it, nobody of the team does. */
function coordinatedBy(members: readonly CareMember[], user: string): CareMember[] {
  return members.map(({ role: _, ...member }) =>
    member.user === user ? { ...member, role: "coordinator" as const } : member,
  );
}

function wrongBillingDay({ today, instance }: Moment, on: CivilDate, done: CivilDate): Refusal | undefined {
  if (on > today) return { kind: "in-the-future", on };
  return on < done ? { kind: "billed-before-done", id: instance } : undefined;
}

function correctEntry(
  record: CareRecord,
  { id, content: given }: Extract<EntryChange, { type: "correct" }>,
  moment: Moment,
): Outcome {
  const before = record.entries.find(({ state }) => state.id === id && !state.withdrawn);
  if (before === undefined) return { refusal: { kind: "unknown-entry", id } };
  const checked = checkedContent(record, given, moment.today, before.content);
  if ("refusal" in checked) return checked;
  const content = withBiller(checked.content, before.content.biller);
  if ((before.state.billedOn ?? content.on) < content.on) return { refusal: { kind: "billed-before-done", id } };
  return {
    record: {
      ...record,
      entries: record.entries.map((entry) => (entry.state.id === id ? { ...entry, content } : entry)),
    },
    touched: [id],
    ...(content.onBehalfOf !== undefined && { onBehalfOf: content.onBehalfOf }),
  };
}

function bill(record: CareRecord, ids: readonly string[], on: CivilDate, { today }: Moment): Outcome {
  if (on > today) return { refusal: { kind: "in-the-future", on } };
  const tooEarly = record.entries.find(({ state, content }) => ids.includes(state.id) && content.on > on);
  if (tooEarly !== undefined) return { refusal: { kind: "billed-before-done", id: tooEarly.state.id } };
  return changeStates(record, ids, (state) => ({ ...state, billing: "billed", billedOn: on }));
}

function changeStates(
  record: CareRecord,
  ids: readonly string[],
  change: (state: EntryState) => EntryState,
  which: "acts" | "any" = "acts",
): Outcome {
  if (ids.length > mostAtOnce) return { refusal: { kind: "too-many-at-once", most: mostAtOnce } };
  for (const id of ids) {
    const entry = record.entries.find(({ state }) => state.id === id && !state.withdrawn);
    if (entry === undefined) return { refusal: { kind: "unknown-entry", id } };
    if (which === "acts" && serviceOf(entry.content) === null) return { refusal: { kind: "not-billable", id } };
  }
  const entries = record.entries.map((entry) =>
    ids.includes(entry.state.id) ? { ...entry, state: change(entry.state) } : entry,
  );
  return { record: { ...record, entries }, touched: ids };
}

/** Checks what was filled in, by itself and against the episode. */
function checkedContent(
  record: CareRecord,
  given: EntryContent,
  today: CivilDate,
  before?: EntryContent,
): { content: EntryContent } | { refusal: Refusal } {
  const parsed = entryContentSchema.safeParse(given);
  if (!parsed.success) return { refusal: { kind: "invalid", issues: issuesOf(parsed.error) } };
  const content = parsed.data;
  const path = nationalNumberAt(content);
  if (path !== null) return { refusal: { kind: "national-number", path } };
  // A transfer is agreed beforehand; everything else is recorded once it is done.
  if (content.on > today && content.kind !== "transfer") {
    return { refusal: { kind: "in-the-future", on: content.on } };
  }
  if (programmeOfEntry(content) !== record.programme) return { refusal: { kind: "other-programme" } };
  const end = endOf(record.events);
  if (end !== null && content.on > end.on) return { refusal: { kind: "after-end", end } };
  const refusal = notOfTheTeam(record, content, before) ?? notCovered(record, content);
  return refusal === undefined ? { content } : { refusal };
}

function programmeOfEntry(content: EntryContent): CareRecord["programme"] {
  const service = serviceOf(content);
  return service === null || isPerinatal(service) ? "perinatal" : "psychology";
}

/** Whoever bills or stands behind an entry belongs to the team, or did when the entry was made. */
function notOfTheTeam(record: CareRecord, { biller, onBehalfOf }: EntryContent, before?: EntryContent) {
  const known = [before?.biller, before?.onBehalfOf];
  const user = [biller, onBehalfOf].find(
    (one) => one !== undefined && memberOf(record, one) === undefined && !known.includes(one),
  );
  return user === undefined ? undefined : { kind: "not-in-team" as const, user };
}

/** A follow-up counts only when it covers every vulnerability (providers-2025 § 2c), so none is kept that does not. */
function notCovered(record: CareRecord, content: EntryContent): Refusal | undefined {
  if (content.kind !== "follow-up") return undefined;
  const indicators = notEvaluated(identifiedIn(record) ?? [], content.details.evaluations);
  return indicators.length === 0 ? undefined : { kind: "not-covered", indicators };
}
