import { expect, test } from "vitest";
import { calendarSecret, personBehind } from "../../../src/bot/reminders/calendar-store";
import { episodeWords } from "../../../src/language/episodes";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { keyOf } from "../../../src/records/keys";
import type { Table } from "../../../src/records/tables";
import { demonstrationTables, talkWith } from "./talk";

/** Whoever is forgotten leaves nothing behind: no draft, no calendar, no hint. */

async function partitionsOf(table: Table): Promise<string[]> {
  const found: string[] = [];
  for await (const { partitionKey = "" } of table.listEntities()) found.push(partitionKey);
  return found;
}

test("with somebody go what they began and the address of their calendar", async () => {
  const tables = await demonstrationTables();
  const talk = talkWith(tables);
  const secret = await calendarSecret(tables, demonstrationPerson);
  await talk.says("Encoder une CPP pour P-101");
  await talk.presses("Suivant", { consent: "true" });
  const { mine, forget } = episodeWords.fr;
  await talk.says("/data");
  await talk.presses(mine.buttons.forget);
  const forgotten = await talk.presses(forget.confirm, { sure: "true" });
  expect(forgotten.texts.join(" ")).toContain(forget.done);
  expect(await personBehind(tables, secret)).toBeNull();
  const { tenant, user } = demonstrationPerson;
  expect(await partitionsOf(tables.people)).not.toContain(keyOf(tenant, user));
  const hints = await partitionsOf(tables.hints);
  expect(hints.filter((partition) => /^(calendar|opening)/.test(partition))).toEqual([]);
});

test("what was taken out is no longer to bill, in the list and on the card that says so", async () => {
  const talk = talkWith(await demonstrationTables());
  await talk.says("Où en est P-107 ?");
  await talk.presses("Encoder un acte");
  const acts = await talk.presses("Voir les actes");
  const at = acts.texts
    .filter((text) => / du \d\d\/\d\d\/\d{4}$/.test(text))
    .findIndex((text) => text.startsWith("CPP"));
  await talk.pressesNth("Voir", at);
  await talk.presses("Retirer");
  const saved = await talk.presses("Enregistrer");
  expect(saved.texts[0]).toBe("✓ Retiré du dossier : CPP du 10/02/2025");
  expect(saved.buttons).not.toContain("Liste à facturer");
  expect((await talk.says("/bill")).texts.join("\n")).not.toContain("P-107");
});
