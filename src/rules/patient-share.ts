import type { PerinatalQuery, PsychologyQuery } from "./contract";
import type { RuleData } from "./data";
import { inForceOn, type Series } from "./data/dated";
import { regimeOfService } from "./data/periods";
import { countedActs } from "./history";
import { ageGroupOn } from "./psychology/age";
import { isConcertation, isGroupSession, sessionServices } from "./psychology/services";

/** What the patient pays for a perinatal act, in cents; `null` before the first table that says so. */
export function perinatalShare({ serviceDate }: PerinatalQuery, data: RuleData): number | null {
  return valueFrom(data.perinatalPatientShare, serviceDate);
}

/**
 * What the patient pays for a psychological act, in cents (psy-2024 § D). `null` where the sources give nothing: a
 * concertation, a service outside its offer, an adult before April 2024; and where a fact it depends on is missing.
 */
export function psychologyShare(query: PsychologyQuery, data: RuleData): number | null {
  const { service, serviceDate, episode } = query;
  const { young, free, adult } = data.psychologyPatientShare;
  const regime = regimeOfService[service];
  const offer = data.psychologyRegimes[regime];
  const isOutsideOffer = serviceDate < offer.from || (regime === "2021" && serviceDate > offer.to);
  if (isOutsideOffer || isConcertation(service)) return null;
  if (service === "psy-community-group" || service === "psy-support-mission") return valueFrom(free, serviceDate);

  const group = ageGroupOn(episode.birthDate, serviceDate);
  if (group === undefined) return null;
  if (group === "young") return valueFrom(young, serviceDate);

  const share = valueFrom(adult, serviceDate);
  const earlier = countedActs(query, sessionServices);
  if (share === null || earlier === undefined) return null;
  if (earlier.length === 0) return share.firstSession;
  if (isGroupSession(service)) return share.group;
  if (episode.preferentialReimbursement === undefined) return null;
  return episode.preferentialReimbursement ? share.individualPreferential : share.individual;
}

function valueFrom<Value>(series: Series<Value>, day: string): Value | null {
  return day < series[0].from ? null : inForceOn(series, day).value;
}
