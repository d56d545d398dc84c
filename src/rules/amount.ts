import { yearOf } from "./civil-date";
import { billableQuarters } from "./conditions/psychology-quota";
import type { Amount, EligibilityQuery, PerinatalQuery, PsychologyQuery, Quota } from "./contract";
import type { RuleData } from "./data";
import { type Dated, inForceOn } from "./data/dated";
import { regimeOfService } from "./data/periods";
import { fullQuarters } from "./history";
import { isAfterLastPeriod } from "./perinatal/reference-periods";
import { isConcertation } from "./psychology/services";

/** What an act is worth as far as known, with the warnings that say how to read it. */
export interface Worth {
  amount: Amount | null;
  warnings: string[];
}

const nothing: Worth = { amount: null, warnings: [] };

/** Worth of a perinatal act (annex-2024 and oa-2024-401, tariffs); `quota` holds the entries of its answer. */
export function perinatalWorth(query: PerinatalQuery, quota: readonly Quota[], data: RuleData): Worth {
  const tariff = inForceOn(data.perinatalTariffs[query.service], query.serviceDate);
  if (query.service !== "concertation") return worthOf(query, tariff, 1);

  const { minutes, inamiParticipants } = query.act ?? {};
  if (inamiParticipants === 0) return nothing;
  if (minutes === undefined || inamiParticipants === undefined) return worthPerUnit(query, tariff);
  const quarters = Math.min(fullQuarters(minutes), quartersLeft(query, quota, data));
  const paid = inForceOn(data.perinatalQuotas.paidParticipants, query.serviceDate).value;
  return worthOf(query, tariff, quarters * Math.min(paid, inamiParticipants));
}

/** A quota that is not known is taken as untouched; after the last reference period nothing caps the quarters. */
function quartersLeft(query: PerinatalQuery, quota: readonly Quota[], data: RuleData): number {
  const entry = quota.find(({ id }) => id === "concertation-quota");
  if (entry) return entry.left;
  if (isAfterLastPeriod(query.episode, query.serviceDate)) return Number.POSITIVE_INFINITY;
  return inForceOn(data.perinatalQuotas.concertationQuartersPerPeriod, query.serviceDate).value;
}

/** Worth of a psychological act (psy-2024 § A and G, psy-slides-2024 § 5.2); the offer of 2021-2023 has no amounts. */
export function psychologyWorth(query: PsychologyQuery, data: RuleData): Worth {
  const tariffs = data.psychologyTariffs[query.service];
  const offer = data.psychologyRegimes[regimeOfService[query.service]];
  if (!tariffs || query.serviceDate < offer.from) return nothing;
  const tariff = inForceOn(
    query.provider.profession === "psychologist" ? tariffs.psychologist : tariffs.otherProvider,
    query.serviceDate,
  );
  if (query.service === "psy-support-mission") return worthOfCounted(query, tariff, query.act?.hours);
  if (isConcertation(query.service)) return worthOfCounted(query, tariff, billableQuarters(query.act?.minutes));
  return worthOf(query, tariff, 1);
}

function worthOfCounted(query: EligibilityQuery, tariff: Dated<number>, units: number | undefined): Worth {
  return units === undefined ? worthPerUnit(query, tariff) : worthOf(query, tariff, units);
}

function worthPerUnit(query: EligibilityQuery, tariff: Dated<number>): Worth {
  const { amount, warnings } = worthOf(query, tariff, 1);
  return { amount, warnings: [...warnings, "amount-per-unit"] };
}

function worthOf({ serviceDate }: EligibilityQuery, tariff: Dated<number>, units: number): Worth {
  if (units === 0) return nothing;
  const published = yearOf(serviceDate) <= yearOf(tariff.from);
  const amount = {
    // Math.round takes a half up, as amounts are rounded.
    cents: Math.round(tariff.value * units),
    unitCents: tariff.value,
    units,
    published,
    since: tariff.from,
  };
  return { amount, warnings: published ? [] : ["amount-last-published"] };
}
