import { createHash } from "node:crypto";
import type { CivilDate } from "../../rules/civil-date";
import type { EligibilityAnswer } from "../../rules/contract";
import { decide } from "../../rules/decide";
import { billByOf } from "../../rules/history";
import type { Entry } from "../acts/entry";
import { brusselsDay } from "../brussels-day";
import type { CareRecord } from "../care-record";
import type { Change, Refusal, Who } from "../changes/change";
import { billerOf, queryOfEntry } from "../changes/decisions";
import type { Person } from "../practitioner";
import { providersOf } from "../store/providers";
import { saveChange } from "../store/save";
import type { Tables } from "../tables";
import type { ServiceNames } from "./import-columns";
import { type ImportedAct, type ImportedText, type ImportProblem, readImport } from "./import-lines";

/** What became of one line. */
export type ImportResult = { line: number } & (
  | { outcome: "unreadable"; problems: ImportProblem[] }
  | { outcome: "refused"; code: string; refusal: Refusal }
  | {
      /** `already-kept`: the same line was taken over before. */
      outcome: "kept" | "already-kept";
      code: string;
      id: string;
      on: CivilDate;
      standing: Standing;
    }
);

/** Where an act that was taken over stands. `cents` is its worth as far as known. */
export type Standing =
  | { kind: "billed" }
  | { kind: "waived" }
  | { kind: "done-elsewhere" }
  /** The rules bar it, in time or not. */
  | { kind: "not-billable"; answer: EligibilityAnswer }
  | { kind: "to-bill"; billBy: CivilDate; cents: number | null; answer: EligibilityAnswer }
  /** It could have been billed until `billBy`. */
  | { kind: "lost"; billBy: CivilDate; cents: number | null; answer: EligibilityAnswer }
  /** The biller has not said who they are. */
  | { kind: "not-known" };

export type ImportReport = { results: ImportResult[] } | Exclude<ImportedText, { lines: unknown }>;

/**
 * Takes over a list of past acts into episodes that exist, line by line; a line that was taken over before is not taken
 * twice. What a line says wrong, and what the rules refuse, is told of that line alone.
 *
 * @param named what services are called besides their ids and pseudocodes
 */
export async function importActs(
  tables: Tables,
  person: Person,
  text: string,
  now: Date,
  named?: ServiceNames,
): Promise<ImportReport> {
  const read = readImport(text, named);
  if (!("lines" in read)) return read;
  const results: ImportResult[] = [];
  const seen = new Map<string, number>();
  for (const line of read.lines) {
    if ("problems" in line) {
      results.push({ line: line.line, outcome: "unreadable", problems: line.problems });
      continue;
    }
    const instance = instanceOf(line.act, seen);
    results.push({ line: line.line, ...(await importAct(tables, person, line.act, instance, now)) });
  }
  return { results };
}

/** The same act gives the same instance, so that a list can be given again; one that a list holds twice gives two. */
function instanceOf(act: ImportedAct, seen: Map<string, number>): string {
  const { code, service, on, elsewhere, details } = act;
  const content = JSON.stringify([code, service, on, elsewhere, details]);
  const nth = (seen.get(content) ?? 0) + 1;
  seen.set(content, nth);
  return `import-${createHash("sha256").update(`${content}#${nth}`).digest("hex").slice(0, 32)}`;
}

async function importAct(tables: Tables, person: Person, act: ImportedAct, instance: string, now: Date) {
  const { code, service, on, elsewhere, details, billing, billedOn } = act;
  const change: Change = {
    type: "record",
    content: { kind: "past", service, on, elsewhere, details },
    billing,
    ...(billedOn !== undefined && { billedOn }),
  };
  const outcome = await saveChange(tables, person, { code, instance, change }, now);
  if ("refusal" in outcome) return { outcome: "refused" as const, code, refusal: outcome.refusal };
  const { record, repeated } = outcome;
  const entry = record.entries.find(({ state }) => state.id === instance);
  if (entry === undefined) return { outcome: "refused" as const, code, refusal: unknown(instance) };
  const providerOf = await providersOf(tables, person.tenant, [person.user, billerOf(record, entry)]);
  const standing = standingOf(record, entry, { user: person.user, providerOf }, brusselsDay(now));
  return { outcome: repeated ? ("already-kept" as const) : ("kept" as const), code, id: instance, on, standing };
}

const unknown = (id: string): Refusal => ({ kind: "unknown-entry", id });

/** Where a past act stands: what is too late is decided as on its last day, so that one sees whether it was worth money. */
export function standingOf(record: CareRecord, entry: Entry, who: Who, today: CivilDate): Standing {
  const { billing } = entry.state;
  if (billing !== "to-bill") return { kind: billing };
  if (entry.content.kind === "past" && entry.content.elsewhere) return { kind: "done-elsewhere" };
  const biller = billerOf(record, entry);
  const provider = biller === undefined ? undefined : who.providerOf(biller);
  const billBy = billByOf(entry.content.on);
  const query = provider && queryOfEntry(record, entry, provider, billBy < today ? billBy : today);
  if (query === undefined || query === null) return { kind: "not-known" };
  const answer = decide(query);
  if (answer.verdict === "no") return { kind: "not-billable", answer };
  return { kind: billBy < today ? "lost" : "to-bill", billBy, cents: answer.amount?.cents ?? null, answer };
}
