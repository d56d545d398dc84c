import { beforeAll, describe, expect, test } from "vitest";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { languages } from "../../../src/questions/contract";
import type { EntryContent } from "../../../src/records/acts/entry";
import { openEpisode } from "../../../src/records/store/open-episode";
import { saveChange } from "../../../src/records/store/save";
import type { Tables } from "../../../src/records/tables";
import { addDays } from "../../../src/rules/civil-date";
import type { Service } from "../../../src/rules/contract";
import { complaintsAbout } from "../../cards/validate";
import { noonOf } from "../../support/care";
import { demonstrationTables, startDay, talkWith } from "./talk";

/** Files of several years: whatever is asked of them, a card stays as small as every host demands. */

/** With some of each quota taken, so that all of them are drawn. */
const services: readonly Service[] = [
  ...Array.from({ length: 6 }, () => "psy-support-individual" as const),
  ...Array.from({ length: 12 }, () => "psy-treatment-individual" as const),
  ...Array.from({ length: 3 }, () => "psy-concertation" as const),
];
const now = noonOf(startDay);
let tables: Tables;
const codes: string[] = [];

async function fileOf(programme: "perinatal" | "psychology", contents: readonly EntryContent[]): Promise<void> {
  const facts =
    programme === "perinatal"
      ? {
          birthDate: "2024-06-01",
          screening: { on: "2023-12-01", positive: ["housing", "violence"] as ["housing", "violence"] },
        }
      : { birthDate: "1990-01-02", registered: true, functionalAssessment: true };
  const label = "Mme à la longue étiquette, suivie depuis des années ".slice(0, 78);
  const outcome = await openEpisode(tables, demonstrationPerson, { instance: programme, programme, label, facts }, now);
  if ("refusal" in outcome) throw new Error(outcome.refusal.kind);
  const { code } = outcome.opened;
  for (const [index, content] of contents.entries()) {
    const change = { type: "record" as const, content, billing: index % 3 === 0 ? ("billed" as const) : undefined };
    const { billing, ...unbilled } = change;
    const outcome = await saveChange(
      tables,
      demonstrationPerson,
      { code, instance: `${code}-${index}`, change: billing === undefined ? unbilled : { ...unbilled, billing } },
      now,
    );
    if ("refusal" in outcome) throw new Error(JSON.stringify(outcome.refusal));
  }
  codes.push(code);
}

beforeAll(async () => {
  tables = await demonstrationTables();
  const lately = (index: number) => addDays("2025-04-14", -index);
  await fileOf(
    "psychology",
    Array.from({ length: 60 }, (_, index) => ({
      kind: "past",
      service: services[index] ?? (index % 2 === 0 ? "psy-treatment-group" : "psy-support-mission"),
      on: lately(index),
      elsewhere: false,
      details: {},
    })),
  );
  await fileOf(
    "perinatal",
    Array.from({ length: 60 }, (_, index) => ({
      kind: "follow-up",
      on: lately(index),
      details: {
        evaluations: [
          { indicator: "housing", status: "status-quo", note: "n".repeat(1500) },
          { indicator: "violence", status: "improvement", note: "n".repeat(1500) },
        ],
      },
    })),
  );
}, 60_000);

const questions = {
  fr: (code: string) => [`Où en est ${code} ?`, `Que puis-je encore attester pour ${code} ?`],
  nl: (code: string) => [`Hoe staat het met ${code}?`, `Wat kan ik nog attesteren voor ${code}?`],
  de: (code: string) => [`Wie steht es um ${code}?`, `Was kann ich noch abrechnen für ${code}?`],
  en: (code: string) => [`Where does ${code} stand?`, `What can I still bill for ${code}?`],
};

describe.each(languages)("in %s", (language) => {
  test("where a patient stands, what is left, what is recorded, what is to bill", async () => {
    const talk = talkWith(tables);
    await talk.says(`/language ${language}`);
    for (const code of codes) {
      for (const text of [...questions[language](code), "/bill", "/patients"]) {
        const { card, texts } = await talk.says(text);
        if (card === undefined) throw new Error(`${text}: ${texts.join(" ")}`);
        expect(Buffer.byteLength(JSON.stringify(card)), text).toBeLessThan(28 * 1024);
        expect(complaintsAbout(card)).toEqual([]);
      }
    }
  });
});
