import type { Citation, Reading } from "./contract";
import { cite } from "./sources";

/**
 * The points on which the sources contradict each other or are silent, each with its readings. One list, used by the
 * conditions, the cards and the rulebook. The `says` texts are for programs outside and for the coordinator who writes
 * to INAMI; the bot has them in four languages.
 */

export interface Dispute {
  /** What is in question, in a sentence. */
  question: string;
  readings: readonly [Reading, Reading, ...Reading[]];
}

const from = (citation: Citation, says: string): Reading => ({ says, ...citation });
const silent = (says: string): Reading => ({ says, source: null, section: null });

export const disputes = {
  "flanders-opening": {
    question: "Since when can the four perinatal services be billed in Flanders?",
    readings: [
      from(cite("oa-2024-401", "opening"), "The dates for the Flemish Community are still to be set."),
      from(cite("providers-2025", "1"), "Billing is described for every provider, Flanders not excepted."),
    ],
  },
  "retroactive-billing": {
    question: "Until when can services of June to August 2024 be billed retroactively?",
    readings: [
      from(
        cite("oa-2024-401", "opening"),
        "Services of June to August 2024 can be billed afterwards; no end is given.",
      ),
      from(cite("providers-2025", "1"), "Every service is billed by the 5th day of the third month after its month."),
    ],
  },
  "depression-and-anxiety": {
    question: "Do depression and anxiety count as two indicators or as one?",
    readings: [
      from(cite("annex-2024", "scenarios"), "Eight inclusion criteria: depression and anxiety are two, so scenario B."),
      from(cite("providers-2025", "2a"), "Mental health stands on one line of the list: one indicator, so scenario A."),
    ],
  },
  "nurse-cpp": {
    question: "May a nurse bill a CPP?",
    readings: [
      from(cite("annex-2024", "tariffs"), "Nurses are among those who may bill."),
      from(cite("providers-2025", "2b"), "Only gynaecologists, general practitioners and midwives may bill."),
    ],
  },
  "coordinator-without-inami": {
    question: "May somebody without INAMI number, with the coordinator's competence profile, bill the coordination?",
    readings: [
      from(cite("annex-2024", "tariffs"), "People with the competence profile of the protocol may bill."),
      from(cite("providers-2025", "2c"), "A care provider with an INAMI number bills."),
    ],
  },
  "after-third-period": {
    question: "What may be billed after the third reference period of 12 months?",
    readings: [
      from(cite("annex-2024", "tariffs"), "Three times in the programme, once per period of 12 months."),
      silent("Nothing says what happens once three periods have passed while the programme still runs."),
    ],
  },
  "coordination-age": {
    question: "Until what age of the child can coordination be billed?",
    readings: [
      from(
        cite("providers-2025", "2c"),
        "Until the child has reached the age of two; elsewhere, age of two inclusive.",
      ),
      from(cite("providers-2025", "1"), "The programme runs until the third birthday."),
    ],
  },
  "concertation-in-which-period": {
    question: "Must the concertation that coordination asks for lie in the reference period that is billed?",
    readings: [
      from(cite("providers-2025", "2c"), "A concertation took place: one of an earlier period is enough."),
      from(cite("providers-2025", "2c"), "One concertation a year is required: each period needs its own."),
    ],
  },
  "late-follow-up": {
    question: "Does a follow-up later than six months bar the billing of the coordination?",
    readings: [
      from(cite("providers-2025", "2c"), "Each vulnerability is followed up at least every six months."),
      silent("Nothing says that a late follow-up bars billing."),
    ],
  },
  "fourth-concertation": {
    question: "May a fourth concertation of the programme be billed?",
    readings: [
      from(cite("annex-2024", "tariffs"), "At most three times in the programme."),
      from(cite("providers-2025", "2d"), "Only a limit per period of 12 months is given."),
    ],
  },
  "after-2026": {
    question: "What holds for psychological care after 31 December 2026?",
    readings: [
      from(cite("psy-slides-2024", "5"), "The convention covers 2024 to 2026."),
      silent("Nothing is known of what follows."),
    ],
  },
  "missions-before-2024": {
    question: "On what terms were support missions billed before April 2024?",
    readings: [
      from(cite("psy-slides-2024", "3"), "Other missions existed in the offer of 2021 to 2023."),
      silent("Their terms and amounts are not in the sources."),
    ],
  },
  "defined-group": {
    question: "Is a group of fewer than 10 enough in function 1 when it is a defined group such as a class?",
    readings: [
      from(cite("psy-slides-2024", "5.1"), "Ten participants, or a clearly defined group."),
      from(cite("psy-2024", "A"), "At least ten participants."),
    ],
  },
  "co-animation": {
    question: "Must a community session be led by two?",
    readings: [
      from(cite("psy-slides-2024", "5.1"), "The session is led together with another."),
      from(cite("psy-2024", "A"), "Leading together is not among the conditions."),
    ],
  },
  "twelve-month-window": {
    question: "When do a patient's 12 months begin?",
    readings: [
      silent("They begin with the first session and run for 12 months (running window)."),
      silent("They are the 12 months before the session (sliding window)."),
    ],
  },
  "one-more-session": {
    question: "Is this the exceptional extra session?",
    readings: [
      from(cite("psy-slides-2024", "3"), "One session more is possible exceptionally, for at most 5 %."),
      from(cite("psy-slides-2024", "3"), "The ordinary limit is reached."),
    ],
  },
  "concertation-outside-treatment": {
    question: "Does a psychological concertation need a treatment in function 3?",
    readings: [
      from(cite("psy-slides-2024", "5.2"), "Concertation strengthens care in function 3."),
      from(cite("psy-2024", "C"), "Concertation is held where care is stepped up, without naming a function."),
    ],
  },
  "concertations-or-quarters": {
    question: "Does the limit of four per 12 months count concertations or quarters of an hour?",
    readings: [
      from(cite("psy-2024", "E"), "Four concertations per 12 months."),
      from(cite("psy-slides-2024", "5.2"), "Four quarters of an hour per 12 months."),
    ],
  },
  "social-worker-group": {
    question: "May a social worker who co-leads a group session bill it?",
    readings: [
      from(cite("psy-slides-2024", "5.2"), "Another provider who co-leads is paid at a rate of their own."),
      silent("Nothing says whether a social worker is such a provider."),
    ],
  },
  "who-bills-psy-concertation": {
    question: "May somebody other than a psychologist bill a psychological concertation?",
    readings: [
      from(cite("psy-slides-2024", "5"), "Concertations are held together with other providers."),
      from(cite("psy-2024", "G"), "The clinical psychologist or orthopedagogue bills."),
    ],
  },
} as const satisfies Record<string, Dispute>;

export type DisputeId = keyof typeof disputes;

/** The dispute that an answer's readings belong to, `undefined` for readings that are none of ours. */
export function disputeOf(readings: readonly Reading[]): DisputeId | undefined {
  const ids = Object.keys(disputes) as DisputeId[];
  return ids.find((id) => disputes[id].readings[0].says === readings[0]?.says);
}
