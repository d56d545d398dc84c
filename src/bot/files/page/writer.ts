import { episodePageWords } from "../../../language/episode-page";
import type { EpisodePageWords, PageLabel } from "../../../language/episode-page/catalogue";
import { formWordsOf } from "../../../language/forms";
import type { FormWords } from "../../../language/forms/catalogue";
import { type Words, wordsOf } from "../../../language/words";
import type { Language } from "../../../questions/contract";
import type { CivilDate } from "../../../rules/civil-date";
import type { Indicator } from "../../../rules/contract";
import type { Row } from "./html";

/** The words for a page, and how values of each kind are written in them. */
export interface Writer {
  page: EpisodePageWords;
  words: Words;
  forms: FormWords;
  nameOf: (user: string) => string;
  /** Each gives a row without values where nothing is known. */
  row: {
    text(label: PageLabel, value: string | undefined): Row;
    texts(label: PageLabel, values: readonly string[] | undefined): Row;
    flag(label: PageLabel, value: boolean | undefined): Row;
    number(label: PageLabel, value: number | undefined): Row;
    day(label: PageLabel, value: CivilDate | undefined): Row;
    person(label: PageLabel, user: string | undefined): Row;
    indicators(label: PageLabel, values: readonly Indicator[] | undefined): Row;
  };
}

export function writerIn(language: Language, nameOf: (user: string) => string): Writer {
  const words = wordsOf(language);
  const page = episodePageWords[language];
  const { terms, format } = words;
  const texts = (label: PageLabel, values: readonly string[] = []): Row => ({ label: page.labels[label], values });
  const text = (label: PageLabel, value: string | undefined) => texts(label, value === undefined ? [] : [value]);
  const map = <T>(value: T | undefined, write: (value: T) => string) =>
    value === undefined ? undefined : write(value);
  return {
    page,
    words,
    forms: formWordsOf(language),
    nameOf,
    row: {
      text,
      texts,
      flag: (label, value) =>
        text(
          label,
          map(value, (is) => (is ? terms.yes : terms.no)),
        ),
      number: (label, value) => text(label, map(value, format.number)),
      day: (label, value) => text(label, map(value, format.longDate)),
      person: (label, user) => text(label, map(user, nameOf)),
      indicators: (label, values) =>
        texts(
          label,
          values?.map((indicator) => terms.indicators[indicator]),
        ),
    },
  };
}
