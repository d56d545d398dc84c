import { z } from "zod";
import { intentSchema, type Meaning, type Slots, serviceWordSchema } from "../../questions/contract";

/**
 * What a language model may say: what a question could be about, in the words of the question contract and as far as a
 * button's title shows it. Facts of a case (who, when, which profession, which scenario) are never guessed: they come
 * from the message itself or are asked. There is no place for words of the model's own.
 */
const guessSchema = z.strictObject({
  intent: intentSchema,
  service: serviceWordSchema.nullable(),
  function: z.literal([1, 2, 3]).nullable(),
});
const answerSchema = z.strictObject({ meanings: z.array(guessSchema) });

export type Guess = z.infer<typeof guessSchema>;

/** The shape of an answer, as JSON Schema: every property required and no others, as strict answers demand. */
export const answerJsonSchema = z.toJSONSchema(answerSchema);

/**
 * Reads what a model has answered; `null` where it is anything but an answer of that shape: prose, other properties (a
 * verdict, a patient), words that the contract does not know. Nothing is picked out of an answer that breaks the shape.
 */
export function readGuesses(answer: string): Guess[] | null {
  const parsed = answerSchema.safeParse(jsonIn(answer));
  return parsed.success ? parsed.data.meanings : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A guess over what the message itself says: what we have read stands, and the guess fills what we have not. */
export function meaningOf({ intent, ...guessed }: Guess, read: Slots): Meaning {
  const filled = Object.entries(guessed).filter(([, value]) => value !== null);
  return { intent, slots: { ...Object.fromEntries(filled), ...read } };
}

/** Of our own suggestions so many stay before the model's, of which there is room for one among three. */
const ownFirst = 2;

/** The model's meanings behind our own best ones, none of them twice; the rest of our own follow. */
export function withGuesses<M extends Meaning>(own: readonly M[], guessed: readonly M[]): M[] {
  const all = [...own.slice(0, ownFirst), ...guessed, ...own.slice(ownFirst)];
  return [...new Map(all.map((meaning) => [fingerprintOf(meaning), meaning])).values()];
}

function fingerprintOf({ intent, slots }: Meaning): string {
  return JSON.stringify([intent, Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
