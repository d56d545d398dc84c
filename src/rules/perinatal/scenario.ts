import { addDays } from "../civil-date";
import { inclusionIndicators, type PerinatalEpisode, type Scenario } from "../contract";
import { perinatalThresholds } from "../data/thresholds";
import type { ConditionRule, PerinatalJudging } from "../judging";
import { disputed, met, missing, never } from "../outcome";
import { cite } from "../sources";
import { birthFor } from "./birth";

type Screening = NonNullable<PerinatalEpisode["screening"]>;

/**
 * The scenarios that the count of positive indicators can mean. Eight of the fifteen count; the circular lists
 * depression and anxiety on one line, so that with just those two positive the count is 2 or 1
 * (providers-2025 § 2a, annex-2024 scenarios).
 */
export function countedScenarios(positive: Screening["positive"]): readonly Scenario[] {
  const counting = inclusionIndicators.filter((indicator) => positive.includes(indicator));
  const mentalHealthAsOne = counting.includes("depression") && counting.includes("anxiety") ? 1 : 0;
  return [...new Set([scenarioOfCount(counting.length), scenarioOfCount(counting.length - mentalHealthAsOne)])];
}

/** 0 positive indicators: scenario 0; 1: A; 2 or more: B (annex-2024 scenarios). */
export function scenarioOfCount(count: number): Scenario {
  return count === 0 ? "0" : count === 1 ? "A" : "B";
}

/** The scenarios an episode can have: the one BiB states wins over the count. */
export function scenariosOf(screening: Screening): readonly Scenario[] {
  return screening.scenarioFromBib ? [screening.scenarioFromBib] : countedScenarios(screening.positive);
}

/** The condition that the screening opened one of the `wanted` scenarios, in time for the programme. */
export function scenarioCondition(
  wanted: readonly Scenario[],
  sources: ConditionRule<PerinatalJudging>["sources"],
): ConditionRule<PerinatalJudging> {
  return {
    id: "scenario",
    sources: [...sources, cite("annex-2024", "note-4")],
    judge: (judging) => {
      const { screening } = judging.episode;
      if (screening === undefined) return missing("episode.screening");
      if (screening === null) return never;
      return { ...judgeScenario(screening, wanted, judging), warnings: bibWarning(screening) };
    },
  };
}

function judgeScenario(screening: Screening, wanted: readonly Scenario[], { episode, day }: PerinatalJudging) {
  const possible = scenariosOf(screening);
  const fitting = possible.filter((scenario) => wanted.includes(scenario));
  if (fitting.length === 0) return never;
  const birth = birthFor(episode, day);
  if (birth === undefined) return missing("episode.birthDate");
  // A screening later than this does not open the programme (annex-2024 note 4).
  if (birth !== null && screening.on > addDays(birth, perinatalThresholds.screeningDaysAfterBirth.value)) return never;
  return fitting.length < possible.length ? disputed("depression-and-anxiety") : met;
}

function bibWarning(screening: Screening): string[] {
  const { scenarioFromBib, positive } = screening;
  const differs = scenarioFromBib !== undefined && !countedScenarios(positive).includes(scenarioFromBib);
  return differs ? ["scenario-differs-from-bib"] : [];
}
