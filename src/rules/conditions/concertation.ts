import { isWithin } from "../civil-date";
import { inForceOn } from "../data/dated";
import { perinatalThresholds } from "../data/thresholds";
import { assumedQuarters, countedActs, pastQuarters, sum } from "../history";
import { type ConditionRule, type PerinatalJudging, whilePlanned } from "../judging";
import { all, atLeast, disputed, fact, met, missing, never, until, untilDone } from "../outcome";
import { birthday, birthFor } from "../perinatal/birth";
import { perPeriod } from "../perinatal/reference-periods";
import { scenarioCondition } from "../perinatal/scenario";
import { quotaOf, withinQuota } from "../quota";
import { cite } from "../sources";

const programmePeriod: ConditionRule<PerinatalJudging> = {
  id: "programme-period",
  sources: [cite("providers-2025", "1"), cite("providers-2025", "2c")],
  judge: ({ episode, day }) => {
    const { screening } = episode;
    const birth = birthFor(episode, day);
    const end = birth ? birthday(birth, perinatalThresholds.programmeBirthday.value) : undefined;
    if (screening === null) return never;
    if (end !== undefined && day >= end) return never;
    if (screening && day < screening.on) return end !== undefined && screening.on >= end ? never : until(screening.on);
    const facts = [
      ...(screening === undefined ? ["episode.screening"] : []),
      ...(birth === undefined ? ["episode.birthDate"] : []),
    ];
    return facts.length > 0 ? missing(...facts) : met;
  },
};

const participants: ConditionRule<PerinatalJudging> = {
  id: "participants",
  sources: [cite("providers-2025", "2c"), cite("providers-2025", "2d")],
  judge: (judging) => {
    const { act } = judging;
    const tooFew = whilePlanned(judging);
    const { participants: inAll, careActors, inamiParticipants } = perinatalThresholds;
    return all(
      atLeast(act.participants, inAll.value, "act.participants", tooFew),
      fact(act.coordinatorPresent, "act.coordinatorPresent", tooFew),
      atLeast(act.careActors, careActors.value, "act.careActors", tooFew),
      atLeast(act.inamiParticipants, inamiParticipants.value, "act.inamiParticipants", tooFew),
    );
  },
};

const womanInvited: ConditionRule<PerinatalJudging> = {
  id: "woman-invited",
  sources: [cite("providers-2025", "2d")],
  judge: (judging) => fact(judging.act.womanInvited, "act.womanInvited", whilePlanned(judging)),
};

const concertationMinutes: ConditionRule<PerinatalJudging> = {
  id: "concertation-minutes",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2d")],
  judge: (judging) =>
    atLeast(judging.act.minutes, perinatalThresholds.concertationMinutes.value, "act.minutes", whilePlanned(judging)),
};

const concertationQuota: ConditionRule<PerinatalJudging> = {
  id: "concertation-quota",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2d")],
  judge: (judging) =>
    perPeriod(judging, {
      inPeriod: (period, day) => {
        const earlier = countedActs(judging.query, ["concertation"]);
        if (!earlier) return missing("episode.acts");
        const inPeriod = earlier.filter(({ on }) => isWithin(on, period));
        const quarters = sum(inPeriod.map(pastQuarters));
        const max = inForceOn(judging.data.perinatalQuotas.concertationQuartersPerPeriod, day).value;
        return {
          ...withinQuota(quotaOf("concertation-quota", quarters, max, period), never),
          warnings: assumedQuarters(inPeriod),
        };
      },
    }),
};

const concertationCount: ConditionRule<PerinatalJudging> = {
  id: "concertation-count",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2d")],
  judge: ({ query, day, data }) => {
    const earlier = countedActs(query, ["concertation"]);
    if (!earlier) return missing("episode.acts");
    const max = inForceOn(data.perinatalQuotas.concertations, day).value;
    return withinQuota(quotaOf("concertation-count", earlier.length, max), disputed("fourth-concertation"));
  },
};

const concertationRecorded: ConditionRule<PerinatalJudging> = {
  id: "concertation-recorded",
  sources: [cite("providers-2025", "2d")],
  judge: ({ act }) => fact(act.recordedInBib, "act.recordedInBib", untilDone),
};

/** Multidisciplinary concertation (401435), in reading order. */
export const concertationConditions = [
  scenarioCondition(["B"], [cite("annex-2024", "scenarios"), cite("providers-2025", "2c")]),
  programmePeriod,
  participants,
  womanInvited,
  concertationMinutes,
  concertationQuota,
  concertationCount,
  concertationRecorded,
];
