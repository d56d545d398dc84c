import type { EligibilityQuery } from "../../rules/contract";
import { type PerinatalQuery, perinatalServices, type Service } from "../../rules/contract";
import type { QuotaKind } from "../terms/catalogue";
import { type Topic, topics } from "./catalogue";

export function isPerinatal(service: Service): boolean {
  return (perinatalServices as readonly Service[]).includes(service);
}

export function isPerinatalQuery(query: EligibilityQuery): query is PerinatalQuery {
  return isPerinatal(query.service);
}

/** What a condition of `service` is about: the same id means different things for different services. */
export function topicOf(service: Service, conditionId: string): Topic {
  switch (conditionId) {
    case "scenario":
      return service === "cpp" ? "scenario-a-or-b" : "scenario-b";
    case "concertation-quota":
      return isPerinatal(service) ? "concertation-quarters" : "psy-concertation-quota";
    case "participants":
      return isPerinatal(service) ? "participants" : "psy-participants";
    case "profession":
      return "psy-profession";
    case "place":
      return service === "psy-community-group" ? "place-outreach" : "place";
    case "group-size":
      return service === "psy-community-group" ? "group-size-community" : "group-size";
    case "duration":
      return service.endsWith("-group") ? "duration-group" : "duration-individual";
    default:
      return topics.find((topic) => topic === conditionId) ?? "other";
  }
}

/** What a quota of an answer about `service` counts; `undefined` for one that these words do not know. */
export function quotaKindOf(service: Service, quotaId: string): QuotaKind | undefined {
  switch (quotaId) {
    case "concertation-quota":
      return isPerinatal(service) ? "concertation-quarters" : "psy-concertation-quota";
    case "once-per-pregnancy":
    case "cpp-quota":
    case "once-per-period":
    case "coordination-quota":
    case "concertation-count":
    case "session-quota":
      return quotaId;
    default:
      return undefined;
  }
}
