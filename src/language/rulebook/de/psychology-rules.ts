import { de as facts } from "../../facts/de";
import { de as terms } from "../../terms/de";
import type { PsychologyRuleSentences } from "../rules";
import { capitalised, format, many } from "./words";

const { and, or, longDate } = format;

const lasting = ({ minutes, contact }: { minutes: number; contact: number }) =>
  `Die Sitzung dauert mindestens ${minutes} Minuten, davon mindestens ${contact} direkter Kontakt.`;
const psychologist = `${capitalised(terms.aProfession.psychologist)} (oder ein klinischer Orthopädagoge) rechnet die Leistung ab.`;

/** What each psychological condition asks, in German. */
export const psychologyRules: PsychologyRuleSentences = {
  "earlier-offer": ({ from, to }) =>
    `Die Leistung findet vom ${longDate(from)} bis ${longDate(to)} statt. Davor oder danach: nein.`,
  "present-offer": ({ from, to }) =>
    `Die Leistung findet vom ${longDate(from)} bis ${longDate(to)} statt. Davor: nein. Danach: zu klären.`,
  "mission-offer": ({ earliest, from, to }) =>
    `Der Auftrag findet vom ${longDate(from)} bis ${longDate(to)} statt. Früher, aber ab dem ${longDate(earliest)}: zu klären. Davor: nein. Nach dem ${longDate(to)}: zu klären.`,
  "psychology-convention":
    "Der Pflegeerbringer, oder die Einrichtung, die ihn beschäftigt, hat ein Abkommen mit einem Netzwerk für psychische Gesundheit.",
  "psychologist-alone": `${psychologist} Niemand sonst darf es.`,
  "psychologist-or-co-leader": ({ disputed }) =>
    `${psychologist} Ein anderer Pflegeerbringer rechnet sie nur ab, wenn er die Sitzung mitleitet, zu einem eigenen Satz; ob ${or(disputed.map((role) => terms.aProfession[role]))}, der mitleitet, es darf, ist zu klären.`,
  "psychologist-or-disputed": `${psychologist} Bei jedem anderen Beruf: zu klären.`,
  "place-outreach": "Die Sitzung findet an einem niederschwelligen Ort statt, nirgends sonst.",
  place: ({ places }) =>
    `Die Sitzung findet in einem dieser Rahmen statt: ${or(places.map((place) => facts.places[place]))}.`,
  "group-size-community": ({ minimum }) =>
    `Die Gruppe hat mindestens ${minimum} Teilnehmende. Kleiner, aber fest umrissen, etwa eine Klasse: zu klären. Sonst: nein.`,
  "group-size": ({ minimum }) => `Die Gruppe hat mindestens ${minimum} Teilnehmende.`,
  "duration-group": lasting,
  "duration-individual": lasting,
  "co-animation": "Die Sitzung wird gemeinsam mit einer anderen Person geleitet. Sonst: zu klären.",
  "session-quota": ({ young, adult, adultAge, exceptional, months, together }) =>
    [
      young === adult
        ? `Höchstens ${young} gezählte Sitzungen je Patient und ${months} Monate, diese eingeschlossen, in jedem Alter.`
        : `Höchstens ${young} gezählte Sitzungen bis einschließlich ${adultAge - 1} Jahre, ${adult} ab ${adultAge} Jahren, je Patient und ${months} Monate, diese eingeschlossen.`,
      ...(exceptional > 0 ? [`Noch ${many(exceptional, "Sitzung", "Sitzungen")} darüber: zu klären. Mehr: nein.`] : []),
      ...(together.length > 1
        ? [`Zusammen zählen: ${and(together.map((service) => terms.services[service].the))}.`]
        : []),
    ].join(" "),
  registered: "Der Patient ist registriert.",
  "functional-assessment": "Die Funktionsbilanz liegt vor.",
  "function-3": "Die Konzertierung gehört zu einer Behandlung in Funktion 3. Sonst: zu klären.",
  "psy-participants": ({ inAll, careProviders }) =>
    `Es sind mindestens ${inAll} Teilnehmende, davon mindestens ${careProviders} Pflegeerbringer.`,
  "psy-concertation-minutes": ({ minutes, quarters }) =>
    `Die Konzertierung dauert mindestens ${minutes} Minuten. Nur volle Viertelstunden zählen, und je Konzertierung sind höchstens ${quarters} abrechenbar.`,
  "psy-concertation-quota": ({ concertations, quarters, months }) =>
    [
      `Höchstens ${many(concertations, "gezählte Konzertierung", "gezählte Konzertierungen")} je Patient und ${months} Monate, diese eingeschlossen.`,
      ...(quarters === null
        ? []
        : [
            `Innerhalb dieser Grenze, aber mit insgesamt mehr als ${quarters} abrechenbaren Viertelstunden, diese eingeschlossen: zu klären.`,
          ]),
    ].join(" "),
  "not-reimbursed-elsewhere":
    "Die Konzertierung wird weder nach den Regeln eines Gliedstaats erstattet noch über die Nomenklatur vergütet.",
  "mission-agreed":
    "Der klinische Psychologe oder Orthopädagoge ist für Unterstützungsaufträge bestimmt, deren Zahl und Stunden vereinbart sind.",
  "psychology-billing-deadline": ({ dayOfMonth, monthsAfter }) =>
    `Die Frage wird spätestens am ${dayOfMonth}. Tag des ${monthsAfter}. Monats nach dem Monat der Leistung gestellt, dieser Tag eingeschlossen; eine geplante Leistung ist immer rechtzeitig. Danach: nein, mit dem Hinweis, dass besondere Lagen bei der Versicherbarkeit eine Ausnahme bilden.`,
};
