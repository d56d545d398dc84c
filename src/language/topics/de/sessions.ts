import type { SessionSentences } from "../catalogue";
import { day, euro, lastPublished, words } from "./words";

export const sessions: SessionSentences = {
  "psy-duration.individual": ({ minutes, contact }) =>
    `Einzelsitzung: ${minutes} Minuten, davon ${contact} mit dem Patienten.`,
  "psy-duration.group": ({ minutes, contact }) =>
    `Gruppensitzung: ${minutes} Minuten, davon ${contact} mit den Teilnehmern.`,
  "psy-duration.concertation": ({ minutes, most }) => `Psychologische Konzertierung: ${minutes} bis ${most} Minuten.`,
  "psy-duration.mission": "Unterstützungsauftrag: Er zählt je Arbeitsstunde.",

  "psy-limit.support": ({ young, adult, months }) =>
    `Funktion 2, einzeln: ${young} Sitzungen in ${months} Monaten für Kinder und Jugendliche, ${adult} für Erwachsene.`,
  "psy-limit.treatment": ({ adult, averageYoung, averageAdult, months }) =>
    `Funktion 3, einzeln: höchstens ${adult} Sitzungen in ${months} Monaten; im Schnitt über alle Ihre Patienten ${averageYoung} bei jungen Menschen und ${averageAdult} bei Erwachsenen.`,
  "psy-limit.no-individual": "Funktion 1 kennt keine Einzelsitzungen und keine Höchstzahl.",
  "psy-limit.groups": "In der Gruppe ist die Zahl der Programme nicht begrenzt.",
  "psy-limit.missions":
    "Die Texte setzen keine Höchstzahl: Zahl der Aufträge und Stunden vereinbaren Sie mit dem Netzwerk.",
  "psy-limit.young": ({ age }) =>
    `„Kind oder Jugendlicher“ heißt hier bis einschließlich ${age} Jahre; die Texte sagen das nur beim Eigenanteil, dieser Assistent wendet es auch auf die Sitzungen an.`,
  "psy-limit.window": ({ months }) =>
    `Wann die ${months} Monate beginnen, sagen die Texte nicht: Dieser Assistent zählt auf beide Arten und warnt Sie, wenn sie sich unterscheiden.`,
  "former.first-line": ({ individual, group, months }) =>
    `Erste Linie, in ${months} Monaten: junge Menschen ${individual.young} Einzel- und/oder ${group.young} Gruppensitzungen, Erwachsene ${individual.adult} und/oder ${group.adult}; ausnahmsweise ${individual.exceptional} mehr.`,
  "former.specialised": ({ individual, group, averageYoung, averageAdult, months }) =>
    `Spezialisierte Versorgung, in ${months} Monaten: höchstens ${individual.adult} Einzelsitzungen (im Schnitt ${averageYoung} bei jungen Menschen, ${averageAdult} bei Erwachsenen) und/oder ${group.young} Gruppensitzungen für junge Menschen, ${group.adult} für Erwachsene.`,
  "former.two-functions":
    "Das frühere Angebot hatte zwei Funktionen: erste Linie, kurz und leicht, und spezialisierte Versorgung, von mittlerer Intensität, mit einer Konzertierung.",
  "former.aims":
    "Die erste diente der Vorbeugung, Erkennung und Vermittlung, die zweite der Behandlung und Psychodiagnostik.",
  "former.missions":
    "Dazu kamen andere Aufträge: Unterstützung der ersten Linie, Weitergabe von Fachwissen und große Gruppen.",
  "former.period": ({ from, to }) => `Es galt vom ${day(from)} bis zum ${day(to)}, den Übergang eingerechnet.`,

  "psy-group.too-few": ({ count, size }) => `Nein: Mit ${count} ist die Gruppe zu klein, es braucht ${size}.`,
  "psy-group.enough": ({ count, size }) => `Ja: ${count} Teilnehmer genügen, es braucht ${size}.`,
  "psy-group.size": ({ size }) => `Funktionen 2 und 3: mindestens ${size} Teilnehmer.`,
  "psy-group.community-size": ({ size }) => `Funktion 1: mindestens ${size} Teilnehmer.`,
  "psy-group.defined": ({ size }) =>
    `Weniger als ${size}, aber eine klar umrissene Gruppe wie eine Klasse: zu klären, nur die Präsentation lässt es zu.`,

  "psy-concertation.too-few": ({ count, participants }) =>
    `Nein: Zu ${count} sind Sie zu wenige, es braucht ${participants} Teilnehmer.`,
  "psy-concertation.participants": ({ participants, providers }) =>
    `Psychologische Konzertierung: mindestens ${participants} Teilnehmer, davon ${providers} anwesende Leistungserbringer.`,
  "psy-concertation.limit": ({ max, months }) =>
    `Höchstens ${max} psychologische Konzertierungen in ${months} Monaten.`,
  "psy-concertation.quarters": ({ quarters, months }) =>
    `Die Präsentation zählt anders: ${quarters} Viertelstunden in ${months} Monaten. Fragen Sie darüber hinaus Ihr Netzwerk.`,
  "psy-concertation.minutes": ({ minutes, most }) => `Sie dauert ${minutes} bis ${most} Minuten.`,
  "psy-concertation.when":
    "Sie dient dazu, die Versorgung zu verstärken; nur die Präsentation sagt, dass es um Funktion 3 geht. Fragen Sie sonst Ihr Netzwerk.",
  "psy-concertation.not-twice": "Sie rechnen sie nicht ab, wenn ein Teilstaat oder die Nomenklatur sie schon vergütet.",

  "psy-requirements.agreement":
    "Es braucht ein Abkommen mit einem Netzwerk für psychische Gesundheit, auf Ihren Namen oder über die Einrichtung, die Sie beschäftigt.",
  "psy-requirements.individual": ({ minutes, contact }) =>
    `Einzeln: ein registrierter Patient, ${minutes} Minuten, davon ${contact} mit ihm, ein vorgesehener Ort (Kontaktort, Praxis, Video oder zu Hause).`,
  "psy-requirements.group": ({ minutes, contact, size }) =>
    `In der Gruppe, Funktionen 2 und 3: mindestens ${size} registrierte Teilnehmer, ${minutes} Minuten, davon ${contact} mit ihnen.`,
  "psy-requirements.sheet": "Das Gruppenprogramm hat sein Blatt, erstellt mit dem Netzwerk.",
  "psy-requirements.assessment": "In Funktion 3 braucht es auch eine funktionale Bilanz.",
  "psy-requirements.mission":
    "Der Auftrag und seine Stunden müssen vereinbart sein, und Sie müssen dafür bestimmt sein.",

  "psy-who.psychologist":
    "Klinische Psychologen und Orthopädagogen, die ein Abkommen mit einem Netzwerk für psychische Gesundheit haben.",
  "psy-who.not-individual": ({ role }) =>
    `Keine Einzelsitzungen: ${words.roles[role]} dürfen sie nicht abrechnen. Das tun nur klinische Psychologen und Orthopädagogen.`,
  "psy-who.other-in-group":
    "In der Gruppe erhält ein anderer Leistungserbringer, der mitleitet, eine eigene Pauschale.",
  "psy-who.social-worker":
    "Für einen Sozialassistenten, der eine Gruppe mitleitet, ist das zu klären: Die Texte sagen nicht, ob er dazugehört.",
  "psy-who.concertation":
    "Der Psychologe oder Orthopädagoge rechnet ab. Für einen anderen Leistungserbringer ist das zu klären: Die Präsentation öffnet die Konzertierung für andere, das Rundschreiben spricht nur von ihnen.",
  "psy-who.mission": "Klinische Psychologen und Orthopädagogen, die für diesen Auftrag bestimmt sind.",
  "psy-who.agreement":
    "Ein Abkommen mit einem Netzwerk ist nötig, auf ihren Namen oder über die Einrichtung, die sie beschäftigt.",

  "psy-tariff.unknown": ({ from }) => `Die Beträge vor dem ${day(from)} stehen nicht in den Texten.`,
  "psy-tariff.individual": (fee) => `Einzelsitzung: ${euro(fee.cents)}${lastPublished(fee)}.`,
  "psy-tariff.group": (fee) =>
    `Gruppensitzung: ${euro(fee.cents)} pro Psychologe, ${euro(fee.otherCents)} für einen anderen Leistungserbringer${lastPublished(fee)}.`,
  "psy-tariff.concertation": (fee) =>
    `Konzertierung: ${euro(fee.cents)} pro Teilnehmer und je ${fee.minutes} Minuten${lastPublished(fee)}.`,
  "psy-tariff.mission": (fee) => `Unterstützungsauftrag: ${euro(fee.cents)} pro Stunde${lastPublished(fee)}.`,

  "psy-share.function-1": "Nichts: In Funktion 1 zahlt der Patient nicht.",
  "psy-share.young-asked": ({ age, from }) =>
    `Nichts: Mit ${age} Jahren zahlt der Patient nicht (seit dem ${day(from)}).`,
  "psy-share.individual": ({ age, individual, individualPreferential }) =>
    `Ab ${age} Jahren, einzeln: Die erste Sitzung ist kostenlos, danach ${euro(individual)}, oder ${euro(individualPreferential)} mit erhöhter Kostenerstattung.`,
  "psy-share.preferential-asked": ({ individualPreferential }) =>
    `Mit erhöhter Kostenerstattung: ${euro(individualPreferential)} pro Einzelsitzung; die allererste ist kostenlos.`,
  "psy-share.group": ({ age, group }) =>
    `Ab ${age} Jahren, in der Gruppe: ${euro(group)}; die allererste Sitzung ist kostenlos.`,
  "psy-share.unknown": ({ from }) => `Was ein Erwachsener vor dem ${day(from)} zahlte, steht nicht in den Texten.`,
  "psy-share.young": ({ age, from }) => `Bis einschließlich ${age} Jahre: nichts zu zahlen seit dem ${day(from)}.`,
  "psy-share.missions": "Nichts: Ein Unterstützungsauftrag kostet den Patienten nichts.",
  "psy-share.concertation":
    "Die Texte sagen nicht, ob der Patient für eine psychologische Konzertierung etwas zahlt. Fragen Sie Ihr Netzwerk.",

  "psy-deadline.of-day": ({ on, billBy }) =>
    `Eine Leistung vom ${day(on)} rechnen Sie spätestens am ${day(billBy)} ab.`,
  "psy-deadline.rule": ({ dayOfMonth }) =>
    `Die Regel: spätestens am ${dayOfMonth}. des dritten Monats nach dem Monat der Leistung, in der Anwendung der VoG IM.`,
  "psy-deadline.exception":
    "Danach ist es zu spät, außer bei einem außergewöhnlichen Problem mit der Versicherbarkeit.",
  "psy-pseudocode.none":
    "Psychologische Leistungen werden mit Pseudocodes in der Anwendung der VoG IM abgerechnet, aber die Texte nennen sie nicht: Fragen Sie Ihr Netzwerk.",
  "psy-window.until": ({ from, to }) =>
    `Das heutige Angebot, mit drei Funktionen, gilt vom ${day(from)} bis zum ${day(to)}.`,
  "psy-window.after": ({ to }) => `Nach dem ${day(to)} ist noch nichts bekannt: Fragen Sie Ihr Netzwerk.`,
};
