import { describe, expect, it } from "vitest";
import { reasonCard, reasonCitations } from "../../src/cards/reason-card";
import { verdictText } from "../../src/cards/verdict-card";
import { languages } from "../../src/questions/contract";
import { questions, verdictInput } from "./samples";
import { firstTextOf, textsOf } from "./shown";
import { complaintsAbout } from "./validate";

describe.each(languages)("why, in %s", (language) => {
  it.each(Object.entries(questions))("%s: the verdict first, then what decided with its sources", (_, query) => {
    for (const forSource of [false, true]) {
      const input = { ...verdictInput(query, language), forSource };
      const card = reasonCard(input);
      expect(firstTextOf(card)).toBe(verdictText(input).replaceAll("\u00a0", " "));
      expect(complaintsAbout(card)).toEqual([]);
      expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
      const { citations } = reasonCitations(input);
      expect(citations.length).toBeGreaterThan(0);
      for (const { title } of citations) expect(textsOf(card).join("\n")).toContain(title);
    }
  });
});

describe("what decided", () => {
  const lines = (name: string, forSource = false) => {
    const query = questions[name];
    if (query === undefined) throw new Error(`There is no sample ${name}.`);
    return textsOf(reasonCard({ ...verdictInput(query, "fr"), forSource }));
  };

  it("is what is not met, and only that", () => {
    const texts = lines("cpp-quota-and-born");
    expect(texts).toContain("Ce qui décide");
    expect(texts).toContain("Les 2 CPP de cette grossesse sont déjà facturées");
    expect(texts).not.toContain("Vous avez un numéro INAMI");
  });

  it("is told once where two conditions say the same", () => {
    const same = lines("cpp-no-screening").filter(
      (text) => text === "Aucun dépistage n'a été fait pour cette grossesse",
    );
    expect(same).toHaveLength(1);
  });

  it("is every condition, where all are met", () => {
    const texts = lines("cpp-yes");
    expect(texts).toContain("Toutes les conditions sont remplies");
    expect(texts).toContain("Le scénario ouvre la CPP");
  });

  it("is each reading with where it stands, where the texts differ", () => {
    const texts = lines("cpp-nurse").join("\n");
    expect(texts).toContain("Un infirmier peut-il attester une CPP ?");
    expect(texts).toContain("Annexe à la convention 2024, tableau des tarifs");
    expect(texts).toContain("Circulaire aux prestataires 2025, § 2b");
  });

  it("comes after the sources, where these are asked for", () => {
    const texts = lines("cpp-yes", true);
    expect(texts.indexOf("Sources")).toBeLessThan(texts.indexOf("Toutes les conditions sont remplies"));
  });
});
