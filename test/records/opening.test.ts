import { expect, test } from "vitest";
import { createEpisode, listRecordsFor } from "../../src/records/episode-store";
import { readKeyRing } from "../../src/records/sealing/key-ring";
import { deleteEpisode } from "../../src/records/store/delete";
import { openEpisode, openNewPregnancy } from "../../src/records/store/open-episode";
import { readRecordFor } from "../../src/records/store/records";
import { saveChange } from "../../src/records/store/save";
import { noonOf } from "../support/care";
import { newPerson, open, tablesForTests } from "../support/care-store";

const tables = tablesForTests();
const now = noonOf("2025-03-14");
const number = "85.07.30-033.28";
const pregnancy = (instance: string, more: object = {}) => ({
  instance,
  programme: "perinatal" as const,
  label: "Mme D.",
  facts: { dueDate: "2025-06-20", birthDate: null },
  ...more,
});

test("codes count by organisation and programme, and none is used twice", async () => {
  const ann = await newPerson(tables());
  const codes = [await open(tables(), ann), await open(tables(), ann)].map(({ code }) => code);
  expect(codes).toEqual(["P-001", "P-002"]);
  expect((await open(tables(), ann, { programme: "psychology", facts: {} })).code).toBe("Y-001");
  expect((await open(tables(), await newPerson(tables()))).code).toBe("P-001");
  expect(await deleteEpisode(tables(), ann, "P-002")).toEqual({ deleted: true });
  expect((await open(tables(), ann)).code).toBe("P-003");
});

test("a code that was given by hand, and one of a deleted episode, are passed over", async () => {
  const ann = await newPerson(tables());
  for (const code of ["P-001", "P-002"]) {
    await createEpisode(
      tables(),
      ann.tenant,
      { programme: "perinatal", code, label: "Mme T.", members: [{ user: "ann" }], facts: {}, acts: [] },
      now,
    );
  }
  await deleteEpisode(tables(), ann, "P-002");
  expect((await open(tables(), ann)).code).toBe("P-003");
});

test("thirty who open at once get thirty codes", async () => {
  const ann = await newPerson(tables());
  const opened = await Promise.all(Array.from({ length: 30 }, () => open(tables(), ann)));
  expect(new Set(opened.map(({ code }) => code)).size).toBe(30);
}, 60_000);

test("opening twice with one form opens one episode", async () => {
  const ann = await newPerson(tables());
  const outcomes = await Promise.all([1, 2, 3].map(() => openEpisode(tables(), ann, pregnancy("form"), now)));
  expect(new Set(outcomes.map((one) => ("opened" in one ? one.opened.code : ""))).size).toBe(1);
  expect(await listRecordsFor(tables(), ann)).toHaveLength(1);
});

test("two providers of one organisation meet on the same patient", async () => {
  const ann = await newPerson(tables());
  const bea = { ...ann, user: "bea" };
  const { code } = await open(tables(), ann, { nationalNumber: number }, now);
  const outcome = await openEpisode(tables(), bea, pregnancy("b", { nationalNumber: "85073003328" }), now);
  expect(outcome).toEqual({ refusal: { kind: "followed-by-colleagues", ask: { code, members: ["ann"] } } });
  expect(await openEpisode(tables(), ann, pregnancy("again", { nationalNumber: number }), now)).toEqual({
    refusal: { kind: "already-yours", code },
  });
  // Another programme, another organisation and another patient are no concern of the first episode.
  const psychology = { programme: "psychology" as const, facts: {}, nationalNumber: number };
  expect((await open(tables(), bea, psychology, now)).code).toBe("Y-001");
  expect((await open(tables(), await newPerson(tables()), { nationalNumber: number }, now)).code).toBe("P-001");
  expect(await open(tables(), bea, { nationalNumber: "00.01.25-567.77" }, now)).toBeTruthy();
});

test("of two who open for the same patient at once, one opens", async () => {
  const ann = await newPerson(tables());
  const outcomes = await Promise.all(
    ["ann", "bea", "eve"].map((user) =>
      openEpisode(tables(), { ...ann, user }, pregnancy(user, { nationalNumber: number }), now),
    ),
  );
  expect(outcomes.filter((one) => "opened" in one)).toHaveLength(1);
  for (const outcome of outcomes) {
    if ("refusal" in outcome) expect(["followed-by-colleagues", "being-opened"]).toContain(outcome.refusal.kind);
  }
});

test("a patient whose episode was closed can be followed anew", async () => {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann, { nationalNumber: number });
  await saveChange(tables(), ann, { code, instance: "close", change: { type: "close", on: "2025-03-01" } }, now);
  expect((await open(tables(), { ...ann, user: "bea" }, { nationalNumber: number }, now)).code).toBe("P-002");
});

test("an older key still finds the patient", async () => {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann, { nationalNumber: number }, now);
  const rotated = {
    ...tables(),
    keys: readKeyRing(`new:${Buffer.alloc(32, 9).toString("base64")},${process.env.RECORDS_KEYS}`),
  };
  const outcome = await openEpisode(rotated, { ...ann, user: "bea" }, pregnancy("b", { nationalNumber: number }), now);
  expect(outcome).toMatchObject({ refusal: { kind: "followed-by-colleagues", ask: { code } } });
});

test("attempts with a national number are limited per user and day", async () => {
  const ann = await newPerson(tables());
  await open(tables(), ann, { nationalNumber: number }, now);
  const bea = { ...ann, user: "bea" };
  const attempt = (instance: string, day = "2025-03-14") =>
    openEpisode(tables(), bea, pregnancy(instance, { nationalNumber: number }), noonOf(day));
  for (let nth = 0; nth < 20; nth++) await attempt(`b-${nth}`);
  expect(await attempt("one-more")).toEqual({ refusal: { kind: "too-many-attempts" } });
  expect(await attempt("tomorrow", "2025-03-15")).toMatchObject({ refusal: { kind: "followed-by-colleagues" } });
});

test.each([
  [{ nationalNumber: "85.07.30-033.29" }, { kind: "invalid", issues: [{ path: "nationalNumber" }] }],
  [{ label: "Mme D. 85.07.30-033.28" }, { kind: "national-number", path: "label" }],
  [{ label: "  " }, { kind: "invalid", issues: [{ path: "label" }] }],
  [{ facts: { dueDate: "2025-02-30" } }, { kind: "invalid", issues: [{ path: "facts.dueDate" }] }],
])("%j is refused before anything is kept", async (more, refusal) => {
  const ann = await newPerson(tables());
  expect(await openEpisode(tables(), ann, pregnancy("form", more), now)).toMatchObject({ refusal });
  expect(await listRecordsFor(tables(), ann)).toEqual([]);
});

test("a new pregnancy opens an episode of its own, linked both ways, and only once", async () => {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann, { nationalNumber: number });
  const wanted = { instance: "form", code, on: "2025-03-01", dueDate: "2025-11-01" };
  const outcomes = [
    await openNewPregnancy(tables(), ann, wanted, now),
    await openNewPregnancy(tables(), ann, wanted, now),
  ];
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ opened: { code: "P-002", previous: code, label: "Mme D." } });
  expect(await readRecordFor(tables(), ann, code)).toMatchObject({
    next: "P-002",
    events: [{ content: { type: "new-pregnancy" } }],
  });
  const outcome = await openEpisode(tables(), { ...ann, user: "bea" }, pregnancy("b", { nationalNumber: number }), now);
  expect(outcome).toMatchObject({ refusal: { kind: "followed-by-colleagues", ask: { code: "P-002" } } });
});
