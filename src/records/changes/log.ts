import { z } from "zod";
import { entrySchema } from "../acts/entry";
import { type CareHead, type CareRecord, careHeadSchema, headOf } from "../care-record";
import type { Change } from "./change";

export const actions = [
  "open",
  "record",
  "correct",
  "withdraw",
  "bill",
  "refuse",
  "waive",
  "reset-billing",
  "event",
  "withdraw-event",
  "amend",
  "close",
  "reopen",
  "invite",
  "cancel-invitation",
  "join",
  "leave",
  "remove-member",
  "set-role",
] as const satisfies readonly (Change["type"] | "open")[];

/** One line of an episode's history. It is written with the change and never again. */
export const logEntrySchema = z.strictObject({
  /** 0 for the opening, then one by one: the revision that the change led to. */
  seq: z.number().int().min(0),
  /** Instant, as ISO 8601. */
  at: z.string(),
  /** User who made the change. */
  by: z.string(),
  /** User on whose behalf, where that is somebody else. */
  onBehalfOf: z.string().optional(),
  /** The form instance it came from. */
  instance: z.string(),
  action: z.enum(actions),
  /** The entries that it made or changed, as they were afterwards. */
  entries: z.array(entrySchema),
  /** All else of the episode as it was afterwards; left out where it stayed as it was. */
  head: careHeadSchema.optional(),
});

export type LogEntry = z.infer<typeof logEntrySchema>;

/** What the log keeps of an episode besides its entries: not the counters of the store. */
function remembered(record: CareRecord): CareHead {
  return { ...headOf(record), revision: 0, dueDays: [] };
}

/** What a change has to say in the log, given the record before (`null` at the opening) and after it. */
export function tracesOf(before: CareRecord | null, after: CareRecord): Pick<LogEntry, "entries" | "head"> {
  const same = (some: unknown, others: unknown) => JSON.stringify(some) === JSON.stringify(others);
  const entries = after.entries.filter(
    (entry) => !before?.entries.some((earlier) => earlier.state.id === entry.state.id && same(earlier, entry)),
  );
  const head = remembered(after);
  return before !== null && same(remembered(before), head) ? { entries } : { entries, head };
}

/** The episode that a whole log tells of; `null` where the log does not begin with its opening or has a gap. */
export function replayLog(log: readonly LogEntry[]): CareRecord | null {
  let record: CareRecord | null = null;
  for (const [index, { seq, head, entries }] of log.entries()) {
    if (seq !== index) return null;
    const base: CareHead | null = head ?? (record === null ? null : headOf(record));
    if (base === null) return null;
    const kept: CareRecord["entries"] = record?.entries ?? [];
    const others = kept.filter(({ state }) => !entries.some((entry) => entry.state.id === state.id));
    record = { ...base, entries: [...others, ...entries].sort((a, b) => a.state.order - b.state.order) };
  }
  return record;
}
