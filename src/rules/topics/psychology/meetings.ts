import { ruleData } from "../../data";
import { inForceOn } from "../../data/dated";
import { psychologyThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";

const months = () => ({ months: psychologyThresholds.windowMonths.value });
const communitySize = () => ({ size: psychologyThresholds.communityGroupSize.value });

/** How many a group needs in the function that the question names; the smaller size where it names none. */
function sizeFor({ function: asked }: Asked): number {
  return asked === 1 ? psychologyThresholds.communityGroupSize.value : psychologyThresholds.groupSize.value;
}

const countAndSize = (asked: Asked) => ({ count: asked.count ?? 0, size: sizeFor(asked) });
const mayBeCommunity = ({ function: asked }: Asked) => asked === undefined || asked === 1;

export const meetingStatements = {
  "psy-group.too-few": when(
    (asked) => asked.count !== undefined && asked.count < sizeFor(asked),
    sayWith(countAndSize, cite("psy-2024", "A")),
  ),
  "psy-group.enough": when(
    (asked) => asked.count !== undefined && asked.count >= sizeFor(asked),
    sayWith(countAndSize, cite("psy-2024", "A")),
  ),
  "psy-group.size": when(
    ({ function: asked }) => asked !== 1,
    sayWith(() => ({ size: psychologyThresholds.groupSize.value }), cite("psy-2024", "A")),
  ),
  "psy-group.community-size": when(mayBeCommunity, sayWith(communitySize, cite("psy-2024", "A"))),
  "psy-group.defined": when(mayBeCommunity, sayDisputed("defined-group", communitySize)),

  "psy-concertation.too-few": when(
    ({ count }) => count !== undefined && count < psychologyThresholds.participants.value,
    sayWith(
      ({ count = 0 }: Asked) => ({ count, participants: psychologyThresholds.participants.value }),
      cite("psy-2024", "E"),
    ),
  ),
  "psy-concertation.participants": sayWith(
    () => ({
      participants: psychologyThresholds.participants.value,
      providers: psychologyThresholds.careProviders.value,
    }),
    cite("psy-2024", "E"),
    cite("psy-slides-2024", "5.2"),
  ),
  "psy-concertation.limit": sayWith(
    ({ on }: Asked) => ({
      max: inForceOn(ruleData.psychologyConcertationQuotas["psy-concertation"], on).value.concertations,
      ...months(),
    }),
    cite("psy-2024", "E"),
  ),
  "psy-concertation.quarters": sayDisputed("concertations-or-quarters", () => ({
    quarters: ruleData.psychologyConcertationQuotas["psy-concertation"][0].value.quarters ?? 0,
    ...months(),
  })),
  "psy-concertation.minutes": sayWith(
    () => ({
      minutes: psychologyThresholds.concertationMinutes.value,
      most: psychologyThresholds.concertationMinutes.value * psychologyThresholds.concertationQuarters.value,
    }),
    cite("psy-2024", "C"),
  ),
  "psy-concertation.when": sayDisputed("concertation-outside-treatment"),
  "psy-concertation.not-twice": say(cite("psy-2024", "E")),

  "psy-requirements.agreement": say(cite("psy-2024", "transition")),
  "psy-requirements.individual": sayWith(
    () => ({
      minutes: psychologyThresholds.individualMinutes.value,
      contact: psychologyThresholds.individualMinutes.contact,
    }),
    cite("psy-2024", "A"),
    cite("psy-2024", "C"),
  ),
  "psy-requirements.group": sayWith(
    () => ({
      minutes: psychologyThresholds.groupMinutes.value,
      contact: psychologyThresholds.groupMinutes.contact,
      size: psychologyThresholds.groupSize.value,
    }),
    cite("psy-2024", "A"),
    cite("psy-2024", "C"),
  ),
  "psy-requirements.sheet": say(cite("psy-2024", "B")),
  "psy-requirements.assessment": when(
    ({ function: asked }) => asked === undefined || asked === 3,
    say(cite("psy-2024", "A")),
  ),
  "psy-requirements.mission": say(cite("psy-2024", "A")),
} as const;

export const meetingTopics = topicsOf(meetingStatements, {
  "psychology-group-size": {
    programme: "psychology",
    answers: [{ intent: "participants", services: ["psy-group", "psy"] }],
    says: ["psy-group.too-few", "psy-group.enough", "psy-group.size", "psy-group.community-size", "psy-group.defined"],
  },
  "psychology-concertation": {
    programme: "psychology",
    answers: [
      { intent: "participants", services: ["psy-concertation"] },
      { intent: "requirements", services: ["psy-concertation"] },
    ],
    says: [
      "psy-concertation.too-few",
      "psy-concertation.participants",
      "psy-concertation.minutes",
      "psy-concertation.when",
      "psy-concertation.not-twice",
    ],
  },
  "psychology-concertation-limit": {
    programme: "psychology",
    answers: [{ intent: "limit", services: ["psy-concertation"] }],
    says: ["psy-concertation.limit", "psy-concertation.quarters", "psy-concertation.minutes"],
  },
  "psychology-individual-requirements": {
    programme: "psychology",
    answers: [{ intent: "requirements", services: ["psy-individual", "psy"] }],
    says: ["psy-requirements.individual", "psy-requirements.assessment", "psy-requirements.agreement"],
  },
  "psychology-group-requirements": {
    programme: "psychology",
    answers: [{ intent: "requirements", services: ["psy-group"] }],
    says: [
      "psy-requirements.group",
      "psy-group.community-size",
      "psy-requirements.sheet",
      "psy-requirements.assessment",
      "psy-requirements.agreement",
    ],
  },
  "support-missions-requirements": {
    programme: "psychology",
    answers: [{ intent: "requirements", services: ["psy-support-mission"] }],
    says: ["psy-requirements.mission", "psy-requirements.agreement"],
  },
});
