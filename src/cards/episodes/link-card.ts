import { episodeWords } from "../../language/episodes";
import type { Language } from "../../questions/contract";
import type { AdaptiveCard } from "../adaptive-card";
import { heading, text } from "../elements";
import { finish } from "../finish";

/** A file that waits under an address which works once. */
export function linkCard({
  language,
  what,
  url,
}: {
  language: Language;
  what: "page" | "json" | "billList";
  url: string;
}): AdaptiveCard {
  const { handOut } = episodeWords[language];
  const title = handOut.ready[what];
  return finish(language, {
    body: [heading(title, { size: "medium" }), text(handOut.once)],
    actions: [{ type: "Action.OpenUrl", title: handOut.open, url }],
    speak: `${title} ${handOut.once}`,
    fallback: `${title} ${handOut.once} ${url}`,
  });
}
