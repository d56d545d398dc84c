import { episodeWords } from "../../language/episodes";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { nameOf } from "../choice-cards";
import { choices, container, heading, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";

export interface ListedFile {
  code: string;
  label: string;
  programme: "perinatal" | "psychology";
  /** Left out where the line is not to press. */
  choose: Omit<CardButton, "title">;
}

export interface ListCardInput {
  language: Language;
  show: "open" | "closed";
  /** What was searched for; empty where nothing was. */
  search: string;
  /** How many files fit, of which `files` are some. */
  count: number;
  files: readonly ListedFile[];
  /** The patient that the conversation is about. */
  current?: { code: string; label: string };
  /** Sends the inputs `search` and `show`. */
  find: Omit<CardButton, "title">;
  /** How many follow, and the button that shows them. */
  more?: { count: number; button: Omit<CardButton, "title"> };
  /** What else can be done. */
  buttons: readonly CardButton[];
}

const inRows = (buttons: readonly CardButton[]): CardElement[] =>
  buttons.map((one) => ({ type: "ActionSet", actions: [button(one)], spacing: "small" }));

/** Somebody's patients, each a button that makes the conversation one about them, with a search. */
export function listCard(input: ListCardInput): AdaptiveCard {
  const { language, show, search, count, files, current, find, more, buttons } = input;
  const { list, programmes } = episodeWords[language];
  const nothing = search === "" ? list.none[show] : list.notFound(plain(search));
  const summary = count === 0 ? nothing : list.count[show](count);
  const groups = (["perinatal", "psychology"] as const).flatMap((programme): CardElement[] => {
    const own = files.filter((file) => file.programme === programme);
    if (own.length === 0) return [];
    const named = own.map(({ choose, ...patient }) => ({ ...choose, title: nameOf(patient) }));
    return [container([small(programmes[programme]), ...inRows(named)], { spacing: "medium" })];
  });
  return finish(language, {
    body: [
      container([heading(list.title, { size: "medium" }), text(summary, { spacing: "small" })], {
        style: "accent",
        bleed: true,
      }),
      ...(current === undefined ? [] : [text(list.current(nameOf(current)))]),
      ...groups,
      ...(more === undefined ? [] : inRows([{ ...more.button, title: list.more(more.count) }])),
      container(
        [
          {
            type: "Input.Text",
            id: "search",
            label: list.search,
            placeholder: list.searchHint,
            ...(search !== "" && { value: search }),
            maxLength: 80,
            errorMessage: list.searchTooLong,
          },
          {
            type: "Input.ChoiceSet",
            id: "show",
            label: list.show,
            choices: choices(["open", "closed"], list.shows),
            value: show,
            style: "expanded",
            wrap: true,
            errorMessage: list.show,
          },
          { type: "ActionSet", actions: [button({ ...find, title: list.find }, { submits: true })] },
        ],
        { separator: true, spacing: "medium" },
      ),
      ...inRows(buttons),
    ],
    speak: `${list.title}. ${summary}`,
    fallback: [list.title, summary, ...files.map(nameOf)].join(" "),
  });
}
