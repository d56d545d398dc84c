import { expect, test } from "vitest";
import { lastEvaluations, lastParticipants, lastSession } from "../../src/records/prefill";
import { afterChanges, filledIn, newRecord, record } from "../support/care";

const before = newRecord({ dueDate: "2025-06-20", birthDate: null });
const screening = record(filledIn.screening("2024-11-25", ["housing", "violence"]));

test("participants are those of the last concertation that was not withdrawn", () => {
  const short = filledIn.concertation("2025-01-10", 30);
  if (short.kind !== "concertation") throw new Error("another kind");
  const two = { ...short, details: { ...short.details, participants: short.details.participants?.slice(0, 2) } };
  const after = afterChanges(
    before,
    [screening, record(two), record(filledIn.concertation("2025-01-02", 15))],
    "2025-02-01",
  );
  expect(lastParticipants(after)).toHaveLength(2);
  expect(lastParticipants(afterChanges(after, [{ type: "withdraw", id: "form-1-1" }], "2025-02-01"))).toHaveLength(4);
  expect(lastParticipants(before)).toEqual([]);
});

test("each vulnerability comes with what was last said of it", () => {
  const evaluations = [{ indicator: "violence" as const, status: "improvement" as const, note: "Mieux" }];
  const cpp = record({ kind: "cpp", on: "2025-01-10", details: { evaluations } });
  const after = afterChanges(before, [screening, cpp], "2025-02-01");
  expect(lastEvaluations(after)).toEqual([{ indicator: "housing" }, evaluations[0]]);
});

test("a session begins as the last of the same kind was held, without what was said in it", () => {
  const session = (on: string, minutes: number) =>
    record({
      kind: "psychology",
      service: "psy-support-individual",
      on,
      details: { place: "home", minutes, contactMinutes: 45, note: "Confidentiel", collectedCents: 1100 },
    });
  const begun = newRecord({}, "psychology");
  const after = afterChanges(begun, [session("2025-01-10", 60), session("2025-01-03", 90)], "2025-02-01");
  expect(lastSession(after, "psy-support-individual")).toEqual({ place: "home", minutes: 60, contactMinutes: 45 });
  expect(lastSession(after, "psy-treatment-individual")).toEqual({});
});
