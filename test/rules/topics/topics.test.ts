import { describe, expect, test } from "vitest";
import { intents, serviceWords } from "../../../src/questions/contract";
import { professions, regions } from "../../../src/rules/contract";
import { sources } from "../../../src/rules/sources";
import { type StatementId, statements, topicIds, topics } from "../../../src/rules/topics";
import { webAddresses } from "../../../src/rules/topics/addresses";
import { answerOf, isTopicIntent, topicById, topicFor } from "../../../src/rules/topics/find";
import { type Asked, topicIntents, topicServices } from "../../../src/rules/topics/topic";

const days = ["2021-08-01", "2024-03-15", "2024-07-01", "2025-02-10", "2026-11-23"];

/** Every fact that a statement may look at, in every value that makes a difference. */
const askedWays: Asked[] = days.flatMap((on) => [
  { on },
  ...professions.map((role) => ({ on, role })),
  ...regions.map((region) => ({ on, region })),
  ...([1, 2, 3] as const).flatMap((number) => [
    { on, function: number },
    { on, function: number, count: 3 },
    { on, function: number, age: 25, preferentialReimbursement: true },
  ]),
  ...[2, 3, 4, 10].map((count) => ({ on, count })),
  ...[17, 23, 24].flatMap((age) => [
    { on, age },
    { on, age, preferentialReimbursement: true },
  ]),
  { on, preferentialReimbursement: true },
  ...[0, 1, 2, 5].map((indicators) => ({ on, indicators })),
]);

describe("every topic", () => {
  test.each(topicIds)("%s has one to five statements, each once, whatever is asked", (id) => {
    for (const asked of askedWays) {
      const ids = answerOf(id, asked).statements.map((statement) => statement.id);
      expect(ids.length, JSON.stringify(asked)).toBeGreaterThanOrEqual(1);
      expect(ids.length, JSON.stringify(asked)).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("every statement cites at least one section, and only sections that exist", () => {
    const known = new Set(
      Object.entries(sources).flatMap(([source, { sections }]) => sections.map((section) => `${source} ${section}`)),
    );
    const wrong = topicIds.flatMap((id) =>
      askedWays.flatMap((asked) =>
        answerOf(id, asked).statements.filter(
          ({ citations }) =>
            citations.length === 0 || citations.some(({ source, section }) => !known.has(`${source} ${section}`)),
        ),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("whom to ask is said by every topic on what the texts leave open", () => {
    const open = topicIds.filter((id) => id.startsWith("open-"));
    expect(open).toHaveLength(12);
    for (const id of open) {
      expect(topics[id].ask ?? [], id).not.toHaveLength(0);
      expect(
        topics[id].says.some((statement) => statement.startsWith("ask.")),
        id,
      ).toBe(true);
    }
  });

  test("no statement is left without a topic", () => {
    const said = new Set(topicIds.flatMap((id) => topics[id].says));
    expect((Object.keys(statements) as StatementId[]).filter((id) => !said.has(id))).toEqual([]);
  });

  test("web addresses are the plain official ones", () => {
    for (const address of Object.values(webAddresses)) {
      const { protocol, hostname } = new URL(address);
      expect(protocol).toBe("https:");
      expect(hostname).not.toMatch(/safelinks|outlook/);
      expect(address).not.toMatch(/%40|@/);
    }
  });
});

describe("which topic answers a question", () => {
  test("intents and services bear the names of the question contract", () => {
    expect(intents).toEqual(expect.arrayContaining([...topicIntents]));
    expect([...topicServices].sort()).toEqual([...serviceWords].sort());
    expect(isTopicIntent("tariff")).toBe(true);
    expect(isTopicIntent("eligibility")).toBe(false);
  });

  test("at most one topic claims each intent and service", () => {
    for (const intent of topicIntents) {
      for (const service of [...topicServices, null]) {
        const claims = topicIds.filter((id) =>
          topics[id].answers?.some((answers) => answers.intent === intent && answers.services.includes(service)),
        );
        expect(claims.length, `${intent} ${service}: ${claims}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each([
    ["who-may-bill", "cpp", "cpp-who-bills"],
    ["tariff", undefined, "tariffs"],
    ["tariff", "psy-group", "psychology-group-tariff"],
    ["limit", "coordination", "coordination-limit"],
    ["participants", "psy-concertation", "psychology-concertation"],
    ["same-day", "screening", "same-day-screening-cpp"],
    ["same-day", "coordination", "same-day-coordination"],
    ["transfer", undefined, "coordination-transfer"],
    ["billing-deadline", "psy-individual", "psychology-deadline"],
    ["billing-deadline", undefined, "billing-deadline"],
    ["reference-period", undefined, "reference-period"],
    ["next-follow-up", undefined, "next-follow-up"],
    ["scenario", undefined, "scenario"],
    ["patient-share", "screening", "perinatal-share"],
    ["pseudocode", "psy", "psychology-pseudocodes"],
    ["requirements", "coordination", "coordination-requirements"],
    ["limit", undefined, undefined],
    ["participants", "cpp", undefined],
  ] as const)("%s about %s: %s", (intent, service, topic) => {
    expect(topicFor({ intent, service })).toBe(topic);
  });

  test("each service has an answer to the questions that every service raises", () => {
    for (const service of topicServices) {
      for (const intent of [
        "who-may-bill",
        "tariff",
        "pseudocode",
        "patient-share",
        "billing-deadline",
        "same-day",
        "duration",
        "time-window",
        "requirements",
        "limit",
      ] as const) {
        expect(topicFor({ intent, service }), `${intent} ${service}`).toBeDefined();
      }
    }
  });

  test("a topic is found by its name, and only by its name", () => {
    expect(topicById("budget")).toMatchObject({ id: "budget", programme: "psychology" });
    expect(topicById("toString")).toBeUndefined();
  });
});

const first = (id: Parameters<typeof answerOf>[0], asked: Asked) => answerOf(id, asked).statements[0];
const on = "2025-02-10";

describe("the first statement answers the question asked", () => {
  test.each([
    ["nurse", "cpp.nurse-asked"],
    ["midwife", "cpp.role-bills"],
    ["psychologist", "cpp.role-does-not"],
    ["social-worker", "cpp.role-does-not"],
  ] as const)("who may bill a CPP, a %s: %s", (role, statement) => {
    expect(first("cpp-who-bills", { on, role })?.id).toBe(statement);
  });

  test.each([
    ["social-worker", "coordination.social-worker"],
    ["nurse", "coordination.role-bills"],
  ] as const)("who may bill the coordination, a %s: %s", (role, statement) => {
    expect(first("coordination-who-bills", { on, role })?.id).toBe(statement);
  });

  test.each([
    [0, "0"],
    [1, "A"],
    [2, "B"],
    [6, "B"],
  ])("%i indicators: scenario %s", (indicators, scenario) => {
    expect(first("scenario", { on, indicators })).toMatchObject({
      id: "scenario.of-count",
      values: { indicators, scenario },
    });
  });

  test.each([
    [3, "concertation.too-few"],
    [4, "concertation.enough"],
    [6, "concertation.enough"],
  ])("%i at a concertation: %s", (count, statement) => {
    expect(first("concertation-participants", { on, count })?.id).toBe(statement);
  });

  test.each([
    [{ function: 1, count: 9 }, "psy-group.too-few"],
    [{ function: 1, count: 10 }, "psy-group.enough"],
    [{ function: 2, count: 3 }, "psy-group.too-few"],
    [{ count: 4 }, "psy-group.enough"],
  ] as const)("a group of %o: %s", (facts, statement) => {
    expect(first("psychology-group-size", { on, ...facts })?.id).toBe(statement);
  });

  test.each([
    [{ age: 23 }, "psy-share.young-asked"],
    [{ age: 24 }, "psy-share.individual"],
    [{ preferentialReimbursement: true }, "psy-share.preferential-asked"],
    [{ function: 1, age: 40 }, "psy-share.function-1"],
  ] as const)("the patient's share with %o: %s", (facts, statement) => {
    expect(first("psychology-individual-share", { on, ...facts })?.id).toBe(statement);
  });

  test("before April 2024 the adults' share and the fees are said to be unknown", () => {
    expect(first("psychology-individual-share", { on: "2024-02-10", age: 40 })?.id).toBe("psy-share.unknown");
    expect(first("psychology-individual-tariff", { on: "2024-02-10" })?.id).toBe("psy-tariff.unknown");
  });

  test("in Flanders the opening dates are said to be unsettled, without the retroactive billing of the others", () => {
    expect(answerOf("opening", { on, region: "flanders" }).statements.map(({ id }) => id)).toEqual([
      "opening.flanders-asked",
      "opening.three-regions",
    ]);
    expect(first("opening", { on, region: "german-speaking" })).toMatchObject({
      values: { screening: "2024-09-16", others: "2024-09-30" },
    });
  });
});

describe("values come from the dated data, for the day asked about", () => {
  test.each([
    ["2024-07-01", 4878, false, "annex-2024"],
    ["2025-02-10", 5041, false, "oa-2024-401"],
    ["2026-11-23", 5041, true, "oa-2024-401"],
  ])("the CPP on %s: %i cents", (day, cents, lastPublished, source) => {
    expect(first("tariff-cpp", { on: day })).toMatchObject({
      id: "tariff.cpp",
      values: { cents, lastPublished },
      citations: [{ source, section: "tariffs" }],
    });
  });

  test("before the programme there is no tariff", () => {
    expect(first("tariff-cpp", { on: "2024-05-31" })?.id).toBe("tariff.before");
  });

  test("the deadline of a day in January is 5 April", () => {
    expect(first("billing-deadline", { on: "2025-01-31" })).toMatchObject({ values: { billBy: "2025-04-05" } });
  });

  test("the two budgets differ by what the government keeps", () => {
    const { values } = answerOf("budget-difference", { on }).statements[0] as {
      values: { cents: number; networks: number; total: number };
    };
    expect(values.total - values.networks).toBe(values.cents);
  });
});
