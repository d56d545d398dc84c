import type { SourceId, sources } from "../../rules/sources";

type SectionOf<Id extends SourceId> = (typeof sources)[Id]["sections"][number];

export interface SectionWords {
  /** How the section is cited: "§ 2b". */
  label: string;
  /** What stands in it, in one line of at most 160 characters: what a citation shows. */
  about: string;
}

/** The five texts as a reader knows them. A section left out does not compile. */
export type SourceWords = {
  [Id in SourceId]: {
    /** Its title, in full. */
    title: string;
    /** As it is cited, with no capital: "circulaire aux prestataires 2025". */
    short: string;
    sections: Record<SectionOf<Id>, SectionWords>;
  };
};
