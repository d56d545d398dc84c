import type { PsychologySentences } from "../catalogue";
import { day, euro, lastPublished, number } from "./words";

export const psychology: PsychologySentences = {
  "psy.what":
    "Das LIKIV finanziert, über ein Abkommen mit den Netzwerken für psychische Gesundheit, ambulante psychologische Versorgung nah bei den Menschen.",
  "psy.for-whom":
    "Sie ist für Menschen da, die leichte bis mittelschwere psychische Probleme haben oder zu bekommen drohen, und unterstützt die Fachkräfte der ersten Linie.",
  "psy.since": ({ approved, from, to }) =>
    `Das heutige Abkommen, genehmigt am ${day(approved)}, gilt seit dem ${day(from)} und läuft bis zum ${day(to)}.`,
  "psy.history": ({ protocol, agreement, deployed, cents }) =>
    `Am Anfang standen ein Protokollabkommen vom ${day(protocol)} und ein erstes Abkommen vom ${day(agreement)}, mit ${euro(cents)} für ambulante Versorgung, das die Netzwerke seit dem ${day(deployed)} umsetzen.`,
  "psy.goals":
    "Es setzt stärker auf Vorbeugung und Widerstandskraft, mit mehr Gruppensitzungen und mehr Arbeit an Kontaktorten.",
  "psy.vision":
    "Die Vision: Versorgung nach dem Bedarf jedes Einzelnen und aus einem Guss, getragen von den Netzwerken für psychische Gesundheit.",
  "psy.changes":
    "Drei Funktionen ersetzen die zwei früheren, Unterstützungsaufträge kommen hinzu, und Gruppen wie Konzertierungen stehen anderen Leistungserbringern offen.",
  "psy.changes-money":
    "Auch der Eigenanteil ändert sich, vor allem für junge Menschen, und in der Gruppe erhält jeder Leistungserbringer seine Pauschale.",
  "psy.guidelines":
    "Drei Leitlinien: die Versorgung für bestimmte Gruppen zugänglicher machen, die Qualität auf mehreren Ebenen sichern, den Netzwerken besser helfen, ihr Angebot auf die Bevölkerung abzustimmen.",
  "psy.continuity": "Was bleibt: die Vision, der Aufbau mit Netzwerken und die Zielgruppe.",

  "networks.number": ({ all, adults, childrenAndAdolescents, mixed }) =>
    `Es gibt ${all} Netzwerke für psychische Gesundheit: ${adults} für Erwachsene, ${childrenAndAdolescents} für Kinder und Jugendliche und ${mixed} gemischtes in der Deutschsprachigen Gemeinschaft.`,
  "networks.role":
    "Das Netzwerk unterzeichnet mit dem LIKIV und schließt dann eigene Abkommen mit klinischen Psychologen und Orthopädagogen oder mit den Einrichtungen, die sie beschäftigen.",
  "networks.plan":
    "Das Netzwerk verteilt das Budget der Versorgung, achtet auf gefährdete Gruppen, baut Gruppen und Kontaktorte aus, informiert und gewinnt Leistungserbringer.",
  "networks.adhesion": ({ signBy, address }) =>
    `Um beizutreten, schickte es sein elektronisch unterzeichnetes Abkommen bis zum ${day(signBy)} an ${address}.`,
  "networks.model": ({ after }) =>
    `Das Muster des Abkommens mit den Leistungserbringern sollte nach dem Versicherungsausschuss vom ${day(after)} folgen.`,
  "administrations.plan":
    "Die Verwaltungen bereiten die Abkommen vor, schreiben Psychologen und Orthopädagogen an und führen eine landesweite Kampagne, mit einem Portal und einer interaktiven Karte.",
  "administrations.tools":
    "Sie kündigten auch Ausbildungen im Jahr 2024 an, eine Anpassung des Abrechnungsinstruments der VoG IM und ein Dashboard.",

  "evaluation.study":
    "Das neue Abkommen stützt sich auf die Studie EPCAP 2.0 und auf Rückmeldungen aus der Praxis, darunter die Jahresberichte der Netzwerke.",
  "evaluation.strengths":
    "Die Studie nennt Erfolge: Beschwerden und Widerstandskraft, Fehlzeiten, Latenzzeit, gefährdete Gruppen, Zusammenarbeit der Disziplinen, Nähe.",
  "evaluation.recommendations":
    "Sie empfiehlt, die beiden Funktionen klarer zu trennen, Nähe und Gruppen auszubauen, in erprobten Behandlungen und klinischen Instrumenten auszubilden, mehr zusammenzuarbeiten und das Instrument zur Steuerung nach der Bevölkerung weiterzuentwickeln.",
  "evaluation.field":
    "Die Praxis meldet Netzwerke, die sich füllen, vor allem für Erwachsene, und wünscht eine landesweite Kampagne, Ausbildungen und klarere Funktionen.",
  "evaluation.field-more":
    "Sie wünscht auch einen flexibleren Rahmen, etwa für Familien und Paare, sicheren Austausch unter Fachkräften, Aufmerksamkeit für bestimmte Gruppen und Unterstützung der Kontaktorte.",
  "figures.until-2023": ({ until, patients, providers, sessions, spentCents }) =>
    `Bis zum ${day(until)}: ${number(patients)} Patienten, ${number(providers)} Leistungserbringer, ${number(sessions)} Sitzungen und ${euro(spentCents)} an Ausgaben.`,

  "transition.period": ({ from, to }) => `Der Übergang dauerte vom ${day(from)} bis zum ${day(to)}.`,
  "transition.terms":
    "In dieser Zeit liefen die zwei alten Funktionen weiter, mit ihren Beträgen, ihrem Eigenanteil und ihren Pseudocodes.",
  "transition.young": ({ from }) => `Eine Ausnahme: Kinder und Jugendliche zahlen ab dem ${day(from)} nichts mehr.`,
  "transition.counters": ({ before }) =>
    `Die Zähler der Einzelsitzungen laufen weiter für Begleitungen, die vor dem ${day(before)} begonnen haben.`,
  "transition.agreements":
    "Die Abkommen mit Psychologen konnten durch einen Nachtrag verlängert werden; das Abrechnungsinstrument tat es von selbst.",

  "functions.three":
    "Drei Funktionen: gemeindenahe Interventionen (1), psychologische Unterstützung (2) und psychologische Behandlung (3).",
  "function-1.what":
    "Funktion 1: Gruppensitzungen dort, wo die Menschen sind, um für sich selbst zu sorgen, Widerstandskraft aufzubauen und die eigene psychische Gesundheit besser zu verstehen.",
  "function-1.group": ({ size }) =>
    `Funktion 1 gibt es nur in der Gruppe, mit mindestens ${size} Teilnehmern, und nur an einem Kontaktort.`,
  "function-1.defined-group": ({ size }) =>
    `Weniger als ${size}, aber eine klar umrissene Gruppe wie eine Klasse: zu klären, die Präsentation lässt es zu und das Rundschreiben sagt nichts dazu.`,
  "function-1.co-animation":
    "Die gemeinsame Leitung steht nur in der Präsentation: Leiten Sie allein, fragen Sie Ihr Netzwerk, ob Sie abrechnen dürfen.",
  "function-1.open":
    "Funktion 1 ist frei zugänglich: Teilnehmer werden nicht registriert, und es gibt keine Höchstzahl an Sitzungen.",
  "function-2.what":
    "Funktion 2: die Anfrage klären und früh handeln, mit wenigen Sitzungen, die die Widerstandskraft stärken.",
  "function-2.form": ({ size }) =>
    `Funktion 2 geht einzeln, mit oder ohne Angehörige, oder in einer Gruppe von mindestens ${size} Teilnehmern.`,
  "function-2.access": "Funktion 2 ist direkt zugänglich; der Patient wird registriert.",
  "function-3.what": "Funktion 3: leichte bis mittelschwere Probleme kurz behandeln, mit klinischen Zielen.",
  "function-3.form": ({ size }) =>
    `Funktion 3 geht einzeln, mit oder ohne Angehörige, oder in einer Gruppe von mindestens ${size} Teilnehmern.`,
  "function-3.access": "Funktion 3 verlangt eine funktionale Bilanz; der Patient wird registriert.",
  "psy.places": "Funktionen 2 und 3: an einem Kontaktort, in der Praxis, per Video oder zu Hause.",
  "psy.video": "Ja, per Video in den Funktionen 2 und 3; nein in Funktion 1.",
  "psy.registration":
    "In den Funktionen 2 und 3 wird der Patient mit seiner Nationalregisternummer registriert, im Instrument der VoG IM und nie hier; in Funktion 1 wird niemand registriert.",
  "relatives.yes": "Ja: Eine Einzelsitzung der Funktionen 2 und 3 darf mit Angehörigen des Patienten stattfinden.",
  "relatives.no-extra":
    "Sie bleibt eine Einzelsitzung: Die Texte geben ihr weder eine eigene Dauer noch eine eigene Zählung.",

  "outreach.what":
    "Ein Kontaktort (lieu d'accroche) ist ein Ort, an dem die Zielgruppe schon ist: Der Leistungserbringer geht zu ihr, nicht umgekehrt.",
  "outreach.for-whom":
    "Dort erreichen Sie Menschen, oft gefährdete, die schwerer Hilfe suchen oder finden, um zu stärken, vorzubeugen und früh zu erkennen.",
  "outreach.organisation":
    "Die Organisation des Ortes ergreift mit dem Netzwerk die Initiative und kümmert sich um das Praktische.",
  "outreach.support":
    "Unterstützung eines Kontaktorts heißt zum Beispiel, mit der Organisation ein Angebot abzustimmen, das zum Bedarf passt und Bestehendes ergänzt.",
  "outreach.first-2024": "2024 hatten Arztpraxen, Overkophuizen und AMO-Dienste sowie Schulen Vorrang.",
  "missions.what":
    "Unterstützungsaufträge helfen der ersten Linie: Rat zu einer oder mehreren Personen und gemeinsame Beratung.",
  "missions.group": "Sie dienen auch dazu, Fachwissen mit einer Gruppe von Fachkräften oder Freiwilligen zu teilen.",
  "missions.pay": (fee) =>
    `Unterstützungsaufträge werden mit ${euro(fee.cents)} pro geleistete Stunde bezahlt${lastPublished(fee)}.`,
  "missions.agreed":
    "Sie sind für bestimmte Psychologen und Orthopädagogen, für eine vereinbarte Zahl von Aufträgen und Stunden.",

  "group.sheet":
    "Das Blatt beschreibt Ziel, Methode, Zielgruppe, Zahl der Interventionen, Mindestzahl und Einbindung der Teilnehmer und die Quellen, die den Wert des Programms zeigen.",
  "group.sheet-drawn-up": "Das Netzwerk erstellt mit den Leistungserbringern und dem Kontaktort ein Programmblatt.",
  "group.responsible":
    "Der Psychologe oder Orthopädagoge steht für die Qualität ein; die Organisation oder der Kontaktort ist für Zuweisung, Einbindung der Versorgung und Praktisches mitverantwortlich.",
  "group.excluded":
    "Nicht dazu gehören: feste Treffen unter Betroffenen, Gemeinwesenarbeit, lange Therapien zur Resozialisierung, Gesprächsgruppen und kommerzielle Programme.",
  "group.dialogue": "Eine Gruppensitzung setzt Gespräch und aktive Teilnahme voraus.",
  "group.platform": "Gute Programme kommen auf eine föderale Plattform, damit andere sie nutzen können.",
  "ebp.posture":
    "Psychologen und Orthopädagogen arbeiten nach der „evidence-based practice“ (EBP), in allen Funktionen.",
  "ebp.in-groups": "Bei einem Gruppenprogramm verweist das Blatt auf die Quellen, die seinen Wert zeigen.",

  "budget.networks": ({ cents, care, running }) =>
    `Für 2024 nennt das Rundschreiben ${euro(cents)} für die Netzwerke: ${euro(care)} für Versorgung und Unterstützung, ${euro(running)} für den Betrieb.`,
  "budget.total": ({ cents }) => `Die Präsentation nennt insgesamt ${euro(cents)}.`,
  "budget.difference": ({ cents, total, networks }) =>
    `Der Unterschied zwischen ${euro(total)} und ${euro(networks)} sind die ${euro(cents)} zur Verfügung der Regierung, die nur die Präsentation mitzählt.`,
  "budget.additional": ({ newAgreement, eatingDisorders, trainees, outreach, sum }) =>
    `In der Versorgung sind ${euro(sum)} neu: Kontaktorte ${euro(outreach)}, Essstörungen ${euro(eatingDisorders)}, Praktikanten ${euro(trainees)}, Eigenanteil junger Menschen und Gruppen ${euro(newAgreement)}.`,
  "budget.balance": ({ cents }) =>
    `Der Rest, ${euro(cents)}, geht an die drei Funktionen und die Unterstützungsaufträge.`,
  "budget.distribution":
    "Der Rest wird nach der Bevölkerung und einem Index der Bedürftigkeit verteilt: Alter und Häufigkeit psychischer Probleme, soziale und wirtschaftliche Lage.",
  "budget.distribution-additional":
    "Bei den neuen Mitteln zählt, wie viele Menschen Anrecht auf die erhöhte Kostenerstattung haben.",
  "budget.own-network": "Der Betrag Ihres Netzwerks steht in Artikel 14 seines Abkommens.",
  "running.amount": ({ cents, indexPercent, sharePercent }) =>
    `${euro(cents)} im Jahr 2024: ${number(sharePercent)} % des Budgets von 2023, um ${number(indexPercent)} % indexiert, und nicht mehr ${number(sharePercent)} % des Budgets des Jahres selbst.`,
  "running.monthly": "Sie werden monatlich abgerechnet; Vorschüsse und Regularisierungen sind weggefallen.",
  "running.earlier": ({ until, after }) =>
    `Kosten der Zeit bis zum ${day(until)}, die nach dem ${day(after)} abgerechnet werden, gehen zulasten des Budgets 2024.`,
  "trainees.budget": ({ cents }) =>
    `Sitzungen und Interventionen von Praktikanten können erstattet werden: Dafür sind 2024 ${euro(cents)} vorgesehen.`,
  "trainees.open":
    "Die Bedingungen stehen nicht in den Texten; die Präsentation bittet die Netzwerke, eine Betreuung vorzusehen, mit Fragezeichen. Sprechen Sie mit Ihrem Netzwerk.",
  "eating.budget": ({ cents }) =>
    `${euro(cents)} im Jahr 2024 für psychologische Sitzungen von Kindern und Jugendlichen mit Essstörungen.`,
  "eating.agreement":
    "Dieses Angebot gehört zu einem eigenen Abkommen, das die Netzwerke für Kinder und Jugendliche ab Februar 2024 umsetzen.",
  "prisons.budget": ({ cents, networks }) =>
    `${euro(cents)} im Jahr 2024 für Sitzungen und Unterstützung in Gefängnissen, in ${networks} Netzwerken und mit einem eigenen Abkommen.`,
  "prisons.pilot": ({ prisons }) => `Die Präsentation spricht von ${prisons} Pilotgefängnissen, damals im Aufbau.`,
  "outreach.budget": ({ cents }) =>
    `${euro(cents)} im Jahr 2024, um die Arbeit an Kontaktorten stärker zu unterstützen.`,
};
