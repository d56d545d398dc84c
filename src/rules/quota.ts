import type { Quota } from "./contract";
import { type Judgement, met, type Outcome } from "./outcome";

/** The state of one counting condition, as the answer shows it. `period` is left out where it counts without end. */
export function quotaOf(id: string, used: number, max: number, period?: { from: string; to: string }): Quota {
  return { id, used, max, left: Math.max(0, max - used), ...(period && { from: period.from, to: period.to }) };
}

/** Met while something is left, else `whenFull`; with the quota either way. */
export function withinQuota(quota: Quota, whenFull: Outcome): Judgement {
  return { ...(quota.used < quota.max ? met : whenFull), quota };
}
