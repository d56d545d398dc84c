import { beforeEach, expect, test } from "vitest";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { openDeadlines } from "../../../src/records/due/open-deadlines";
import { readRecordFor } from "../../../src/records/store/records";
import { demonstrationTables, startDay, type Talk, talkWith } from "./talk";
import { evaluation } from "./walks";

/** What saving brings: the quotas as they are now, what can be done next, and who was too late. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

async function elsewhere(entered: Record<string, string>) {
  await talk.says("Où en est P-101 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Acte fait ailleurs ou plus tôt");
  await talk.presses("Suivant", entered);
  return talk.presses("Enregistrer");
}

test("an act done elsewhere takes up its quota, is not ours to bill, and leaves the other reminders", async () => {
  const saved = await elsewhere({ service: "cpp", serviceDate: "2025-04-01", billing: "to-bill" });
  expect(saved.texts).toContain("0 CPP sur 2");
  expect(saved.buttons).not.toContain("Liste à facturer");
  const asked = await talk.says("Puis-je encore attester une CPP pour P-101 ?");
  expect(asked.texts.join("\n")).toContain("Non : les 2 CPP de cette grossesse sont déjà faites.");
  const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
  const kinds = record === null ? [] : openDeadlines(record, startDay).map(({ kind }) => kind);
  expect(kinds).not.toContain("billing");
  expect(kinds).not.toContain("second-cpp");
  expect(kinds).toContain("delivery");
});

test("of one's own, recorded later, the billing is reminded of", async () => {
  await elsewhere({ service: "cpp", serviceDate: "2025-04-01", billing: "to-bill", elsewhere: "false" });
  const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
  expect(record && openDeadlines(record, startDay)).toMatchObject([{ kind: "billing", due: "2025-07-05" }, {}]);
});

test("what cannot be billed as it stands is put right, or taken off what is to bill, with one press", async () => {
  await talk.says("Encoder une CPP pour P-101");
  await talk.presses("Suivant", { consent: "false" });
  await talk.presses("Suivant", evaluation("housing"));
  const saved = await talk.presses("Enregistrer");
  expect(saved.buttons).toEqual([
    "Liste à facturer",
    "Corriger",
    "Ne pas facturer",
    "Encoder un acte",
    "Voir les actes",
  ]);
  const form = await talk.presses("Corriger");
  expect(form.values).toMatchObject({ consent: "false" });
  await talk.presses("Ne pas facturer", {}, saved);
  expect((await talk.presses("Enregistrer")).texts[0]).toBe("✓ Ne sera pas facturé : CPP du 15/04/2025");
});

test("who is a moment too late for the last CPP sees the file as it stands now, and nothing to save it with", async () => {
  const fill = async () => {
    const one = talkWith(talk.tables);
    await one.says("Encoder une CPP pour P-101");
    await one.presses("Suivant", { consent: "true" });
    return { one, review: await one.presses("Suivant", evaluation("housing")) };
  };
  const first = await fill();
  // The form that was begun is another one: the second is begun anew.
  const second = talkWith(talk.tables);
  await second.says("Encoder une CPP pour P-101");
  await second.presses("Recommencer");
  await second.presses("Suivant", { consent: "true" });
  const review = await second.presses("Suivant", evaluation("housing"));
  const both = await Promise.all([
    first.one.presses("Enregistrer", {}, first.review),
    second.presses("Enregistrer", {}, review),
  ]);
  const won = both.filter(({ texts }) => texts[0]?.startsWith("✓ Enregistré"));
  const lost = both.filter(({ texts }) => !texts[0]?.startsWith("✓ Enregistré"));
  expect([won.length, lost.length]).toEqual([1, 1]);
  expect(lost[0]?.texts.join("\n")).toMatch(/serait de trop|dépasserait/);
  expect(lost[0]?.texts.join("\n")).not.toContain("Oui, vous pouvez");
  expect(lost[0]?.buttons).toEqual(["Retour"]);
});

test("where no vulnerability is known by name, it is asked of all of them together", async () => {
  await talk.says("/new");
  await talk.presses("Suivant", { label: "Mme R." });
  await talk.presses("Enregistrer", { dueDate: "2025-07-20" });
  await talk.presses("Dépistage des vulnérabilités");
  await talk.presses("Suivant", { serviceDate: "2025-03-20", consent: "true", finalisedByBiller: "true" });
  await talk.presses("Suivant");
  await talk.presses("Suivant", { scenarioFromBib: "A", bibCode: "true" });
  await talk.presses("Enregistrer");
  await talk.presses("Encoder un acte");
  const form = await talk.presses("Conseil prénatal personnalisé (CPP)");
  expect(form.values).toMatchObject({ vulnerabilitiesEvaluated: "false" });
  const review = await talk.presses("Suivant", { consent: "true", vulnerabilitiesEvaluated: "true", bibCode: "true" });
  expect(review.texts).toContain("Oui, vous pouvez attester la CPP du 15 avril 2025.");
});

test("a file opened for a child just born says at once until when to screen", async () => {
  await talk.says("/new");
  await talk.presses("Suivant", { label: "Mme N." });
  const opened = await talk.presses("Enregistrer", { birthDate: "2025-04-12" });
  expect(opened.texts.join("\n")).toContain("Dépistage à faire au plus tard le 19/04/2025");
});
