import type { Scenario } from "../../contract";
import { perinatalThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { quotaOn } from "../values";

const indicatorCounts = () => ({
  counted: perinatalThresholds.inclusionIndicators.value,
  all: perinatalThresholds.indicators.value,
});

function scenarioOf(indicators: number): Scenario {
  if (indicators < 1) return "0";
  return indicators < 2 ? "A" : "B";
}

export const scenarioStatements = {
  "scenario.of-count": when(
    ({ indicators }) => indicators !== undefined,
    sayWith(
      ({ indicators = 0 }: Asked) => ({ indicators, scenario: scenarioOf(indicators) }),
      cite("providers-2025", "2a"),
      cite("annex-2024", "scenarios"),
    ),
  ),
  "scenario.rule": say(cite("providers-2025", "2a"), cite("annex-2024", "scenarios")),
  "scenario.by-bib": say(cite("providers-2025", "2a")),
  "scenario.depression-and-anxiety": sayDisputed("depression-and-anxiety", indicatorCounts),
  "scenario.opens-none": say(cite("providers-2025", "2a")),
  "scenario.opens-prenatal-a": sayWith(
    (asked: Asked) => ({ max: quotaOn("cppSessions", asked) }),
    cite("annex-2024", "scenarios"),
  ),
  "scenario.opens-prenatal-b": say(cite("annex-2024", "scenarios")),
  "scenario.opens-later-a": say(cite("annex-2024", "scenarios")),
  "scenario.opens-later-b": say(cite("annex-2024", "scenarios")),
  "indicators.list": sayWith(indicatorCounts, cite("providers-2025", "2a")),
  "indicators.others": sayWith(
    () => ({ others: perinatalThresholds.indicators.value - perinatalThresholds.inclusionIndicators.value }),
    cite("providers-2025", "2a"),
  ),
  "inclusion.until": sayWith(
    () => ({ days: perinatalThresholds.screeningDaysAfterBirth.value }),
    cite("annex-2024", "note-4"),
  ),
  "inclusion.later-phase": sayWith(
    () => ({ days: perinatalThresholds.screeningDaysAfterBirth.value }),
    cite("annex-2024", "note-4"),
  ),
  "inclusion.bib-not-for-later": say(cite("annex-2024", "note-4")),
  "inclusion.other-tools": say(cite("annex-2024", "scenarios")),
  "periods.three": sayWith(
    () => ({
      weeks: perinatalThresholds.postnatalWeeks.value,
      age: perinatalThresholds.coordinationBirthday.value,
    }),
    cite("providers-2025", "2c"),
  ),
} as const;

export const scenarioTopics = topicsOf(scenarioStatements, {
  scenario: {
    programme: "perinatal",
    answers: [{ intent: "scenario", services: [null, "screening", "cpp", "coordination", "concertation"] }],
    says: ["scenario.of-count", "scenario.rule", "scenario.by-bib", "scenario.depression-and-anxiety"],
  },
  "scenario-opens": {
    programme: "perinatal",
    says: [
      "scenario.opens-prenatal-a",
      "scenario.opens-prenatal-b",
      "scenario.opens-later-a",
      "scenario.opens-later-b",
      "scenario.opens-none",
    ],
  },
  indicators: {
    programme: "perinatal",
    says: ["indicators.list", "indicators.others", "scenario.depression-and-anxiety"],
  },
  "late-inclusion": {
    programme: "perinatal",
    says: ["inclusion.until", "inclusion.later-phase", "inclusion.bib-not-for-later", "inclusion.other-tools"],
    ask: ["inami", "region"],
  },
  "trajectory-periods": { programme: "perinatal", says: ["periods.three"] },
});
