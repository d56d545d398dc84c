import type { Language } from "../../questions/contract";
import type { Terms } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

const terms: Record<Language, Terms> = { fr, nl, de, en };

/** Services, professions, regions and the rest of the vocabulary in `language`. */
export function termsOf(language: Language): Terms {
  return terms[language];
}
