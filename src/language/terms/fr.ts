import type { Terms } from "./catalogue";

/** "1 CPP sur 2"; with a single one in all: "1 dépistage", "aucun dépistage". */
const of = ({ left, max }: { left: number; max: number }, one: string, many: string, none: string) => {
  if (max > 1) return `${left} ${left > 1 ? many : one} sur ${max}`;
  return left === 0 ? `${none} ${one}` : `${left} ${one}`;
};

export const fr: Terms = {
  services: {
    screening: {
      name: "Dépistage des vulnérabilités",
      short: "Dépistage",
      one: "le dépistage",
      the: "le dépistage",
    },
    cpp: { name: "Conseil prénatal personnalisé (CPP)", short: "CPP", one: "une CPP", the: "la CPP" },
    coordination: {
      name: "Coordination des soins et de l'aide",
      short: "Coordination",
      one: "la coordination",
      the: "la coordination",
    },
    concertation: {
      name: "Concertation multidisciplinaire",
      short: "Concertation",
      one: "une concertation",
      the: "la concertation",
    },
    "psy-community-group": {
      name: "Séance de groupe communautaire (fonction 1)",
      short: "Groupe, fonction 1",
      one: "une séance de groupe en fonction 1",
      the: "la séance de groupe en fonction 1",
    },
    "psy-support-individual": {
      name: "Séance individuelle de soutien (fonction 2)",
      short: "Séance individuelle, fonction 2",
      one: "une séance individuelle en fonction 2",
      the: "la séance individuelle en fonction 2",
    },
    "psy-support-group": {
      name: "Séance de groupe de soutien (fonction 2)",
      short: "Groupe, fonction 2",
      one: "une séance de groupe en fonction 2",
      the: "la séance de groupe en fonction 2",
    },
    "psy-treatment-individual": {
      name: "Séance individuelle de traitement (fonction 3)",
      short: "Séance individuelle, fonction 3",
      one: "une séance individuelle en fonction 3",
      the: "la séance individuelle en fonction 3",
    },
    "psy-treatment-group": {
      name: "Séance de groupe de traitement (fonction 3)",
      short: "Groupe, fonction 3",
      one: "une séance de groupe en fonction 3",
      the: "la séance de groupe en fonction 3",
    },
    "psy-concertation": {
      name: "Concertation multidisciplinaire (soins psychologiques)",
      short: "Concertation psy",
      one: "une concertation psy",
      the: "la concertation psy",
    },
    "psy-support-mission": {
      name: "Mission de soutien",
      short: "Mission de soutien",
      one: "une mission de soutien",
      the: "la mission de soutien",
    },
    "psy-first-line-individual": {
      name: "Séance individuelle de première ligne (offre 2021-2023)",
      short: "Séance individuelle, première ligne",
      one: "une séance individuelle de première ligne",
      the: "la séance individuelle de première ligne",
    },
    "psy-first-line-group": {
      name: "Séance de groupe de première ligne (offre 2021-2023)",
      short: "Groupe, première ligne",
      one: "une séance de groupe de première ligne",
      the: "la séance de groupe de première ligne",
    },
    "psy-specialised-individual": {
      name: "Séance individuelle spécialisée (offre 2021-2023)",
      short: "Séance individuelle spécialisée",
      one: "une séance individuelle spécialisée",
      the: "la séance individuelle spécialisée",
    },
    "psy-specialised-group": {
      name: "Séance de groupe spécialisée (offre 2021-2023)",
      short: "Groupe spécialisé",
      one: "une séance de groupe spécialisée",
      the: "la séance de groupe spécialisée",
    },
    "psy-specialised-concertation": {
      name: "Concertation multidisciplinaire spécialisée (offre 2021-2023)",
      short: "Concertation spécialisée",
      one: "une concertation spécialisée",
      the: "la concertation spécialisée",
    },
  },
  professions: {
    "general-practitioner": "Médecin généraliste",
    gynaecologist: "Gynécologue",
    midwife: "Sage-femme",
    nurse: "Infirmier ou infirmière",
    psychologist: "Psychologue ou orthopédagogue clinicien",
    "other-care-provider": "Autre prestataire de soins",
    "social-worker": "Assistant social",
  },
  aProfession: {
    "general-practitioner": "un médecin généraliste",
    gynaecologist: "un gynécologue",
    midwife: "une sage-femme",
    nurse: "une infirmière",
    psychologist: "un psychologue clinicien",
    "other-care-provider": "un autre prestataire de soins",
    "social-worker": "un assistant social",
  },
  regions: {
    flanders: "Flandre",
    wallonia: "Wallonie",
    brussels: "Bruxelles",
    "german-speaking": "Communauté germanophone",
  },
  indicators: {
    financial: "Problèmes financiers",
    depression: "Dépression",
    anxiety: "Anxiété",
    housing: "Logement",
    "social-support": "Manque de soutien social",
    "substance-use": "Consommation de substances",
    communication: "Barrières de communication",
    violence: "Violence",
    "other-1": "Autre indicateur 1",
    "other-2": "Autre indicateur 2",
    "other-3": "Autre indicateur 3",
    "other-4": "Autre indicateur 4",
    "other-5": "Autre indicateur 5",
    "other-6": "Autre indicateur 6",
    "other-7": "Autre indicateur 7",
  },
  scenarios: { "0": "Scénario 0", A: "Scénario A", B: "Scénario B" },
  quota: {
    "once-per-pregnancy": (quota) => of(quota, "dépistage", "dépistages", "aucun"),
    "cpp-quota": (quota) => of(quota, "CPP", "CPP", "aucune"),
    "once-per-period": (quota) => of(quota, "coordination", "coordinations", "aucune"),
    "coordination-quota": (quota) => of(quota, "coordination", "coordinations", "aucune"),
    "concertation-quarters": (quota) => of(quota, "quart d'heure", "quarts d'heure", "aucun"),
    "concertation-count": (quota) => of(quota, "concertation", "concertations", "aucune"),
    "session-quota": (quota) => of(quota, "séance", "séances", "aucune"),
    "psy-concertation-quota": (quota) => of(quota, "concertation", "concertations", "aucune"),
  },
  yes: "Oui",
  no: "Non",
};
