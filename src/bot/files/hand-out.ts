import { buttonsCard, nameOf } from "../../cards/choice-cards";
import { episodeWords } from "../../language/episodes";
import { exportEpisode } from "../../records/export";
import type { Outcome, Turn } from "../conversation/turn";
import { careButton } from "../episodes/buttons";
import { notAmongYours, withFile } from "../episodes/found";
import type { StepOf } from "../episodes/steps";
import { linkTo } from "./link";
import { namesIn } from "./names";
import { episodePage } from "./page/episode-page";

/** Asks in which form a file is to be given out. */
export function askHandOut(code: string, turn: Turn): Promise<Outcome> {
  const { language } = turn;
  const { handOut: words } = episodeWords[language];
  return withFile(code, turn, (record) => {
    const buttons = (["page", "json"] as const).map((as) =>
      careButton(words.buttons[as], { step: "hand-out", code, as }, language),
    );
    return {
      replies: [{ card: buttonsCard({ language, title: words.title(nameOf(record)), text: words.text, buttons }) }],
    };
  });
}

/** Gives out everything that is kept of one file: as a page to read, or as data in the words of the contract. */
export function handOut({ code, as }: StepOf<"hand-out">, turn: Turn): Promise<Outcome> {
  const { tables, person, now, language } = turn;
  return linkTo(as, turn, async () => {
    const exported = await exportEpisode(tables, person, code, now);
    if (exported === null) return notAmongYours(turn);
    if (as === "json") {
      const text = `${JSON.stringify(exported, null, 2)}\n`;
      return { name: `${code}.json`, type: "application/json" as const, text };
    }
    const nameOfUser = await namesIn(exported, turn);
    return {
      name: `${code}.html`,
      type: "text/html" as const,
      text: episodePage({ exported, language, nameOf: nameOfUser }),
    };
  });
}
