import type { PsychologyService } from "../contract";
import { psychologyThresholds } from "../data/thresholds";
import { fullQuarters } from "../history";
import { type ConditionRule, type PsychologyJudging, whilePlanned } from "../judging";
import { all, atLeast, branch, disputed, fact, type Judgement, met, never, untilDone } from "../outcome";
import { isConcertation, isGroupSession } from "../psychology/services";
import { cite } from "../sources";
import { psychologyConcertationQuota, sessionQuota } from "./psychology-quota";

type Rule = ConditionRule<PsychologyJudging>;

const agreement: Rule = {
  id: "psychology-convention",
  sources: [cite("psy-2024", "transition")],
  judge: (judging) =>
    fact(judging.query.provider.psychologyConvention, "provider.psychologyConvention", whilePlanned(judging)),
};

const profession: Rule = {
  id: "profession",
  sources: [cite("psy-2024", "G"), cite("psy-slides-2024", "5.2")],
  judge: (judging) => {
    const { query, act } = judging;
    if (query.provider.profession === "psychologist") return met;
    if (isConcertation(query.service)) return disputed("who-bills-psy-concertation");
    if (!isGroupSession(query.service)) return never;
    return branch(act.coAnimated, "act.coAnimated", [true, false], (isCoLeading) => {
      if (!isCoLeading) return whilePlanned(judging);
      return query.provider.profession === "social-worker" ? disputed("social-worker-group") : met;
    });
  },
};

const outreachOnly: Rule = {
  id: "place",
  sources: [cite("psy-2024", "A")],
  judge: (judging) =>
    branch(judging.act.place, "act.place", ["outreach", "practice"], (place) =>
      place === "outreach" ? met : whilePlanned(judging),
    ),
};

const place: Rule = {
  id: "place",
  sources: [cite("psy-2024", "A")],
  judge: (judging) =>
    branch(judging.act.place, "act.place", ["practice", "other"], (where) =>
      where === "other" ? whilePlanned(judging) : met,
    ),
};

const communityGroupSize: Rule = {
  id: "group-size",
  sources: [cite("psy-2024", "A"), cite("psy-slides-2024", "5.1")],
  judge: (judging) => {
    const { act } = judging;
    const minimum = psychologyThresholds.communityGroupSize.value;
    const isLarge = act.participants === undefined ? undefined : act.participants >= minimum;
    return branch(isLarge, "act.participants", [true, false], (large) =>
      large
        ? met
        : branch(act.definedGroup, "act.definedGroup", [true, false], (defined) =>
            defined ? disputed("defined-group") : whilePlanned(judging),
          ),
    );
  },
};

const groupSize: Rule = {
  id: "group-size",
  sources: [cite("psy-2024", "A")],
  judge: (judging) =>
    atLeast(judging.act.participants, psychologyThresholds.groupSize.value, "act.participants", whilePlanned(judging)),
};

function duration(minimum: { value: number; contact: number }): Rule {
  return {
    id: "duration",
    sources: [cite("psy-2024", "C")],
    judge: (judging) =>
      all(
        atLeast(judging.act.minutes, minimum.value, "act.minutes", whilePlanned(judging)),
        atLeast(judging.act.contactMinutes, minimum.contact, "act.contactMinutes", whilePlanned(judging)),
      ),
  };
}

const coAnimation: Rule = {
  id: "co-animation",
  sources: [cite("psy-slides-2024", "5.1"), cite("psy-2024", "A")],
  judge: ({ act }) => fact(act.coAnimated, "act.coAnimated", disputed("co-animation")),
};

const registered: Rule = {
  id: "registered",
  sources: [cite("psy-2024", "A")],
  judge: ({ episode }) => fact(episode.registered, "episode.registered", untilDone),
};

const functionalAssessment: Rule = {
  id: "functional-assessment",
  sources: [cite("psy-2024", "A")],
  judge: (judging) => fact(judging.episode.functionalAssessment, "episode.functionalAssessment", whilePlanned(judging)),
};

const withinFunction3: Rule = {
  id: "function-3",
  sources: [cite("psy-slides-2024", "5.2"), cite("psy-2024", "C")],
  judge: ({ act }) => fact(act.withinTreatment, "act.withinTreatment", disputed("concertation-outside-treatment")),
};

const participants: Rule = {
  id: "participants",
  sources: [cite("psy-2024", "E"), cite("psy-slides-2024", "5.2")],
  judge: (judging) =>
    all(
      atLeast(
        judging.act.participants,
        psychologyThresholds.participants.value,
        "act.participants",
        whilePlanned(judging),
      ),
      atLeast(
        judging.act.careProviders,
        psychologyThresholds.careProviders.value,
        "act.careProviders",
        whilePlanned(judging),
      ),
    ),
};

const concertationMinutes: Rule = {
  id: "concertation-minutes",
  sources: [cite("psy-2024", "C"), cite("psy-2024", "E")],
  judge: (judging): Judgement => {
    const { minutes } = judging.act;
    const { concertationMinutes: minimum, concertationQuarters } = psychologyThresholds;
    const isCapped = minutes !== undefined && fullQuarters(minutes) > concertationQuarters.value;
    return {
      ...atLeast(minutes, minimum.value, "act.minutes", whilePlanned(judging)),
      warnings: isCapped ? ["minutes-capped"] : [],
    };
  },
};

const notReimbursedElsewhere: Rule = {
  id: "not-reimbursed-elsewhere",
  sources: [cite("psy-2024", "E")],
  judge: ({ act }) => fact(act.notReimbursedElsewhere, "act.notReimbursedElsewhere", never),
};

const missionAgreed: Rule = {
  id: "mission-agreed",
  sources: [cite("psy-2024", "A")],
  judge: (judging) => fact(judging.act.missionAgreed, "act.missionAgreed", whilePlanned(judging)),
};

const inEveryService = [agreement, profession];
const { individualMinutes, groupMinutes } = psychologyThresholds;

/** The conditions of each psychological service, in reading order. */
export const psychologyConditions: Record<PsychologyService, readonly Rule[]> = {
  "psy-community-group": [...inEveryService, outreachOnly, communityGroupSize, duration(groupMinutes), coAnimation],
  "psy-support-individual": [...inEveryService, place, duration(individualMinutes), sessionQuota, registered],
  "psy-support-group": [...inEveryService, place, groupSize, duration(groupMinutes), registered],
  "psy-treatment-individual": [
    ...inEveryService,
    place,
    duration(individualMinutes),
    sessionQuota,
    registered,
    functionalAssessment,
  ],
  "psy-treatment-group": [
    ...inEveryService,
    place,
    groupSize,
    duration(groupMinutes),
    registered,
    functionalAssessment,
  ],
  "psy-concertation": [
    ...inEveryService,
    withinFunction3,
    participants,
    concertationMinutes,
    psychologyConcertationQuota,
    notReimbursedElsewhere,
  ],
  "psy-support-mission": [...inEveryService, missionAgreed],
  "psy-first-line-individual": [...inEveryService, sessionQuota],
  "psy-first-line-group": [...inEveryService, sessionQuota],
  "psy-specialised-individual": [...inEveryService, sessionQuota],
  "psy-specialised-group": [...inEveryService, sessionQuota],
  "psy-specialised-concertation": [...inEveryService, psychologyConcertationQuota],
};
