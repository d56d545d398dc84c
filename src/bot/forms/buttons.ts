import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { CardButton } from "../../cards/actions";
import type { JsonObject } from "../../cards/adaptive-card";
import type { Language } from "../../questions/contract";
import { buttonData } from "../conversation/asks";
import { type FormAbout, type FormCardRef, formVerbs } from "./verbs";

const jsonSchema = z.json();

/**
 * What a button of a form carries: the language of its card, and what it is about under one name. Each drawing is its
 * own, so that the same button on a later card is no second click on this one.
 */
function dataOf(language: Language, form: object): JsonObject {
  // Cards hold plain JSON, which knows no undefined.
  return {
    ...buttonData(undefined, language),
    form: jsonSchema.parse(JSON.parse(JSON.stringify({ ...form, drawn: randomUUID() }))),
  };
}

export type FormButton = Omit<CardButton, "title">;

export function openButton(
  language: Language,
  about: FormAbout & { anew?: boolean; instance?: string; values?: Record<string, string> },
): FormButton {
  return { verb: formVerbs.open, data: dataOf(language, about) };
}

export function cardButton(
  language: Language,
  verb: typeof formVerbs.next | typeof formVerbs.back | typeof formVerbs.add | typeof formVerbs.save,
  card: FormCardRef,
): FormButton {
  return { verb, data: dataOf(language, card) };
}

export const menuButton = (language: Language, code?: string): FormButton => ({
  verb: formVerbs.menu,
  data: dataOf(language, { code }),
});

export const dropButton = (language: Language, instance: string): FormButton => ({
  verb: formVerbs.drop,
  data: dataOf(language, { instance }),
});

export const worklistButton = (language: Language, from = 0, more: { ticked?: true } = {}): FormButton => ({
  verb: formVerbs.worklist,
  data: dataOf(language, { from, ...more }),
});

export const markButton = (language: Language, instance: string, from: number): FormButton => ({
  verb: formVerbs.mark,
  data: dataOf(language, { instance, from }),
});

export const actsButton = (language: Language, code: string, from = 0): FormButton => ({
  verb: formVerbs.acts,
  data: dataOf(language, { code, from }),
});

export const actButton = (language: Language, code: string, id: string): FormButton => ({
  verb: formVerbs.act,
  data: dataOf(language, { code, id }),
});
