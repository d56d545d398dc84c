import type { Language } from "../../questions/contract";
import type { DeadlineWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

const deadlines: Record<Language, DeadlineWords> = { fr, nl, de, en };

/** What is said of deadlines in `language`. */
export function deadlineWordsOf(language: Language): DeadlineWords {
  return deadlines[language];
}
