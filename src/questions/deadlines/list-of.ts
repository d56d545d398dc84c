import type { CivilDate } from "../../rules/civil-date";
import { type DeadlineKind, deadlineKinds } from "../../rules/deadlines";
import { type Language, languages } from "../contract";
import places from "../destinations/phrases.json";
import { PhraseMatcher } from "../phrases/matcher";
import { phraseBookOf } from "../phrases/phrase-book";
import { read } from "../reading";
import { questionModel } from "../understand";
import { deadlinePhrases } from "./phrases";

/** A list of deadlines, narrowed to a patient, to a kind, or to both. */
export interface DeadlineList {
  language: Language;
  /** As written; "this" for "cette patiente". */
  patient?: string;
  kind?: DeadlineKind;
}

const ids = ["all", ...deadlineKinds] as const;
const allOfIt = 1;
const matchers = new Map<Language, PhraseMatcher<(typeof ids)[number]>>();

function matcherFor(language: Language): PhraseMatcher<(typeof ids)[number]> {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const own = deadlinePhrases[language];
  const book = phraseBookOf({ ...own, neutral: `${places[language].neutral}; ${own.neutral}` });
  const made = new PhraseMatcher(book, ids, allOfIt);
  matchers.set(language, made);
  return made;
}

/**
 * The list of deadlines that a message asks for with every one of its words, in its own language or another;
 * `undefined` where it says anything else, or names two patients.
 */
export function deadlineListOf(
  text: string,
  { today, language }: { today: CivilDate; language: Language },
): DeadlineList | undefined {
  for (const each of new Set([language, ...languages])) {
    const found = listIn(text, today, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listIn(text: string, today: CivilDate, language: Language): DeadlineList | undefined {
  const { tokens, patients, dates } = read(text, language, today, questionModel().vocabulary);
  if (patients.length > 1) return undefined;
  const mentions = [...patients, ...dates];
  const rest = tokens.filter((_, index) => !mentions.some(({ from, to }) => from <= index && index < to));
  const found = matcherFor(language).match(rest.map(({ folded }) => folded));
  if (found === undefined) return undefined;
  const [patient] = patients;
  return {
    language,
    ...(patient !== undefined && { patient: patient.patient }),
    ...(found.id !== "all" && { kind: found.id }),
  };
}
