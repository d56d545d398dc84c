import { describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../../src/language/forms";
import { type Language, languages } from "../../../src/questions/contract";
import { textsIn } from "../support";

const save: Record<Language, string> = { fr: "Enregistrer", nl: "Opslaan", de: "Speichern", en: "Save" };
const next: Record<Language, string> = { fr: "Suivant", nl: "Volgende", de: "Weiter", en: "Next" };
const back: Record<Language, string> = { fr: "Retour", nl: "Terug", de: "Zurück", en: "Back" };

describe.each(languages)("the words of the forms in %s", (language) => {
  const words = formWordsOf(language);
  const messages = formMessagesOf(language);

  test("are tidy, and none shouts", () => {
    for (const { path, text } of textsIn({ words, messages })) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|!|\n|—/);
    }
  });

  test("name the buttons as agreed", () => {
    expect(words.buttons).toMatchObject({ save: save[language], next: next[language], back: back[language] });
  });

  test("end every error and every refusal with a full stop", () => {
    const errors = Object.values(words.errors).map((error) =>
      typeof error === "string" ? error : (error as (...given: unknown[]) => string)("2025-03-05", "2025-04-05"),
    );
    const refusals = Object.values(messages.refusals).map((refusal) =>
      typeof refusal === "string" ? refusal : (refusal as (given: unknown) => string)("2025-03-05"),
    );
    for (const sentence of [...errors, ...refusals]) expect(sentence).toMatch(/\.$/);
  });

  test("hold no word of another language", () => {
    const texts = textsIn({ words, messages })
      .map(({ text }) => text)
      .join(" ");
    const betrays: Record<Language, RegExp> = {
      fr: /\b(?:the|save|het|een|niet|und|nicht|wird)\b/i,
      nl: /\b(?:the|save|les|avec|pour|und|nicht|wird)\b/i,
      de: /\b(?:the|save|les|avec|pour|het|een|niet)\b/i,
      en: /\b(?:les|avec|pour|het|een|niet|und|nicht|wird)\b/i,
    };
    expect(texts).not.toMatch(betrays[language]);
  });
});
