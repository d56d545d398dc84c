import { beforeEach, expect, test } from "vitest";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { readRecordFor } from "../../../src/records/store/records";
import { demonstrationTables, type Talk, talkWith } from "./talk";

/** What is done with acts once they are recorded, in French: the words of the others are held elsewhere. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

const recordOf = async (code: string) => {
  const record = await readRecordFor(talk.tables, demonstrationPerson, code);
  if (record === null) throw new Error(`No record ${code}.`);
  return record;
};

const entryOf = async (code: string, service: string) =>
  (await recordOf(code)).entries.find(
    ({ content, state }) => content.kind === "past" && content.service === service && state.billing !== "billed",
  );

async function openAct(patient: string, act: string) {
  await talk.says(`Où en est ${patient} ?`);
  const list = await talk.presses("Voir les actes");
  const texts = list.texts.filter((text) => / du \d\d\//.test(text) && !text.startsWith("Actes"));
  const position = texts.findIndex((text) => text.startsWith(act));
  if (position < 0) throw new Error(`No act "${act}", only: ${texts.join(" | ")}.`);
  return talk.pressesNth("Voir", position);
}

test("the list of what is to bill names patients, amounts and deadlines, the most urgent first", async () => {
  const { texts } = await talk.says("/bill");
  const rows = texts.filter((text) => /\(P-\d+\)|au plus tard/.test(text));
  // A box to tick has its label over its title, which is read first here.
  expect(rows).toEqual([
    "10/02/2025 · 50,41 € · au plus tard le 05/05/2025 · à compléter",
    "CPP (401391) · Mme N. (P-107)",
    "26/03/2025 · 23,30 € · au plus tard le 05/06/2025 · à compléter",
    "Dépistage (401376) · Mme A. (P-103)",
    "05/04/2025 · 93,00 € · au plus tard le 05/07/2025 · à compléter",
    "Concertation (401435) · Mme L. (P-106)",
  ]);
  expect(texts).toContain("3 actes · 166,71 €");
});

test("acts of several patients are ticked off together, once", async () => {
  const list = await talk.says("/bill");
  const ticked = Object.fromEntries(
    Object.keys(list.values)
      .filter((id) => /^P-10[37]/.test(id))
      .map((id) => [id, "true"]),
  );
  const after = await talk.presses("Marquer comme facturé", { ...ticked, billedOn: "2025-04-14" }, list);
  expect(after.texts).toEqual(expect.arrayContaining(["2 actes marqués comme facturés.", "1 acte · 93,00 €"]));
  await talk.presses("Marquer comme facturé", { ...ticked, billedOn: "2025-04-14" }, list);
  const { entries, revision } = await recordOf("P-107");
  expect(revision).toBe(1);
  expect(entries.find(({ content }) => content.on === "2025-02-10")?.state).toMatchObject({
    billing: "billed",
    billedOn: "2025-04-14",
  });
});

test("all are ticked at once, to be looked over before they are marked", async () => {
  const list = await talk.says("/bill");
  const ticked = await talk.presses("Tout cocher", {}, list);
  const boxes = Object.entries(ticked.values).filter(([id]) => id.startsWith("P-"));
  expect(boxes.map(([, value]) => value)).toEqual(["true", "true", "true"]);
  expect(ticked.buttons).not.toContain("Tout cocher");
  const { texts } = await talk.presses("Marquer comme facturé", { [boxes[0]?.[0] ?? ""]: "false" });
  expect(texts).toContain("2 actes marqués comme facturés.");
});

test("nothing ticked, or a day that is not there, is said beside its field and what was ticked stays", async () => {
  const list = await talk.says("/bill");
  expect((await talk.presses("Marquer comme facturé")).texts).toContain("Cochez au moins un acte.");
  const [first = ""] = Object.keys(list.values);
  const { texts, values } = await talk.presses(
    "Marquer comme facturé",
    { [first]: "true", billedOn: "2025-04-20" },
    list,
  );
  expect(texts).toContain("Indiquez une date au plus tard le 15/04/2025.");
  expect(values).toMatchObject({ [first]: "true", billedOn: "2025-04-20" });
});

test("an act is billed, refused and to bill again, waived and put back", async () => {
  await openAct("P-107", "CPP");
  await talk.presses("Facturé");
  const tooEarly = await talk.presses("Enregistrer", { billedOn: "2025-01-01" });
  expect(tooEarly.texts).toContain("Indiquez une date à partir du 10/02/2025.");
  await talk.presses("Enregistrer", { billedOn: "2025-03-01" });
  await openAct("P-107", "CPP");
  await talk.presses("Refusé");
  const refused = await talk.presses("Enregistrer", { refusedOn: "2025-04-01", reason: "Assurabilité" });
  expect(refused.texts[0]).toBe("✓ Refusé, de nouveau à facturer : CPP du 10/02/2025");
  const shown = await openAct("P-107", "CPP");
  expect(shown.texts).toContain("refusé le 01/04/2025 · Assurabilité");
  await talk.presses("Ne pas facturer");
  await talk.presses("Enregistrer");
  expect((await openAct("P-107", "CPP")).texts).toContain("ne sera pas facturé");
  await talk.presses("Remettre à facturer");
  await talk.presses("Enregistrer");
  expect((await entryOf("P-107", "cpp"))?.state).toMatchObject({
    billing: "to-bill",
    refusals: [{ on: "2025-04-01" }],
  });
});

test("an act is corrected, and taken out", async () => {
  await openAct("P-106", "Concertation");
  const form = await talk.presses("Corriger");
  expect(form.values).toMatchObject({ service: "concertation", serviceDate: "2025-04-05" });
  const meeting = await talk.presses("Suivant");
  expect(meeting.values).toEqual({ minutes: "30", inamiParticipants: "3", careActors: "4" });
  await talk.presses("Suivant", { minutes: "45" });
  const saved = await talk.presses("Enregistrer");
  expect(saved.texts[0]).toBe("✓ Corrigé : Concertation du 05/04/2025");
  expect((await entryOf("P-106", "concertation"))?.content.details).toMatchObject({ minutes: 45 });
  await openAct("P-106", "Concertation");
  await talk.presses("Retirer");
  await talk.presses("Enregistrer");
  expect((await entryOf("P-106", "concertation"))?.state.withdrawn).toBe(true);
});

test("the last CPP is taken once: a third is refused before it is saved, and named", async () => {
  await talk.says("Encoder une CPP pour Mme P.");
  await talk.presses("Suivant", { consent: "true" });
  await talk.presses("Suivant");
  const review = await talk.presses("Suivant");
  expect(review.texts.join("\n")).toContain("CPP du 15/04/2025 serait de trop : le nombre maximum est déjà atteint.");
  expect(review.buttons).toEqual(["Retour"]);
});

test("what is said in words is filled in: the service, the patient, the day", async () => {
  const { texts, values } = await talk.says("Encoder une CPP pour Mme D. du 10 avril 2025");
  expect(texts).toContain("Mme D. (P-101) · Étape 1 sur 3");
  expect(values).toMatchObject({ serviceDate: "2025-04-10" });
});

test("a national number is taken out of a note and said so; one for the file is not kept", async () => {
  await talk.says("Encoder une CPP pour Mme D.");
  await talk.presses("Suivant", { consent: "true" });
  const { texts, values } = await talk.presses("Suivant", { "note-housing": "Dossier 85.07.30-033.28 introduit" });
  expect(texts.join("\n")).toContain("Ce texte contient un numéro national : je l'ai retiré.");
  expect(values["note-housing"]).toBe("Dossier • introduit");
  await talk.says("/new");
  await talk.presses("Suivant", { label: "Mme Q." });
  const opened = await talk.presses("Enregistrer", { dueDate: "2025-09-10", nationalNumber: "85.07.30-033.28" });
  expect(opened.texts.join("\n")).toMatch(/Le dossier de Mme Q\. est ouvert : P-\d+/);
  expect(JSON.stringify(opened.card)).not.toContain("033");
});

test("the birth ends what it ends, and says so before it is saved", async () => {
  await talk.says("Où en est P-106 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Naissance ou autre évènement");
  const { texts } = await talk.presses("Suivant", { on: "2025-04-10" });
  expect(texts.join("\n")).toContain("Ne peut plus se faire ensuite : CPP.");
  expect(texts.join("\n")).toContain("Ces rappels s'arrêtent :");
});

test("a transfer says who may bill the coordination of which period", async () => {
  await talk.says("Où en est P-102 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Transfert de la coordination");
  const named = await talk.presses("Suivant", { to: "else" });
  expect(named.texts).toContain("Complétez ce champ.");
  const { texts } = await talk.presses("Suivant", { coordinatorName: "Z. (CPAS)", coordinatorConsent: "true" });
  expect(texts).toContain("Coordination du 27/10/2024 au 26/10/2025 : à attester par vous");
  expect(texts).toContain("Coordination du 27/10/2025 au 26/10/2026 : à attester par Z. (CPAS)");
});

test("a birth that was mistyped is taken out again", async () => {
  await talk.says("Où en est P-106 ?");
  const menu = await talk.presses("Encoder un acte");
  await talk.presses("Naissance ou autre évènement");
  await talk.presses("Suivant", { on: "2025-04-10" });
  await talk.presses("Enregistrer");
  const list = await talk.presses("Voir les actes", {}, menu);
  expect(list.texts).toContain("Naissance du 10/04/2025");
  await talk.pressesNth("Voir", 0);
  await talk.presses("Retirer");
  const saved = await talk.presses("Enregistrer");
  expect(saved.texts[0]).toBe("✓ Retiré du dossier : Naissance du 10/04/2025");
  expect((await recordOf("P-106")).events).toMatchObject([{ withdrawn: true }]);
});

test("a session begins as the last of its kind was held", async () => {
  const open = async () => {
    await talk.says("Où en est Y-201 ?");
    await talk.presses("Encoder un acte");
    return talk.presses("Séance individuelle de traitement (fonction 3)");
  };
  expect((await open()).values).toMatchObject({ minutes: "", contactMinutes: "" });
  await talk.presses("Suivant", { place: "home", minutes: "60", contactMinutes: "45" });
  await talk.presses("Suivant", { sessionNote: "Première partie" });
  await talk.presses("Enregistrer");
  const next = await open();
  expect(next.values).toMatchObject({ place: "home", minutes: "60", contactMinutes: "45" });
  expect((await talk.presses("Suivant")).values).toMatchObject({ sessionNote: "" });
});
