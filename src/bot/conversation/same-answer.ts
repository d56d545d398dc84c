import type { EligibilityAnswer, EligibilityQuery } from "../../rules/contract";
import { decide } from "../../rules/decide";

/**
 * Whether several queries get the same answer as far as anybody would notice: the verdict and what decided it, what is
 * left, how much, what the patient pays.
 */
export function haveSameAnswer(queries: readonly EligibilityQuery[]): boolean {
  return new Set(queries.map((query) => JSON.stringify(essenceOf(decide(query))))).size <= 1;
}

function essenceOf({ verdict, conditions, missing, amount, patientShareCents, quota }: EligibilityAnswer) {
  const decisive = conditions.filter(({ status }) => status === "unmet" || status === "disputed").map(({ id }) => id);
  // Beside a no, the rest is not shown.
  if (verdict === "no") return { verdict, decisive };
  const left = quota.map(({ id, left: count, max }) => ({ id, count, max }));
  return { verdict, decisive, missing, amount, patientShareCents, left };
}
