import { de as terms } from "../../terms/de";
import type { PerinatalDefinitionSentences, PsychologyDefinitionSentences } from "../catalogue";
import { format } from "./words";

const { and, longDate } = format;

const positive = (count: number) => (count === 1 ? `${count} positiven Indikator` : `${count} positiven Indikatoren`);

/** The rules that several conditions rest on, in German. */
export const definitions: PerinatalDefinitionSentences & PsychologyDefinitionSentences = {
  "scope-perinatal": ({ from, birthday }) =>
    `Das integrierte Pflegeprogramm „erste 1000 Tage“ begleitet schwangere Frauen, ihre Kinder und ihre Familie bis zum ${birthday}. Geburtstag des Kindes. Seine Leistungen werden seit dem ${longDate(from)} erstattet: das Screening, die CPP, die Koordination und die Konzertierung.`,
  "scenario-count": ({ all, counting, forA, forB }) =>
    `Von den ${all} Indikatoren in BiB bestimmen ${counting.length} das Szenario: ${and(counting)}. Ist keiner positiv: Szenario 0. Ab ${positive(forA)}: Szenario A. Ab ${positive(forB)}: Szenario B. Die anderen Indikatoren ändern das Szenario nicht.`,
  "scenario-lines": ({ counting }) =>
    `Depression und Angst stehen in einer Zeile des Rundschreibens an die Pflegeerbringer; als zwei gezählt, ergeben sie die ${counting} angekündigten Kriterien. Sind sie positiv und sonst nichts, ist das Szenario je nach Lesart A oder B: Was A oder B verlangt, ist erfüllt; was B verlangt, ist zu klären.`,
  "scenario-from-bib":
    "Das Szenario, das BiB zeigt, geht der Zählung vor, wenn es in der Akte steht; passt es zu keiner Lesart der Zählung, meldet die Antwort das.",
  "scenario-opens":
    "Szenario 0 eröffnet nur das Screening, Szenario A auch die CPP, Szenario B zusätzlich die Koordination und die Konzertierung.",
  "reference-periods": ({ periods, months }) =>
    `Es gibt ${periods} aufeinanderfolgende Referenzzeiträume von ${months} Monaten. Der erste beginnt an dem Tag, an dem er auf der IM-Plattform gestartet wurde, oder, wenn dieser nicht bekannt ist, am Tag des Screenings.`,
  "outside-reference-periods": ({ periods }) =>
    `Vor dem ersten Zeitraum ist nicht erfüllt, was je Zeitraum gezählt wird; an seinem ersten Tag wird es erfüllbar. Nach dem ${periods}. sagen die Texte nichts: zu klären.`,
  trajectory: ({ weeks, age }) =>
    `Der Weg hat drei Abschnitte: pränatal, vom Screening bis zur Entbindung; postnatal, von der Entbindung bis ${weeks} Wochen danach; frühe Kindheit, von da an bis einschließlich ${age} Jahre.`,
  "coordinator-on-a-day":
    "An einem bestimmten Tag koordiniert die Person, deren Koordination als letzte an diesem Tag oder davor begonnen hat.",
  "not-born-yet":
    "Ohne Geburtsdatum bedeutet ein Geburtstermin nach der Leistung: noch nicht geboren. Ist der Termin vorbei, wird nach der Geburt gefragt, wo sie den Ausschlag gibt.",
  "billing-combination": "Die Pseudocodes des Programms dürfen mit Leistungen der Nomenklatur kombiniert werden.",

  "scope-psychology": ({ from, to }) =>
    `Psychologische Versorgung in der ersten Linie wird durch ein Abkommen zwischen dem LIKIV und den Netzwerken für psychische Gesundheit erstattet. Die Texte decken die Zeit vom ${longDate(from)} bis ${longDate(to)}.`,
  "two-offers": ({ earlier, present, transitionFrom }) =>
    `Zwei Angebote folgen aufeinander: das von 2021, vom ${longDate(earlier.from)} bis ${longDate(earlier.to)}, mit zwei Funktionen (erste Linie und spezialisierte Versorgung); das von 2024, vom ${longDate(present.from)} bis ${longDate(present.to)}, mit drei Funktionen. Das Abkommen von 2024 gilt ab dem ${longDate(transitionFrom)}, aber bis zum ${longDate(earlier.to)}, in der Übergangszeit, folgen die Leistungen noch dem Angebot von 2021.`,
  "age-groups": ({ lastYoung, adult }) =>
    `Kind oder Jugendlicher: bis einschließlich ${lastYoung} Jahre am Tag der Leistung; erwachsen: ab ${adult} Jahren. Das Rundschreiben sagt dies vom Eigenanteil; für die Zahl der Sitzungen gilt dasselbe Alter sinngemäß.`,
  "counters-run-on": ({ before, pairs }) =>
    `Die Zähler der Einzelsitzungen von Begleitungen, die vor dem ${longDate(before)} begonnen haben, laufen weiter; die der Übergangszeit werden ebenso behandelt. ${pairs.map(({ present, earlier }) => `Es zählen zusammen: ${and([terms.services[present].the, terms.services[earlier].the])}.`).join(" ")}`,
  "two-windows": ({ months }) =>
    `Die Texte sagen nicht, wann die ${months} Monate eines Patienten beginnen. Deshalb wird auf zwei Arten gezählt. Fester Zeitraum: Er beginnt mit der ersten gezählten Sitzung, die in keinem früheren Zeitraum liegt (oder mit der betreffenden Leistung), und dauert ${months} Monate. Gleitender Zeitraum: Eine Sitzung zählt ${months} Monate lang. Gleiches Ergebnis: Es gilt. Verschiedene Ergebnisse: zu klären. Der angezeigte Zähler ist der des festen Zeitraums.`,
  averages: ({ young, adult, months }) =>
    `Für die Behandlung (Funktion 3) sind im Durchschnitt ${young} Einzelsitzungen in ${months} Monaten für Kinder und Jugendliche und ${adult} für Erwachsene vorgesehen. Der Durchschnitt gilt über alle Patienten: Eine Sitzung wird seinetwegen nie abgelehnt.`,
  "no-limit": ({ services }) =>
    `Keine Höchstzahl ist festgelegt für ${and(services.map((service) => terms.services[service].the))}.`,
  "no-pseudocode": "Die Texte nennen keinen Pseudocode für die psychologische Versorgung.",
};
