import type { CivilDate } from "../rules/civil-date";
import type { Service } from "../rules/contract";
import type { DeadlineKind, Severity } from "../rules/deadlines";
import { type Urgency, urgencies, urgencyOf } from "./urgency";

/** One line of a digest or of a list of deadlines: everything that is shown of it. */
export interface DigestLine {
  code: string;
  /** What the provider calls the patient. */
  label: string;
  key: string;
  kind: DeadlineKind;
  due: CivilDate;
  service: Service | null;
  severity: Severity;
  /** For `billing`: the day of the act. */
  actOn?: CivilDate;
  /** What it is worth in euro cents; `null` where the rules give no amount. */
  worthCents: number | null;
  /** Was in a digest that perhaps arrived. */
  perhapsTold?: true;
  /** Label of the colleague who cannot be reached, and whose line it is. */
  insteadOf?: string;
}

export interface DigestGroup {
  urgency: Urgency | "perhaps-told";
  lines: DigestLine[];
}

export interface Digest {
  groups: DigestGroup[];
  /** Lines that did not fit. */
  more: number;
  /** Lines in all: those due within a week, late ones included, and those due later. */
  thisWeek: number;
  later: number;
  /** What the acts to bill are worth together, in euro cents. */
  toBillCents: number;
}

export const linesShown = 10;

/**
 * The lines in the order in which they matter: first what perhaps was not seen, then by urgency, the nearest first.
 *
 * @param from how many of them were shown before
 */
export function composeDigest(lines: readonly DigestLine[], today: CivilDate, from = 0): Digest {
  const groupOf = (line: DigestLine) => (line.perhapsTold ? "perhaps-told" : urgencyOf(line.due, today));
  const order = ["perhaps-told", ...urgencies] as const;
  const sorted = lines.toSorted(
    (a, b) =>
      order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)) ||
      a.due.localeCompare(b.due) ||
      (b.worthCents ?? 0) - (a.worthCents ?? 0) ||
      a.code.localeCompare(b.code, "en", { numeric: true }),
  );
  const shown = sorted.slice(from, from + linesShown);
  const later = lines.filter(({ due }) => urgencyOf(due, today) === "later").length;
  return {
    groups: order
      .map((urgency) => ({ urgency, lines: shown.filter((line) => groupOf(line) === urgency) }))
      .filter((group) => group.lines.length > 0),
    more: sorted.length - from - shown.length,
    thisWeek: lines.length - later,
    later,
    toBillCents: lines.reduce((sum, { kind, worthCents }) => sum + (kind === "billing" ? (worthCents ?? 0) : 0), 0),
  };
}
