import { describe, expect, test } from "vitest";
import {
  type Agenda,
  agendaSchema,
  claimed,
  claimLasts,
  confirmed,
  done,
  emptyAgenda,
  givenBack,
  isClaimed,
  perhapsToldLines,
  planned,
  snoozed,
  tidied,
  waitingLines,
} from "../../src/reminders/agenda";

const today = "2026-11-23";
const now = new Date("2026-11-23T06:00:00Z");
const soonAfter = new Date(now.getTime() + claimLasts);
const line = (key: string, on = today) => ({ code: "P-101", key, due: "2026-12-05", on });
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);
const claim = (agenda: Agenda, id: string, names: string[], at = now, settled: string[] = []) =>
  claimed(agenda, {
    id,
    day: today,
    now: at,
    lines: names.map((key) => line(key)),
    settled: settled.map((key) => line(key)),
  });

const two = planned(emptyAgenda, [line("a"), line("b")]);

describe("planning", () => {
  test("the same reminder twice is one", () => {
    expect(planned(two, [line("a"), line("b")])).toEqual(two);
  });

  test("a reminder that was told is not told again, a later one of the same deadline is", () => {
    const told = confirmed(claim(two, "daily", ["a", "b"]), "daily");
    expect(keys(waitingLines(planned(told, [line("a")]), today))).toEqual([]);
    expect(keys(waitingLines(planned(told, [line("a", "2026-11-28")]), "2026-11-28"))).toEqual(["a"]);
  });

  test("what is done is not told again, whatever is planned", () => {
    const finished = done(two, line("a"), today);
    expect(keys(waitingLines(planned(finished, [line("a", "2026-12-04")]), "2026-12-04"))).toEqual(["b"]);
  });
});

describe("snoozing", () => {
  test("a line comes back on its day, once", () => {
    const told = confirmed(claim(two, "daily", ["a", "b"]), "daily");
    const later = snoozed(told, line("a"), "2026-11-30", today);
    expect(keys(waitingLines(later, "2026-11-29"))).toEqual([]);
    expect(keys(waitingLines(later, "2026-11-30"))).toEqual(["a"]);
    const again = claimed(later, { id: "next", day: "2026-11-30", now: soonAfter, lines: [line("a")], settled: [] });
    expect(keys(waitingLines(again, "2026-12-01"))).toEqual([]);
  });

  test("holds back a reminder that is planned before its day", () => {
    const later = planned(snoozed(two, line("a"), "2026-11-30", today), [line("a", "2026-11-28")]);
    expect(keys(waitingLines(later, "2026-11-28"))).toEqual(["b"]);
  });

  test("works for a deadline that was never told", () => {
    expect(keys(waitingLines(snoozed(emptyAgenda, line("a"), "2026-11-30", today), "2026-11-30"))).toEqual(["a"]);
  });
});

describe("a digest", () => {
  test("that is claimed leaves nothing for a second one", () => {
    const first = claim(two, "daily", ["a", "b"]);
    expect(isClaimed(first, "daily")).toBe(true);
    expect(waitingLines(first, today)).toEqual([]);
    expect(perhapsToldLines(first, now)).toEqual([]);
  });

  test("that is never confirmed perhaps arrived: its lines are told once more, marked so", () => {
    const lost = claim(two, "daily", ["a", "b"]);
    expect(keys(perhapsToldLines(lost, soonAfter))).toEqual(["a", "b"]);
    const second = claim(lost, "turn", ["a", "b"], soonAfter);
    expect(second.lines.map(({ perhapsTold }) => perhapsTold)).toEqual([true, true]);
    expect(perhapsToldLines(confirmed(second, "turn"), new Date(soonAfter.getTime() + claimLasts))).toEqual([]);
    // There is still no second daily digest today.
    expect(isClaimed(second, "daily")).toBe(true);
  });

  test("that certainly did not arrive is as if it had never been, but for what was done since", () => {
    const back = givenBack(done(claim(two, "daily", ["a", "b"]), line("a"), today), "daily");
    expect(isClaimed(back, "daily")).toBe(false);
    expect(keys(waitingLines(back, today))).toEqual(["b"]);
  });

  test("forgets what turned out to be settled", () => {
    expect(claim(two, "daily", ["a"], now, ["b"]).lines.map(({ key }) => key)).toEqual(["a"]);
  });

  test("done while it is on its way stays done when it is confirmed", () => {
    const late = confirmed(done(claim(two, "daily", ["a", "b"]), line("a"), today), "daily");
    expect(late.lines.find(({ key }) => key === "a")?.state).toBe("done");
  });
});

test("only what no run can ask for is forgotten", () => {
  const told = confirmed(claim(two, "daily", ["a"]), "daily");
  expect(tidied(told, "2026-12-30").lines.map(({ key }) => key)).toEqual(["b", "a"].toSorted());
  const later = tidied(told, "2027-01-10");
  expect(later.lines.map(({ key }) => key)).toEqual(["b"]);
  expect(later.digests).toEqual([]);
});

test("what is kept can be read again", () => {
  const all = snoozed(claim(two, "daily", ["a"]), line("b"), "2026-11-30", today);
  expect(agendaSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
});
