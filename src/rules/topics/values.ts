import type { CivilDate } from "../civil-date";
import type { PerinatalService } from "../contract";
import { ruleData } from "../data";
import { type Dated, inForceOn } from "../data/dated";
import type { Asked } from "./topic";

/** The rules' dated data as the statements need it: the value in force on the day asked about. */

type QuotaName = keyof typeof ruleData.perinatalQuotas;

export function quotaOn(name: QuotaName, { on }: Asked): number {
  return inForceOn(ruleData.perinatalQuotas[name], on).value;
}

export function perinatalTariffOn(service: PerinatalService, on: CivilDate): Dated<number> {
  return inForceOn(ruleData.perinatalTariffs[service], on);
}

/** Whether the newest tariff was published for an earlier calendar year than the day asked about. */
export function isLastPublished(tariff: Dated<unknown>, on: CivilDate): boolean {
  return on.slice(0, 4) > tariff.from.slice(0, 4);
}

/** Whether psychology's present offer, with its three functions, is the one in force on the day asked about. */
export function isThreeFunctions({ on }: Asked): boolean {
  return on >= ruleData.psychologyRegimes["2024"].from;
}
