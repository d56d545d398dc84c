import { describe, expect, test } from "vitest";
import { episodeOf } from "../../src/records/care-record";
import { applyChange } from "../../src/records/changes/apply";
import type { Change } from "../../src/records/changes/change";
import { endingOf } from "../../src/records/events";
import { afterChanges, ann, appliedOf, asUser, filledIn, newRecord, noonOf, record, refusalOf } from "../support/care";

const today = "2025-03-14";
const apply = (before: ReturnType<typeof newRecord>, change: Change, who = ann, day = today) =>
  applyChange(before, { instance: "form", change }, who, noonOf(day));

const pregnant = () =>
  afterChanges(
    newRecord({ dueDate: "2025-06-20", birthDate: null }),
    [
      record(filledIn.screening("2024-11-25", ["housing", "violence"])),
      record(filledIn.cpp("2025-01-02", ["housing", "violence"])),
    ],
    "2025-01-05",
  );

describe("an act", () => {
  test("is decided as it is saved, with the deadlines that begin and stop", () => {
    const {
      consequences,
      record: after,
      logEntry,
    } = appliedOf(apply(pregnant(), record(filledIn.cpp("2025-03-10", ["housing", "violence"]))));
    expect(consequences.acts).toMatchObject([{ id: "form", answer: { verdict: "yes", amount: { cents: 5041 } } }]);
    expect(consequences.begins).toContainEqual({ kind: "billing", due: "2025-06-05", service: "cpp" });
    expect(consequences.stops.map(({ kind }) => kind)).toContain("second-cpp");
    expect(logEntry).toMatchObject({ seq: 3, by: "ann", action: "record", instance: "form" });
    expect(episodeOf(after).acts).toHaveLength(3);
  });

  test("over its quota is refused and named", () => {
    const full = afterChanges(pregnant(), [record(filledIn.cpp("2025-01-15", []))], today);
    expect(refusalOf(apply(full, record(filledIn.cpp("2025-03-10", []))))).toEqual({
      kind: "over-quota",
      over: [{ id: "form", service: "cpp", on: "2025-03-10", condition: "cpp-quota", own: true }],
    });
  });

  test("that makes a later one fall over its quota is refused, and the later one named", () => {
    const full = afterChanges(pregnant(), [record(filledIn.cpp("2025-03-10", []))], today);
    const refusal = refusalOf(apply(full, record(filledIn.cpp("2025-01-15", []))));
    expect(refusal).toMatchObject({ kind: "over-quota", over: [{ service: "cpp", on: "2025-03-10", own: false }] });
  });

  test("waived takes up nothing, and taking the waiver back is decided like a new act", () => {
    const full = afterChanges(pregnant(), [record(filledIn.cpp("2025-01-15", []))], today);
    const waived = appliedOf(apply(full, { ...record(filledIn.cpp("2025-03-10", [])), billing: "waived" } as Change));
    expect(refusalOf(apply(waived.record, { type: "reset-billing", ids: ["form"] }))).toMatchObject({
      kind: "over-quota",
      over: [{ id: "form", own: true }],
    });
  });

  test("a correction is decided anew, and says what it changes for the others", () => {
    const before = afterChanges(
      newRecord({ dueDate: "2025-06-20", birthDate: null }),
      [
        record(filledIn.screening("2024-11-25", ["housing", "violence"])),
        record(filledIn.concertation("2025-01-10", 30)),
        record(filledIn.concertation("2025-03-10", 30)),
      ],
      today,
    );
    const id = before.entries[1]?.state.id ?? "";
    const { consequences } = appliedOf(
      apply(before, { type: "correct", id, content: filledIn.concertation("2025-01-10", 45) }),
    );
    expect(consequences.acts).toMatchObject([{ id, answer: { amount: { units: 9 } } }]);
    expect(consequences.changed).toMatchObject([{ on: "2025-03-10", was: { cents: 9300 }, is: { cents: 4650 } }]);
    expect(
      refusalOf(apply(before, { type: "correct", id, content: filledIn.concertation("2025-01-10", 60) })),
    ).toMatchObject({
      kind: "over-quota",
      over: [{ on: "2025-03-10", condition: "concertation-quota", own: false }],
    });
  });

  test("withdrawn, it takes back what it said", () => {
    const before = pregnant();
    const screening = before.entries[0]?.state.id ?? "";
    const { record: after, consequences } = appliedOf(apply(before, { type: "withdraw", id: screening }));
    expect(episodeOf(after).facts).not.toHaveProperty("screening");
    expect(consequences.changed).toMatchObject([{ service: "cpp", is: { verdict: "incomplete" } }]);
    expect(refusalOf(apply(after, { type: "withdraw", id: screening }))).toEqual({
      kind: "unknown-entry",
      id: screening,
    });
  });

  test("is billed, refused and to bill again, billed again", () => {
    const before = pregnant();
    const ids = before.entries.map(({ state }) => state.id);
    const billed = appliedOf(apply(before, { type: "bill", ids, on: "2025-01-20" })).record;
    expect(episodeOf(billed).acts.map(({ billing }) => billing)).toEqual(["billed", "billed"]);
    const refused = appliedOf(
      apply(billed, { type: "refuse", ids: ids.slice(1), on: "2025-02-20", reason: "code" }),
    ).record;
    expect(refused.entries[1]?.state).toMatchObject({
      billing: "to-bill",
      refusals: [{ on: "2025-02-20", reason: "code" }],
    });
    expect(refused.entries[1]?.state).not.toHaveProperty("billedOn");
    expect(episodeOf(refused).acts.map(({ billing }) => billing)).toEqual(["billed", "to-bill"]);
  });

  test("billed for a colleague says who bills, and recorded on behalf of one says both", () => {
    const content = { ...filledIn.cpp("2025-03-10", ["housing", "violence"]), onBehalfOf: "bea" };
    const { record: after, logEntry } = appliedOf(apply(pregnant(), record(content)));
    expect(logEntry).toMatchObject({ by: "ann", onBehalfOf: "bea" });
    expect(after.entries.at(-1)?.content.biller).toBe("bea");
  });
});

const cpp = filledIn.cpp("2025-03-10", ["housing", "violence"]);
const refusals: [string, Change, object][] = [
  ["tomorrow's act", record({ ...cpp, on: "2025-03-15" }), { kind: "in-the-future" }],
  ["an impossible day", record({ ...cpp, on: "2025-02-30" }), { kind: "invalid", issues: [{ path: "on" }] }],
  [
    "a note too long",
    record({ kind: "cpp", on: today, details: { evaluations: [{ indicator: "housing", note: "x".repeat(2001) }] } }),
    { kind: "invalid", issues: [{ path: "details.evaluations.0.note" }] },
  ],
  [
    "a national number in a note",
    record({ kind: "cpp", on: today, details: { evaluations: [{ indicator: "housing", note: "85.07.30-033.28" }] } }),
    { kind: "national-number", path: "details.evaluations.0.note" },
  ],
  [
    "an act of the other programme",
    record({ kind: "psychology", service: "psy-support-individual", on: today, details: {} }),
    { kind: "other-programme" },
  ],
  ["a biller outside the team", record({ ...cpp, biller: "eve" }), { kind: "not-in-team", user: "eve" }],
  ["an act that is not there", { type: "bill", ids: ["none"], on: today }, { kind: "unknown-entry", id: "none" }],
  ["a day of billing to come", { type: "bill", ids: ["form-0-0"], on: "2025-03-15" }, { kind: "in-the-future" }],
  [
    "billing before the act",
    { type: "bill", ids: ["form-0-0"], on: "2024-11-24" },
    { kind: "billed-before-done", id: "form-0-0" },
  ],
  [
    "an incomplete follow-up",
    record(filledIn.followUp(today, ["housing"])),
    { kind: "not-covered", indicators: ["violence"] },
  ],
  ["an empty label", { type: "amend", label: "" }, { kind: "invalid", issues: [{ path: "label" }] }],
  ["facts of the other programme", { type: "amend", facts: { registered: true } as never }, { kind: "invalid" }],
  [
    "an invitation without consent",
    { type: "invite", hash: "h", until: "2025-03-21T11:00:00.000Z", consent: false },
    { kind: "consent-needed" },
  ],
];

test.each(refusals)("%s is refused", (_, change, refusal) => {
  expect(refusalOf(apply(pregnant(), change))).toMatchObject(refusal);
});

test("who is no member learns nothing, whatever they ask", () => {
  for (const [, change] of refusals) {
    expect(refusalOf(apply(pregnant(), change, asUser("eve")))).toEqual({ kind: "not-a-member" });
  }
});

describe("events", () => {
  test("a birth ends the prenatal period, and can be corrected", () => {
    const { record: born, consequences } = appliedOf(
      apply(pregnant(), { type: "event", content: { type: "birth", on: "2025-03-12" } }),
    );
    expect(episodeOf(born).facts).toMatchObject({ birthDate: "2025-03-12" });
    expect(consequences.stops.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["second-cpp", "delivery"]));
    const again = appliedOf(apply(born, { type: "withdraw-event", id: "form" })).record;
    expect(episodeOf(again).facts).toMatchObject({ birthDate: null });
  });

  test.each([
    "loss",
    "consent-withdrawn",
    "programme-ended",
  ] as const)("%s ends the episode: what was done can still be billed, nothing new is recorded", (type) => {
    const { record: ended, consequences } = appliedOf(
      apply(pregnant(), { type: "event", content: { type, on: "2025-02-01" } }, ann, "2025-02-20"),
    );
    expect(consequences.stops.map(({ kind }) => kind)).toContain("follow-up");
    expect(consequences.stops.map(({ kind }) => kind)).not.toContain("billing");
    expect(refusalOf(apply(ended, record(cpp)))).toEqual({ kind: "after-end", end: { by: type, on: "2025-02-01" } });
    expect(episodeOf(ended).end).toEqual({ by: type, on: "2025-02-01" });
    expect("record" in apply(ended, record(filledIn.cpp("2025-02-01", [])))).toBe(true);
  });

  test("each says what it ends", () => {
    expect(endingOf({ type: "birth", on: today })).toMatchObject({ episode: false, services: ["cpp"] });
    expect(endingOf({ type: "death", on: today, of: "child" })).toMatchObject({ episode: true });
    expect(endingOf({ type: "death", on: today, of: "child" }).reminders).not.toContain("billing");
    expect(endingOf({ type: "new-pregnancy", on: today, code: "P-002" })).toEqual({
      episode: false,
      services: [],
      reminders: [],
    });
  });

  test("a transfer asks for the woman's consent anew and moves the role", () => {
    const before = afterChanges(
      pregnant(),
      [record(filledIn.coordination("2025-01-10", ["housing", "violence"], "2025-01-02"))],
      today,
    );
    expect(episodeOf(before).facts).toMatchObject({
      coordinators: [{ id: "ann", from: "2025-01-02" }],
      coordinatorConsent: true,
    });
    const transfer = record({ kind: "transfer", on: "2025-04-01", details: { to: "bea" } });
    const after = appliedOf(apply(before, transfer)).record;
    expect(episodeOf(after).facts).toMatchObject({ coordinators: [{ id: "ann" }, { id: "bea", from: "2025-04-01" }] });
    expect(episodeOf(after).facts).not.toHaveProperty("coordinatorConsent");
    expect(after.members).toEqual([{ user: "ann" }, { user: "bea", label: "B.", role: "coordinator" }]);
  });
});

describe("the team", () => {
  const invite: Change = { type: "invite", hash: "h", until: "2025-03-21T11:00:00.000Z", consent: true };
  const invited = () => appliedOf(apply(pregnant(), invite)).record;

  test("an invitation works once and for seven days, and records the woman's consent", () => {
    expect(invited().invitations).toEqual([
      { hash: "h", by: "ann", until: "2025-03-21T11:00:00.000Z", consentOn: today },
    ]);
    const joined = appliedOf(
      apply(invited(), { type: "join", hash: "h", label: "E." }, asUser("eve"), "2025-03-21"),
    ).record;
    expect(joined.members.at(-1)).toEqual({ user: "eve", label: "E." });
    expect(refusalOf(apply(joined, { type: "join", hash: "h" }, asUser("fay")))).toEqual({ kind: "invitation-used" });
    expect(refusalOf(apply(invited(), { type: "join", hash: "h" }, asUser("fay"), "2025-03-22"))).toEqual({
      kind: "invitation-expired",
    });
    expect(refusalOf(apply(invited(), { type: "join", hash: "g" }, asUser("fay")))).toEqual({
      kind: "no-such-invitation",
    });
  });

  test("where the team has a coordinator, nobody else removes a member", () => {
    const led = appliedOf(apply(pregnant(), { type: "set-role", user: "bea", role: "coordinator" })).record;
    expect(refusalOf(apply(led, { type: "remove-member", user: "bea" }))).toEqual({ kind: "not-allowed" });
    expect(appliedOf(apply(led, { type: "remove-member", user: "ann" }, asUser("bea"))).record.members).toHaveLength(1);
    const alone = appliedOf(apply(led, { type: "leave" })).record;
    expect(refusalOf(apply(alone, { type: "leave" }, asUser("bea")))).toEqual({ kind: "last-member" });
  });
});
