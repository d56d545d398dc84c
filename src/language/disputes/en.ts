import type { DisputeWords } from "./catalogue";

export const en: DisputeWords = {
  "flanders-opening": {
    question: "Since when can one bill in Flanders?",
    readings: [
      "For the Flemish Community the dates are still to be set.",
      "Billing is described for every provider, Flanders not excepted.",
    ],
  },
  "retroactive-billing": {
    question: "Until when can services of June to August 2024 be billed?",
    readings: [
      "These services can be billed retroactively; no end date is given.",
      "Every service is billed by the 5th day of the third month after it.",
    ],
  },
  "depression-and-anxiety": {
    question: "Do depression and anxiety count as two indicators or as one?",
    readings: [
      "There are 8 inclusion criteria: depression and anxiety are two of them, so scenario B.",
      "Mental health stands on one line: one indicator, so scenario A.",
    ],
  },
  "nurse-cpp": {
    question: "May a nurse bill a CPP?",
    readings: ["Nurses are among those who may bill a CPP.", "Only gynaecologists, GPs and midwives may bill it."],
  },
  "coordinator-without-inami": {
    question: "May someone without INAMI number, with the competence profile of the protocol, bill the coordination?",
    readings: ["People with that competence profile may bill.", "A provider with an INAMI number bills."],
  },
  "after-third-period": {
    question: "What can be billed after the third reference period?",
    readings: [
      "Three times in the programme, once per period of 12 months.",
      "Nothing says what comes next, once three periods have passed and the programme still runs.",
    ],
  },
  "coordination-age": {
    question: "Until what age of the child can coordination be billed?",
    readings: [
      "Until the child is two; elsewhere in the same section: age of two inclusive.",
      "The programme runs until the third birthday.",
    ],
  },
  "concertation-in-which-period": {
    question: "Does the concertation have to lie in the reference period that is billed?",
    readings: [
      "A concertation took place: one of an earlier period is enough.",
      "One concertation a year is needed: each period asks for its own.",
    ],
  },
  "late-follow-up": {
    question: "Does a follow-up later than six months bar billing the coordination?",
    readings: [
      "Every vulnerability is followed up at least every six months.",
      "Nothing says that a late follow-up bars billing.",
    ],
  },
  "fourth-concertation": {
    question: "Can a fourth concertation of the programme be billed?",
    readings: ["At most three times in the programme.", "Only a limit per period of 12 months is given."],
  },
  "after-2026": {
    question: "What holds for psychological care after 31 December 2026?",
    readings: ["The agreement covers the years 2024 to 2026.", "Nothing is known of what follows."],
  },
  "missions-before-2024": {
    question: "On what terms were support missions billed before April 2024?",
    readings: ["Other missions existed in the offer of 2021-2023.", "Their terms and amounts are not in the texts."],
  },
  "defined-group": {
    question: "In function 1, is a defined group of fewer than 10 enough, such as a class?",
    readings: ["Ten participants, or a clearly defined group.", "At least ten participants."],
  },
  "co-animation": {
    question: "Does a community session have to be led by two?",
    readings: ["The session is led together with another.", "Leading together is not among the conditions."],
  },
  "twelve-month-window": {
    question: "When do a patient's 12 months begin?",
    readings: [
      "With the first session, for 12 months (fixed period).",
      "12 months before the session in question (sliding period).",
    ],
  },
  "one-more-session": {
    question: "Is this the extra session allowed by exception?",
    readings: ["One session more is possible by exception, in at most 5% of cases.", "The ordinary limit is reached."],
  },
  "concertation-outside-treatment": {
    question: "Does a psychological concertation suppose a treatment in function 3?",
    readings: [
      "The concertation strengthens care in function 3.",
      "It is held when care is stepped up; no function is named.",
    ],
  },
  "concertations-or-quarters": {
    question: "Does the limit of 4 per 12 months count concertations or quarters of an hour?",
    readings: ["Four concertations per 12 months.", "Four quarters of an hour per 12 months."],
  },
  "social-worker-group": {
    question: "May a social worker who co-leads a group session bill it?",
    readings: [
      "Another provider who co-leads is paid at a rate of their own.",
      "Nothing says whether a social worker is such a provider.",
    ],
  },
  "who-bills-psy-concertation": {
    question: "May someone other than a psychologist bill a psychological concertation?",
    readings: [
      "Concertations are held together with other providers.",
      "The clinical psychologist or orthopedagogue bills.",
    ],
  },
};
