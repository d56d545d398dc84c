import fc from "fast-check";
import { addDays } from "../../../src/rules/civil-date";
import {
  careTeamRoles,
  inclusionIndicators,
  indicators,
  perinatalServices,
  places,
  type psychologyServices,
  type Service,
  scenarios,
} from "../../../src/rules/contract";
import type { Deed, Person, Typed } from "./typed";

/** What may be typed into each form. */

export const flag = fc.constantFrom("true", "true", "true", "false");
/** Long ago or lately: what was done lately can still be billed. */
export const day = fc
  .oneof(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 350, max: 420 }))
  .map((offset) => addDays("2025-04-01", offset));
const fate = fc.constantFrom<Deed["fate"]>("nothing", "nothing", "nothing", "billed", "waived", "withdrawn");
const biller = fc.constantFrom("ann", "ann", "bea");
const people = fc.array(fc.record({ inami: fc.boolean(), careActor: fc.boolean(), coordinates: fc.boolean() }), {
  maxLength: 6,
});
export const some = (values: readonly string[], most = values.length) =>
  fc.subarray([...values], { maxLength: most }).map((chosen) => chosen.join(","));
export const optional = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), arbitrary);
export const deed = (
  form: Deed["form"],
  typed: fc.Arbitrary<Typed>,
  more: { service?: Service; people?: fc.Arbitrary<Person[]> } = {},
): fc.Arbitrary<Deed> =>
  fc.record({
    form: fc.constant(form),
    typed,
    people: more.people ?? fc.constant([]),
    fate,
    ...(more.service !== undefined && { service: fc.constant(more.service) }),
  });

/** Whatever vulnerability is listed, mostly with its status and note. */
const evaluations = fc
  .array(fc.boolean(), { minLength: indicators.length, maxLength: indicators.length })
  .chain((empty) => fc.constantFrom(true, false).map((complete) => ({ empty, complete })))
  .map(({ empty, complete }) =>
    Object.fromEntries(
      indicators.flatMap((indicator, at) => [
        [`status-${indicator}`, complete || !empty[at] ? "improvement" : ""],
        [`note-${indicator}`, complete || !empty[at] ? "ok" : ""],
      ]),
    ),
  );
const withEvaluations = (typed: fc.Arbitrary<Typed>) =>
  fc.tuple(typed, evaluations).map(([own, said]): Typed => ({ ...own, ...said }));
const user = fc.constantFrom("ann", "bea");

export const perinatalDeed = {
  screening: deed(
    "screening",
    fc.record({
      serviceDate: fc.integer({ min: 0, max: 60 }).map((offset) => addDays("2025-03-01", offset)),
      biller,
      consent: flag,
      finalisedByBiller: flag,
      indicatorsAnswered: fc.constantFrom("15", "14", "9"),
      positive: some(inclusionIndicators, 4),
      otherPositive: fc.constantFrom("", "", "1", "7"),
      scenarioFromBib: optional(fc.constantFrom(...scenarios)),
      bibCode: flag,
    }),
  ),
  cpp: deed(
    "cpp",
    withEvaluations(
      fc.record({ serviceDate: day, biller, consent: flag, bibCode: flag, vulnerabilitiesEvaluated: flag }),
    ),
  ),
  coordination: deed(
    "coordination",
    withEvaluations(
      fc.record({
        serviceDate: day,
        biller,
        onBehalfOf: user,
        coordinator: user,
        coordinators: day,
        coordinatedBy: fc.constantFrom("biller", "team-member"),
        coordinatorConsent: flag,
        coordinatorRecordedInBib: flag,
        careTeam: some(careTeamRoles),
        carePlan: flag,
        referenceStart: optional(day),
        vulnerabilitiesEvaluated: flag,
      }),
    ),
  ),
  concertation: deed(
    "concertation",
    fc.record({
      serviceDate: day,
      biller,
      start: fc.constant("14:30"),
      place: fc.constantFrom("on-site", "online"),
      minutes: fc.constantFrom("10", "15", "44,5", "60", "90"),
      womanInvited: flag,
      womanPresent: flag,
      recordedInBib: flag,
    }),
    { people },
  ),
  "follow-up": deed("follow-up", withEvaluations(fc.record({ on: day }))),
  transfer: deed("transfer", fc.record({ to: user, from: day, coordinatorConsent: flag })),
  birth: deed("event", fc.record({ eventType: fc.constant("birth"), on: day })),
  past: deed(
    "past",
    fc.record({
      service: fc.constantFrom(...perinatalServices),
      serviceDate: day,
      elsewhere: flag,
      billing: fc.constantFrom("billed", "to-bill", "waived"),
      minutes: optional(fc.constantFrom("15", "30")),
      inamiParticipants: optional(fc.constantFrom("3", "4")),
      careActors: optional(fc.constantFrom("2", "3")),
    }),
  ),
};

export const opened = fc.record({
  birthDate: fc.constant(null),
  dueDate: fc.constantFrom("2025-09-20", "2026-01-10", "2026-07-20"),
});

export const psychologyDeed = (service: (typeof psychologyServices)[number]) =>
  deed(
    "psychology",
    fc.record({
      serviceDate: day,
      biller,
      place: fc.constantFrom(...places),
      minutes: fc.constantFrom("30", "60", "120"),
      contactMinutes: fc.constantFrom("30", "45", "90"),
      participants: fc.constantFrom("2", "4", "10"),
      careProviders: fc.constantFrom("1", "2"),
      hours: fc.constantFrom("1", "1,5"),
      definedGroup: flag,
      coAnimated: flag,
      withinTreatment: flag,
      notReimbursedElsewhere: flag,
      missionAgreed: flag,
      registered: flag,
      functionalAssessment: flag,
    }),
    { service },
  );

/** The same, with all that the circulars ask for. */
export function diligently(one: Deed): Deed {
  const yes = Object.fromEntries(Object.entries(one.typed).map(([id, text]) => [id, text === "false" ? "true" : text]));
  const everybody = Array.from({ length: 4 }, () => ({ inami: true, careActor: true, coordinates: true }));
  switch (one.form) {
    case "screening":
      return { ...one, typed: { ...yes, positive: "housing,violence", scenarioFromBib: "", indicatorsAnswered: "15" } };
    case "concertation":
      return { ...one, typed: { ...yes, minutes: "30" }, people: everybody };
    case "coordination":
      return {
        ...one,
        typed: {
          ...yes,
          biller: "ann",
          coordinatedBy: "biller",
          coordinator: "ann",
          coordinators: "2025-03-01",
          careTeam: careTeamRoles.join(","),
          referenceStart: "",
        },
      };
    case "psychology": {
      const isGroup = one.service?.endsWith("-group") ?? false;
      const [minutes, contactMinutes] = isGroup ? ["120", "90"] : ["60", "45"];
      const place = one.service === "psy-community-group" ? "outreach" : "practice";
      return {
        ...one,
        typed: { ...yes, biller: "bea", minutes, contactMinutes, place, participants: "10", careProviders: "2" },
      };
    }
    default:
      return { ...one, typed: yes };
  }
}
