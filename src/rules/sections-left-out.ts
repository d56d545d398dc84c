import type { KnownCitation } from "./sources";

/**
 * What of the five sources no rule and no topic speaks of, with the reason. A section stands here only when nothing
 * cites it at all; a passage is a part of a section that is cited for the rest.
 */

interface LeftOut {
  why: string;
}

/** Whole sections: none, every one is cited. */
export const sectionsLeftOut: readonly (LeftOut & { citation: KnownCitation })[] = [];

export const passagesLeftOut: readonly (LeftOut & { citation: KnownCitation; passage: string })[] = [
  {
    citation: { source: "annex-2024", section: "scenarios" },
    passage: "the note mark 5 on the early childhood rows",
    why: "no note bears that number; the rows it marks say the same as those that note 4 explains",
  },
  {
    citation: { source: "oa-2024-401", section: "opening" },
    passage: "the circular's reference number, signature and attached spreadsheet",
    why: "administrative marks; the figures of the attachment are those of the table that follows",
  },
  {
    citation: { source: "providers-2025", section: "3" },
    passage: "the address behind the Flemish page",
    why: "it runs through a mail filter and names a person; the page is named instead",
  },
  {
    citation: { source: "psy-slides-2024", section: "3" },
    passage: "the charts: places of sessions, patients, providers, sessions and spending by month",
    why: "their figures cannot be read from the text; the totals beside them are given",
  },
  {
    citation: { source: "psy-2024", section: "preamble" },
    passage: "the form of address and the letter's courtesies",
    why: "they say nothing about care or billing",
  },
  {
    citation: { source: "psy-2024", section: "transition" },
    passage: "the numbers of the earlier agreement's articles that went on for three months",
    why: "that agreement is not among the sources; what its articles were about is given",
  },
];
