import { beforeEach, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../../src/language/forms";
import { wordsOf } from "../../../src/language/words";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { languages } from "../../../src/questions/contract";
import { openDeadlines } from "../../../src/records/due/open-deadlines";
import { readRecordFor } from "../../../src/records/store/records";
import { demonstrationTables, startDay, type Talk, talkWith } from "./talk";

/** What ends a file ends what can be done for it: said before it is saved, after it, and whenever it is asked about. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

const questions = {
  fr: { may: (code: string) => `Puis-je encore attester une CPP pour ${code} ?`, where: "Où en est P-101 ?" },
  nl: { may: (code: string) => `Mag ik nog een CPP attesteren voor ${code}?`, where: "Hoe staat het met P-101?" },
  de: { may: (code: string) => `Kann ich noch eine CPP abrechnen für ${code}?`, where: "Wie steht es um P-101?" },
  en: { may: (code: string) => `May I still bill a CPP for ${code}?`, where: "Where does P-101 stand?" },
};
const ends = ["loss", "death", "consent-withdrawn", "programme-ended"] as const;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe.each(languages)("in %s", (language) => {
  const words = formWordsOf(language);
  const messages = formMessagesOf(language);
  const { buttons } = words;

  test.each(ends)("%s", async (eventType) => {
    await talk.says(`/language ${language}`);
    await talk.says(questions[language].where);
    await talk.presses(buttons.recordAct);
    await talk.presses(words.titles.event);
    let review = await talk.presses(buttons.next, { eventType, on: "2025-04-10" });
    if (eventType === "death") review = await talk.presses(buttons.next, { of: "patient" });
    const before = review.texts.map(plain).join("\n");
    expect(before).toContain(plain(messages.endsAll));
    expect(before).toMatch(new RegExp(plain(messages.stopsReminders("§")).split("§")[0] ?? "nothing"));
    const saved = await talk.presses(buttons.save);
    expect(saved.texts.map(plain).join("\n")).toContain(
      plain(messages.done.event(messages.act(words.events[eventType], "2025-04-10"))),
    );
    const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
    expect(record && openDeadlines(record, startDay).filter(({ kind }) => kind !== "billing")).toEqual([]);

    const asked = await talk.says(questions[language].may("P-101"));
    expect(asked.texts.map(plain)).toContain(plain(messages.ended[eventType]("2025-04-10")));
    expect(asked.texts.map(plain)).toContain(plain(`Mme D. (P-101) · ${messages.endsAll}`));
    const overview = await talk.says(questions[language].where);
    const all = overview.texts.map(plain).join("\n");
    expect(all).toContain(plain(messages.act(words.events[eventType], "2025-04-10")));
    expect(all).not.toContain(plain(wordsOf(language).conversation.overview.canBill));

    // What was done before the end is still asked about and recorded as before.
    await talk.presses(buttons.acts, {}, asked);
    await talk.pressesNth(wordsOf(language).conversation.overview.open, 0);
    await talk.presses(buttons.withdraw);
    await talk.presses(buttons.save);
    const again = await talk.says(questions[language].may("P-101"));
    expect(again.texts.map(plain)).not.toContain(plain(messages.ended[eventType]("2025-04-10")));
  });
});

test("an act done before the end is judged as ever, and one recorded with a later day is named before saving", async () => {
  await talk.says("Où en est P-102 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Naissance ou autre évènement");
  const review = await talk.presses("Suivant", { eventType: "consent-withdrawn", on: "2025-01-01" });
  expect(review.texts.map(plain).join("\n")).toContain(
    "Déjà dans le dossier, à une date ultérieure : Concertation du 05/01/2025, CPP du 14/02/2025. Vérifiez les dates.",
  );
  await talk.presses("Enregistrer");
  const earlier = await talk.says("Pouvais-je attester une concertation le 15 décembre 2024 pour P-102 ?");
  expect(earlier.texts.join("\n")).not.toContain("le consentement a été retiré");
  const later = await talk.says("Puis-je attester une concertation pour P-102 ?");
  expect(later.texts.map(plain)).toContain("Non : le consentement a été retiré le 1er janvier 2025.");
});

test("an act that would be done after the end is not recorded", async () => {
  await talk.says("Où en est P-101 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Naissance ou autre évènement");
  await talk.presses("Suivant", { eventType: "loss", on: "2025-04-10" });
  await talk.presses("Enregistrer");
  await talk.says("Encoder une CPP pour P-101");
  await talk.presses("Suivant", { consent: "true" });
  const refused = await talk.presses("Suivant", { "status-housing": "status-quo", "note-housing": "ok" });
  expect(refused.texts.join("\n")).toContain("s'est terminé le 10/04/2025");
  expect(refused.buttons).toEqual(["Retour"]);
  await talk.presses("Retour");
  await talk.presses("Retour");
  await talk.presses("Suivant", { serviceDate: "2025-04-09" });
  await talk.presses("Suivant");
  expect((await talk.presses("Enregistrer")).texts[0]).toBe("✓ Enregistré : CPP du 09/04/2025");
});

test("a new pregnancy opens a file of its own, with the same name, and the child's goes on", async () => {
  await talk.says("Où en est P-102 ?");
  await talk.presses("Encoder un acte");
  await talk.presses("Naissance ou autre évènement");
  await talk.presses("Suivant", { eventType: "new-pregnancy", on: "2025-04-10" });
  const review = await talk.presses("Suivant", { dueDate: "2025-12-01" });
  expect(review.texts.join("\n")).toContain("Celui-ci continue pour l'enfant.");
  const opened = await talk.presses("Enregistrer");
  const code = /P-\d{3}/.exec(opened.texts[0] ?? "")?.[0] ?? "";
  const [earlier, later] = await Promise.all(
    ["P-102", code].map((one) => readRecordFor(talk.tables, demonstrationPerson, one)),
  );
  expect(later).toMatchObject({ label: earlier?.label, previous: "P-102", facts: { dueDate: "2025-12-01" } });
  expect(earlier).toMatchObject({ next: code });
  expect(earlier && openDeadlines(earlier, startDay).length).toBeGreaterThan(0);
});
