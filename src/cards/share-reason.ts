import type { ShareReason } from "../language/verdict-card/catalogue";
import type { EligibilityAnswer, EligibilityQuery, PsychologyQuery } from "../rules/contract";
import { psychologyServices } from "../rules/contract";
import { countedActs } from "../rules/history";
import { ageGroupOn } from "../rules/psychology/age";
import { isConcertation, isGroupSession, sessionServices } from "../rules/psychology/services";

/**
 * Why a patient pays what the answer says, or why the answer cannot say it; `null` for a perinatal act. It decides
 * nothing: the answer gives the amount, and this only finds the words for it.
 */
export function shareReasonOf(
  query: EligibilityQuery,
  { patientShareCents: share }: EligibilityAnswer,
): ShareReason | null {
  if (!isPsychologyQuery(query)) return null;
  const { service, serviceDate, episode } = query;
  if (isConcertation(service)) return "not-in-sources";
  if (service === "psy-community-group") return "function-1";
  if (service === "psy-support-mission") return "mission";
  const group = ageGroupOn(episode.birthDate, serviceDate);
  if (group === undefined) return "age-missing";
  if (share === null) {
    const isPreferentialMissing =
      group === "adult" && !isGroupSession(service) && episode.preferentialReimbursement === undefined;
    return isPreferentialMissing ? "preferential-missing" : "not-in-sources";
  }
  if (group === "young") return "young";
  if (countedActs(query, sessionServices)?.length === 0) return "first-session";
  if (isGroupSession(service)) return "group";
  return episode.preferentialReimbursement ? "preferential" : "not-preferential";
}

function isPsychologyQuery(query: EligibilityQuery): query is PsychologyQuery {
  return (psychologyServices as readonly string[]).includes(query.service);
}
