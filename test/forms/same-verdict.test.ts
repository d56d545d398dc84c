import fc from "fast-check";
import { expect, test } from "vitest";
import { formFor } from "../../src/forms/forms";
import { byDay } from "../../src/records/acts/entry";
import { type CareRecord, episodeOf } from "../../src/records/care-record";
import { decisionOn } from "../../src/records/changes/decisions";
import { queryFor } from "../../src/records/query-for";
import { addDays, type CivilDate } from "../../src/rules/civil-date";
import { eligibilityQuerySchema, perinatalServices, psychologyServices, type Service } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { servicesOffered } from "../../src/rules/what-if";
import { newRecord } from "../support/care";
import { day, deed, diligently, flag, opened, optional, perinatalDeed, psychologyDeed } from "./histories/arbitrary";
import { actOf, actsOf, perinatalEpisode, psychologyEpisode } from "./histories/facts";
import { billedOn, type Deed, type Facts, live, providers, type Told, today, who } from "./histories/typed";

/**
 * What was recorded by forms gives the same verdicts as the contract's query built from the same facts: whole
 * histories are typed into the forms, and every act of them is decided both ways, with every question about the
 * episode. The query is put together from what was typed, not from what was kept.
 */

const parsed = (query: object) => eligibilityQuerySchema.parse(JSON.parse(JSON.stringify(query)));

function check(
  start: CareRecord,
  deeds: readonly Deed[],
  episodeFrom: (told: readonly Told[]) => Facts,
  questions: readonly { service: Service; on: CivilDate }[],
  seen: Set<string>,
): void {
  const { record, told } = live(start, deeds);
  const acts = actsOf(told);
  const episode = episodeFrom(told);
  for (const { told: one, act } of acts) {
    const entry = record.entries.find(({ state }) => state.id === one.id);
    const { biller = "ann", elsewhere } = one.deed.typed;
    const provider = providers[one.deed.form === "past" ? "ann" : biller];
    if (entry === undefined || provider === undefined) throw new Error("Nothing was recorded.");
    if (one.deed.form === "past" && elsewhere === "true") {
      expect(decisionOn(record, entry, who, today)).toBeNull();
      continue;
    }
    const askedOn = act.billing !== "billed" ? today : one.deed.fate === "billed" ? billedOn(one.deed) : undefined;
    // Billed on a day that nobody told: judged as billed in time.
    if (askedOn === undefined) continue;
    const others = acts.filter((other) => other.told !== one).map((other) => other.act);
    const query = {
      service: act.service,
      serviceDate: act.on,
      askedOn,
      stage: "done",
      provider,
      episode: { ...episode, acts: others },
      act: actOf(one, told),
    };
    const answer = decide(parsed(query));
    expect(decisionOn(record, entry, who, today), JSON.stringify(query)).toEqual(answer);
    seen.add(`${act.service} ${answer.verdict}`);
  }
  for (const { service, on } of questions) {
    const provider = providers.bea ?? { profession: "psychologist" };
    const asked = {
      service,
      serviceDate: on,
      askedOn: today,
      stage: on < today ? "done" : "planned",
      provider,
      episode: { ...episode, acts: acts.map(({ act }) => act) },
    };
    expect(
      decide(queryFor({ service, serviceDate: on }, episodeOf(record), provider, today)),
      JSON.stringify(asked),
    ).toEqual(decide(parsed(asked)));
  }
  expect(record.entries.toSorted(byDay).filter(({ state }) => !state.withdrawn)).toHaveLength(
    told.filter(({ deed }) => deed.form !== "event").length,
  );
}

test("perinatal histories, typed into their forms", () => {
  const seen = new Set<string>();
  const deeds = fc.array(fc.oneof(...Object.values(perinatalDeed)), { maxLength: 7 });
  const { screening, concertation } = perinatalDeed;
  const history = fc
    .tuple(fc.boolean(), fc.option(screening, { nil: undefined, freq: 8 }), concertation, deeds)
    .map(([isDiligent, first, held, others]) => {
      const all = isDiligent ? [first, held, ...others] : [first, ...others];
      // One birth is enough: which of several holds is the records' own business.
      const known = all.filter((one) => one !== undefined);
      const births = known.filter(({ form }) => form === "event");
      const once = known.filter((one) => one.form !== "event" || one === births[0]);
      return isDiligent ? once.map(diligently) : once;
    });
  const questions = fc.array(fc.record({ service: fc.constantFrom(...perinatalServices), on: day }), { maxLength: 4 });
  fc.assert(
    fc.property(opened, history, questions, (facts, deeds, asked) =>
      check(newRecord(facts as never), deeds, (told) => perinatalEpisode(told, facts), asked, seen),
    ),
    { numRuns: 300 },
  );
  for (const service of perinatalServices) {
    expect([...seen].filter((one) => one.startsWith(`${service} `)).length, service).toBeGreaterThan(1);
  }
}, 90_000);

test("psychological histories, typed into their forms, with questions about every service of either regime", () => {
  const seen = new Set<string>();
  const offered = psychologyServices.filter((service) =>
    (servicesOffered("psychology") as Service[]).includes(service),
  );
  expect(offered.map(formFor)).toEqual(offered.map(() => "psychology"));
  const past = deed(
    "past",
    fc.record({
      service: fc.constantFrom(...offered),
      serviceDate: day,
      elsewhere: flag,
      billing: fc.constantFrom("billed", "to-bill", "waived"),
      minutes: optional(fc.constantFrom("15", "30")),
    }),
  );
  const facts = fc.record(
    {
      birthDate: fc.constantFrom("1990-05-01", "2008-02-29", "2001-10-10"),
      preferentialReimbursement: fc.boolean(),
      registered: fc.boolean(),
      functionalAssessment: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const earlier = fc.integer({ min: 0, max: 1700 }).map((offset) => addDays("2021-10-01", offset));
  const questions = fc.array(fc.record({ service: fc.constantFrom(...psychologyServices), on: earlier }), {
    maxLength: 6,
  });
  const deeds = fc.array(fc.oneof(past, ...offered.map(psychologyDeed)), { maxLength: 8 });
  const history = fc.tuple(fc.boolean(), deeds).map(([isDiligent, all]) => (isDiligent ? all.map(diligently) : all));
  fc.assert(
    fc.property(facts, history, questions, (known, deeds, asked) =>
      check(newRecord(known, "psychology"), deeds, (told) => psychologyEpisode(told, known), asked, seen),
    ),
    { numRuns: 300 },
  );
  for (const service of offered) {
    expect([...seen].filter((one) => one.startsWith(`${service} `)).length, service).toBeGreaterThan(1);
  }
}, 90_000);
