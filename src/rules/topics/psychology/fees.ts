import type { PsychologyService } from "../../contract";
import { ruleData } from "../../data";
import { type Dated, inForceOn, type Series } from "../../data/dated";
import { cite } from "../../sources";
import type { Asked } from "../topic";
import { isLastPublished } from "../values";

/** What psychology pays, of the services that people name: functions 2 and 3 are paid alike. */

function seriesOf(service: PsychologyService, payee: "psychologist" | "otherProvider"): Series<number> {
  const tariff = ruleData.psychologyTariffs[service];
  if (tariff === undefined) throw new Error(`no tariff for ${service}`);
  return tariff[payee];
}

export const fees = {
  individual: seriesOf("psy-support-individual", "psychologist"),
  group: seriesOf("psy-support-group", "psychologist"),
  groupByOther: seriesOf("psy-support-group", "otherProvider"),
  concertation: seriesOf("psy-concertation", "psychologist"),
  mission: seriesOf("psy-support-mission", "psychologist"),
} as const;

/** A fee on the day asked about, with its first day and whether a later year has none. */
export function feeOn(series: Series<number>, { on }: Asked) {
  const fee: Dated<number> = inForceOn(series, on);
  return { cents: fee.value, since: fee.from, lastPublished: isLastPublished(fee, on) };
}

/** Whether the sources give the fee on the day asked about. */
export function isFeeKnown({ on }: Asked): boolean {
  return on >= fees.individual[0].from;
}

export const feeCitations = [cite("psy-slides-2024", "5.2"), cite("psy-2024", "G")];
