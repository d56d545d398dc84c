import { de as terms } from "../../terms/de";
import type { MoneySentences } from "../catalogue";
import { format } from "./words";

const { and, amount, longDate, number } = format;

/** How amounts and the patient's share come about, in German. */
export const money: MoneySentences = {
  "tariff-by-service-date": "Es gilt der Tarif des Tages, an dem die Leistung erbracht wird.",
  "last-published":
    "Stammt der letzte Tarif aus einem früheren Kalenderjahr als die Leistung, steht er als „zuletzt veröffentlichter Betrag“ da: Es wird keine Indexierung erfunden.",
  "no-amount-when-no":
    "Bei einem Nein wird kein Betrag genannt. Fehlt eine Dauer oder eine Anzahl, gilt der Betrag für eine Einheit, und die Antwort sagt das.",
  indexation: ({ percent, from }) =>
    `Die Tarife vom ${longDate(from)} sind die des Vorjahres, um ${number(percent)} % indexiert.`,
  "concertation-amount": ({ minutes, paid }) =>
    `Konzertierung: Der Tarif gilt je Teilnehmer und ${minutes} Minuten. Betrag = Tarif × abrechenbare Viertelstunden × Teilnehmende mit LIKIV-Nummer, höchstens ${paid}.`,
  "concertation-ceiling": ({ units, months }) =>
    `Höchstbetrag der Konzertierung je Zeitraum von ${months} Monaten: ${units} mal der Tarif.`,
  "perinatal-share": ({ cents, from }) =>
    `Die Frau zahlt seit dem ${longDate(from)} ${amount(cents)}: Honorar und Beteiligung sind gleich. Über die Zeit davor sagen die Texte nichts.`,
  "group-amount":
    "Gruppensitzung: eine Pauschale je Pflegeerbringer, der sie leitet, für den Psychologen höher als für einen anderen Pflegeerbringer.",
  "psy-concertation-amount": ({ minutes, quarters }) =>
    `Konzertierung: Der Tarif gilt je Teilnehmer und ${minutes} Minuten; jeder erhält seinen Teil. Betrag = Tarif × volle Viertelstunden, höchstens ${quarters}.`,
  "mission-amount":
    "Unterstützungsauftrag: Der Tarif gilt je geleistete Stunde, Teile einer Stunde eingeschlossen, auf den Cent gerundet.",
  "no-amounts-before": ({ from }) => `Für Leistungen vor dem ${longDate(from)} nennen die Texte keinen Betrag.`,
  "share-free": ({ cents, from, services }) =>
    `${and(services.map((service) => terms.services[service].name))}: ${amount(cents)} in jedem Alter, seit dem ${longDate(from)}.`,
  "share-young": ({ cents, from, lastAge }) =>
    `Einzel- und Gruppensitzungen, bis einschließlich ${lastAge} Jahre: ${amount(cents)} seit dem ${longDate(from)}.`,
  "share-adult": ({ from, age, first, individual, preferential, group }) =>
    `Funktionen 2 und 3, ab ${age} Jahren, seit dem ${longDate(from)}: erste Sitzung ${amount(first)}; danach ${amount(individual)} je Einzelsitzung (${amount(preferential)} mit erhöhter Kostenerstattung) und ${amount(group)} je Gruppensitzung.`,
  "share-first-session":
    "„Erste Sitzung“: zuvor keine gezählte Einzel- oder Gruppensitzung, weder in Funktion 2 oder 3 noch in den beiden Funktionen, die sie ersetzt haben.",
  "share-concertation": "Konzertierung: Die Texte nennen keinen Eigenanteil.",
  "share-unknown": ({ adultFrom, youngFrom }) =>
    `Vor dem ${longDate(adultFrom)} für Erwachsene und vor dem ${longDate(youngFrom)} für junge Menschen nennen die Texte keinen Eigenanteil. Er wird auch nicht genannt, wenn eine Angabe fehlt, von der er abhängt.`,
  "share-after": ({ to }) =>
    `Der Eigenanteil hängt nicht von der Antwort ab; nach dem ${longDate(to)} bleibt er stehen, wie er ist.`,
};
