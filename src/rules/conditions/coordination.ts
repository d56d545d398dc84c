import { addMonths, type CivilDate, isWithin } from "../civil-date";
import type { PerinatalEpisode } from "../contract";
import { inForceOn } from "../data/dated";
import { perinatalThresholds } from "../data/thresholds";
import { countedActs } from "../history";
import type { ConditionRule, PerinatalJudging } from "../judging";
import { branch, disputed, fact, met, missing, never, untilDone } from "../outcome";
import { birthday, birthFor } from "../perinatal/birth";
import { coordinatorOn, entitledCoordinator } from "../perinatal/coordinators";
import { perPeriod } from "../perinatal/reference-periods";
import { scenarioCondition } from "../perinatal/scenario";
import { quotaOf, withinQuota } from "../quota";
import { cite } from "../sources";
import { concertationHeld } from "./concertation-held";
import { vulnerabilitiesEvaluated } from "./every-service";

const coordinatedByValues = ["biller", "team-member"] as const;

const coordinatorInami: ConditionRule<PerinatalJudging> = {
  id: "coordinator-inami",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2c")],
  judge: ({ query, act }) =>
    branch(query.provider.inamiNumber, "provider.inamiNumber", [true, false], (hasInami) => {
      if (!hasInami) {
        return branch(query.provider.competenceProfile, "provider.competenceProfile", [true, false], (hasProfile) =>
          hasProfile ? disputed("coordinator-without-inami") : never,
        );
      }
      return branch(act.coordinatedBy, "act.coordinatedBy", coordinatedByValues, (coordinatedBy) =>
        coordinatedBy === "biller"
          ? met
          : fact(act.coordinatorRecordedInBib, "act.coordinatorRecordedInBib", untilDone),
      );
    }),
};

const oncePerPeriod: ConditionRule<PerinatalJudging> = {
  id: "once-per-period",
  sources: [cite("annex-2024", "tariffs"), cite("providers-2025", "2c")],
  judge: (judging) =>
    perPeriod(judging, {
      inPeriod: (period, day) => {
        const earlier = countedActs(judging.query, ["coordination"]);
        if (!earlier) return missing("episode.acts");
        const used = earlier.filter(({ on }) => isWithin(on, period)).length;
        const max = inForceOn(judging.data.perinatalQuotas.coordinationsPerPeriod, day).value;
        return withinQuota(quotaOf("once-per-period", used, max, period), never);
      },
    }),
};

const coordinationQuota: ConditionRule<PerinatalJudging> = {
  id: "coordination-quota",
  sources: [cite("annex-2024", "tariffs")],
  judge: ({ query, day, data }) => {
    const earlier = countedActs(query, ["coordination"]);
    if (!earlier) return missing("episode.acts");
    const max = inForceOn(data.perinatalQuotas.coordinations, day).value;
    return withinQuota(quotaOf("coordination-quota", earlier.length, max), never);
  },
};

const coordinatorSincePeriodStart: ConditionRule<PerinatalJudging> = {
  id: "coordinator-since-period-start",
  sources: [cite("providers-2025", "2c")],
  judge: (judging) => {
    const { coordinators } = judging.episode;
    return perPeriod(judging, {
      alsoFrom: coordinators?.map(({ from }) => from),
      inPeriod: (period, day) => {
        if (!coordinators) {
          const isBillerAsked = judging.act.coordinatedBy === "biller" && judging.query.provider.id === undefined;
          return missing(...(isBillerAsked ? ["provider.id"] : []), "episode.coordinators");
        }
        const entitled = entitledCoordinator(coordinators, period, day);
        if (entitled === undefined) return never;
        return branch(judging.act.coordinatedBy, "act.coordinatedBy", coordinatedByValues, (coordinatedBy) => {
          const coordinator = coordinatedBy === "biller" ? judging.query.provider.id : coordinatorOn(coordinators, day);
          if (coordinator === undefined) return coordinatedBy === "biller" ? missing("provider.id") : never;
          return coordinator === entitled ? met : never;
        });
      },
    });
  },
};

const childUnderTwo: ConditionRule<PerinatalJudging> = {
  id: "child-under-two",
  sources: [cite("providers-2025", "1"), cite("providers-2025", "2c")],
  judge: ({ episode, day }) => {
    const birth = birthFor(episode, day);
    if (birth === undefined) return missing("episode.birthDate");
    if (birth === null || day < birthday(birth, perinatalThresholds.coordinationBirthday.value)) return met;
    return day < birthday(birth, perinatalThresholds.programmeBirthday.value) ? disputed("coordination-age") : never;
  },
};

const coordinatorConsent: ConditionRule<PerinatalJudging> = {
  id: "coordinator-consent",
  sources: [cite("providers-2025", "2c")],
  judge: ({ episode }) => fact(episode.coordinatorConsent, "episode.coordinatorConsent", untilDone),
};

const baseTeam = ["gynaecologist", "midwife", "general-practitioner"] as const;

const careTeam: ConditionRule<PerinatalJudging> = {
  id: "care-team",
  sources: [cite("providers-2025", "2c")],
  judge: ({ episode }) =>
    fact(episode.careTeam && baseTeam.every((role) => episode.careTeam?.includes(role)), "episode.careTeam", untilDone),
};

const carePlan: ConditionRule<PerinatalJudging> = {
  id: "care-plan",
  sources: [cite("providers-2025", "2c")],
  judge: ({ episode }) => fact(episode.carePlan, "episode.carePlan", untilDone),
};

const sixMonthlyFollowUp: ConditionRule<PerinatalJudging> = {
  id: "six-monthly-follow-up",
  sources: [cite("providers-2025", "2c")],
  judge: ({ episode, day }) => {
    const { screening, followUps } = episode;
    if (screening === undefined) return missing("episode.screening");
    if (screening === null) return never;
    if (!hasLateFollowUp(screening.on, [], day)) return met;
    if (!followUps) return missing("episode.followUps");
    return hasLateFollowUp(screening.on, followUps, day) ? disputed("late-follow-up") : met;
  },
};

/** Whether more than six months went by without a follow-up between the screening and `until`. */
function hasLateFollowUp(
  screeningOn: CivilDate,
  followUps: NonNullable<PerinatalEpisode["followUps"]>,
  until: CivilDate,
): boolean {
  const between = followUps.filter((on) => on > screeningOn && on <= until).sort();
  const milestones = [screeningOn, ...between];
  return milestones.some(
    (day, index) => (milestones[index + 1] ?? until) > addMonths(day, perinatalThresholds.followUpMonths.value),
  );
}

/** Coordination of care and support (401413), in reading order. */
export const coordinationConditions = [
  scenarioCondition(["B"], [cite("annex-2024", "scenarios"), cite("providers-2025", "2c")]),
  coordinatorInami,
  oncePerPeriod,
  coordinationQuota,
  coordinatorSincePeriodStart,
  childUnderTwo,
  coordinatorConsent,
  careTeam,
  carePlan,
  concertationHeld,
  vulnerabilitiesEvaluated(cite("providers-2025", "2c")),
  sixMonthlyFollowUp,
];
