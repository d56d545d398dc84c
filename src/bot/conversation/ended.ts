import { buttonsCard, nameOf } from "../../cards/choice-cards";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { EpisodeEnd, EpisodeOfCare } from "../../records/episode";
import type { CivilDate } from "../../rules/civil-date";
import { actsButton, menuButton } from "../forms/buttons";
import type { Request } from "./request";
import { about, type Outcome, type Turn } from "./turn";

/** What ended an episode before `day`; `null` where it still ran then. */
export function endBefore({ end }: EpisodeOfCare, day: CivilDate): EpisodeEnd | null {
  return end !== undefined && day > end.on ? end : null;
}

/** The answer about an act that would be done after the end: none can be, what was done before can still be billed. */
export function tellEnded(episode: EpisodeOfCare, { by, on }: EpisodeEnd, request: Request, turn: Turn): Outcome {
  const { language } = turn;
  const { code } = episode;
  const messages = formMessagesOf(language);
  const { buttons } = formWordsOf(language);
  const card = buttonsCard({
    language,
    title: messages.ended[by](on),
    text: `${nameOf(episode)} · ${messages.endsAll}`,
    buttons: [
      { ...actsButton(language, code), title: buttons.acts },
      { ...menuButton(language, code), title: buttons.recordAct },
    ],
  });
  return { replies: [{ card }], ...about(request, code) };
}
