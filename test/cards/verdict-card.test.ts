import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictCard, verdictText } from "../../src/cards/verdict-card";
import { wordsOf } from "../../src/language/words";
import { type Language, languages } from "../../src/questions/contract";
import type { EligibilityQuery } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { anyQuery } from "../rules/arbitrary";
import { born, expecting, perinatal, questions, verdictInput } from "./samples";
import { buttonsOf, firstTextOf, inputsOf, nodesOf, textsOf } from "./shown";
import { complaintsAbout } from "./validate";

const cases = languages.flatMap((language) =>
  Object.entries(questions).map(([name, query]) => ({ name, language, query })),
);

/** The band's colour by the first words of its sentence. */
const bands = { yes: "good", no: "attention", confirm: "warning", incomplete: "accent" } as const;

const draw = (query: EligibilityQuery, language: Language) => verdictCard(verdictInput(query, language));
const sizeOf = (card: unknown) => new TextEncoder().encode(JSON.stringify(card)).length;

describe("the verdict card", () => {
  it.each(cases)("$name in $language is a card that every host of 1.5 understands", ({ query, language }) => {
    expect(complaintsAbout(draw(query, language))).toEqual([]);
  });

  it.each(cases)("$name in $language opens with the verdict, in words, colour and glyph", ({ query, language }) => {
    const input = verdictInput(query, language);
    const card = verdictCard(input);
    expect(firstTextOf(card)).toBe(verdictText(input).replaceAll("\u00a0", " "));
    const [band] = card.body;
    expect(band).toMatchObject({ type: "Container", style: bands[input.answer.verdict] });
    const [, glyph] = nodesOf(band).filter(({ type }) => type === "TextBlock");
    expect(glyph?.text).toMatch(/^[✓✗◷?…]$/u);
  });

  it.each(cases)("$name in $language can be read aloud and without cards", ({ query, language }) => {
    const input = verdictInput(query, language);
    const card = verdictCard(input);
    expect(card.speak.startsWith(verdictText(input))).toBe(true);
    expect(card.fallbackText.startsWith(verdictText(input))).toBe(true);
    expect(card.lang).toBe(language);
  });

  it.each(cases)("$name in $language has a label and an error message on every input, and unique ids", ({
    query,
    language,
  }) => {
    const card = draw(query, language);
    const inputs = inputsOf(card);
    for (const input of inputs) {
      expect(String(input.type === "Input.Toggle" ? input.title : input.label)).not.toBe("");
      if (input.type !== "Input.Toggle") expect(String(input.errorMessage)).toMatch(/\w/);
    }
    const ids = nodesOf(card).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cases)("$name in $language says what the bot cannot see", ({ query, language }) => {
    expect(textsOf(draw(query, language))).toContain(wordsOf(language).verdictCard.elsewhere);
  });

  it("says nothing of other places where no patient is meant", () => {
    const { patient: _, ...input } = verdictInput(perinatal("cpp", expecting), "fr");
    expect(textsOf(verdictCard(input))).not.toContain(wordsOf("fr").verdictCard.elsewhere);
  });

  it("stays under 28 KB, and keeps its words, for any answer in any language", () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...languages), (query, language) => {
        const card = draw(query, language);
        expect(sizeOf(card)).toBeLessThan(28 * 1024);
        expect(complaintsAbout(card)).toEqual([]);
        const texts = textsOf(card).join("\n");
        expect(texts).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
        expect(texts).not.toContain(wordsOf(language).conditions.about.other);
        expect(texts).not.toContain(String(wordsOf(language).conditions.unmet.other));
      }),
      { numRuns: 200 },
    );
  });

  it("asks for every fact that an incomplete answer misses", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const answer = decide(query);
        if (answer.verdict !== "incomplete") return;
        const ids = inputsOf(draw(query, "fr")).map(({ id }) => String(id));
        for (const path of answer.missing) {
          const property = path.split(".").at(-1);
          expect(ids.some((id) => id === property || path.endsWith(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the buttons of a verdict card", () => {
  it("come back with what the caller gave, also on hosts without Action.Execute", () => {
    const card = draw(perinatal("cpp", expecting), "fr");
    const [change, ...others] = buttonsOf(card);
    expect(change).toMatchObject({
      title: "Modifier",
      verb: "open-change",
      associatedInputs: "none",
      fallback: { type: "Action.Submit", data: { verb: "open-change" } },
    });
    expect(others).toHaveLength(1);
  });

  it("send what was typed only with the answer", () => {
    const card = draw(perinatal("cpp", { dueDate: "2026-11-13", screening: expecting.screening, acts: [] }), "fr");
    const answering = buttonsOf(card).filter(({ associatedInputs }) => associatedInputs === "auto");
    expect(answering).toHaveLength(1);
    expect(answering[0]).toMatchObject({ title: "Répondre", verb: "answer-facts", style: "positive" });
  });

  it("ask for nothing where nobody takes the answer", () => {
    const { buttons: _, ...input } = verdictInput(perinatal("cpp", {}), "fr");
    expect(inputsOf(verdictCard(input))).toEqual([]);
  });

  it("carry what was typed before", () => {
    const input = { ...verdictInput(perinatal("cpp", {}), "fr"), given: { region: "brussels" } };
    const answer = buttonsOf(verdictCard(input)).find(({ verb }) => verb === "answer-facts");
    expect(answer?.data).toMatchObject({ region: "brussels" });
  });
});

describe("what a verdict card shows", () => {
  const shownFor = (query: EligibilityQuery, language: Language = "fr") => textsOf(draw(query, language));

  it("is what is left, the last published amount and the last day to bill", () => {
    expect(shownFor(perinatal("cpp", expecting))).toEqual(
      expect.arrayContaining([
        "CPP (401391) · Mme D. (P-101) · aujourd'hui",
        "1 CPP sur 2",
        "50,41 €",
        "dernier tarif publié (2025)",
        "au plus tard le 05/02/2027",
        "Consentement de la femme",
      ]),
    );
  });

  it("is the value of a concertation in all and per participant, and what is no longer billable of it", () => {
    const query = questions["concertation-done"];
    expect(query && shownFor(query)).toEqual(
      expect.arrayContaining([
        "93,00 €",
        "2 quarts d'heure × 3 participants × 15,50 €",
        "31,00 € par participant remboursé",
        "Seuls 2 quarts d'heure restent facturables sur les 3 de cette concertation.",
      ]),
    );
  });

  it("is both readings of a disputed point, side by side, with their sources and what to do", () => {
    const card = draw(
      perinatal("cpp", expecting, { provider: { profession: "nurse", inamiNumber: true, region: "brussels" } }),
      "fr",
    );
    const sides = nodesOf(card.body).find(
      ({ type, columns }) =>
        type === "ColumnSet" && Array.isArray(columns) && columns.every(({ style }) => style === "emphasis"),
    );
    const texts = nodesOf(sides).flatMap(({ text }) => (text === undefined ? [] : [text]));
    expect(texts).toEqual([
      "Les infirmiers font partie de ceux qui peuvent attester une CPP.",
      "Annexe à la convention 2024, tableau des tarifs",
      "Seuls les gynécologues, généralistes et sages-femmes peuvent la facturer.",
      "Circulaire aux prestataires 2025, § 2b",
    ]);
    expect(textsOf(card)).toContain("Demandez à l'INAMI ou au réseau avant de facturer.");
  });

  it("is the day from which it is possible, where time cures a no", () => {
    const again = {
      ...born,
      acts: [...(born.acts ?? []), { service: "coordination", on: "2026-10-01", billing: "billed" } as const],
    };
    expect(shownFor(perinatal("coordination", again))).toContain("à partir du 06/06/2027");
  });

  it("is no amount, no deadline and nothing left beside a no", () => {
    const texts = shownFor(perinatal("cpp", { birthDate: "2026-11-20", screening: null, acts: [] }));
    expect(texts).not.toContain("Montant");
    expect(texts).not.toContain("Reste");
    expect(texts).not.toContain("À facturer");
  });

  it("is the patient's share in psychological care", () => {
    const query = questions["support-yes"];
    expect(query && shownFor(query)).toEqual(expect.arrayContaining(["Part du patient", "11,00 €"]));
  });

  it("keeps what was typed and says what was wrong with it", () => {
    const query = perinatal("cpp", { dueDate: "2026-11-13", screening: expecting.screening, acts: [] });
    const entered = {
      values: { birthDate: "2027-01-01" },
      errors: { birthDate: "Indiquez une date au plus tard le 23/11/2026." },
    };
    const card = verdictCard({ ...verdictInput(query, "fr"), entered });
    expect(inputsOf(card)[0]).toMatchObject({ id: "birthDate", value: "2027-01-01" });
    expect(textsOf(card)).toContain("Indiquez une date au plus tard le 23/11/2026.");
  });

  it("undoes links in what a provider called a patient", () => {
    const label = "[Mme D.](https://example.org)\n\n# grand";
    const card = verdictCard({ ...verdictInput(perinatal("cpp", expecting), "fr"), patient: { code: "P-101", label } });
    const texts = textsOf(card).join("\n");
    expect(texts).not.toContain("](");
    expect(firstTextOf(card)).not.toContain("\n");
  });
});
