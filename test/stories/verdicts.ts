import type { Language } from "../../src/questions/contract";
import type { PerinatalService } from "../../src/rules/contract";

/** What the demonstration practice answers: the first line of the verdict card, and a few of its other lines. */

export const askedIn: Record<Language, (one: string, patient: string) => string> = {
  fr: (one, patient) => `Puis-je encore attester ${one} pour ${patient} ?`,
  nl: (one, patient) => `Mag ik nog ${one} attesteren voor ${patient}?`,
  de: (one, patient) => `Kann ich für ${patient} noch ${one} abrechnen?`,
  en: (one, patient) => `May I still bill ${one} for ${patient}?`,
};

type AskedFor = Exclude<PerinatalService, "screening">;

export const named: Record<Language, Record<AskedFor, string>> = {
  fr: { cpp: "une CPP", coordination: "la coordination", concertation: "une concertation" },
  nl: { cpp: "een CPP", coordination: "de coördinatie", concertation: "een overleg" },
  de: { cpp: "eine CPP", coordination: "die Koordination", concertation: "eine Konzertierung" },
  en: { cpp: "a CPP", coordination: "the coordination", concertation: "a concertation" },
};

export interface Expected {
  service: AskedFor;
  patient: string;
  /** As the question names the patient, in each language. */
  as: Record<Language, string>;
  first: Record<Language, string>;
  lines?: Record<Language, readonly string[]>;
}

const everywhere = (code: string): Record<Language, string> => ({ fr: code, nl: code, de: code, en: code });

const disagree = {
  fr: "À confirmer : les circulaires ne disent pas la même chose.",
  nl: "Te bevestigen: de omzendbrieven spreken elkaar tegen.",
  de: "Zu klären: Die Rundschreiben widersprechen sich.",
  en: "To confirm: the circulars disagree.",
};

export const expected: readonly Expected[] = [
  {
    service: "cpp",
    patient: "P-101",
    as: { fr: "Mme D.", nl: "mevr. D.", de: "Frau D.", en: "Mrs D." },
    first: {
      fr: "Oui, vous pouvez encore attester une CPP pour Mme D.",
      nl: "Ja, u kunt voor Mme D. nog een CPP attesteren.",
      de: "Ja, Sie können für Mme D. noch eine CPP abrechnen.",
      en: "Yes, you can still bill a CPP for Mme D.",
    },
    lines: {
      fr: ["CPP (401391) · Mme D. (P-101) · aujourd'hui", "1 CPP sur 2", "50,41 €", "au plus tard le 05/07/2025"],
      nl: ["CPP (401391) · Mme D. (P-101) · vandaag", "1 van de 2 CPP's", "€ 50,41", "uiterlijk op 05/07/2025"],
      de: ["CPP (401391) · Mme D. (P-101) · heute", "1 von 2 CPP", "50,41 €", "spätestens am 05.07.2025"],
      en: ["CPP (401391) · Mme D. (P-101) · today", "1 of 2 CPPs", "€50.41", "by 05/07/2025 at the latest"],
    },
  },
  {
    service: "cpp",
    patient: "P-102",
    as: { fr: "Mme P.", nl: "mevrouw P", de: "Frau P.", en: "Ms P." },
    first: {
      fr: "Non : les 2 CPP de cette grossesse sont déjà facturées.",
      nl: "Neen: de 2 CPP's van deze zwangerschap zijn al geattesteerd.",
      de: "Nein: Beide CPP dieser Schwangerschaft sind bereits abgerechnet.",
      en: "No: both CPPs of this pregnancy are already billed.",
    },
    lines: {
      fr: ["Une CPP se fait avant la naissance, et l'enfant est né"],
      nl: ["Een CPP kan alleen vóór de geboorte en het kind is geboren"],
      de: ["Eine CPP ist nur vor der Geburt möglich, und das Kind ist geboren"],
      en: ["A CPP takes place before birth, and the child is born"],
    },
  },
  {
    service: "cpp",
    patient: "P-103",
    as: everywhere("P-103"),
    first: {
      fr: "Non : le dépistage donne le scénario 0, sans indicateur d'inclusion positif.",
      nl: "Neen: de screening geeft scenario 0, zonder positieve inclusie-indicator.",
      de: "Nein: Das Screening ergibt Szenario 0, ohne positiven Einschlussindikator.",
      en: "No: the screening gives scenario 0, with no positive inclusion indicator.",
    },
  },
  {
    service: "cpp",
    patient: "P-105",
    as: everywhere("P-105"),
    first: {
      fr: "Non : aucun dépistage n'a été fait pour cette grossesse.",
      nl: "Neen: er is geen screening gebeurd voor deze zwangerschap.",
      de: "Nein: In dieser Schwangerschaft gab es kein Screening.",
      en: "No: no screening was done in this pregnancy.",
    },
  },
  {
    service: "cpp",
    patient: "P-106",
    as: everywhere("P-106"),
    first: {
      fr: "Oui, vous pouvez attester une CPP pour Mme L.",
      nl: "Ja, u kunt voor Mme L. een CPP attesteren.",
      de: "Ja, Sie können für Mme L. eine CPP abrechnen.",
      en: "Yes, you can bill a CPP for Mme L.",
    },
  },
  {
    service: "cpp",
    patient: "P-108",
    as: { fr: "Mme V.", nl: "mevr. V.", de: "Frau V.", en: "Mrs V." },
    first: {
      fr: "Il me manque une information : quand l'enfant est-il né ?",
      nl: "Ik mis nog iets: wanneer is het kind geboren?",
      de: "Mir fehlt noch eine Angabe: Wann ist das Kind geboren?",
      en: "One thing is missing: when was the child born?",
    },
    lines: {
      fr: ["Quand l'enfant est-il né ?", "L'enfant n'est pas encore né", "Répondre"],
      nl: ["Wanneer is het kind geboren?", "Het kind is nog niet geboren", "Antwoorden"],
      de: ["Wann ist das Kind geboren?", "Das Kind ist noch nicht geboren", "Antworten"],
      en: ["When was the child born?", "The child is not born yet", "Answer"],
    },
  },
  {
    service: "coordination",
    patient: "P-102",
    as: everywhere("P-102"),
    first: {
      fr: "Oui, vous pouvez attester la coordination pour Mme P.",
      nl: "Ja, u kunt voor Mme P. de coördinatie attesteren.",
      de: "Ja, Sie können für Mme P. die Koordination abrechnen.",
      en: "Yes, you can bill the coordination for Mme P.",
    },
  },
  {
    service: "coordination",
    patient: "P-104",
    as: { fr: "Mme S.", nl: "mevr. S.", de: "Frau S.", en: "Mrs S." },
    first: {
      fr: "À confirmer : la circulaire se lit de deux façons.",
      nl: "Te bevestigen: de omzendbrief is op twee manieren te lezen.",
      de: "Zu klären: Das Rundschreiben lässt zwei Lesarten zu.",
      en: "To confirm: the circular can be read in two ways.",
    },
  },
  { service: "coordination", patient: "P-106", as: everywhere("P-106"), first: disagree },
  {
    service: "coordination",
    patient: "P-101",
    as: everywhere("P-101"),
    first: {
      fr: "Non : il faut le scénario B (2 indicateurs d'inclusion ou plus), et le scénario est A.",
      nl: "Neen: scenario B is nodig (2 inclusie-indicatoren of meer) en het scenario is A.",
      de: "Nein: Szenario B ist nötig (ab 2 Einschlussindikatoren), das Szenario ist A.",
      en: "No: scenario B is needed (2 inclusion indicators or more), and the scenario is A.",
    },
  },
  {
    service: "concertation",
    patient: "P-102",
    as: everywhere("P-102"),
    first: {
      fr: "Oui, vous pouvez encore attester une concertation pour Mme P.",
      nl: "Ja, u kunt voor Mme P. nog een overleg attesteren.",
      de: "Ja, Sie können für Mme P. noch eine Konzertierung abrechnen.",
      en: "Yes, you can still bill a concertation for Mme P.",
    },
    lines: {
      fr: ["2 quarts d'heure sur 4"],
      nl: ["2 van de 4 kwartieren"],
      de: ["2 von 4 Viertelstunden"],
      en: ["2 of 4 quarters of an hour"],
    },
  },
  { service: "concertation", patient: "P-106", as: everywhere("P-106"), first: disagree },
];
