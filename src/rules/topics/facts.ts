import type { CivilDate } from "../civil-date";

/** What only the topics speak of: no condition depends on it, so it stands here, each group with where it is read. */

/** oa-2024-401 opening: when each government signed the agreement with INAMI's insurance committee. */
export const signatures = {
  germanSpeaking: "2024-04-22",
  wallonia: "2024-05-27",
  brussels: "2024-05-27",
  flanders: "2024-06-10",
} as const satisfies Record<string, CivilDate>;

/** oa-2024-401 opening: when the budget that carries the indexation of 2025 was approved. */
export const budget2025ApprovedOn: CivilDate = "2024-12-04";

/** annex-2024 tariffs: the agreement that describes the coordinator's competences. */
export const competenceProfileAgreement: CivilDate = "2023-11-08";

/** psy-2024 preamble, transition; psy-slides-2024 1, 5, 7.1, 7.2. */
export const psychologyDates = {
  protocol: "2020-11-02",
  deployedSince: "2022-01-01",
  approved: "2023-12-20",
  informationSession: "2024-01-23",
  signBy: "2024-01-31",
  modelAgreementAfter: "2024-02-05",
  transitionFrom: "2024-01-01",
} as const satisfies Record<string, CivilDate>;

/** psy-slides-2024 1, 2. */
export const networks = { adults: 20, childrenAndAdolescents: 11, mixed: 1, all: 32 } as const;

/** psy-slides-2024 3: from the start up to the end of `until`. */
export const figures2023 = {
  until: "2023-09-30",
  patients: 243_349,
  providers: 4_428,
  sessions: 1_690_099,
  spentCents: 136_890_000_00,
} as const;

/** psy-2024 budget; psy-slides-2024 1, 6, 6.1. In cents, for 2024 but `before`. */
export const budget = {
  before: 152_000_000_00,
  networks: 204_390_000_00,
  running: 15_792_330_00,
  care: 188_597_670_00,
  total: 218_963_000_00,
  government: 14_573_000_00,
  newAgreement: 3_223_425_00,
  eatingDisorders: 6_414_965_00,
  trainees: 6_363_000_00,
  outreach: 25_000_000_00,
  prisons: 2_229_171_00,
  balance: 145_367_110_00,
  runningIndexHundredthsOfPercent: 605,
  runningSharePercent: 10,
  prisonNetworks: 10,
} as const;
