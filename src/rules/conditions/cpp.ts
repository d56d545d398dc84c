import { inForceOn } from "../data/dated";
import { countedActs } from "../history";
import type { ConditionRule, PerinatalJudging } from "../judging";
import { disputed, met, missing, never, until } from "../outcome";
import { birthFor } from "../perinatal/birth";
import { scenarioCondition } from "../perinatal/scenario";
import { quotaOf, withinQuota } from "../quota";
import { cite } from "../sources";
import { vulnerabilitiesEvaluated } from "./every-service";

const cppProfession: ConditionRule<PerinatalJudging> = {
  id: "cpp-profession",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2b")],
  judge: ({ query }) => {
    switch (query.provider.profession) {
      case "general-practitioner":
      case "gynaecologist":
      case "midwife":
        return met;
      case "nurse":
        return disputed("nurse-cpp");
      default:
        return never;
    }
  },
};

const cppQuota: ConditionRule<PerinatalJudging> = {
  id: "cpp-quota",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2b")],
  judge: ({ query, day, data }) => {
    const earlier = countedActs(query, ["cpp"]);
    if (!earlier) return missing("episode.acts");
    return withinQuota(
      quotaOf("cpp-quota", earlier.length, inForceOn(data.perinatalQuotas.cppSessions, day).value),
      never,
    );
  },
};

const prenatalPeriod: ConditionRule<PerinatalJudging> = {
  id: "prenatal-period",
  sources: [cite("providers-2025", "2b"), cite("providers-2025", "2c")],
  judge: ({ episode, day }) => {
    const { screening } = episode;
    const birth = birthFor(episode, day);
    if (screening === null) return never;
    if (birth && day > birth) return never;
    if (screening && day < screening.on) return birth && screening.on > birth ? never : until(screening.on);
    const facts = [
      ...(screening === undefined ? ["episode.screening"] : []),
      ...(birth === undefined ? ["episode.birthDate"] : []),
    ];
    return facts.length > 0 ? missing(...facts) : met;
  },
};

/** Personalised prenatal counselling (401391), in reading order. */
export const cppConditions = [
  scenarioCondition(["A", "B"], [cite("annex-2024", "tariffs"), cite("providers-2025", "2b")]),
  cppProfession,
  cppQuota,
  prenatalPeriod,
  vulnerabilitiesEvaluated(cite("providers-2025", "2b")),
];
