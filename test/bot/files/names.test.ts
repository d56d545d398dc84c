import { expect, test } from "vitest";
import { namesIn } from "../../../src/bot/files/names";
import { episodeWords } from "../../../src/language/episodes";
import { outsiderId } from "../../../src/records/acts/outsider";
import { exportEpisode } from "../../../src/records/export";
import { saveChange } from "../../../src/records/store/save";
import { noonOf, record } from "../../support/care";
import { newPerson, open, tablesForTests } from "../../support/care-store";

const tables = tablesForTests();

test("a coordinator from outside the team is called by the name that was given, not taken for one who has left", async () => {
  const person = await newPerson(tables());
  const { code } = await open(tables(), person);
  const now = noonOf("2025-03-14");
  const to = outsiderId("Z. (CPAS)");
  const transfer = record({ kind: "transfer", on: "2025-03-10", details: { to, consent: true } });
  const saved = await saveChange(tables(), person, { code, instance: "form-1", change: transfer }, now);
  expect("refusal" in saved).toBe(false);
  const exported = await exportEpisode(tables(), person, code, now);
  if (exported === null) throw new Error("Nothing was exported.");
  const nameOf = await namesIn(exported, { tables: tables(), person, language: "fr" });
  expect(nameOf(to)).toBe("Z. (CPAS)");
  expect(nameOf("gone")).toBe(episodeWords.fr.team.formerMember);
});
