import type { SectionWords } from "../language/sources/catalogue";
import type { Citation } from "../rules/contract";
import { type SourceId, sources } from "../rules/sources";
import { link } from "./markdown";
import type { Book } from "./words";

function isSourceId(id: string): id is SourceId {
  return id in sources;
}

/** How a section is cited and what stands in it. */
export function sectionWords({ source, section }: Citation, { words }: Book): SectionWords {
  if (!isSourceId(source)) throw new Error(`no words for the source "${source}"`);
  const sections: Record<string, SectionWords> = words.sources[source].sections;
  const found = sections[section];
  if (!found) throw new Error(`no words for section "${section}" of "${source}"`);
  return found;
}

/** "circulaire aux prestataires 2025, § 2b": plain text. */
export function citationText(citation: Citation, book: Book): string {
  const { label } = sectionWords(citation, book);
  return `${book.words.sources[citation.source as SourceId].short}, ${label}`;
}

/** The same, linked to the page's list of sources. */
export function citationLink(citation: Citation, book: Book): string {
  return link(citationText(citation, book), `#${citation.source}`);
}

export function citationLinks(citations: readonly Citation[], book: Book): string {
  return distinct(citations)
    .map((citation) => citationLink(citation, book))
    .join(" · ");
}

export function distinct(citations: readonly Citation[]): Citation[] {
  const key = ({ source, section }: Citation) => `${source} ${section}`;
  return citations.filter((one, index) => citations.findIndex((other) => key(other) === key(one)) === index);
}
