import fc from "fast-check";
import { addDays, addMonths, type CivilDate } from "../../src/rules/civil-date";
import {
  careTeamRoles,
  type EligibilityQuery,
  eligibilityQuerySchema,
  indicators,
  type PastAct,
  perinatalServices,
  places,
  professions,
  psychologyServices,
  regions,
  scenarios,
} from "../../src/rules/contract";

/** Plausible queries for the property tests: facts are sometimes missing, and days crowd where rules change. */

const day = (from: CivilDate, days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });

/** Zod refuses a property that is present and undefined in a strict object, as JSON never holds one. */
function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

const provider = fc.record({
  id: some(fc.constantFrom("me", "other")),
  profession: fc.constantFrom(...professions),
  inamiNumber: some(fc.boolean()),
  region: some(fc.constantFrom(...regions)),
  competenceProfile: some(fc.boolean()),
  psychologyConvention: some(fc.boolean()),
});

const act = fc.record({
  consent: some(fc.boolean()),
  bibCode: some(fc.boolean()),
  indicatorsAnswered: some(fc.constantFrom(13, 14, 15)),
  finalisedByBiller: some(fc.boolean()),
  vulnerabilitiesEvaluated: some(fc.boolean()),
  coordinatedBy: some(fc.constantFrom("biller", "team-member")),
  coordinatorRecordedInBib: some(fc.boolean()),
  participants: some(fc.constantFrom(2, 3, 4, 5, 10)),
  careActors: some(fc.constantFrom(2, 3, 4)),
  inamiParticipants: some(fc.constantFrom(0, 1, 3, 5)),
  coordinatorPresent: some(fc.boolean()),
  womanInvited: some(fc.boolean()),
  recordedInBib: some(fc.boolean()),
  minutes: some(fc.constantFrom(10, 15, 44.5, 60, 75, 120)),
  contactMinutes: some(fc.constantFrom(44, 45, 90)),
  place: some(fc.constantFrom(...places)),
  definedGroup: some(fc.boolean()),
  coAnimated: some(fc.boolean()),
  careProviders: some(fc.constantFrom(1, 2, 3)),
  withinTreatment: some(fc.boolean()),
  notReimbursedElsewhere: some(fc.boolean()),
  missionAgreed: some(fc.boolean()),
  hours: some(fc.constantFrom(0.5, 1, 2)),
});

function pastActs(services: readonly PastAct["service"][], from: CivilDate, days: number) {
  return fc.array(
    fc.record({
      service: fc.constantFrom(...services),
      on: day(from, days),
      billing: fc.constantFrom("billed", "billed", "to-bill", "waived"),
      minutes: some(fc.constantFrom(10, 15, 30, 60)),
      inamiParticipants: some(fc.constantFrom(0, 2, 4)),
      careActors: some(fc.constantFrom(2, 3, 4)),
    }),
    { maxLength: 8 },
  );
}

function perinatalEpisode(screenedOn: CivilDate) {
  return fc.record({
    dueDate: some(day(addDays(screenedOn, -20), 260)),
    birthDate: some(fc.option(day(addDays(screenedOn, -15), 300), { nil: null })),
    screening: some(
      fc.option(
        fc.record({
          on: fc.constant(screenedOn),
          positive: fc.uniqueArray(fc.constantFrom(...indicators), { maxLength: 4 }),
          scenarioFromBib: some(fc.constantFrom(...scenarios)),
        }),
        { nil: null, freq: 12 },
      ),
    ),
    referenceStart: some(day(addDays(screenedOn, -30), 60)),
    coordinators: some(
      fc
        .array(fc.record({ id: fc.constantFrom("me", "other"), from: day(screenedOn, 900) }), { maxLength: 3 })
        .map((list) => list.sort((a, b) => (a.from < b.from ? -1 : 1))),
    ),
    coordinatorConsent: some(fc.boolean()),
    careTeam: some(fc.uniqueArray(fc.constantFrom(...careTeamRoles))),
    carePlan: some(fc.boolean()),
    followUps: some(fc.array(day(screenedOn, 900), { maxLength: 5 })),
    acts: some(pastActs(perinatalServices, screenedOn, 900)),
  });
}

function dated(around: CivilDate, days: number) {
  return fc
    .record({
      serviceDate: day(around, days),
      lag: fc.integer({ min: 0, max: 150 }),
      stage: fc.constantFrom("planned", "done"),
    })
    .map(({ serviceDate, lag, stage }) => ({
      serviceDate,
      stage,
      askedOn: addDays(serviceDate, stage === "done" ? lag : -lag),
    }));
}

const anyPerinatal = day("2024-05-01", 700).chain((screenedOn) =>
  fc
    .tuple(
      fc.constantFrom(...perinatalServices),
      dated(addDays(screenedOn, -10), 1200),
      provider,
      perinatalEpisode(screenedOn),
      some(act),
    )
    .map(([service, when, by, episode, asked]) => ({ service, ...when, provider: by, episode, act: asked })),
);

const anyPsychology = day("2021-07-01", 2000).chain((begun) =>
  fc
    .tuple(
      fc.constantFrom(...psychologyServices),
      dated(begun, 500),
      provider,
      fc.record({
        birthDate: some(
          fc.constantFrom("1980-02-29", "2010-06-01", addMonths(begun, -12 * 24), addMonths(begun, -12 * 24 + 3)),
        ),
        preferentialReimbursement: some(fc.boolean()),
        registered: some(fc.boolean()),
        functionalAssessment: some(fc.boolean()),
        acts: some(pastActs(psychologyServices, begun, 500)),
      }),
      some(act),
    )
    .map(([service, when, by, episode, asked]) => ({ service, ...when, provider: by, episode, act: asked })),
);

/** Any valid query of any of the sixteen services. */
export const anyQuery: fc.Arbitrary<EligibilityQuery> = fc
  .oneof(anyPerinatal, anyPsychology)
  .map((query) => eligibilityQuerySchema.parse(withoutUndefined(query)));
