import type { CivilDate } from "./civil-date";
import type { Cure, Quota } from "./contract";
import type { DisputeId } from "./disputes";

/**
 * What judging one condition (or one part of it) gave. `missing` names the facts without which it cannot be judged;
 * whether that reads as `todo` or `unknown` depends on the stage of the query.
 */
export type Outcome =
  | { status: "met" }
  | { status: "unmet"; cure: "wait"; from: CivilDate }
  | { status: "unmet"; cure: "act" | "none" }
  | { status: "missing"; facts: readonly string[] }
  | { status: "disputed"; dispute: DisputeId };

export type Unmet = Extract<Outcome, { status: "unmet" }>;

/** An outcome with what judging it brought to light besides. */
export type Judgement = Outcome & { quota?: Quota | undefined; warnings?: readonly string[] | undefined };

export const met: Outcome = { status: "met" };
export const disputed = (dispute: DisputeId): Outcome => ({ status: "disputed", dispute });
export const missing = (...facts: string[]): Outcome => ({ status: "missing", facts });
export const never: Unmet = { status: "unmet", cure: "none" };
export const untilDone: Unmet = { status: "unmet", cure: "act" };
export const until = (from: CivilDate): Unmet => ({ status: "unmet", cure: "wait", from });

/**
 * Parts that all have to hold: one that fails settles it, whatever the others' missing facts. Several failures are
 * cured only when each is.
 */
export function all(...parts: Outcome[]): Outcome {
  const failed = parts.filter((part) => part.status === "unmet");
  if (failed.length > 0) return hardest(failed);
  const facts = parts.flatMap((part) => (part.status === "missing" ? part.facts : []));
  if (facts.length > 0) return missing(...facts);
  return parts.find((part) => part.status === "disputed") ?? met;
}

/**
 * A fact that leads down one of several branches. While it is not known, it is itself the missing fact, unless every
 * branch ends the same way; what only one branch asks for is asked once the branch is known.
 */
export function branch<Value>(
  value: Value | undefined,
  fact: string,
  possible: readonly Value[],
  judge: (value: Value) => Outcome,
): Outcome {
  if (value !== undefined) return judge(value);
  const outcomes = possible.map(judge);
  const [first] = outcomes;
  if (!first || first.status === "missing" || outcomes.some((outcome) => outcome.status !== first.status)) {
    return missing(fact);
  }
  const failed = outcomes.filter((outcome) => outcome.status === "unmet");
  return failed.length > 0 ? easiest(failed) : first;
}

/** Judges a yes-or-no fact. */
export function fact(value: boolean | undefined, path: string, whenFalse: Outcome): Outcome {
  return value === undefined ? missing(path) : value ? met : whenFalse;
}

/** Judges a number that has to reach `minimum`. */
export function atLeast(value: number | undefined, minimum: number, path: string, whenShort: Outcome): Outcome {
  return value === undefined ? missing(path) : value >= minimum ? met : whenShort;
}

const hardness: Record<Cure, number> = { wait: 0, act: 1, none: 2 };

function hardest(failed: readonly Unmet[]): Unmet {
  return failed.reduce((a, b) => (order(b) > order(a) || (order(b) === order(a) && later(b, a)) ? b : a));
}

// Once the easier branch is no longer unmet, the condition as a whole is no longer certain to fail.
function easiest(failed: readonly Unmet[]): Unmet {
  return failed.reduce((a, b) => (order(b) < order(a) || (order(b) === order(a) && later(a, b)) ? b : a));
}

const order = (unmet: Unmet) => hardness[unmet.cure];
const later = (a: Unmet, b: Unmet) => a.cure === "wait" && b.cure === "wait" && a.from > b.from;
