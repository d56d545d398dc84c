import { unmatchedWords } from "../../questions/confidential";
import type { QuestionContext } from "../../questions/understand";
import type { Person } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import { countWords } from "../../records/word-counts";
import { describeError } from "../describe-error";
import { commandIn } from "./commands";

/** So many words of one message are counted at most. */
const wordsAtMost = 5;

/**
 * Counts the words of a message that the vocabulary lacks, so that maintainers see the next lexicon lines; never the
 * message, a name or a number. Never rejects: an answer does not depend on it.
 */
export async function learnWords(
  tables: Tables,
  person: Person,
  text: string,
  context: QuestionContext,
  log: (line: string) => void,
): Promise<void> {
  if (commandIn(text) !== null) return;
  try {
    const { language, words } = unmatchedWords(text, context);
    await countWords(tables, person, language, words.slice(0, wordsAtMost), context.today.slice(0, 7));
  } catch (error) {
    log(`Unknown words were not counted: ${describeError(error)}`);
  }
}
