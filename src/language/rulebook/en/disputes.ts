import type { RulebookWords } from "../catalogue";

/** When each dispute decides and what the bot does besides showing both readings, in English. */
export const disputes: RulebookWords["disputes"] = {
  "flanders-opening": { when: "When the person billing works in Flanders" },
  "retroactive-billing": {
    when: "When a service from the time of retroactive billing is still to bill after the ordinary deadline",
    besides: "The last day shown stays that of the ordinary deadline.",
  },
  "depression-and-anxiety": {
    when: "When depression and anxiety are the only positive inclusion indicators and BiB gave no scenario",
    besides: "The CPP, open in both readings, is not touched. BiB's scenario wins once it is in the file.",
  },
  "nurse-cpp": { when: "When the person billing the CPP is a nurse" },
  "coordinator-without-inami": {
    when: "When the person billing the coordination has no INAMI number but has the competence profile of the protocol",
    besides: "Without that profile the answer is no.",
  },
  "after-third-period": {
    when: "When the service takes place after the last reference period",
    besides: "No counter is shown and nothing is capped.",
  },
  "coordination-age": {
    when: "When the child has reached the first of the two ages but not yet the second",
    besides: "Before, the condition is met; from the second age on, the answer is no.",
  },
  "concertation-in-which-period": {
    when: "When a concertation took place, but only before the coordination's reference period",
    besides: "A concertation in that very period is always enough; without any concertation the answer is no.",
  },
  "late-follow-up": {
    when: "When a follow-up of a vulnerability came too late between the screening and the coordination",
  },
  "fourth-concertation": {
    when: "When the annex's maximum is reached and one more concertation is asked about",
    besides: "The limit per reference period holds in any case.",
  },
  "after-2026": {
    when: "When the service takes place after the end of the agreement",
    besides: "The tariff shown is the last published one, and the patient's share stays the same.",
  },
  "missions-before-2024": {
    when: "When a support mission took place under the offer of 2021",
    besides: "No amount is given.",
  },
  "defined-group": {
    when: "When the group is too small but clearly defined, such as a class",
    besides: "For a small group that is not defined, the answer is no.",
  },
  "co-animation": { when: "When one person alone leads a group session in function 1" },
  "twelve-month-window": {
    when: "When the two ways of counting the period do not give the same outcome",
    besides: "Where they agree, their outcome holds. The counter shown is that of the fixed period.",
  },
  "one-more-session": {
    when: "When the number of sessions of the offer of 2021 is reached, without the extra session",
    besides: "Beyond that session the answer is no.",
  },
  "concertation-outside-treatment": { when: "When the concertation is not part of a treatment in function 3" },
  "concertations-or-quarters": {
    when: "When the number of concertations is not reached but that of the quarters of an hour would be exceeded",
    besides: "The counter shown is that of the concertations.",
  },
  "social-worker-group": { when: "When a social worker co-leads the group session and bills it" },
  "who-bills-psy-concertation": { when: "When the person billing the concertation is not a psychologist" },
};
