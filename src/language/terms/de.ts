import type { Terms } from "./catalogue";

/** "1 von 2 CPP"; with a single one in all: "1 Screening", "kein Screening mehr". */
const of = ({ left, max }: { left: number; max: number }, one: string, many: string, none: string) => {
  if (max > 1) return `${left} von ${max} ${many}`;
  return left === 0 ? `${none} ${one} mehr` : `${left} ${one}`;
};

export const de: Terms = {
  services: {
    screening: {
      name: "Screening der Vulnerabilitäten",
      short: "Screening",
      one: "das Screening",
      the: "das Screening",
    },
    cpp: { name: "Persönliche pränatale Beratung (CPP)", short: "CPP", one: "eine CPP", the: "die CPP" },
    coordination: {
      name: "Koordination der Pflege und Hilfe",
      short: "Koordination",
      one: "die Koordination",
      the: "die Koordination",
    },
    concertation: {
      name: "Multidisziplinäre Konzertierung",
      short: "Konzertierung",
      one: "eine Konzertierung",
      the: "die Konzertierung",
    },
    "psy-community-group": {
      name: "Gemeindenahe Gruppensitzung (Funktion 1)",
      short: "Gruppensitzung, Funktion 1",
      one: "eine Gruppensitzung in Funktion 1",
      the: "die Gruppensitzung in Funktion 1",
    },
    "psy-support-individual": {
      name: "Einzelsitzung zur Unterstützung (Funktion 2)",
      short: "Einzelsitzung, Funktion 2",
      one: "eine Einzelsitzung in Funktion 2",
      the: "die Einzelsitzung in Funktion 2",
    },
    "psy-support-group": {
      name: "Gruppensitzung zur Unterstützung (Funktion 2)",
      short: "Gruppensitzung, Funktion 2",
      one: "eine Gruppensitzung in Funktion 2",
      the: "die Gruppensitzung in Funktion 2",
    },
    "psy-treatment-individual": {
      name: "Einzelsitzung zur Behandlung (Funktion 3)",
      short: "Einzelsitzung, Funktion 3",
      one: "eine Einzelsitzung in Funktion 3",
      the: "die Einzelsitzung in Funktion 3",
    },
    "psy-treatment-group": {
      name: "Gruppensitzung zur Behandlung (Funktion 3)",
      short: "Gruppensitzung, Funktion 3",
      one: "eine Gruppensitzung in Funktion 3",
      the: "die Gruppensitzung in Funktion 3",
    },
    "psy-concertation": {
      name: "Multidisziplinäre Konzertierung (psychologische Versorgung)",
      short: "Psychologische Konzertierung",
      one: "eine psychologische Konzertierung",
      the: "die psychologische Konzertierung",
    },
    "psy-support-mission": {
      name: "Unterstützungsauftrag",
      short: "Unterstützungsauftrag",
      one: "einen Unterstützungsauftrag",
      the: "den Unterstützungsauftrag",
    },
    "psy-first-line-individual": {
      name: "Einzelsitzung der ersten Linie (Angebot 2021-2023)",
      short: "Einzelsitzung, erste Linie",
      one: "eine Einzelsitzung der ersten Linie",
      the: "die Einzelsitzung der ersten Linie",
    },
    "psy-first-line-group": {
      name: "Gruppensitzung der ersten Linie (Angebot 2021-2023)",
      short: "Gruppensitzung, erste Linie",
      one: "eine Gruppensitzung der ersten Linie",
      the: "die Gruppensitzung der ersten Linie",
    },
    "psy-specialised-individual": {
      name: "Spezialisierte Einzelsitzung (Angebot 2021-2023)",
      short: "Spezialisierte Einzelsitzung",
      one: "eine spezialisierte Einzelsitzung",
      the: "die spezialisierte Einzelsitzung",
    },
    "psy-specialised-group": {
      name: "Spezialisierte Gruppensitzung (Angebot 2021-2023)",
      short: "Spezialisierte Gruppensitzung",
      one: "eine spezialisierte Gruppensitzung",
      the: "die spezialisierte Gruppensitzung",
    },
    "psy-specialised-concertation": {
      name: "Spezialisierte multidisziplinäre Konzertierung (Angebot 2021-2023)",
      short: "Spezialisierte Konzertierung",
      one: "eine spezialisierte Konzertierung",
      the: "die spezialisierte Konzertierung",
    },
  },
  professions: {
    "general-practitioner": "Hausarzt",
    gynaecologist: "Gynäkologe",
    midwife: "Hebamme",
    nurse: "Gesundheits- und Krankenpfleger",
    psychologist: "Klinischer Psychologe oder Orthopädagoge",
    "other-care-provider": "Anderer Pflegeerbringer",
    "social-worker": "Sozialassistent",
  },
  aProfession: {
    "general-practitioner": "ein Hausarzt",
    gynaecologist: "ein Gynäkologe",
    midwife: "eine Hebamme",
    nurse: "ein Krankenpfleger",
    psychologist: "ein klinischer Psychologe",
    "other-care-provider": "ein anderer Pflegeerbringer",
    "social-worker": "ein Sozialassistent",
  },
  regions: {
    flanders: "Flandern",
    wallonia: "Wallonie",
    brussels: "Brüssel",
    "german-speaking": "Deutschsprachige Gemeinschaft",
  },
  indicators: {
    financial: "Finanzielle Probleme",
    depression: "Depression",
    anxiety: "Angst",
    housing: "Wohnsituation",
    "social-support": "Mangelnde soziale Unterstützung",
    "substance-use": "Substanzkonsum",
    communication: "Verständigungsprobleme",
    violence: "Gewalt",
    "other-1": "Weiterer Indikator 1",
    "other-2": "Weiterer Indikator 2",
    "other-3": "Weiterer Indikator 3",
    "other-4": "Weiterer Indikator 4",
    "other-5": "Weiterer Indikator 5",
    "other-6": "Weiterer Indikator 6",
    "other-7": "Weiterer Indikator 7",
  },
  scenarios: { "0": "Szenario 0", A: "Szenario A", B: "Szenario B" },
  quota: {
    "once-per-pregnancy": (quota) => of(quota, "Screening", "Screenings", "kein"),
    "cpp-quota": (quota) => of(quota, "CPP", "CPP", "keine"),
    "once-per-period": (quota) => of(quota, "Koordination", "Koordinationen", "keine"),
    "coordination-quota": (quota) => of(quota, "Koordination", "Koordinationen", "keine"),
    "concertation-quarters": (quota) => of(quota, "Viertelstunde", "Viertelstunden", "keine"),
    "concertation-count": (quota) => of(quota, "Konzertierung", "Konzertierungen", "keine"),
    "session-quota": (quota) => of(quota, "Sitzung", "Sitzungen", "keine"),
    "psy-concertation-quota": (quota) => of(quota, "Konzertierung", "Konzertierungen", "keine"),
  },
  yes: "Ja",
  no: "Nein",
};
