import { describe, expect, it } from "vitest";
import { digestCard } from "../../src/cards/reminders/digest-card";
import { reminderWordsOf } from "../../src/language/reminders";
import { languages } from "../../src/questions/contract";
import { composeDigest, type DigestLine } from "../../src/reminders/digest";
import { lines, reminderCards, today } from "./reminders.samples";
import { picture } from "./render";
import { textsOf } from "./shown";
import { complaintsAbout } from "./validate";

describe.each(languages)("the reminders' cards in %s", (language) => {
  it.each(Object.entries(reminderCards(language)))("are understood, spoken and small enough: %s", (_, card) => {
    expect(complaintsAbout(card)).toEqual([]);
    expect(card.speak).not.toBe("");
    expect(card.fallbackText).not.toBe("");
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
    for (const text of textsOf(card)) expect(text.trim()).not.toBe("");
  });

  it("stay under 28 KB with ten lines of the longest names and the real buttons' data", () => {
    const long: DigestLine[] = Array.from({ length: 40 }, (_, index) => ({
      ...(lines[index % lines.length] as DigestLine),
      code: `P-${index}`,
      label: "Marie-Christine ".repeat(5),
      insteadOf: "Une sage-femme au nom long ".repeat(3),
    }));
    const data = { asked: { language, typed: {} }, deadline: { code: "P-1234", key: "x".repeat(80) } };
    const card = digestCard({
      language,
      today,
      digest: composeDigest(long, today),
      open: () => ({ verb: "open-deadline", data }),
      buttons: [{ title: "…", verb: "ask", data }],
    });
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
  });
});

it.each([
  ["fr", "3 échéances cette semaine, 887,46 € à facturer"],
  ["nl", "3 termijnen deze week, € 887,46 te factureren"],
  ["de", "3 Fristen diese Woche, 887,46 € abzurechnen"],
  ["en", "3 deadlines this week, €887.46 to bill"],
] as const)("the headline in %s: %s", (language, headline) => {
  const totals = { thisWeek: 3, later: 0, toBillCents: 88746 };
  expect(reminderWordsOf(language).headline(totals).replaceAll("\u00a0", " ")).toBe(headline);
});

it.each([
  [{ thisWeek: 1, later: 0, toBillCents: 0 }, "1 échéance cette semaine"],
  [{ thisWeek: 0, later: 2, toBillCents: 5041 }, "2 échéances à venir, 50,41 € à facturer"],
  [{ thisWeek: 1, later: 4, toBillCents: 0 }, "1 échéance cette semaine, 4 plus tard"],
])("the headline of %j: %s", (totals, headline) => {
  expect(reminderWordsOf("fr").headline(totals).replaceAll("\u00a0", " ")).toBe(headline);
});

const folder = process.env.CARD_PICTURES;

/** Pictures to look at, not a check: `CARD_PICTURES=/tmp/cards npx vitest run test/cards/reminders`. */
describe.runIf(folder !== undefined)("pictures of the reminders' cards", () => {
  const looks = [
    { width: 360, theme: "light", open: false },
    { width: 320, theme: "dark", open: true },
  ] as const;
  it.each(
    languages.flatMap((language) => looks.map((look) => ({ language, ...look }))),
  )("$language at $width px, $theme", async ({ language, ...look }) => {
    await picture(reminderCards(language), look, `${folder}/reminders-${language}-${look.theme}-${look.width}`);
  });
});
