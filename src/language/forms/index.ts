import type { Language } from "../../questions/contract";
import type { FormWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import type { FormMessages } from "./messages/catalogue";
import { de as deMessages } from "./messages/de";
import { en as enMessages } from "./messages/en";
import { fr as frMessages } from "./messages/fr";
import { nl as nlMessages } from "./messages/nl";
import { nl } from "./nl";

const words: Record<Language, FormWords> = { fr, nl, de, en };
const messages: Record<Language, FormMessages> = { fr: frMessages, nl: nlMessages, de: deMessages, en: enMessages };

/** What the forms ask and offer, in `language`. */
export function formWordsOf(language: Language): FormWords {
  return words[language];
}

/** What is said around the forms, in `language`. */
export function formMessagesOf(language: Language): FormMessages {
  return messages[language];
}
