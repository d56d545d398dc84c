import type { Terms } from "./catalogue";

/** "1 of 2 CPPs"; with a single one in all: "1 screening", "no screening". */
const of = ({ left, max }: { left: number; max: number }, one: string, many: string) => {
  if (max > 1) return `${left} of ${max} ${many}`;
  return left === 0 ? `no ${one}` : `${left} ${one}`;
};

export const en: Terms = {
  services: {
    screening: {
      name: "Screening for vulnerabilities",
      short: "Screening",
      one: "the screening",
      the: "the screening",
    },
    cpp: { name: "Personalised prenatal counselling (CPP)", short: "CPP", one: "a CPP", the: "the CPP" },
    coordination: {
      name: "Coordination of care and support",
      short: "Coordination",
      one: "the coordination",
      the: "the coordination",
    },
    concertation: {
      name: "Multidisciplinary meeting (concertation)",
      short: "Concertation",
      one: "a concertation",
      the: "the concertation",
    },
    "psy-community-group": {
      name: "Community group session (function 1)",
      short: "Group session, function 1",
      one: "a group session in function 1",
      the: "the group session in function 1",
    },
    "psy-support-individual": {
      name: "Individual support session (function 2)",
      short: "Individual session, function 2",
      one: "an individual session in function 2",
      the: "the individual session in function 2",
    },
    "psy-support-group": {
      name: "Group support session (function 2)",
      short: "Group session, function 2",
      one: "a group session in function 2",
      the: "the group session in function 2",
    },
    "psy-treatment-individual": {
      name: "Individual treatment session (function 3)",
      short: "Individual session, function 3",
      one: "an individual session in function 3",
      the: "the individual session in function 3",
    },
    "psy-treatment-group": {
      name: "Group treatment session (function 3)",
      short: "Group session, function 3",
      one: "a group session in function 3",
      the: "the group session in function 3",
    },
    "psy-concertation": {
      name: "Multidisciplinary meeting (psychological care)",
      short: "Psychological concertation",
      one: "a psychological concertation",
      the: "the psychological concertation",
    },
    "psy-support-mission": {
      name: "Support mission",
      short: "Support mission",
      one: "a support mission",
      the: "the support mission",
    },
    "psy-first-line-individual": {
      name: "Individual first-line session (offer 2021-2023)",
      short: "Individual session, first line",
      one: "an individual first-line session",
      the: "the individual first-line session",
    },
    "psy-first-line-group": {
      name: "First-line group session (offer 2021-2023)",
      short: "Group session, first line",
      one: "a first-line group session",
      the: "the first-line group session",
    },
    "psy-specialised-individual": {
      name: "Specialised individual session (offer 2021-2023)",
      short: "Specialised individual session",
      one: "a specialised individual session",
      the: "the specialised individual session",
    },
    "psy-specialised-group": {
      name: "Specialised group session (offer 2021-2023)",
      short: "Specialised group session",
      one: "a specialised group session",
      the: "the specialised group session",
    },
    "psy-specialised-concertation": {
      name: "Specialised multidisciplinary meeting (offer 2021-2023)",
      short: "Specialised concertation",
      one: "a specialised concertation",
      the: "the specialised concertation",
    },
  },
  professions: {
    "general-practitioner": "General practitioner",
    gynaecologist: "Gynaecologist",
    midwife: "Midwife",
    nurse: "Nurse",
    psychologist: "Clinical psychologist or orthopedagogue",
    "other-care-provider": "Other care provider",
    "social-worker": "Social worker",
  },
  aProfession: {
    "general-practitioner": "a GP",
    gynaecologist: "a gynaecologist",
    midwife: "a midwife",
    nurse: "a nurse",
    psychologist: "a clinical psychologist",
    "other-care-provider": "another care provider",
    "social-worker": "a social worker",
  },
  regions: {
    flanders: "Flanders",
    wallonia: "Wallonia",
    brussels: "Brussels",
    "german-speaking": "German-speaking Community",
  },
  indicators: {
    financial: "Financial problems",
    depression: "Depression",
    anxiety: "Anxiety",
    housing: "Housing",
    "social-support": "Lack of social support",
    "substance-use": "Substance use",
    communication: "Communication barriers",
    violence: "Violence",
    "other-1": "Other indicator 1",
    "other-2": "Other indicator 2",
    "other-3": "Other indicator 3",
    "other-4": "Other indicator 4",
    "other-5": "Other indicator 5",
    "other-6": "Other indicator 6",
    "other-7": "Other indicator 7",
  },
  scenarios: { "0": "Scenario 0", A: "Scenario A", B: "Scenario B" },
  quota: {
    "once-per-pregnancy": (quota) => of(quota, "screening", "screenings"),
    "cpp-quota": (quota) => of(quota, "CPP", "CPPs"),
    "once-per-period": (quota) => of(quota, "coordination", "coordinations"),
    "coordination-quota": (quota) => of(quota, "coordination", "coordinations"),
    "concertation-quarters": (quota) => of(quota, "quarter of an hour", "quarters of an hour"),
    "concertation-count": (quota) => of(quota, "concertation", "concertations"),
    "session-quota": (quota) => of(quota, "session", "sessions"),
    "psy-concertation-quota": (quota) => of(quota, "concertation", "concertations"),
  },
  yes: "Yes",
  no: "No",
};
