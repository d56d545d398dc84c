import { z } from "zod";
import { queryErrorSchema } from "./answer-lines";
import { eligibilityAnswerSchema, eligibilityQuerySchema } from "./contract";

const definition = (id: string) => `#/$defs/${id}`;
const published = [eligibilityQuerySchema, eligibilityAnswerSchema, queryErrorSchema];

/**
 * The eligibility contract as one JSON Schema document (draft 2020-12): its `$defs` hold `EligibilityQuery`,
 * `EligibilityAnswer` and `EligibilityError`. What JSON Schema cannot say stays with the code: that a done service lies
 * on or before `askedOn` and a planned one on or after it.
 */
export function contractJsonSchema(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: definition });
  const definitions = Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Eligibility contract",
    description:
      "One question, one answer. A property left out is a fact not known; null is a fact: there is none. A done service lies on or before askedOn, a planned one on or after it.",
    anyOf: published.map((schema) => ({ $ref: definition(schema.meta()?.id ?? "") })),
    $defs: Object.fromEntries(definitions.sort(([a], [b]) => a.localeCompare(b))),
  };
}
