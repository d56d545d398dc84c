import { z } from "zod";
import type { CivilDate } from "../../rules/civil-date";
import { type Language, languages } from "../contract";
import { PhraseMatcher } from "../phrases/matcher";
import { phraseBookOf } from "../phrases/phrase-book";
import { read } from "../reading";
import { questionModel } from "../understand";
import storedLines from "./phrases.json";

/**
 * Where somebody wants to go who asks no question: to a list, a form, a setting. Such messages are short, so one leads
 * somewhere only where every word of it does: whatever says more is left to `understand`.
 */

/** Lists, forms and settings that are about no patient, or about all. */
const general = [
  "worklist",
  "patients",
  "record",
  "my-data",
  "join-team",
  "reminder-settings",
  "calendar",
  "profile",
  "forget",
] as const;
/** What happens to one patient or her file. */
const ofPatient = [
  "new-episode",
  "acts",
  "birth",
  "loss",
  "death",
  "consent-withdrawn",
  "programme-ended",
  "follow-up",
  "transfer",
  "close-file",
  "remove-file",
  "export-file",
  "team",
  "invite",
] as const;
export const destinations = [...general, ...ofPatient] as const;

export const destinationSchema = z.enum(destinations);
export type Destination = (typeof destinations)[number];

export interface DestinationFound {
  /** The one whose phrases say it: few words may look like another. */
  language: Language;
  destination: Destination;
  /** As written; "this" for "elle", "ma patiente". */
  patient?: string;
  date?: CivilDate;
}

const allOfIt = 1;
const matchers = new Map<Language, PhraseMatcher<Destination>>();

function matcherFor(language: Language): PhraseMatcher<Destination> {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const made = new PhraseMatcher<Destination>(phraseBookOf(storedLines[language]), destinations, allOfIt);
  matchers.set(language, made);
  return made;
}

/**
 * Where the message leads, in its own language or, if it says nothing there, in the one `spoken` so far, or in another;
 * `undefined` for a question.
 */
export function destinationOf(
  text: string,
  { today, language, spoken }: { today: CivilDate; language: Language; spoken?: Language },
): DestinationFound | undefined {
  for (const each of new Set([language, spoken ?? language, ...languages])) {
    const found = destinationIn(text, today, each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function destinationIn(text: string, today: CivilDate, language: Language): DestinationFound | undefined {
  const { tokens, patients, dates } = read(text, language, today, questionModel().vocabulary);
  const named = patients.filter(({ kind }) => kind !== "pronoun" && kind !== "definite");
  const mentions = [...named, ...dates];
  const rest = tokens.filter((_, index) => !mentions.some(({ from, to }) => from <= index && index < to));
  const found = matcherFor(language).match(rest.map(({ folded }) => folded));
  if (found === undefined) return undefined;
  const isGeneral = general.some((one) => one === found.id);
  // "What is left to bill for Mme P.?" is a question about her, and so is one about two.
  if (patients.length > 1 || (isGeneral && found.id !== "record" && named.length > 0)) return undefined;
  const [patient] = patients;
  const [date] = dates.flatMap((mention) => mention.date ?? []);
  return {
    language,
    destination: found.id,
    ...(patient !== undefined && !isGeneral && { patient: patient.patient }),
    ...(found.id === "record" && named[0] !== undefined && { patient: named[0].patient }),
    ...(date !== undefined && { date }),
  };
}
