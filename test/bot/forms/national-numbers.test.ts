import { beforeEach, expect, test } from "vitest";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { readPractitioner } from "../../../src/records/practitioner-store";
import { listDrafts } from "../../../src/records/store/drafts";
import { noonOf } from "../../support/care";
import { demonstrationTables, type Shown, startDay, type Talk, talkWith } from "./talk";

/** A national number is taken out wherever a form lets something be typed, and said so beside its field. */

const removed = "Ce texte contient un numéro national : je l'ai retiré. Vérifiez le reste.";
const written = ["85.07.30-033.28", "85073003328", "85 07 30 033 28"];

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

async function nothingIsKept({ card }: Shown): Promise<void> {
  const drafts = await listDrafts(talk.tables, demonstrationPerson, noonOf(startDay));
  const all = JSON.stringify([card, drafts]).replace(/[\s.-]/g, "");
  expect(all).not.toContain("85073003328");
}

async function participants(): Promise<void> {
  await talk.says("Encoder une concertation pour P-102");
  await talk.presses("Suivant", { start: "14:00", minutes: "30", place: "online" });
}

test.each(written)("as a participant's INAMI number: %s", async (number) => {
  await participants();
  const shown = await talk.presses("Ajouter ce participant", { name: "Dr B.", role: "midwife", inamiNumber: number });
  expect(shown.texts).toContain(removed);
  expect(shown.values).toMatchObject({ name: "Dr B.", inamiNumber: "•" });
  await nothingIsKept(shown);
  const added = await talk.presses("Ajouter ce participant", { inamiNumber: "1-12345-67-004" });
  expect(added.texts).not.toContain(removed);
});

test.each(["Ajouter ce participant", "Suivant", "Retour"])("in a participant's name, with %s", async (title) => {
  await participants();
  const shown = await talk.presses(title, { name: "Dr B. 85.07.30-033.28", role: "midwife" });
  expect(shown.texts).toContain(removed);
  expect(shown.values).toMatchObject({ name: "Dr B. •" });
  await nothingIsKept(shown);
});

test("as what a patient is called", async () => {
  await talk.says("/new");
  const shown = await talk.presses("Suivant", { label: "Mme Q. 85073003328" });
  expect(shown.texts).toContain(removed);
  expect(shown.values).toMatchObject({ label: "Mme Q. •" });
  await nothingIsKept(shown);
});

test("as the INAMI number of one's own profile", async () => {
  const newcomer = { ...demonstrationPerson, user: "newcomer" };
  const other = talk.as(newcomer);
  await other.says("/profile");
  const entered = { profession: "midwife", inamiNumber: "true", region: "brussels", language: "fr" };
  const shown = await other.presses("Enregistrer", { ...entered, inamiDigits: "85.07.30-033.28" });
  expect(shown.texts).toContain(removed);
  expect(shown.values).toMatchObject({ profession: "midwife", region: "brussels", inamiDigits: "" });
  expect(await readPractitioner(talk.tables, newcomer)).toBeNull();
  await other.presses("Enregistrer", { ...entered, inamiDigits: "1-12345-67-004" });
  expect(await readPractitioner(talk.tables, newcomer)).toMatchObject({ inamiDigits: "11234567004" });
});
