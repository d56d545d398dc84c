import type { Language } from "../questions/contract";
import type { ConditionWords } from "./conditions/catalogue";
import type { ConversationWords } from "./conversation/catalogue";
import { de } from "./de";
import type { DisputeWords } from "./disputes/catalogue";
import { en } from "./en";
import type { FactWords } from "./facts/catalogue";
import type { Format } from "./format/catalogue";
import { fr } from "./fr";
import { nl } from "./nl";
import type { SourceWords } from "./sources/catalogue";
import type { Terms } from "./terms/catalogue";
import type { VerdictWords } from "./verdict/catalogue";
import type { VerdictCardWords } from "./verdict-card/catalogue";
import type { WarningWords } from "./warnings/catalogue";

/** Everything that the cards say, by subject. A missing key does not compile. */
export interface Words {
  format: Format;
  terms: Terms;
  verdict: VerdictWords;
  conditions: ConditionWords;
  disputes: DisputeWords;
  facts: FactWords;
  warnings: WarningWords;
  sources: SourceWords;
  verdictCard: VerdictCardWords;
  conversation: ConversationWords;
}

const words: Record<Language, Words> = { fr, nl, de, en };

export function wordsOf(language: Language): Words {
  return words[language];
}
