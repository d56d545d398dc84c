import type { SourceWords } from "./catalogue";

export const en: SourceWords = {
  "annex-2024": {
    title: "INAMI reimbursements, “first 1000 days” programme (annex to the agreement)",
    short: "annex to the agreement 2024",
    sections: {
      tariffs: {
        label: "table of tariffs",
        about: "Who bills each service, at which 2024 tariff, under which pseudocode and how often.",
      },
      scenarios: {
        label: "table of scenarios",
        about: "What scenarios A and B open before birth, after birth and in early childhood.",
      },
      "note-1": { label: "note 1", about: "Refers to the table of scenarios for who is concerned." },
      "note-2": {
        label: "note 2",
        about: "Other professionals may also provide the care, without INAMI reimbursement.",
      },
      "note-3": {
        label: "note 3",
        about: "The maximum numbers hold for the whole 1000 days, wherever the care was given.",
      },
      "note-4": {
        label: "note 4",
        about: "The screening is done at the latest 7 days after delivery to enter the programme.",
      },
    },
  },
  "oa-2024-401": {
    title: "Circular to the insurers 2024/401 of 16 December 2024",
    short: "circular OA 2024/401",
    sections: {
      opening: {
        label: "opening dates",
        about: "Since when each region can bill, retroactive billing of summer 2024, and indexation.",
      },
      tariffs: { label: "annex, tariffs", about: "Fees and reimbursements of the four services from 1 January 2025." },
    },
  },
  "providers-2025": {
    title: "Circular to providers, “first 1000 days” programme",
    short: "circular to providers 2025",
    sections: {
      1: { label: "§ 1", about: "The programme, the four services and the deadline for billing on the IM platform." },
      "2a": { label: "§ 2a", about: "The screening: indicators, scenario, timing and the conditions for billing it." },
      "2b": { label: "§ 2b", about: "The CPP: who may bill it, how often, and what has to be recorded in BiB." },
      "2c": {
        label: "§ 2c",
        about: "The coordination: who coordinates, the periods of 12 months, team, plan and follow-ups.",
      },
      "2d": {
        label: "§ 2d",
        about: "The concertation: participants, length, billable quarters of an hour and recording.",
      },
      3: { label: "§ 3", about: "Where to find BiB, the IM platform, the agreement and the contacts per region." },
    },
  },
  "psy-slides-2024": {
    title: "First-line psychological care, information session of 23 January 2024",
    short: "information session psychology 2024",
    sections: {
      1: { label: "part 1", about: "The background: from the protocol of 2020 to the agreement of 2021." },
      2: { label: "part 2", about: "The vision: matched and integrated care, carried by 32 networks." },
      3: { label: "part 3", about: "The offer of 2021-2023: two functions, numbers of sessions and figures." },
      "4.1": { label: "part 4.1", about: "What the evaluation study EPCAP 2.0 showed and recommended." },
      "4.2": { label: "part 4.2", about: "The needs reported from the field." },
      5: { label: "part 5", about: "The agreement 2024-2026: its guidelines and whom it serves." },
      "5.1": {
        label: "part 5.1",
        about: "The three functions and the support missions: places, groups and numbers of sessions.",
      },
      "5.2": { label: "part 5.2", about: "The fees, the patient's share and the rules of the concertation." },
      "5.3": { label: "part 5.3", about: "Quality: evidence-based practice and the sheet for group sessions." },
      6: { label: "part 6", about: "The total budget of 2024 and its parts." },
      "6.1": { label: "part 6.1", about: "The means added to the care budget." },
      "6.2": { label: "part 6.2", about: "How the budget is shared among the networks." },
      "7.1": { label: "part 7.1", about: "The timetable, from December 2023 to March 2024." },
      "7.2": { label: "part 7.2", about: "The transition for providers: counters and amounts carry on." },
      "7.3": { label: "part 7.3", about: "What the networks set up." },
      "7.4": { label: "part 7.4", about: "What the administrations prepare." },
    },
  },
  "psy-2024": {
    title: "Circular to the networks, new agreement on first-line psychological care",
    short: "circular to the networks 2024",
    sections: {
      preamble: { label: "preamble", about: "Why there is a new agreement and since when." },
      A: {
        label: "section A",
        about: "The three functions and the support missions: content, places, groups, numbers of sessions.",
      },
      B: { label: "section B", about: "The quality of group programmes and their sheet." },
      C: { label: "section C", about: "The length of sessions and concertations." },
      D: { label: "section D", about: "What the patient pays, by age, session and preferential reimbursement." },
      E: { label: "section E", about: "The concertation: participants, length and number per 12 months." },
      F: { label: "section F", about: "Session counters begun before 2024 run on." },
      G: { label: "section G", about: "Billing: per provider, per participant, per hour, and its deadline." },
      budget: { label: "budget", about: "The budget of 2024: care, running costs and added means." },
      transition: { label: "transition period", about: "What still holds from January to March 2024." },
    },
  },
};
