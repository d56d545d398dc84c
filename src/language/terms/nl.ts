import type { Terms } from "./catalogue";

/** "1 van de 2 CPP's"; with a single one in all: "1 screening", "geen screening meer". */
const of = ({ left, max }: { left: number; max: number }, one: string, many: string) => {
  if (max > 1) return `${left} van de ${max} ${many}`;
  return left === 0 ? `geen ${one} meer` : `${left} ${one}`;
};

export const nl: Terms = {
  services: {
    screening: {
      name: "Screening van kwetsbaarheden",
      short: "Screening",
      one: "de screening",
      the: "de screening",
    },
    cpp: { name: "Gepersonaliseerd prenataal consult (CPP)", short: "CPP", one: "een CPP", the: "de CPP" },
    coordination: {
      name: "Zorg- en welzijnscoördinatie",
      short: "Coördinatie",
      one: "de coördinatie",
      the: "de coördinatie",
    },
    concertation: {
      name: "Multidisciplinair overleg",
      short: "Overleg",
      one: "een overleg",
      the: "het overleg",
    },
    "psy-community-group": {
      name: "Gemeenschapsgerichte groepssessie (functie 1)",
      short: "Groepssessie, functie 1",
      one: "een groepssessie in functie 1",
      the: "de groepssessie in functie 1",
    },
    "psy-support-individual": {
      name: "Individuele ondersteuningssessie (functie 2)",
      short: "Individuele sessie, functie 2",
      one: "een individuele sessie in functie 2",
      the: "de individuele sessie in functie 2",
    },
    "psy-support-group": {
      name: "Ondersteuning in groep (functie 2)",
      short: "Groepssessie, functie 2",
      one: "een groepssessie in functie 2",
      the: "de groepssessie in functie 2",
    },
    "psy-treatment-individual": {
      name: "Individuele behandelsessie (functie 3)",
      short: "Individuele sessie, functie 3",
      one: "een individuele sessie in functie 3",
      the: "de individuele sessie in functie 3",
    },
    "psy-treatment-group": {
      name: "Behandeling in groep (functie 3)",
      short: "Groepssessie, functie 3",
      one: "een groepssessie in functie 3",
      the: "de groepssessie in functie 3",
    },
    "psy-concertation": {
      name: "Multidisciplinair overleg (psychologische zorg)",
      short: "Psychologisch overleg",
      one: "een psychologisch overleg",
      the: "het psychologisch overleg",
    },
    "psy-support-mission": {
      name: "Ondersteuningsopdracht",
      short: "Ondersteuningsopdracht",
      one: "een ondersteuningsopdracht",
      the: "de ondersteuningsopdracht",
    },
    "psy-first-line-individual": {
      name: "Individuele eerstelijnssessie (aanbod 2021-2023)",
      short: "Individuele eerstelijnssessie",
      one: "een individuele eerstelijnssessie",
      the: "de individuele eerstelijnssessie",
    },
    "psy-first-line-group": {
      name: "Groepssessie in de eerste lijn (aanbod 2021-2023)",
      short: "Groepssessie, eerste lijn",
      one: "een groepssessie in de eerste lijn",
      the: "de groepssessie in de eerste lijn",
    },
    "psy-specialised-individual": {
      name: "Gespecialiseerde individuele sessie (aanbod 2021-2023)",
      short: "Gespecialiseerde individuele sessie",
      one: "een gespecialiseerde individuele sessie",
      the: "de gespecialiseerde individuele sessie",
    },
    "psy-specialised-group": {
      name: "Gespecialiseerde groepssessie (aanbod 2021-2023)",
      short: "Gespecialiseerde groepssessie",
      one: "een gespecialiseerde groepssessie",
      the: "de gespecialiseerde groepssessie",
    },
    "psy-specialised-concertation": {
      name: "Gespecialiseerd multidisciplinair overleg (aanbod 2021-2023)",
      short: "Gespecialiseerd overleg",
      one: "een gespecialiseerd overleg",
      the: "het gespecialiseerde overleg",
    },
  },
  professions: {
    "general-practitioner": "Huisarts",
    gynaecologist: "Gynaecoloog",
    midwife: "Vroedvrouw",
    nurse: "Verpleegkundige",
    psychologist: "Klinisch psycholoog of orthopedagoog",
    "other-care-provider": "Andere zorgverlener",
    "social-worker": "Maatschappelijk werker",
  },
  aProfession: {
    "general-practitioner": "een huisarts",
    gynaecologist: "een gynaecoloog",
    midwife: "een vroedvrouw",
    nurse: "een verpleegkundige",
    psychologist: "een klinisch psycholoog",
    "other-care-provider": "een andere zorgverlener",
    "social-worker": "een maatschappelijk werker",
  },
  regions: {
    flanders: "Vlaanderen",
    wallonia: "Wallonië",
    brussels: "Brussel",
    "german-speaking": "Duitstalige Gemeenschap",
  },
  indicators: {
    financial: "Financiële problemen",
    depression: "Depressie",
    anxiety: "Angst",
    housing: "Huisvesting",
    "social-support": "Gebrek aan sociale steun",
    "substance-use": "Middelengebruik",
    communication: "Communicatiedrempels",
    violence: "Geweld",
    "other-1": "Andere indicator 1",
    "other-2": "Andere indicator 2",
    "other-3": "Andere indicator 3",
    "other-4": "Andere indicator 4",
    "other-5": "Andere indicator 5",
    "other-6": "Andere indicator 6",
    "other-7": "Andere indicator 7",
  },
  scenarios: { "0": "Scenario 0", A: "Scenario A", B: "Scenario B" },
  quota: {
    "once-per-pregnancy": (quota) => of(quota, "screening", "screenings"),
    "cpp-quota": (quota) => of(quota, "CPP", "CPP's"),
    "once-per-period": (quota) => of(quota, "coördinatie", "coördinaties"),
    "coordination-quota": (quota) => of(quota, "coördinatie", "coördinaties"),
    "concertation-quarters": (quota) => of(quota, "kwartier", "kwartieren"),
    "concertation-count": (quota) => of(quota, "overleg", "overleggen"),
    "session-quota": (quota) => of(quota, "sessie", "sessies"),
    "psy-concertation-quota": (quota) => of(quota, "overleg", "overleggen"),
  },
  yes: "Ja",
  no: "Neen",
};
