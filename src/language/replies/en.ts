import { en as format } from "../format/en";
import type { ReplyWords, TariffUnit } from "./catalogue";

const per: Record<TariffUnit, string> = {
  act: "",
  session: " per session",
  period: " per period of 12 months",
  "participant-quarter": " per participant and quarter of an hour",
  quarter: " per quarter of an hour",
  hour: " per hour",
  psychologist: " per session for the psychologist",
  "other-provider": " per session for the other provider",
};

const forPatient = (patient?: string) => (patient === undefined ? "" : ` for ${patient}`);

export const en: ReplyWords = {
  thanks: "You are welcome.",
  help: [
    "I tell you what you may bill in the perinatal programme (“first 1000 days”) and in first-line psychological care: yes or no, why, by which circular, what is left, how much and until when.",
    "For example: “May I still bill a CPP for Mme D.?”, “Where does P-102 stand?”, “What is paid for a concertation?”",
    "**/language fr** changes the language (fr, nl, de, en), **/forget** forgets the conversation, **/help** shows this message.",
  ].join("\n\n"),
  offTopic:
    "I cannot help with that. I answer questions on billing in the perinatal programme and in first-line psychological care.",
  notYetAnswered: "I cannot answer that question yet. This is what I can tell you.",
  ask: {
    eligibility: (one, patient) => `May I still bill ${one}${forPatient(patient)}?`,
    remaining: (patient) => `What can I still bill${forPatient(patient)}?`,
    overview: (patient) => (patient === undefined ? "Where does my patient stand?" : `Where does ${patient} stand?`),
    tariff: (one) => (one === undefined ? "What are the tariffs?" : `What is the tariff for ${one}?`),
    scenario: (patient) => `What is the scenario${forPatient(patient)}?`,
    help: "What can you do?",
  },
  whichPatient: "Which patient is this about?",
  unknownPatient: (name) => `I cannot find “${name}” among your patients. Who is it?`,
  severalPatients: (name) => `“${name}” fits more than one of your patients. Who is it?`,
  noSuchPatient: "This file is not among your patients.",
  noPatients: "No patient file is open to you at the moment.",
  whichService: (patient) => `Which service is this about for ${patient}?`,
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `The file of ${patient} belongs to the perinatal programme, which has no such service. Which one do you mean?`
      : `The file of ${patient} belongs to psychological care, which has no such service. Which one do you mean?`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: scenario ${scenario}, with ${counted === 0 ? "no positive indicator that counts" : counted === 1 ? "1 positive indicator that counts" : `${counted} positive indicators that count`}.`,
    fromBib: (patient, scenario) => `${patient}: scenario ${scenario}, as BiB states it.`,
    either: (patient) =>
      `${patient}: scenario A or B. Only depression and anxiety are positive: the circular puts them on one line, but announces eight indicators, which makes them two. Ask INAMI or the network before you bill.`,
    noScreening: (patient) => `${patient}: no scenario, since no screening was done.`,
    unknown: (patient) => `${patient}: I do not know the scenario, since the screening is not recorded.`,
    psychology: (patient) => `The file of ${patient} belongs to psychological care: it has no scenario.`,
    ofCount: (counted, scenario) =>
      `${counted} positive ${counted === 1 ? "indicator" : "indicators"}: scenario ${scenario}.`,
    rule: "The scenario depends on the number of positive indicators, of the eight that count: none is scenario 0, one is scenario A, two or more is scenario B.",
    opens: {
      "0": "It opens no CPP, no coordination and no concertation.",
      A: "It opens the CPPs, but neither coordination nor concertation.",
      B: "It opens the CPPs, coordination and concertation.",
    },
  },
  tariff: {
    heading: (on) => `Amounts on ${format.longDate(on)}:`,
    line: ({ service, cents, unit }) =>
      `${service}: ${cents === undefined ? "the sources give no amount" : `${format.amount(cents)}${per[unit]}`}`,
    since: (from) => `In force since ${format.longDate(from)}.`,
    lastPublished: (year) => `These are the last published amounts (${year}): an indexation may have followed.`,
    notYet: (from) => `There is no amount on that day yet: the first ones hold since ${format.longDate(from)}.`,
  },
  left: (what, patient) => `Left for ${patient}: ${what}.`,
  answeredPrivately: "I have answered you in our private chat.",
  writePrivately: "I answer this question in private only. Write to me in a personal chat.",
  forgotten: "That is forgotten. Ask me a new question whenever you like.",
  languageSet: "I will answer you in English from now on.",
  languageUnknown: "I speak four languages: /language fr, /language nl, /language de or /language en.",
  commandUnknown: "I do not know this command. /help shows what I can do.",
  profileSaved: "Noted.",
  outdated: "This card comes from an earlier version. Please ask me the question again.",
  failed: "I could not answer because of a technical problem. Try again in a moment.",
  received: "Received.",
};
