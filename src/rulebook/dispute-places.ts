import type { Service } from "../rules/contract";
import { psychologyServices } from "../rules/contract";
import { ruleData } from "../rules/data";
import { regimeOfService } from "../rules/data/periods";
import type { DisputeId } from "../rules/disputes";
import { isConcertation, isGroupSession } from "../rules/psychology/services";
import { keysOf } from "./keys";

/** A condition of these services that a dispute can decide. */
export interface Place {
  condition: string;
  services: readonly Service[];
}

const perinatal = ["screening", "cpp", "coordination", "concertation"] as const;
const presentOffer = psychologyServices.filter((service) => regimeOfService[service] === "2024");
const groups = psychologyServices.filter(isGroupSession);
const concertations = psychologyServices.filter(isConcertation);
const limited = psychologyServices.filter((service) => ruleData.sessionLimits[service]);
const withExceptions = limited.filter((service) =>
  ruleData.sessionLimits[service]?.some(({ value }) => value.exceptional > 0),
);

const at = (condition: string, services: readonly Service[]): Place => ({ condition, services });

/** Where each dispute can decide; a test asks the rules about thousands of cases and holds this list to them. */
export const disputePlaces: Record<DisputeId, readonly Place[]> = {
  "flanders-opening": [at("billing-open", perinatal)],
  "retroactive-billing": [at("billing-deadline", perinatal)],
  "depression-and-anxiety": [at("scenario", ["coordination", "concertation"])],
  "nurse-cpp": [at("cpp-profession", ["cpp"])],
  "coordinator-without-inami": [at("coordinator-inami", ["coordination"])],
  "after-third-period": [
    at("once-per-period", ["coordination"]),
    at("coordinator-since-period-start", ["coordination"]),
    at("concertation-held", ["coordination"]),
    at("concertation-quota", ["concertation"]),
  ],
  "coordination-age": [at("child-under-two", ["coordination"])],
  "concertation-in-which-period": [at("concertation-held", ["coordination"])],
  "late-follow-up": [at("six-monthly-follow-up", ["coordination"])],
  "fourth-concertation": [at("concertation-count", ["concertation"])],
  "after-2026": [at("convention-in-force", presentOffer)],
  "missions-before-2024": [at("convention-in-force", ["psy-support-mission"])],
  "defined-group": [at("group-size", ["psy-community-group"])],
  "co-animation": [at("co-animation", ["psy-community-group"])],
  "twelve-month-window": [at("session-quota", limited), at("concertation-quota", concertations)],
  "one-more-session": [at("session-quota", withExceptions)],
  "concertation-outside-treatment": [at("function-3", ["psy-concertation"])],
  "concertations-or-quarters": [at("concertation-quota", ["psy-concertation"])],
  "social-worker-group": [at("profession", groups)],
  "who-bills-psy-concertation": [at("profession", concertations)],
};

export const disputeIds = keysOf(disputePlaces);

/** The disputes that a condition of a service can fall under. */
export function disputesOf(service: Service, condition: string): DisputeId[] {
  return disputeIds.filter((id) =>
    disputePlaces[id].some((place) => place.condition === condition && place.services.includes(service)),
  );
}

/** Whether a dispute concerns one of these services. */
export function concerns(id: DisputeId, services: readonly Service[]): boolean {
  return disputePlaces[id].some((place) => place.services.some((service) => services.includes(service)));
}
