import { en as format } from "../format/en";
import { en as terms } from "../terms/en";
import type { FactContext, FactWords } from "./catalogue";

const by = ({ biller }: FactContext, you: string, other: string) => (biller.you ? you : other);

export const en: FactWords = {
  questions: {
    "provider.id": "under what name is the person billing recorded in BiB?",
    "provider.inamiNumber": (c) =>
      by(c, "do you have an INAMI number?", "does the person billing have an INAMI number?"),
    "provider.region": (c) => by(c, "in which region do you work?", "in which region does the person billing work?"),
    "provider.competenceProfile": (c) =>
      by(
        c,
        "do you have the competence profile of the protocol of 8 November 2023?",
        "does the person billing have the competence profile of the protocol of 8 November 2023?",
      ),
    "provider.psychologyConvention": (c) =>
      by(
        c,
        "do you, or does your institution, have an agreement with a mental-health network?",
        "is there an agreement with a mental-health network?",
      ),
    "episode.birthDate": "when was the child born?",
    "patient.birthDate": "when was the patient born?",
    "episode.screening": "when was the screening done?",
    "episode.coordinators": "since when has the coordinator been coordinating?",
    "episode.coordinatorConsent": "does the woman agree to the coordinator?",
    "episode.careTeam": "who is in the care team?",
    "episode.carePlan": "is a care plan recorded in BiB?",
    "episode.followUps": "on which days were all vulnerabilities followed up? Leave empty if none.",
    "episode.acts": ({ service }) =>
      `on which days was “${terms.services[service].short}” billed, or is it still to bill? Leave empty if none.`,
    "episode.acts.careActors": ({ on }) =>
      `how many care actors were at the concertation${on ? ` of ${format.longDate(on)}` : ""}?`,
    "episode.registered": "is the patient registered?",
    "episode.functionalAssessment": "is the functional assessment done?",
    "act.consent": "has the woman consented?",
    "act.bibCode": "do you have the BiB code?",
    "act.indicatorsAnswered": "how many of the 15 indicators are completed?",
    "act.finalisedByBiller": (c) =>
      by(c, "did you finalise the screening yourself?", "did the person billing finalise the screening?"),
    "act.vulnerabilitiesEvaluated": "does every vulnerability have a status and a note in BiB?",
    "act.coordinatedBy": "who does the coordination?",
    "act.coordinatorRecordedInBib": "is the coordinator's name recorded in BiB?",
    "act.participants": "how many participants in all?",
    "act.careActors": "how many of them are care actors?",
    "act.inamiParticipants": "how many of them have an INAMI number?",
    "act.coordinatorPresent": "does the coordinator take part?",
    "act.womanInvited": "is the woman, or someone she chooses, invited?",
    "act.recordedInBib": "are the concertation and its agreements recorded in BiB?",
    "act.minutes": "how many minutes in all?",
    "act.contactMinutes": "how many minutes of direct contact?",
    "act.place": "where does the session take place?",
    "act.definedGroup": "is it a defined group, such as a class?",
    "act.coAnimated": "is the session led by two?",
    "act.careProviders": "how many of them are care providers?",
    "act.withinTreatment": "does the concertation belong to a treatment in function 3?",
    "act.notReimbursedElsewhere": "is this the only reimbursement of this concertation?",
    "act.missionAgreed": (c) =>
      by(c, "are you designated for support missions?", "is the person billing designated for support missions?"),
    "act.hours": "how many hours?",
  },
  notBornYet: "The child is not born yet",
  noScreening: "No screening was done",
  positive: "Which indicators are positive?",
  positiveHint: "None: tick nothing.",
  places: { outreach: "Outreach place", practice: "Practice", video: "Video", home: "At home", other: "Elsewhere" },
  roles: { gynaecologist: "Gynaecologist", midwife: "Midwife", "general-practitioner": "GP", other: "Other" },
  coordinatedBy: { biller: "The person billing", "team-member": "A member of their team" },
  datesHint: "05/03/2025, 12/04/2025",
  errors: {
    date: "Give a date, for example 05/03/2025.",
    dateNotLater: (last) => `Give a date, ${format.shortDate(last)} at the latest.`,
    dates: "Separate the dates with a comma, for example 05/03/2025, 12/04/2025.",
    number: "Give a number, 0 or more.",
    wholeNumber: (min, max) => `Give a whole number from ${min} to ${max}.`,
    choice: "Choose an answer.",
    text: "Fill in this field.",
  },
};
