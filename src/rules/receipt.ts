import { z } from "zod";
import { perinatalRules, psychologyRules } from "./conditions";
import {
  type Condition,
  type EligibilityAnswer,
  type EligibilityQuery,
  eligibilityAnswerSchema,
  eligibilityQuerySchema,
  perinatalServices,
  psychologyServices,
} from "./contract";
import { type RuleData, ruleData } from "./data";
import { billingDeadline } from "./data/periods";
import { perinatalThresholds, psychologyThresholds } from "./data/thresholds";
import { decide } from "./decide";
import { disputes } from "./disputes";
import { sources } from "./sources";

/** What a decision leaves behind, so that "why did it say yes in March" can be replayed. */
export const receiptSchema = z.strictObject({
  /** Hash of the rule data that decided, as hexadecimal SHA-256. */
  rulesVersion: z.string().regex(/^[0-9a-f]{64}$/, { error: "expected 64 hexadecimal digits" }),
  query: eligibilityQuerySchema,
  answer: eligibilityAnswerSchema,
});

export type Receipt = z.infer<typeof receiptSchema>;

/**
 * Everything dated or numbered that a decision rests on, as one text in a stable order. Its hash is the rules version;
 * the hash is taken outside, since the rules do no cryptography.
 */
export function rulesText(data: RuleData = ruleData): string {
  const conditions = [
    ...perinatalServices.map((service) => [service, perinatalRules[service].map(described)]),
    ...psychologyServices.map((service) => [service, psychologyRules(service).map(described)]),
  ];
  return stable({ data, billingDeadline, perinatalThresholds, psychologyThresholds, conditions, disputes, sources });
}

const described = ({ id, sources: cited }: { id: string; sources: unknown }) => ({ id, cited });

function stable(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) =>
    typeof child === "object" && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  );
}

/** One point on which today's rules decide otherwise than the receipt says. */
export interface Difference {
  /** `verdict`, `amount`, ... or `conditions.<id>`. */
  field: string;
  was: unknown;
  is: unknown;
}

/** Decides the receipt's query again and lists what differs from its answer, the conditions one by one. */
export function replay({ query, answer }: Receipt, data: RuleData = ruleData): Difference[] {
  const again = decide(query, data);
  const fields = Object.keys({ ...answer, ...again }).filter((field) => field !== "conditions");
  return [
    ...fields.map((field) => ({
      field,
      was: answer[field as keyof EligibilityAnswer],
      is: again[field as keyof EligibilityAnswer],
    })),
    ...conditionPairs(answer.conditions, again.conditions),
  ].filter(({ was, is }) => stable(was ?? null) !== stable(is ?? null));
}

function conditionPairs(were: readonly Condition[], are: readonly Condition[]): Difference[] {
  const ids = [...new Set([...were, ...are].map(({ id }) => id))];
  return ids.map((id) => ({
    field: `conditions.${id}`,
    was: were.find((condition) => condition.id === id),
    is: are.find((condition) => condition.id === id),
  }));
}

/** The receipt of one decision. */
export function receiptOf(query: EligibilityQuery, answer: EligibilityAnswer, rulesVersion: string): Receipt {
  return { rulesVersion, query, answer };
}
