import { buttonsCard } from "../../cards/choice-cards";
import { episodeWords } from "../../language/episodes";
import type { Outcome, Turn } from "../conversation/turn";
import { careButton } from "./buttons";

/** What somebody can do with everything of theirs: take it out, bring it in, delete it. */
export function tellMine({ language }: Turn): Outcome {
  const { title, text, buttons: words } = episodeWords[language].mine;
  const buttons = [
    careButton(words.billList, { step: "bill-list" }, language),
    careButton(words.importing, { step: "ask-import" }, language),
    careButton(words.join, { step: "ask-join" }, language),
    careButton(words.forget, { step: "ask-forget" }, language),
  ];
  return { replies: [{ card: buttonsCard({ language, title, text, buttons }) }] };
}

/** The two doors to all of this, for the help card. */
export function careDoors({ language }: Pick<Turn, "language">) {
  const { buttons } = episodeWords[language].mine;
  return [
    careButton(buttons.patients, { step: "list", search: "", show: "open", from: 0 }, language),
    careButton(buttons.data, { step: "mine" }, language),
  ];
}
