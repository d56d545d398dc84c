import { z } from "zod";
import { type CivilDate, civilDateSchema } from "../../rules/civil-date";
import { eligibilityAnswerSchema, serviceSchema, verdicts } from "../../rules/contract";
import { deadlineKinds } from "../../rules/deadlines";
import { serviceOf } from "../acts/entry";
import type { CareRecord } from "../care-record";
import { openDeadlines } from "../due/open-deadlines";
import type { Who } from "./change";
import { decisionOn } from "./decisions";

const deadlineSchema = z.strictObject({
  kind: z.enum(deadlineKinds),
  due: civilDateSchema,
  service: serviceSchema.nullable(),
});

/** What a change brings with it, to be told to whoever made it. */
export const consequencesSchema = z.strictObject({
  /** The acts that the change itself is about, each with its decision; `null` where the biller is not known. */
  acts: z.array(z.strictObject({ id: z.string(), answer: eligibilityAnswerSchema.nullable() })),
  /** Other acts whose verdict or worth has changed. */
  changed: z.array(
    z.strictObject({
      id: z.string(),
      service: serviceSchema,
      on: civilDateSchema,
      was: z.strictObject({ verdict: z.enum(verdicts), cents: z.number().nullable() }),
      is: z.strictObject({ verdict: z.enum(verdicts), cents: z.number().nullable() }),
    }),
  ),
  /** Deadlines that are new, the nearest first. */
  begins: z.array(deadlineSchema),
  /** Deadlines that no longer stand. */
  stops: z.array(deadlineSchema),
});

export type Consequences = z.infer<typeof consequencesSchema>;

export function consequencesOf(
  before: CareRecord,
  after: CareRecord,
  touched: readonly string[],
  who: Who,
  today: CivilDate,
): Consequences {
  const deadlinesBefore = deadlinesIn(before, today);
  const deadlinesAfter = deadlinesIn(after, today);
  return {
    acts: after.entries
      .filter(({ content, state }) => touched.includes(state.id) && !state.withdrawn && serviceOf(content) !== null)
      .map((entry) => ({ id: entry.state.id, answer: decisionOn(after, entry, who, today) })),
    changed: changedVerdicts(before, after, touched, who, today),
    begins: without(deadlinesAfter, deadlinesBefore),
    stops: without(deadlinesBefore, deadlinesAfter),
  };
}

function changedVerdicts(
  before: CareRecord,
  after: CareRecord,
  touched: readonly string[],
  who: Who,
  today: CivilDate,
): Consequences["changed"] {
  return after.entries.flatMap((entry) => {
    const { id, withdrawn } = entry.state;
    const service = serviceOf(entry.content);
    const earlier = before.entries.find(({ state }) => state.id === id);
    if (touched.includes(id) || withdrawn || service === null || earlier === undefined) return [];
    const was = worth(before, earlier, who, today);
    const is = worth(after, entry, who, today);
    if (was === null || is === null || (was.verdict === is.verdict && was.cents === is.cents)) return [];
    return [{ id, service, on: entry.content.on, was, is }];
  });
}

function worth(record: CareRecord, entry: CareRecord["entries"][number], who: Who, today: CivilDate) {
  const answer = decisionOn(record, entry, who, today);
  return answer && { verdict: answer.verdict, cents: answer.amount?.cents ?? null };
}

type PlainDeadline = Consequences["begins"][number];

function deadlinesIn(record: CareRecord, today: CivilDate): PlainDeadline[] {
  return openDeadlines(record, today).map(({ kind, due, service }) => ({ kind, due, service }));
}

function without(some: readonly PlainDeadline[], others: readonly PlainDeadline[]): PlainDeadline[] {
  const keys = new Set(others.map((deadline) => JSON.stringify(deadline)));
  return some.filter((deadline) => !keys.has(JSON.stringify(deadline)));
}
