import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskedText, meaningAs, unmatchedWords } from "../../src/questions/confidential";

const context = { today: "2025-04-15" };
const masked = (text: string) => maskedText(text, context);
const unmatched = (text: string) => unmatchedWords(text, context).words;

describe("what a helper may see of a message", () => {
  test.each([
    [
      "Puis-je encore attester une CPP pour Mme Haddad le 5 mars 2025 ?",
      "Puis-je encore attester une CPP pour [patient] le [number] mars [number] ?",
    ],
    ["haddad peut encore avoir une cpp ?", "[word] peut encore avoir une cpp ?"],
    ["pour Rose Martin, il reste combien ?", "pour [patient], il reste combien ?"],
    ["monsieur petit a droit a une cpp", "monsieur [word] a droit a une cpp"],
    ["mme van den berg a droit a une cpp", "[patient] a droit a une cpp"],
    ["mag ik peeters nog een cpp attesteren, 32 weken", "mag ik [word] nog een cpp attesteren, [number] weken"],
    ["Kann ich Schmitz eine CPP abrechnen?", "Kann ich [word] eine CPP abrechnen?"],
    ["85.07.30-033.28 a droit à quoi ?", "[number] a droit à quoi ?"],
    ["can I bill a CPP, write to jan.peeters@example.be", "can I bill a CPP, write to"],
    ["et P-101 ?", "et [patient] ?"],
    ["scénario A ou B pour K ?", "scénario A ou B pour [word] ?"],
    ["J'ai encore droit à une CPP ?", "J'ai encore droit à une CPP ?"],
    ["merci = €", "merci"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test("a word that we do not know is left in where no name can stand", () => {
    expect(masked("puis-je facturer une zwerfkat pour elle ?")).toContain("une zwerfkat");
    expect(masked("puis-je facturer pour zwerfkat ?")).not.toContain("zwerfkat");
  });
});

// The commonest surnames and some first names of Belgium, among them words of our languages.
const names =
  "Peeters Janssens Maes Jacobs Willems Mertens Claes Goossens Wouters Dubois Lambert Martin Dupont Leclercq Petit Courtois Legrand Lejeune Collard Haddad Benali Yilmaz Diallo Schmitz Müller Lefèvre Bernard Gérard Noël D'Hondt El-Khoury Kowalska Nguyen Özdemir Okonkwo Rose Claire Fatima Emma Mohamed".split(
    " ",
  );
const frames: readonly ((name: string) => string)[] = [
  (name) => `Puis-je facturer une CPP pour Mme ${name} ?`,
  (name) => `${name} peut encore avoir une cpp ?`,
  (name) => `combien il reste pour Monsieur ${name} en 2025`,
  (name) => `et Madame ${name} ?`,
  (name) => `Mag ik voor mevrouw ${name} nog een overleg attesteren?`,
  (name) => `wat kan ik nog aanrekenen bij mevr. ${name} (32 weken)`,
  (name) => `Kann ich für Frau ${name} noch eine CPP abrechnen?`,
  (name) => `und Herr ${name}?`,
  (name) => `May I bill a CPP for Mrs ${name} on 3 March?`,
  (name) => `what is left for Ms ${name}`,
];

describe("no name and no number leaves a message", () => {
  const asWritten: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
  ];
  const startsWithName = (frame: (name: string) => string) => frame("Ω").startsWith("Ω");
  // At the start of a sentence, where every word has a capital, these cannot be told from the words that they are.
  const alsoWords = new Set(["Rose", "Claire", "Petit", "Legrand", "Lejeune", "Courtois", "Noël"]);

  test.each(names)("%s, under the titles of four languages, in any capitals", (name) => {
    for (const frame of frames) {
      if (startsWithName(frame) && alsoWords.has(name)) continue;
      for (const write of asWritten) {
        const text = frame(write(name));
        const pieces = name
          .toLowerCase()
          .split(/['-]/)
          .filter((piece) => piece.length > 2);
        const seen = masked(text)
          .toLowerCase()
          .split(/[^\p{L}]+/u);
        for (const piece of pieces) {
          expect(seen, text).not.toContain(piece);
          expect(unmatched(text), text).not.toContain(piece);
        }
      }
    }
  });

  test("no digit ever, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, number) => {
        expect(masked(`${text} ${number} ${text}`)).not.toMatch(/\p{N}/u);
      }),
    );
  });
});

describe("the words that the vocabulary lacks", () => {
  test.each([
    ["puis-je facturer une zwerfkat ?", ["zwerfkat"]],
    ["kan ik een zwerfkatje attesteren en mijn zwerfkatje?", ["zwerfkatje"]],
    ["Kann ich eine Kratzbaumprüfung abrechnen?", ["kratzbaumprufung"]],
    ["can I bill a zwerfkat", ["zwerfkat"]],
    ["puis-je facturer une Zwerfkat ?", []],
    ["puis-je facturer pour zwerfkat ?", []],
    ["zwerfkat", []],
    ["puis-je facturer une CPP ?", []],
    ["une xy", []],
    [`une ${"zwerfkat".repeat(4)}`, []],
  ])("%s", (text, expected) => {
    expect(unmatched(text)).toEqual(expected);
  });
});

test("another's guess at the intent gets the slots that the message itself fills", () => {
  expect(meaningAs("et la CPP de Mme Haddad du 5 mars 2025 ?", context, "eligibility")).toEqual({
    intent: "eligibility",
    slots: { service: "cpp", patient: "Mme Haddad", date: "2025-03-05" },
  });
});
