import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryContent } from "../../src/records/acts/entry";
import { applyChange } from "../../src/records/changes/apply";
import { addDays } from "../../src/rules/civil-date";
import {
  type Act,
  type EligibilityQuery,
  eligibilityQuerySchema,
  inclusionIndicators,
  places,
} from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { ann, appliedOf, newRecord, noonOf } from "../support/care";

// What was recorded by forms gives the same verdicts as the contract's query built from the same facts.

const today = "2025-06-01";
const day = fc.integer({ min: 0, max: 180 }).map((offset) => addDays("2024-12-01", offset));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const flag = maybe(fc.boolean());
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const provider = { id: "ann", profession: "midwife" as const, inamiNumber: true, region: "brussels" as const };

function answerByForm(contents: readonly EntryContent[], facts: object, programme: "perinatal" | "psychology") {
  const start = newRecord({}, programme);
  const opened = appliedOf(
    applyChange(start, { instance: "facts", change: { type: "amend", facts } }, ann, noonOf(today)),
  ).record;
  return contents.reduce(
    ({ record }, content, index) =>
      appliedOf(applyChange(record, { instance: `${index}`, change: { type: "record", content } }, ann, noonOf(today))),
    { record: opened, consequences: { acts: [] as { answer: unknown }[] } },
  ).consequences.acts[0]?.answer;
}

function answerByQuery(query: Omit<EligibilityQuery, "askedOn" | "stage" | "provider">) {
  return decide(eligibilityQuerySchema.parse(plain({ ...query, askedOn: today, stage: "done", provider })));
}

const positive = fc.uniqueArray(fc.constantFrom(...inclusionIndicators), { maxLength: 4 });

test("a CPP recorded after a screening", () => {
  fc.assert(
    fc.property(positive, day, day, flag, flag, fc.boolean(), (found, screenedOn, on, consent, bibCode, evaluated) => {
      const evaluations = (evaluated ? found : found.slice(1)).map((indicator) => ({
        indicator,
        status: "achieved" as const,
        note: "ok",
      }));
      const facts = { dueDate: "2025-08-01", birthDate: null };
      const byForm = answerByForm(
        [
          { kind: "screening", on: screenedOn, details: { positive: found } },
          plain<EntryContent>({ kind: "cpp", on, details: { consent, bibCode, evaluations } }),
        ],
        facts,
        "perinatal",
      );
      const act: Act = plain({ consent, bibCode, vulnerabilitiesEvaluated: evaluated || found.length === 0 });
      const acts = [{ service: "screening" as const, on: screenedOn, billing: "to-bill" as const }];
      const screening = { on: screenedOn, positive: found };
      expect(byForm).toEqual(
        answerByQuery({ service: "cpp", serviceDate: on, act, episode: { ...facts, screening, acts } }),
      );
    }),
  );
});

test("a concertation with its participants", () => {
  const participant = fc.record({ inami: fc.boolean(), careActor: fc.boolean(), coordinator: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(participant, { maxLength: 6 }),
      day,
      maybe(fc.integer({ min: 0, max: 90 })),
      flag,
      flag,
      (people, on, minutes, womanInvited, recordedInBib) => {
        const participants = people.map(({ inami, careActor, coordinator }, index) => ({
          name: `P${index}`,
          role: "other" as const,
          ...(inami && { inamiNumber: "11234567004" }),
          careActor,
          coordinator,
        }));
        const facts = {
          dueDate: "2025-08-01",
          birthDate: null,
          screening: { on: "2024-12-01", positive: ["housing", "violence"] as const },
        };
        const byForm = answerByForm(
          [
            plain<EntryContent>({
              kind: "concertation",
              on,
              details: { participants, minutes, womanInvited, recordedInBib },
            }),
          ],
          facts,
          "perinatal",
        );
        const act: Act = plain({
          participants: people.length,
          careActors: people.filter(({ careActor }) => careActor).length,
          inamiParticipants: people.filter(({ inami }) => inami).length,
          coordinatorPresent: people.some(({ coordinator }) => coordinator),
          minutes,
          womanInvited,
          recordedInBib,
        });
        const episode = plain({ ...facts, acts: [] }) as never;
        expect(byForm).toEqual(answerByQuery({ service: "concertation", serviceDate: on, act, episode }));
      },
    ),
  );
});

test("a psychological session", () => {
  const service = fc.constantFrom(
    "psy-support-individual",
    "psy-treatment-group",
    "psy-concertation",
    "psy-community-group",
  );
  const act = fc.record({
    place: maybe(fc.constantFrom(...places)),
    minutes: maybe(fc.constantFrom(30, 60, 120)),
    contactMinutes: maybe(fc.constantFrom(30, 45, 90)),
    participants: maybe(fc.constantFrom(2, 4, 10)),
    careProviders: maybe(fc.constantFrom(1, 2)),
    coAnimated: flag,
    withinTreatment: flag,
    notReimbursedElsewhere: flag,
  });
  fc.assert(
    fc.property(service, act, day, flag, flag, (one, details, on, registered, functionalAssessment) => {
      const facts = { birthDate: "1990-05-01" };
      const byForm = answerByForm(
        [
          plain<EntryContent>({
            kind: "psychology",
            service: one,
            on,
            details: { ...details, registered, functionalAssessment },
          }),
        ],
        facts,
        "psychology",
      );
      const episode = plain({ ...facts, registered, functionalAssessment, acts: [] });
      expect(byForm).toEqual(answerByQuery({ service: one, serviceDate: on, act: plain(details) as Act, episode }));
    }),
  );
});
