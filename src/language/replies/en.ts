import { en as format } from "../format/en";
import type { ReplyWords } from "./catalogue";

const forPatient = (patient?: string) => (patient === undefined ? "" : ` for ${patient}`);
const on = (service: string | undefined, question: string) =>
  service === undefined ? question.charAt(0).toLocaleUpperCase() + question.slice(1) : `${service}: ${question}`;

export const en: ReplyWords = {
  thanks: "You are welcome.",
  help: [
    "I tell you what you may bill in the perinatal programme (“first 1000 days”) and in first-line psychological care: yes or no, why, by which circular, what is left, how much and until when.",
    "For example: “May I still bill a CPP for Mme D.?”, “Where does P-102 stand?”, “What is paid for a concertation?”",
    "To record and to find again: “new patient”, “record an act”, “Mrs V. gave birth yesterday”, “what is left to bill”, “my patients”, “my deadlines”.",
    "And also: “reminders”, “deadlines in my calendar”, “invite a colleague”, “export my data”, “my profile”. **/language fr** changes the language (fr, nl, de, en), **/forget** forgets the conversation, **/help** shows this message.",
  ].join("\n\n"),
  hello: "Hello. This is what I can do.",
  offTopic:
    "That is not my field, so I cannot help with it. I answer questions on billing in the perinatal programme and in first-line psychological care. For example:",
  clinical:
    "That is not my field: questions on care and medicines are for a doctor or your team, and for 112 in an emergency. I answer questions on billing in the perinatal programme and in first-line psychological care.",
  notYetAnswered: "I cannot answer that question yet. This is what I can tell you.",
  ask: {
    eligibility: ({ one = "this service", patient }) => `May I still bill ${one}${forPatient(patient)}?`,
    remaining: ({ service, patient }) =>
      service === undefined
        ? `What can I still bill${forPatient(patient)}?`
        : `${service}: how many are left${forPatient(patient)}?`,
    limit: ({ service }) => on(service, "how many times at most?"),
    requirements: ({ service }) => on(service, "what has to be done before billing?"),
    "who-may-bill": ({ service }) => on(service, "who may bill?"),
    tariff: ({ service }) => (service === undefined ? "What are the tariffs?" : `${service}: what is the tariff?`),
    pseudocode: ({ service }) => on(service, "what is the pseudocode?"),
    "patient-share": ({ service, patient = "the patient" }) => on(service, `what does ${patient} pay?`),
    participants: ({ service }) => on(service, "how many participants are needed?"),
    duration: ({ service }) => on(service, "how long does it have to last?"),
    "time-window": ({ service }) => on(service, "at what time?"),
    "same-day": ({ service }) => on(service, "on the same day as another service?"),
    transfer: () => "What happens when the coordination passes to someone else?",
    scenario: ({ patient }) => `What is the scenario${forPatient(patient)}?`,
    "billing-deadline": ({ service, patient }) => on(service, `until when can it be billed${forPatient(patient)}?`),
    "reference-period": ({ patient }) => `What is the reference period${forPatient(patient)}?`,
    "next-follow-up": ({ patient }) => `When is the next follow-up${forPatient(patient)}?`,
    deadlines: ({ patient }) => `What falls due${forPatient(patient)}?`,
    overview: ({ patient }) =>
      patient === undefined ? "Where does my patient stand?" : `Where does ${patient} stand?`,
    "start-screening": ({ patient }) => `Start a screening${forPatient(patient)}`,
    "record-act": ({ one = "an act", patient }) => `Record ${one}${forPatient(patient)}`,
    why: ({ service }) => (service === undefined ? "Why this answer?" : `${service}: why?`),
    "follow-on": () => "And then?",
    help: () => "What can you do?",
    thanks: () => "Thank you",
  },
  whichPatient: "Which patient is this about?",
  whichPatientAndProgramme: "Which patient is this about? The concertation exists in both programmes.",
  whichProgramme: "The concertation exists in both programmes. Which one is it?",
  programmes: { perinatal: "Perinatal programme", psychology: "Psychological care" },
  forOneOfMine: "Check for one of my patients",
  why: { decided: "What decides", depends: "What depends on it", holds: "All conditions are met", sources: "Sources" },
  unknownPatient: (name) => `I cannot find “${name}” among your patients. Who is it?`,
  severalPatients: (name) => `“${name}” fits more than one of your patients. Who is it?`,
  noSuchPatient: "This file is not among your patients.",
  noPatients: "No patient file is open to you at the moment.",
  whichService: (patient) => `Which service is this about for ${patient}?`,
  whichServiceInGeneral: "Which service is this about?",
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `The file of ${patient} belongs to the perinatal programme, which has no such service. Which one do you mean?`
      : `The file of ${patient} belongs to psychological care, which has no such service. Which one do you mean?`,
  referencePeriod: ({ from, to, number, of }) =>
    `The current reference period runs from ${format.longDate(from)} to ${format.longDate(to)} (period ${number} of ${of}).`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: scenario ${scenario}, with ${counted === 0 ? "no positive indicator that counts" : counted === 1 ? "1 positive indicator that counts" : `${counted} positive indicators that count`}.`,
    fromBib: (patient, scenario) => `${patient}: scenario ${scenario}, as BiB states it.`,
    either: (patient) =>
      `${patient}: scenario A or B. Only depression and anxiety are positive: the circular puts them on one line, but announces eight indicators, which makes them two. Ask INAMI or the network before you bill.`,
    noScreening: (patient) => `${patient}: no scenario, since no screening was done.`,
    unknown: (patient) => `${patient}: I do not know the scenario, since the screening is not recorded.`,
    psychology: (patient) => `The file of ${patient} belongs to psychological care: it has no scenario.`,
    opens: {
      "0": "It opens no CPP, no coordination and no concertation.",
      A: "It opens the CPPs, but neither coordination nor concertation.",
      B: "It opens the CPPs, coordination and concertation.",
    },
  },
  change: {
    title: "What do you want to change?",
    whichDay: "Which day? The answer changes within that period.",
    service: "Service",
    patient: "Patient",
    date: "Date of the service",
    dateHint: "In the past: already done. Today or later: planned.",
    biller: "Who bills?",
    me: "Me",
    submit: "Check",
    errors: {
      service: "Choose a service.",
      patient: "Choose a patient.",
      date: "Give a date that exists.",
      biller: "Choose who bills.",
    },
  },
  answeredPrivately: "I have answered you in our private chat.",
  writePrivately: "I answer this question in private only. Write to me in a personal chat.",
  forgotten: "That is forgotten. Ask me a new question whenever you like.",
  languageSet: "I will answer you in English from now on.",
  languageUnknown: "I speak four languages: /language fr, /language nl, /language de or /language en.",
  commandUnknown: "I do not know this command. /help shows what I can do.",
  profileSaved: "Noted.",
  inamiLength: "An INAMI number usually has 11 digits: check it. It is kept as you typed it.",
  nationalNumber: "Your message contains a national number: please delete it. I have neither read nor kept the number.",
  outdated: "This card comes from an earlier version. Please ask me the question again.",
  failed: "I could not answer because of a technical problem. Try again in a moment.",
  received: "Received.",
};
