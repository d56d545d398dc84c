import { addDays } from "../civil-date";
import { inForceOn } from "../data/dated";
import { perinatalThresholds } from "../data/thresholds";
import { countedActs } from "../history";
import { type ConditionRule, type PerinatalJudging, whilePlanned } from "../judging";
import { atLeast, fact, met, missing, never, until, untilDone } from "../outcome";
import { birthFor } from "../perinatal/birth";
import { quotaOf, withinQuota } from "../quota";
import { cite } from "../sources";

const screeningWindow: ConditionRule<PerinatalJudging> = {
  id: "screening-window",
  sources: [cite("annex-2024", "note-4"), cite("providers-2025", "2a")],
  judge: ({ episode, day }) => {
    const { pregnancyDays, screeningDaysAfterBirth } = perinatalThresholds;
    const first = episode.dueDate && addDays(episode.dueDate, -pregnancyDays.value);
    const birth = birthFor(episode, day);
    const last = birth ? addDays(birth, screeningDaysAfterBirth.value) : undefined;
    if (last !== undefined && day > last) return never;
    if (first !== undefined && day < first) return last !== undefined && first > last ? never : until(first);
    return birth === undefined ? missing("episode.birthDate") : met;
  },
};

const oncePerPregnancy: ConditionRule<PerinatalJudging> = {
  id: "once-per-pregnancy",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2a")],
  judge: ({ query, day, data }) => {
    const earlier = countedActs(query, ["screening"]);
    if (!earlier) return missing("episode.acts");
    const max = inForceOn(data.perinatalQuotas.screeningsPerPregnancy, day).value;
    return withinQuota(quotaOf("once-per-pregnancy", earlier.length, max), never);
  },
};

const indicatorsAnswered: ConditionRule<PerinatalJudging> = {
  id: "indicators-answered",
  sources: [cite("providers-2025", "2a")],
  judge: ({ act }) =>
    atLeast(act.indicatorsAnswered, perinatalThresholds.indicatorsToAnswer.value, "act.indicatorsAnswered", untilDone),
};

const finalisedByBiller: ConditionRule<PerinatalJudging> = {
  id: "finalised-by-biller",
  sources: [cite("providers-2025", "2a")],
  judge: (judging) => fact(judging.act.finalisedByBiller, "act.finalisedByBiller", whilePlanned(judging)),
};

/** Screening of vulnerabilities (401376), in reading order. */
export const screeningConditions = [screeningWindow, oncePerPregnancy, indicatorsAnswered, finalisedByBiller];
