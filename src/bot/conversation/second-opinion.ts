import type { Meaning } from "../../questions/contract";
import type { QuestionContext } from "../../questions/understand";
import { withGuesses } from "../model/guesses";
import { requestOf } from "./request";
import type { Wanted } from "./wanted";

/** What a language model, where one is configured, makes of a message; empty where it has nothing to say. */
export type SecondOpinion = (text: string, context: QuestionContext) => Promise<readonly Meaning[]>;

/** Asks for a second opinion on what was not understood for sure, and offers it behind our own suggestions. */
export async function withSecondOpinion(
  wanted: Wanted,
  text: string,
  context: QuestionContext,
  ask: SecondOpinion | undefined,
): Promise<Wanted> {
  if (wanted.kind !== "unsure" || ask === undefined) return wanted;
  const guessed = await ask(text, context);
  return { ...wanted, requests: withGuesses(wanted.requests, guessed.map(requestOf)) };
}
