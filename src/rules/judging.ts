import type { CivilDate } from "./civil-date";
import type { Act, Citation, EligibilityQuery, PerinatalQuery, PsychologyQuery } from "./contract";
import type { RuleData } from "./data";
import type { Judgement, Outcome } from "./outcome";
import { never, until } from "./outcome";

/**
 * What a condition is judged on. `day` is the day of the service that is judged: the query's own, or a later one when
 * looking for the first day on which time has cured the condition. The history stays that of the query.
 */
export interface Judging<Query extends EligibilityQuery> {
  query: Query;
  episode: Query["episode"];
  act: Act;
  day: CivilDate;
  data: RuleData;
}

export type PerinatalJudging = Judging<PerinatalQuery>;
export type PsychologyJudging = Judging<PsychologyQuery>;

/** One condition of a service: its id in the answer, where it stands, and how it is judged. */
export interface ConditionRule<Case> {
  id: string;
  sources: readonly Citation[];
  judge(judging: Case): Judgement;
}

/** An unmet condition that can still be arranged while the act is planned, but not once it is done. */
export function whilePlanned(judging: { query: EligibilityQuery }): Outcome {
  return judging.query.stage === "planned" ? { status: "unmet", cure: "act" } : never;
}

/**
 * Unmet on the day judged: cured on the first of `candidates` after it on which `judgeOn` no longer fails; by nothing
 * when there is none.
 */
export function unmetUntil(
  day: CivilDate,
  candidates: readonly CivilDate[],
  judgeOn: (day: CivilDate) => Outcome["status"],
): Outcome {
  const cured = [...candidates].sort().find((candidate) => candidate > day && judgeOn(candidate) !== "unmet");
  return cured === undefined ? never : until(cured);
}
