import { capitalised } from "../language/sentence";
import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { Citation, EligibilityAnswer } from "../rules/contract";
import { sources } from "../rules/sources";

/** A source as Teams shows it behind a marker such as [1]. */
export interface SourceNote {
  /** At most 80 characters. */
  title: string;
  /** At most 160 characters. */
  abstract: string;
}

export interface NumberedSources {
  /** At most 20, in the order of their numbers. */
  citations: SourceNote[];
  /** "Sources : [1] [2]": the text of the message that carries them. */
  text: string;
}

const mostOnAMessage = 20;

/** The section as it is cited, without a capital: "circulaire aux prestataires 2025, § 2b". */
export function citedAs({ source, section }: Citation, language: Language): string {
  const { known, text } = wordsFor({ source, section }, language);
  return `${known.short}, ${text.label}`;
}

/** Sections of one text together: "circulaire aux prestataires 2025, § 2b et § 2c". */
export function citedTogether(citations: readonly Citation[], language: Language): string[] {
  const { and } = wordsOf(language).format;
  const bySource = new Map<string, Citation[]>();
  for (const citation of distinct(citations)) {
    bySource.set(citation.source, [...(bySource.get(citation.source) ?? []), citation]);
  }
  return [...bySource.values()].map((ofOne) => {
    const found = [...ofOne].sort(inOrderOfText).map((citation) => wordsFor(citation, language));
    return `${found[0]?.known.short ?? ""}, ${and(found.map(({ text }) => text.label))}`;
  });
}

function inOrderOfText(one: Citation, other: Citation): number {
  const sections: readonly string[] = Object.entries(sources).find(([id]) => id === one.source)?.[1].sections ?? [];
  return sections.indexOf(one.section) - sections.indexOf(other.section);
}

/** Each section once, in the order in which it is first given. */
export function distinct(citations: readonly Citation[]): Citation[] {
  const key = ({ source, section }: Citation) => `${source} ${section}`;
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()];
}

/** The sources of an answer's conditions, those that decided first. */
export function sourcesOf({ conditions }: EligibilityAnswer): Citation[] {
  const decided = conditions.filter(({ status }) => status !== "met");
  const fromReadings = conditions.flatMap(({ readings = [] }) =>
    readings.flatMap(({ source, section }) => (source !== null && section !== null ? [{ source, section }] : [])),
  );
  const all = [...decided, ...conditions].flatMap(({ sources }) => sources);
  return distinct([...fromReadings, ...all]);
}

/** Numbers sources for a message, so that Teams can show each behind its marker. */
export function citationsOf(answer: EligibilityAnswer, language: Language): NumberedSources {
  return numbered(sourcesOf(answer), language);
}

export function numbered(all: readonly Citation[], language: Language): NumberedSources {
  const kept = distinct(all).slice(0, mostOnAMessage);
  const words = wordsOf(language);
  const markers = kept.map((_, index) => `[${index + 1}]`).join(" ");
  return {
    citations: kept.map((citation) => ({
      title: capitalised(citedAs(citation, language)),
      abstract: wordsFor(citation, language).text.about,
    })),
    text: words.format.punctuation(`${words.verdictCard.sourcesBefore} ${markers}`),
  };
}

function wordsFor({ source, section }: Citation, language: Language) {
  const known = Object.entries(wordsOf(language).sources).find(([id]) => id === source)?.[1];
  const text = known && Object.entries(known.sections).find(([id]) => id === section)?.[1];
  // The rules cite through `cite`, which lets no other source or section through.
  if (!known || !text) throw new Error(`There are no words for the section ${section} of ${source}.`);
  return { known, text };
}
