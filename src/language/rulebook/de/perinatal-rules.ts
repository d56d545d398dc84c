import { de as terms } from "../../terms/de";
import type { CareTeamProfession, PerinatalRuleSentences } from "../rules";
import { capitalised, format, many } from "./words";

const { and, or, longDate } = format;

const outsidePeriods = (periods: number) => `Vor dem ersten Zeitraum: noch nicht. Nach dem ${periods}.: zu klären.`;
const withoutLimit = "Dann wird nichts gezählt und nichts begrenzt.";
const lateScreening = (days: number) =>
  `Es fand spätestens ${days} Tage nach der Geburt statt. Ohne Screening ist die Bedingung nicht erfüllt; das Abkommen sieht Ausnahmen vor, deren Regeln noch zu vereinbaren sind.`;

const inTheTeam: Record<CareTeamProfession, string> = {
  gynaecologist: "einen Gynäkologen",
  midwife: "eine Hebamme",
  "general-practitioner": "einen Hausarzt",
};

/** What each perinatal condition asks, in German. */
export const perinatalRules: PerinatalRuleSentences = {
  "perinatal-convention": ({ from }) =>
    `Die Leistung findet am ${longDate(from)} oder später statt. Davor gab es das Programm nicht.`,
  "provider-inami": "Wer abrechnet, hat eine LIKIV-Nummer.",
  consent: "Die Frau stimmt zu.",
  "bib-code": "Wer abrechnet, hat den Code, den BiB zeigt, wenn die Akte vollständig ist.",
  "screening-window": ({ pregnancyDays, days }) =>
    `Das Screening findet vom Beginn der Schwangerschaft bis einschließlich zum ${days}. Tag nach der Geburt statt. Der Assistent lässt die Schwangerschaft ${pregnancyDays} Tage vor dem Geburtstermin beginnen; ohne Termin gibt es keine Grenze am Anfang.`,
  "once-per-pregnancy": ({ max }) =>
    `Höchstens ${many(max, "gezähltes Screening", "gezählte Screenings")} je Schwangerschaft, dieses eingeschlossen.`,
  "indicators-answered": ({ minimum, all }) => `In BiB sind mindestens ${minimum} der ${all} Indikatoren ausgefüllt.`,
  "finalised-by-biller": "Wer das Screening abgeschlossen hat, rechnet es auch ab.",
  "scenario-a-or-b": ({ days }) => `Das Screening ergibt Szenario A oder B. ${lateScreening(days)}`,
  "cpp-profession": ({ allowed, disputed }) =>
    `${capitalised(or(allowed.map((role) => terms.aProfession[role])))} darf eine CPP abrechnen. Ob ${or(disputed.map((role) => terms.aProfession[role]))} es darf, ist zu klären. Niemand sonst darf es.`,
  "cpp-quota": ({ max }) =>
    `Höchstens ${many(max, "gezählte CPP", "gezählte CPP")} je Schwangerschaft, diese eingeschlossen.`,
  "prenatal-period":
    "Die CPP findet vom Tag des Screenings bis einschließlich zum Tag der Geburt statt. Solange das Kind nicht geboren ist, gibt es keine Grenze am Ende.",
  "vulnerabilities-evaluated":
    "In BiB hat jede festgestellte Vulnerabilität einen Status (Verbesserung, Verschlechterung, Status quo, erreicht oder nicht machbar) und eine Notiz.",
  "scenario-b": ({ days }) => `Das Screening ergibt Szenario B. ${lateScreening(days)}`,
  "coordinator-inami": ({ protocol }) =>
    `Wer abrechnet, hat eine LIKIV-Nummer und koordiniert selbst, oder steht für ein Mitglied eines multidisziplinären Teams ein (Krankenhaus, medizinisches Haus, Gruppenpraxis), das koordiniert und dessen Name in BiB als Koordinator steht. Ohne LIKIV-Nummer: zu klären mit dem Kompetenzprofil des Protokolls vom ${longDate(protocol)}, nein ohne dieses Profil.`,
  "once-per-period": ({ max, months, periods }) =>
    `Höchstens ${many(max, "gezählte Koordination", "gezählte Koordinationen")} je Referenzzeitraum von ${months} Monaten, diese eingeschlossen. ${outsidePeriods(periods)} ${withoutLimit}`,
  "coordination-quota": ({ max }) =>
    `Höchstens ${many(max, "gezählte Koordination", "gezählte Koordinationen")} im ganzen Programm, diese eingeschlossen.`,
  "coordinator-since-period-start": ({ months, periods }) =>
    `Wer abrechnet, oder für wen diese Person einsteht, koordinierte schon am ersten Tag des Referenzzeitraums von ${months} Monaten oder ist, wenn es damals niemanden gab, die erste Person, die in diesem Zeitraum koordiniert. Wer die Koordination während eines Zeitraums übernimmt, rechnet sie erst ab, wenn dieser vorbei ist. ${outsidePeriods(periods)}`,
  "child-under-two": ({ certain, last }) =>
    `Am Tag der Leistung ist das Kind nicht geboren oder noch keine ${certain} Jahre alt. Vom ${certain}. Geburtstag bis zum Tag vor dem ${last}.: zu klären. Ab dem ${last}. Geburtstag: nein.`,
  "coordinator-consent":
    "Die Frau hat die koordinierende Person bestimmt oder ihr zugestimmt, und diese Person ist in BiB erfasst. Bei jeder Übergabe wird die Zustimmung neu eingeholt.",
  "care-team": ({ roles }) => `Das Betreuungsteam umfasst mindestens ${and(roles.map((role) => inTheTeam[role]))}.`,
  "care-plan": "In BiB ist ein Betreuungsplan erfasst.",
  "concertation-held": ({ careActors, months, periods }) =>
    `Eine Konzertierung mit mindestens ${careActors} Akteuren aus Pflege oder Hilfe hat stattgefunden, spätestens am Tag der Leistung, ob abgerechnet oder nicht. Sie lag im selben Referenzzeitraum von ${months} Monaten: Die Bedingung ist erfüllt. Sie lag davor: zu klären. Es gab keine: Die Bedingung ist nicht erfüllt, und Warten ändert daran nichts. ${outsidePeriods(periods)}`,
  "six-monthly-follow-up": ({ months }) =>
    `Vom Screening bis zur Leistung vergingen nie mehr als ${months} Monate ohne Verlaufskontrolle jeder Vulnerabilität. Sonst: zu klären.`,
  "programme-period": ({ birthday }) =>
    `Die Konzertierung findet am Tag des Screenings oder später statt, und vor dem ${birthday}. Geburtstag des Kindes.`,
  participants: ({ inAll, careActors, inami }) =>
    `Es sind insgesamt mindestens ${inAll} Teilnehmende, darunter die koordinierende Person; mindestens ${careActors} davon sind Akteure aus Pflege oder Hilfe, und mindestens ${inami} hat eine LIKIV-Nummer.`,
  "woman-invited":
    "Die Frau, oder eine von ihr bestimmte Person, ist eingeladen. Ihre Anwesenheit ist erwünscht, nicht verlangt.",
  "concertation-minutes": ({ minutes }) =>
    `Die Konzertierung dauert mindestens ${minutes} Minuten. Nur volle Viertelstunden zählen.`,
  "concertation-quarters": ({ quarters, months, periods }) =>
    `Von den ${quarters} Viertelstunden eines Referenzzeitraums von ${months} Monaten ist mindestens eine übrig. Sind weniger übrig, als die Konzertierung dauert, ist nur dieser Rest abrechenbar. ${outsidePeriods(periods)} ${withoutLimit}`,
  "concertation-count": ({ max }) =>
    `Höchstens ${many(max, "gezählte Konzertierung", "gezählte Konzertierungen")} im Programm, diese eingeschlossen. Darüber: zu klären.`,
  "concertation-recorded": "Datum, Uhrzeit, Teilnehmende und die Vereinbarungen je Indikator sind in BiB erfasst.",
  "billing-open": ({ openings, undecided }) =>
    [
      "Die Abrechnung ist in der Region der abrechnenden Person möglich.",
      ...openings.map(
        ({ from, regions }) => `${and(regions.map((region) => terms.regions[region]))}: seit dem ${longDate(from)}.`,
      ),
      ...undecided.map((region) => `${terms.regions[region]}: zu klären.`),
      "Es zählt der Tag der Frage; bei einer geplanten Leistung der spätere von diesem Tag und dem der Leistung.",
    ].join(" "),
  "perinatal-billing-deadline": ({ dayOfMonth, monthsAfter, from, to }) =>
    `Die Frage wird spätestens am ${dayOfMonth}. Tag des ${monthsAfter}. Monats nach dem Monat der Leistung gestellt, dieser Tag eingeschlossen; eine geplante Leistung ist immer rechtzeitig. Danach: zu klären für eine Leistung vom ${longDate(from)} bis ${longDate(to)}, nein für die anderen.`,
};
