import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard } from "./adaptive-card";
import { container, heading, small, text } from "./elements";
import { finish } from "./finish";

/** Who the bot is, up to three things to try, and one line on privacy. */
export function welcomeCard({
  language,
  prompts,
}: {
  language: Language;
  prompts: readonly CardButton[];
}): AdaptiveCard {
  const { title, text: what, try: tryThis, privacy } = wordsOf(language).conversation.welcome;
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" })], { style: "accent", bleed: true }),
      text(what),
      ...(prompts.length === 0
        ? []
        : [
            text(tryThis, { spacing: "medium" }),
            ...prompts.slice(0, 3).map((prompt) => ({ type: "ActionSet" as const, actions: [button(prompt)] })),
          ]),
      small(privacy, { spacing: "medium", separator: true }),
    ],
    speak: `${title} ${what}`,
    fallback: [title, what, tryThis, ...prompts.map((prompt) => prompt.title), privacy].join(" "),
  });
}
