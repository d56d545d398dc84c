import { perinatalProgramme, psychologyRegimes } from "../../rules/data/periods";
import { de as format } from "../format/de";
import type { ConditionFacts, ConditionWords } from "./catalogue";

const { and, longDate, number } = format;
const { "2021": earlier, "2024": current } = psychologyRegimes;

const roles = { gynaecologist: "ein Gynäkologe", midwife: "eine Hebamme", "general-practitioner": "ein Hausarzt" };

/** The same statement about the reader and about a colleague. */
const by = (facts: ConditionFacts, you: string, other: string) =>
  facts.biller.you ? `Sie ${you}` : `${facts.biller.name} ${other}`;

const period = ({ quota }: ConditionFacts) =>
  quota?.from && quota.to ? ` (${longDate(quota.from)} bis ${longDate(quota.to)})` : "";

const taken = (facts: ConditionFacts, one: string, many = false) => {
  const used = one.includes("Viertel") ? "verbraucht" : "erfolgt";
  return `${one} ${many ? "sind" : "ist"} bereits ${facts.allBilled ? "abgerechnet" : used}`;
};

/** "Beide ", "Die 4 ", or "Die " where the count is not known. */
const the = ({ quota }: ConditionFacts) => {
  if (!quota) return "Die ";
  return quota.max === 2 ? "Beide " : `Die ${number(quota.max)} `;
};

export const de: ConditionWords = {
  about: {
    "convention-in-force": "der Tag der Leistung innerhalb des Abkommens",
    "provider-inami": "die LIKIV-Nummer",
    consent: "die Zustimmung der Frau",
    "bib-code": "der BiB-Code",
    "screening-window": "der Zeitpunkt des Screenings",
    "once-per-pregnancy": "frühere Screenings",
    "indicators-answered": "die Zahl der ausgefüllten Indikatoren",
    "finalised-by-biller": "wer das Screening abgeschlossen hat",
    "scenario-a-or-b": "das Szenario",
    "cpp-profession": "der Beruf der abrechnenden Person",
    "cpp-quota": "frühere CPP",
    "prenatal-period": "der pränatale Zeitraum",
    "vulnerabilities-evaluated": "die Bewertung der Vulnerabilitäten",
    "scenario-b": "das Szenario",
    "coordinator-inami": "wer die Koordination übernimmt",
    "once-per-period": "in diesem Zeitraum abgerechnete Koordinationen",
    "coordination-quota": "bereits abgerechnete Koordinationen",
    "coordinator-since-period-start": "der Beginn der Koordination",
    "child-under-two": "das Alter des Kindes",
    "coordinator-consent": "das Einverständnis der Frau mit der koordinierenden Person",
    "care-team": "die Zusammensetzung des Betreuungsteams",
    "care-plan": "der Betreuungsplan in BiB",
    "concertation-held": "die vorherige Konzertierung",
    "six-monthly-follow-up": "die halbjährliche Verlaufskontrolle",
    "programme-period": "der Zeitraum des Programms",
    participants: "die Teilnehmenden",
    "woman-invited": "die Einladung der Frau",
    "concertation-minutes": "die Dauer der Konzertierung",
    "concertation-quarters": "die bereits verbrauchten Viertelstunden",
    "concertation-count": "die Zahl der Konzertierungen im Programm",
    "concertation-recorded": "der Eintrag der Konzertierung in BiB",
    "billing-open": "der Beginn der Abrechnung in der Region",
    "billing-deadline": "die Abrechnungsfrist",
    "psychology-convention": "die Vereinbarung mit einem Netzwerk",
    "psy-profession": "wer abrechnen darf",
    "place-outreach": "der Ort der Sitzung",
    place: "der Ort der Sitzung",
    "group-size-community": "die Zahl der Teilnehmenden",
    "group-size": "die Zahl der Teilnehmenden",
    "duration-group": "die Dauer der Sitzung",
    "duration-individual": "die Dauer der Sitzung",
    "co-animation": "die gemeinsame Leitung",
    "session-quota": "frühere Sitzungen",
    registered: "die Registrierung des Patienten",
    "functional-assessment": "die Funktionsbilanz",
    "function-3": "der Bezug zu einer Behandlung (Funktion 3)",
    "psy-participants": "die Teilnehmenden",
    "psy-concertation-quota": "frühere Konzertierungen",
    "not-reimbursed-elsewhere": "eine andere Erstattung der Konzertierung",
    "mission-agreed": "die Benennung für Unterstützungsaufträge",
    other: "eine weitere Bedingung des Rundschreibens",
  },
  met: {
    "convention-in-force": "Das Abkommen gilt an diesem Tag",
    "provider-inami": (f) => by(f, "haben eine LIKIV-Nummer", "hat eine LIKIV-Nummer"),
    consent: "Die Frau stimmt zu",
    "bib-code": "Der BiB-Code liegt vor",
    "screening-window": "Der Tag liegt rechtzeitig: spätestens 7 Tage nach der Geburt",
    "once-per-pregnancy": "Kein anderes Screening in dieser Schwangerschaft",
    "indicators-answered": "Mindestens 14 der 15 Indikatoren sind ausgefüllt",
    "finalised-by-biller": (f) => by(f, "haben das Screening abgeschlossen", "hat das Screening abgeschlossen"),
    "scenario-a-or-b": "Das Szenario erlaubt eine CPP",
    "cpp-profession": "Dieser Beruf darf eine CPP abrechnen",
    "cpp-quota": "Eine CPP ist noch übrig",
    "prenatal-period": "Der Tag liegt im pränatalen Zeitraum",
    "vulnerabilities-evaluated": "Jede Vulnerabilität hat einen Status und eine Notiz",
    "scenario-b": "Das Szenario ist B",
    "coordinator-inami": "Die abrechnende Person darf diese Koordination abrechnen",
    "once-per-period": (f) => `In diesem Zeitraum${period(f)} ist noch keine Koordination abgerechnet`,
    "coordination-quota": "Im Programm ist noch eine Koordination übrig",
    "coordinator-since-period-start": "Die Koordination liegt seit Beginn des Zeitraums in denselben Händen",
    "child-under-two": "Das Kind ist noch keine zwei Jahre alt",
    "coordinator-consent": "Die Frau ist mit der koordinierenden Person einverstanden",
    "care-team": "Zum Team gehören ein Gynäkologe, eine Hebamme und ein Hausarzt",
    "care-plan": "Der Betreuungsplan steht in BiB",
    "concertation-held": "Im Zeitraum hat eine Konzertierung stattgefunden",
    "six-monthly-follow-up": "Verlaufskontrolle mindestens alle 6 Monate",
    "programme-period": "Der Tag liegt im Programm, vor dem dritten Geburtstag des Kindes",
    participants: "Genug Teilnehmende, darunter 3 Betreuungsfachkräfte und eine LIKIV-Nummer",
    "woman-invited": "Die Frau oder eine Person ihrer Wahl ist eingeladen",
    "concertation-minutes": "Die Konzertierung dauert mindestens 15 Minuten",
    "concertation-quarters": (f) => `In diesem Zeitraum${period(f)} sind noch Viertelstunden übrig`,
    "concertation-count": "Die Zahl der Konzertierungen im Programm ist nicht erreicht",
    "concertation-recorded": "Die Konzertierung und ihre Absprachen stehen in BiB",
    "billing-open": "Die Abrechnung ist in der Region offen",
    "billing-deadline": (f) => `Die Abrechnungsfrist läuft bis zum ${longDate(f.billBy)}`,
    "psychology-convention": "Eine Vereinbarung mit einem Netzwerk besteht",
    "psy-profession": (f) => by(f, "dürfen diese Leistung abrechnen", "darf diese Leistung abrechnen"),
    "place-outreach": "Die Sitzung findet an einem niederschwelligen Ort statt",
    place: "Der Ort ist zulässig",
    "group-size-community": "Die Gruppe zählt mindestens 10 Teilnehmende",
    "group-size": "Die Gruppe zählt mindestens 4 Teilnehmende",
    "duration-group": "Die Sitzung dauert 120 Minuten, davon 90 im Kontakt",
    "duration-individual": "Die Sitzung dauert 60 Minuten, davon 45 im Kontakt",
    "co-animation": "Die Sitzung wird zu zweit geleitet",
    "session-quota": "Es sind noch Sitzungen übrig",
    registered: "Der Patient ist registriert",
    "functional-assessment": "Die Funktionsbilanz liegt vor",
    "function-3": "Die Konzertierung gehört zu einer Behandlung (Funktion 3)",
    "psy-participants": "Mindestens 3 Teilnehmende, davon 2 Pflegeerbringer",
    "psy-concertation-quota": "Eine Konzertierung ist noch übrig",
    "not-reimbursed-elsewhere": "Die Konzertierung wird nicht anderweitig erstattet",
    "mission-agreed": (f) => by(f, "sind für Unterstützungsaufträge benannt", "ist für Unterstützungsaufträge benannt"),
    other: "Eine weitere Bedingung des Rundschreibens ist erfüllt",
  },
  unmet: {
    "programme-not-begun": `Das Programm besteht erst seit dem ${longDate(perinatalProgramme.from)}`,
    "offer-not-begun": (f) =>
      f.serviceDate < earlier.from
        ? `Das Abkommen besteht erst seit dem ${longDate(earlier.from)}`
        : `Diese Leistung besteht erst seit dem ${longDate(current.from)}`,
    "old-offer-ended": `Diese Leistung endete am ${longDate(earlier.to)}`,
    "provider-inami": (f) => by(f, "haben keine LIKIV-Nummer", "hat keine LIKIV-Nummer"),
    consent: "Die Frau muss zuerst zustimmen",
    "bib-code": "Der BiB-Code fehlt; er erscheint, sobald die Akte vollständig ist",
    "screening-too-early": "Ein Screening ist erst ab Beginn der Schwangerschaft möglich",
    "screening-too-late": "Ein Screening ist bis 7 Tage nach der Geburt möglich",
    "once-per-pregnancy": (f) => taken(f, "Das Screening dieser Schwangerschaft"),
    "indicators-answered": ({ act }) =>
      `14 der 15 Indikatoren müssen ausgefüllt sein${act.indicatorsAnswered === undefined ? "" : `; bisher sind es ${act.indicatorsAnswered}`}`,
    "finalised-by-biller": "Nur wer das Screening abgeschlossen hat, darf es abrechnen",
    "no-screening": "In dieser Schwangerschaft gab es kein Screening",
    "screening-after-seventh-day": "Das Screening fand mehr als 7 Tage nach der Geburt statt",
    "scenario-0": "Das Screening ergibt Szenario 0, ohne positiven Einschlussindikator",
    "scenario-a-where-b-is-needed": "Szenario B ist nötig (ab 2 Einschlussindikatoren), das Szenario ist A",
    "cpp-profession": "Nur Hausärzte, Gynäkologen und Hebammen dürfen eine CPP abrechnen",
    "cpp-quota": (f) => taken(f, `${the(f)}CPP dieser Schwangerschaft`, true),
    "before-screening": "Der Tag liegt vor dem Screening",
    "after-birth": "Eine CPP ist nur vor der Geburt möglich, und das Kind ist geboren",
    "vulnerabilities-evaluated": "Jede Vulnerabilität muss in BiB einen Status und eine Notiz haben",
    "before-first-period": "Der Tag liegt vor dem ersten Referenzzeitraum",
    "coordinator-without-inami": (f) => by(f, "haben keine LIKIV-Nummer", "hat keine LIKIV-Nummer"),
    "coordinator-not-recorded": "Der Name der koordinierenden Person muss in BiB stehen",
    "once-per-period": (f) => taken(f, "Die Koordination dieses Zeitraums"),
    "coordination-quota": (f) => taken(f, `${the(f)}Koordinationen des Programms`, true),
    "not-coordinator": (f) => by(f, "sind nicht die koordinierende Person", "ist nicht die koordinierende Person"),
    "coordinator-took-over":
      "Die Koordination wurde während des Zeitraums übernommen; abgerechnet wird sie erst nach dessen Ende",
    "child-under-two": "Die Koordination endet spätestens am dritten Geburtstag des Kindes",
    "coordinator-consent": "Die Frau muss zuerst mit der koordinierenden Person einverstanden sein",
    "care-team": ({ missingRoles }) =>
      `Im Betreuungsteam ${missingRoles.length > 1 ? "fehlen" : "fehlt"} noch ${and(missingRoles.map((role) => roles[role]))}`,
    "care-plan": "Zuerst muss ein Betreuungsplan in BiB stehen",
    "concertation-held": "Zuerst muss eine Konzertierung stattfinden",
    "concertation-too-small": "Zuerst muss eine Konzertierung mit mindestens 3 Betreuungsfachkräften stattfinden",
    "six-monthly-follow-up": "Die halbjährliche Verlaufskontrolle zählt ab dem Screening",
    "after-third-birthday": "Das Programm endet am dritten Geburtstag des Kindes",
    participants:
      "Nötig sind 4 Teilnehmende, darunter die koordinierende Person, 3 Betreuungsfachkräfte und eine LIKIV-Nummer",
    "woman-invited": "Die Frau oder eine Person ihrer Wahl muss eingeladen sein",
    "concertation-minutes": "Eine Konzertierung dauert mindestens 15 Minuten",
    "concertation-quarters": (f) => taken(f, `${the(f)}Viertelstunden dieses Zeitraums`, true),
    "concertation-count": (f) => taken(f, `${the(f)}Konzertierungen des Programms`, true),
    "concertation-recorded": "Die Konzertierung und ihre Absprachen müssen in BiB stehen",
    "billing-open": ({ opensOn }) =>
      opensOn
        ? `Die Abrechnung beginnt in der Region am ${longDate(opensOn)}`
        : "Die Abrechnung hat noch nicht begonnen",
    "billing-deadline": (f) => `Die Abrechnungsfrist endete am ${longDate(f.billBy)}`,
    "psychology-convention": (f) =>
      by(f, "haben keine Vereinbarung mit einem Netzwerk", "hat keine Vereinbarung mit einem Netzwerk"),
    "psychologist-only": "Nur klinische Psychologen und Orthopädagogen dürfen diese Leistung abrechnen",
    "group-not-co-led": "Andere Pflegeerbringer rechnen eine Gruppensitzung nur ab, wenn sie diese mitleiten",
    "place-outreach": "Funktion 1 gibt es nur an niederschwelligen Orten",
    place: "Die Sitzung findet an einem niederschwelligen Ort, in der Praxis, per Video oder zu Hause statt",
    "group-size-community": "Die Gruppe muss mindestens 10 Teilnehmende zählen",
    "group-size": "Die Gruppe muss mindestens 4 Teilnehmende zählen",
    "duration-group": "Eine Gruppensitzung dauert 120 Minuten, davon 90 im Kontakt",
    "duration-individual": "Eine Einzelsitzung dauert 60 Minuten, davon 45 im Kontakt",
    "co-animation": "Die Sitzung muss zu zweit geleitet werden",
    "session-quota": (f) => taken(f, `${the(f)}Sitzungen der 12 Monate`, true),
    registered: "Der Patient muss zuerst registriert sein",
    "functional-assessment": "Zuerst muss eine Funktionsbilanz vorliegen",
    "function-3": "Die Konzertierung muss zu einer Behandlung gehören (Funktion 3)",
    "psy-participants": "Nötig sind mindestens 3 Teilnehmende, davon 2 Pflegeerbringer",
    "psy-concertation-quota": (f) =>
      f.quota?.max === 1
        ? taken(f, "Die Konzertierung der 12 Monate")
        : taken(f, `${the(f)}Konzertierungen der 12 Monate`, true),
    "not-reimbursed-elsewhere": "Die Konzertierung wird bereits anderweitig erstattet",
    "mission-agreed": (f) =>
      by(f, "sind nicht für Unterstützungsaufträge benannt", "ist nicht für Unterstützungsaufträge benannt"),
    other: "Eine weitere Bedingung des Rundschreibens ist nicht erfüllt",
  },
  todo: {
    consent: "Zustimmung der Frau",
    "bib-code": "BiB-Code",
    "indicators-answered": "mindestens 14 der 15 Indikatoren ausgefüllt",
    "finalised-by-biller": (f) =>
      f.biller.you ? "Abschluss des Screenings durch Sie" : `Abschluss des Screenings durch ${f.biller.name}`,
    "vulnerabilities-evaluated": "Status und Notiz für jede Vulnerabilität",
    "coordinator-inami": "Name der koordinierenden Person in BiB",
    "coordinator-since-period-start": "Wahl der koordinierenden Person: Sie oder ein Mitglied Ihres Teams",
    participants: "4 Teilnehmende, darunter die koordinierende Person, 3 Betreuungsfachkräfte und eine LIKIV-Nummer",
    "woman-invited": "Einladung der Frau oder einer Person ihrer Wahl",
    "concertation-minutes": "mindestens 15 Minuten; nur volle Viertelstunden zählen",
    "concertation-recorded": "Datum, Uhrzeit, Teilnehmende und Absprachen je Indikator in BiB",
    "psy-profession": "gemeinsame Leitung der Sitzung",
    "place-outreach": "Sitzung an einem niederschwelligen Ort",
    place: "Sitzung an einem niederschwelligen Ort, in der Praxis, per Video oder zu Hause",
    "group-size-community": "Gruppe von mindestens 10 Teilnehmenden",
    "group-size": "Gruppe von mindestens 4 Teilnehmenden",
    "duration-group": "mindestens 120 Minuten, davon 90 im Kontakt",
    "duration-individual": "mindestens 60 Minuten, davon 45 im Kontakt",
    "co-animation": "Leitung der Sitzung zu zweit",
    "function-3": "Bezug zu einer Behandlung (Funktion 3)",
    "psy-participants": "mindestens 3 Teilnehmende, davon 2 Pflegeerbringer",
    "psy-concertation-quota": "Dauer der Konzertierung innerhalb dessen, was in den 12 Monaten übrig ist",
    "not-reimbursed-elsewhere": "keine andere Erstattung dieser Konzertierung",
    "mission-agreed": "Benennung für Unterstützungsaufträge",
    other: "eine weitere Bedingung des Rundschreibens",
  },
};
