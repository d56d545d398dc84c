import { nl as format } from "../format/nl";
import { nl as terms } from "../terms/nl";
import type { FactContext, FactWords } from "./catalogue";

const by = ({ biller }: FactContext, you: string, other: string) => (biller.you ? you : other);

export const nl: FactWords = {
  questions: {
    "provider.id": "onder welke naam staat wie attesteert in BiB?",
    "provider.inamiNumber": (c) => by(c, "hebt u een RIZIV-nummer?", "heeft wie attesteert een RIZIV-nummer?"),
    "provider.region": (c) => by(c, "in welke regio werkt u?", "in welke regio werkt wie attesteert?"),
    "provider.competenceProfile": (c) =>
      by(
        c,
        "hebt u het competentieprofiel van het protocol van 8 november 2023?",
        "heeft wie attesteert het competentieprofiel van het protocol van 8 november 2023?",
      ),
    "provider.psychologyConvention": (c) =>
      by(
        c,
        "hebt u, of heeft uw instelling, een overeenkomst met een netwerk geestelijke gezondheid?",
        "is er een overeenkomst met een netwerk geestelijke gezondheid?",
      ),
    "episode.birthDate": "wanneer is het kind geboren?",
    "patient.birthDate": "wanneer is de patiënt geboren?",
    "episode.screening": "wanneer is de screening gebeurd?",
    "episode.coordinators": "sinds wanneer coördineert de coördinator?",
    "episode.coordinatorConsent": "gaat de vrouw akkoord met wie coördineert?",
    "episode.careTeam": "wie hoort er bij het zorgteam?",
    "episode.carePlan": "staat er een zorgplan in BiB?",
    "episode.followUps": "op welke data zijn alle kwetsbaarheden opgevolgd? Laat leeg als er geen zijn.",
    "episode.acts": ({ service }) =>
      `op welke data is '${terms.services[service].short}' al gefactureerd of nog te factureren? Laat leeg als er geen zijn.`,
    "episode.acts.careActors": ({ on }) =>
      `hoeveel zorgactoren waren er op het overleg${on ? ` van ${format.longDate(on)}` : ""}?`,
    "episode.registered": "is de patiënt geregistreerd?",
    "episode.functionalAssessment": "is de functionele balans opgemaakt?",
    "act.consent": "heeft de vrouw haar toestemming gegeven?",
    "act.bibCode": "hebt u de BiB-code?",
    "act.indicatorsAnswered": "hoeveel van de 15 indicatoren zijn ingevuld?",
    "act.finalisedByBiller": (c) =>
      by(c, "hebt u de screening zelf afgerond?", "heeft wie attesteert de screening afgerond?"),
    "act.vulnerabilitiesEvaluated": "heeft elke kwetsbaarheid in BiB een status en een notitie?",
    "act.coordinatedBy": "wie neemt de coördinatie op?",
    "act.coordinatorRecordedInBib": "staat de naam van wie coördineert in BiB?",
    "act.participants": "hoeveel deelnemers zijn er in totaal?",
    "act.careActors": "hoeveel van hen zijn zorgactoren?",
    "act.inamiParticipants": "hoeveel van hen hebben een RIZIV-nummer?",
    "act.coordinatorPresent": "neemt de coördinator deel?",
    "act.womanInvited": "is de vrouw, of iemand die zij kiest, uitgenodigd?",
    "act.recordedInBib": "staan het overleg en de afspraken in BiB?",
    "act.minutes": "hoeveel minuten in totaal?",
    "act.contactMinutes": "hoeveel minuten direct contact?",
    "act.place": "waar vindt de sessie plaats?",
    "act.definedGroup": "is het een duidelijk afgebakende groep, zoals een klas?",
    "act.coAnimated": "wordt de sessie met twee begeleid?",
    "act.careProviders": "hoeveel van hen zijn zorgverleners?",
    "act.withinTreatment": "hoort het overleg bij een behandeling in functie 3?",
    "act.notReimbursedElsewhere": "is dit de enige terugbetaling van dit overleg?",
    "act.missionAgreed": (c) =>
      by(
        c,
        "bent u aangesteld voor ondersteuningsopdrachten?",
        "is wie attesteert aangesteld voor ondersteuningsopdrachten?",
      ),
    "act.hours": "hoeveel uren?",
  },
  notBornYet: "Het kind is nog niet geboren",
  noScreening: "Er is geen screening gebeurd",
  positive: "Welke indicatoren zijn positief?",
  positiveHint: "Geen: kruis niets aan.",
  places: { outreach: "Vindplaats", practice: "Praktijk", video: "Video", home: "Aan huis", other: "Elders" },
  roles: {
    gynaecologist: "Gynaecoloog",
    midwife: "Vroedvrouw",
    "general-practitioner": "Huisarts",
    other: "Andere",
  },
  coordinatedBy: { biller: "Wie attesteert", "team-member": "Een lid van het team" },
  datesHint: "05/03/2025, 12/04/2025",
  errors: {
    date: "Geef een datum, bijvoorbeeld 05/03/2025.",
    dateNotLater: (last) => `Geef een datum, uiterlijk ${format.shortDate(last)}.`,
    dates: "Scheid de data met een komma, bijvoorbeeld 05/03/2025, 12/04/2025.",
    number: "Geef een getal, 0 of meer.",
    wholeNumber: (min, max) => `Geef een geheel getal van ${min} tot ${max}.`,
    choice: "Kies een antwoord.",
    text: "Vul dit veld in.",
  },
};
