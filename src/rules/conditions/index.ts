import type { PerinatalService, PsychologyService } from "../contract";
import type { ConditionRule, PerinatalJudging, PsychologyJudging } from "../judging";
import { concertationConditions } from "./concertation";
import { coordinationConditions } from "./coordination";
import { cppConditions } from "./cpp";
import {
  bibCode,
  billingOpen,
  consent,
  perinatalBillingDeadline,
  perinatalConvention,
  providerInami,
  psychologyBillingDeadline,
  psychologyConvention,
} from "./every-service";
import { psychologyConditions } from "./psychology";
import { screeningConditions } from "./screening";

/** Every condition of a service, in the order of the answer. */

export const perinatalRules: Record<PerinatalService, readonly ConditionRule<PerinatalJudging>[]> = {
  screening: perinatal([providerInami, consent, bibCode, ...screeningConditions]),
  cpp: perinatal([providerInami, consent, bibCode, ...cppConditions]),
  coordination: perinatal(coordinationConditions),
  concertation: perinatal([providerInami, ...concertationConditions]),
};

export function psychologyRules(service: PsychologyService): readonly ConditionRule<PsychologyJudging>[] {
  return [psychologyConvention, ...psychologyConditions[service], psychologyBillingDeadline];
}

function perinatal(own: ConditionRule<PerinatalJudging>[]): ConditionRule<PerinatalJudging>[] {
  return [perinatalConvention, ...own, billingOpen, perinatalBillingDeadline];
}
