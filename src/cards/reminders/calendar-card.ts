import { reminderWordsOf } from "../../language/reminders";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard } from "../adaptive-card";
import { heading, text } from "../elements";
import { finish } from "../finish";

export interface CalendarCardInput {
  language: Language;
  /** Address that a calendar program can subscribe to. */
  feed: string;
  /** Address of the same as a file to download. */
  file: string;
  revoke: Omit<CardButton, "title">;
}

/** The deadlines as a calendar: as a file, and as an address to subscribe to. */
export function calendarCard({ language, feed, file, revoke }: CalendarCardInput): AdaptiveCard {
  const words = reminderWordsOf(language).calendar;
  return finish(language, {
    body: [
      heading(words.title, { size: "medium" }),
      text(words.text),
      {
        type: "Input.Text",
        id: "feed",
        label: words.address,
        errorMessage: words.address,
        value: feed,
        maxLength: 500,
      },
      { type: "ActionSet", actions: [{ type: "Action.OpenUrl", title: words.file, url: file }] },
      { type: "ActionSet", actions: [button({ ...revoke, title: words.revoke })], spacing: "small" },
    ],
    speak: words.title,
    fallback: `${words.title}. ${words.text}`,
  });
}
