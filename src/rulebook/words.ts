import { deadlineWordsOf } from "../language/deadlines";
import type { DeadlineWords } from "../language/deadlines/catalogue";
import { rulebookWordsOf } from "../language/rulebook";
import type { RulebookWords } from "../language/rulebook/catalogue";
import { type Words, wordsOf } from "../language/words";
import type { Language } from "../questions/contract";

/** Everything that a page of one language is written with. */
export interface Book {
  language: Language;
  words: Words;
  book: RulebookWords;
  deadlines: DeadlineWords;
}

export function bookOf(language: Language): Book {
  return {
    language,
    words: wordsOf(language),
    book: rulebookWordsOf(language),
    deadlines: deadlineWordsOf(language),
  };
}
