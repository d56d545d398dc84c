import { type Language, languages } from "../../questions/contract";
import type { Practitioner } from "../../records/practitioner";
import type { ConversationState } from "./state";

/** Spoken in Belgium by most of those who would find the bot in no language that it knows. */
const otherwise: Language = "fr";

/** The language to answer in where a message does not tell: the conversation's, the profile's, or Teams'. */
export function fallbackLanguage(
  state: Pick<ConversationState, "language">,
  practitioner: Practitioner | null,
  locale: string | undefined,
): Language {
  const spoken = locale?.slice(0, 2).toLowerCase();
  return state.language ?? practitioner?.language ?? languages.find((language) => language === spoken) ?? otherwise;
}
