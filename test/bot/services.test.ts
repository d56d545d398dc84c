import { expect, test } from "vitest";
import { programmesMeant, servicesMeant } from "../../src/bot/conversation/services";
import type { Slots } from "../../src/questions/contract";

const today = "2025-04-15";

test.each<[Slots, "perinatal" | "psychology", string, string[]]>([
  [{ service: "cpp" }, "perinatal", today, ["cpp"]],
  [{ service: "concertation" }, "perinatal", today, ["concertation"]],
  [{ service: "concertation" }, "psychology", today, ["psy-concertation"]],
  [{ service: "concertation" }, "psychology", "2023-05-01", ["psy-specialised-concertation"]],
  [{ service: "psy-concertation" }, "psychology", today, ["psy-concertation"]],
  [{ service: "psy-individual", function: 2 }, "psychology", today, ["psy-support-individual"]],
  [{ service: "psy-individual", function: 3 }, "psychology", today, ["psy-treatment-individual"]],
  [{ service: "psy-individual" }, "psychology", today, ["psy-support-individual", "psy-treatment-individual"]],
  // Function 1 knows no individual sessions, so the function has to be asked for.
  [
    { service: "psy-individual", function: 1 },
    "psychology",
    today,
    ["psy-support-individual", "psy-treatment-individual"],
  ],
  [{ service: "psy-group", function: 1 }, "psychology", today, ["psy-community-group"]],
  [{ service: "psy-group" }, "psychology", "2024-03-31", ["psy-first-line-group", "psy-specialised-group"]],
  [{ service: "psy", function: 2 }, "psychology", today, ["psy-support-individual", "psy-support-group"]],
  [{ function: 3 }, "psychology", today, ["psy-treatment-individual", "psy-treatment-group"]],
  [{ service: "psy-support-mission" }, "psychology", today, ["psy-support-mission"]],
  [{}, "perinatal", today, ["screening", "cpp", "coordination", "concertation"]],
])("%j for a patient of the %s programme on %s", (slots, programme, on, services) => {
  expect(servicesMeant(slots, programme, on)).toEqual(services);
});

test.each([
  ["concertation", ["perinatal", "psychology"]],
  [undefined, ["perinatal", "psychology"]],
  ["cpp", ["perinatal"]],
  ["psy-group", ["psychology"]],
] as const)("%s belongs to %j", (word, programmes) => {
  expect(programmesMeant(word)).toEqual(programmes);
});
