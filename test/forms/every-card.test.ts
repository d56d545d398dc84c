import { describe, expect, test } from "vitest";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";
import { formCard } from "../../src/cards/forms/form-card";
import { savedCards } from "../../src/cards/forms/saved-card";
import { copyOf } from "../../src/forms/copy";
import { fieldsOf } from "../../src/forms/field";
import { forms } from "../../src/forms/forms";
import { factKeys } from "../../src/language/facts/catalogue";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { capitalised } from "../../src/language/sentence";
import { wordsOf } from "../../src/language/words";
import { type Language, languages } from "../../src/questions/contract";
import { buttonsOf, inputsOf, textsOf } from "../cards/shown";
import { complaintsAbout } from "../cards/validate";
import { contextOf, filled, fullConcertation, note, variants } from "./fullest";

/** Every card of every form, as full as it gets, with an error beside every field. */

const most = 28 * 1024;
const press = { verb: "press", data: { form: { instance: "i".repeat(36), drawn: "d".repeat(36), code: "P-001" } } };

function cardsOf(variant: (typeof variants)[number], language: Language): AdaptiveCard[] {
  const { context, state } = filled(variant, language);
  const { buttons, titles } = formWordsOf(language);
  const steps = forms[variant.form].steps(context, state);
  return steps.map((step, index) =>
    formCard({
      language,
      title: titles[variant.form],
      ...(context.episode !== null && { patient: { code: "P-001", label: "Mme à la longue étiquette" } }),
      step,
      ...(steps.length > 1 && { place: { number: index + 1, of: steps.length } }),
      values: state.values,
      errors: Object.fromEntries(
        [...fieldsOf(step), ...(step.adds?.fields ?? [])].map(({ id }) => [id, context.forms.errors.nationalNumber]),
      ),
      notes: [formMessagesOf(language).stale, ...Array.from({ length: 5 }, () => note.slice(0, 200))],
      buttons: {
        main: { ...press, title: index === steps.length - 1 ? buttons.save : buttons.next },
        ...(index > 0 && { back: { ...press, title: buttons.back } }),
        ...(step.adds && { add: { ...press, title: buttons.addPerson } }),
      },
    }),
  );
}

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** The contract's name of each fact, by the question that asks for it; questions that two facts share tell nothing. */
function factByLabel(language: Language): Map<string, string> {
  const { facts } = wordsOf(language);
  const { optional } = formWordsOf(language);
  const named = factKeys.flatMap((key): [string, string][] => {
    const asked = facts.questions[key];
    const question = capitalised(
      typeof asked === "string" ? asked : asked({ biller: { you: true }, service: "screening" }),
    );
    const name = key.split(".").at(-1) ?? key;
    return [
      [spaced(question), name],
      [spaced(optional(question)), name],
    ];
  });
  const labels = named.map(([label]) => label);
  return new Map(named.filter(([label]) => labels.indexOf(label) === labels.lastIndexOf(label)));
}

const buttonWords: Record<Language, { save: string; next: string; back: string }> = {
  fr: { save: "Enregistrer", next: "Suivant", back: "Retour" },
  nl: { save: "Opslaan", next: "Volgende", back: "Terug" },
  de: { save: "Speichern", next: "Weiter", back: "Zurück" },
  en: { save: "Save", next: "Next", back: "Back" },
};

describe.each(languages)("in %s", (language) => {
  const facts = factByLabel(language);

  test.each(variants)("$title", (variant) => {
    const cards = cardsOf(variant, language);
    const { save, next, back } = buttonWords[language];
    for (const [index, card] of cards.entries()) {
      expect(complaintsAbout(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(most);
      expect(textsOf(card).join("\n")).not.toMatch(/undefined|NaN|\[object/);
      const titles = buttonsOf(card).map(({ title }) => title);
      expect(titles).toContain(index === cards.length - 1 ? save : next);
      expect(titles.includes(back)).toBe(index > 0);
      const inputs = inputsOf(card);
      const ids = inputs.map(({ id }) => id);
      expect(new Set(ids).size, `ids: ${ids.join(", ")}`).toBe(ids.length);
      for (const input of inputs) {
        expect(input, String(input.id)).toMatchObject({
          label: expect.stringMatching(/\S/),
          errorMessage: expect.stringMatching(/\S/),
        });
        if (input.type === "Input.Text") expect(input.maxLength, String(input.id)).toBeGreaterThan(0);
        const fact = facts.get(spaced(String(input.label)));
        if (fact !== undefined) expect(input.id).toBe(fact);
      }
    }
  });

  test("what there is to copy of a concertation about everything goes on as many cards as it takes, all of it", () => {
    const variant = variants.find(({ form }) => form === "concertation");
    if (variant === undefined) throw new Error("There is no concertation.");
    const messages = formMessagesOf(language);
    const copy = copyOf(fullConcertation, null, contextOf(variant, language), messages);
    const cards = savedCards({
      language,
      title: messages.done.record("…"),
      patient: { code: "P-001", label: "Mme D." },
      copy,
      deadlines: Array.from({ length: 4 }, () => note.slice(0, 100)),
      buttons: [{ ...press, title: "…" }],
    });
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      expect(complaintsAbout(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(most);
    }
    const shown = cards.flatMap(textsOf).map(spaced);
    for (const { lines } of copy) {
      for (const { label, value } of lines) expect(shown).toContain(spaced(messages.labelled(label, value)));
    }
    expect(buttonsOf(cards[0] as AdaptiveCard)).toHaveLength(1);
  });
});

test("facts of the contract are found among the fields by their question", () => {
  const labels = variants.flatMap((variant) => cardsOf(variant, "fr").flatMap(inputsOf)).map(({ label }) => label);
  const facts = factByLabel("fr");
  const found = new Set(labels.flatMap((label) => facts.get(spaced(String(label))) ?? []));
  expect([...found].sort()).toEqual(
    expect.arrayContaining(["bibCode", "careTeam", "consent", "coordinatorConsent", "minutes", "womanInvited"]),
  );
});
