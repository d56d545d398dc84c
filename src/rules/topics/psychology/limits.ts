import type { PsychologyService } from "../../contract";
import { ruleData } from "../../data";
import { inForceOn } from "../../data/dated";
import type { SessionLimit } from "../../data/quotas";
import type { Asked } from "../topic";

/** Sessions per 12 months of a service that has a limit, on the day asked about. */
export function sessionLimitOn(service: PsychologyService, { on }: Asked): SessionLimit {
  const series = ruleData.sessionLimits[service];
  if (series === undefined) throw new Error(`no session limit for ${service}`);
  return inForceOn(series, on).value;
}
