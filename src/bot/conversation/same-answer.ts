import { topicOf } from "../../language/conditions/topic";
import type { EligibilityQuery } from "../../rules/contract";
import { decide } from "../../rules/decide";

/**
 * Whether several queries get the same answer as far as anybody would notice: the verdict and what decided it, what is
 * left, how much, what the patient pays.
 */
export function haveSameAnswer(queries: readonly EligibilityQuery[]): boolean {
  return new Set(queries.map((query) => JSON.stringify(essenceOf(query)))).size <= 1;
}

function essenceOf(query: EligibilityQuery) {
  const { verdict, conditions, missing, amount, patientShareCents, quota } = decide(query);
  const open = conditions
    .filter(({ status }) => status !== "met")
    .map(({ id, status }) => `${topicOf(query.service, id)} ${status}`);
  // Beside a no, the rest is not shown.
  if (verdict === "no") return { verdict, decisive: open.filter((one) => one.endsWith(" unmet")) };
  const left = quota.map(({ id, left: count, max }) => ({ id, count, max }));
  return { verdict, open, missing, amount, patientShareCents, left };
}
