import { welcomeCard } from "../../cards/welcome-card";
import type { Language } from "../../questions/contract";
import type { CivilDate } from "../../rules/civil-date";
import { askButton } from "./asks";
import type { Reply } from "./reply";

/** The first words to somebody who has added the bot, with three things to try. */
export function welcome(language: Language, today: CivilDate): Reply {
  const prompts = [
    askButton({ intent: "eligibility", slots: { service: "cpp" } }, { language, today }),
    askButton({ intent: "remaining", slots: {} }, { language, today }),
    askButton({ intent: "tariff", slots: {} }, { language, today }),
  ];
  return { card: welcomeCard({ language, prompts }) };
}
