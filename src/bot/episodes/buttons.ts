import { randomUUID } from "node:crypto";
import type { CardButton } from "../../cards/actions";
import type { Language } from "../../questions/contract";
import { buttonData } from "../conversation/asks";
import { verbs } from "../conversation/verbs";
import type { CareStep } from "./steps";

/** What a button carries that asks for a step. */
export function careAction(step: CareStep, language: Language): Omit<CardButton, "title"> {
  // A second click is told from the same button on a later card by this id.
  return { verb: verbs.care, data: { ...buttonData(undefined, language), care: step, form: randomUUID() } };
}

export function careButton(title: string, step: CareStep, language: Language): CardButton {
  return { title, ...careAction(step, language) };
}
