import type { Language } from "../../questions/contract";
import type { RulebookWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

const rulebooks: Record<Language, RulebookWords> = { fr, nl, de, en };

/** What the rulebook says in `language`. */
export function rulebookWordsOf(language: Language): RulebookWords {
  return rulebooks[language];
}
