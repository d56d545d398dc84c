import type { FactKey } from "../language/facts/catalogue";
import type { FormField } from "../language/forms/catalogue";
import { capitalised } from "../language/sentence";
import type { EntryContent } from "../records/acts/entry";
import type { CivilDate } from "../rules/civil-date";
import type { Colleague, FormContext } from "./definition";
import type { Field, Option, Step } from "./field";
import type { FormState } from "./state";

/** The fields that several forms ask for, in the reader's words. */

/** The question for a fact of the contract, as the label of its input. */
export function question({ words, team }: FormContext, key: FactKey, state?: FormState): string {
  const asked = words.facts.questions[key];
  const chosen = team.find(({ user }) => user === state?.values.biller);
  const biller =
    chosen === undefined || chosen.isMe ? { you: true as const } : { you: false as const, name: chosen.name };
  // The service matters only where earlier acts are asked for, which no form does.
  return capitalised(typeof asked === "string" ? asked : asked({ biller, service: "screening" }));
}

/** A fact of the contract to be ticked; its id is the contract's name of it. */
export function flag(context: FormContext, key: FactKey, state?: FormState): Field {
  return { kind: "flag", id: key.split(".").at(-1) ?? key, label: question(context, key, state) };
}

export function ownFlag({ forms }: FormContext, id: FormField): Field {
  return { kind: "flag", id, label: forms.fields[id] };
}

/** A number that the contract asks for. */
export function count(
  context: FormContext,
  key: FactKey,
  { min, max, whole, required = false }: { min: number; max: number; whole: boolean; required?: boolean },
): Field {
  const label = question(context, key);
  const id = key.split(".").at(-1) ?? key;
  return { kind: "number", id, label: required ? label : context.forms.optional(label), min, max, whole, required };
}

const longestDay = 1440;

export function minutes(context: FormContext, key: "act.minutes" | "act.contactMinutes"): Field {
  return count(context, key, { min: 1, max: longestDay, whole: false, required: true });
}

/** A day that has come already. */
export function pastDay({ today, forms }: FormContext, id: FormField, more: { min?: CivilDate } = {}): Field {
  return { kind: "date", id, label: forms.fields[id], max: today, required: true, ...more };
}

export function shortText(
  { forms }: FormContext,
  id: FormField,
  { longest = 100, required = false }: { longest?: number; required?: boolean } = {},
): Field {
  const label = forms.fields[id];
  return { kind: "text", id, label: required ? label : forms.optional(label), longest, required };
}

export function optionsFrom<Value extends string>(values: readonly Value[], titles: Record<Value, string>): Option[] {
  return values.map((value) => ({ value, title: titles[value] }));
}

export function members(team: readonly Colleague[], myself?: string): Option[] {
  return team.map(({ user, name, isMe }) => ({ value: user, title: isMe && myself !== undefined ? myself : name }));
}

/** Who bills: asked only where somebody besides the reader could. */
export function billerFields({ words, team, forms }: FormContext): Field[] {
  if (team.length < 2) return [];
  const options = members(team, forms.myself);
  return [{ kind: "choice", id: "biller", label: capitalised(replyBiller(words)), options, required: true }];
}

/** For whom it is written down: asked where whoever bills does not say it already. */
export function onBehalfFields({ team, forms }: FormContext): Field[] {
  if (team.length < 2) return [];
  const options = members(team, forms.inMyName);
  return [{ kind: "choice", id: "onBehalfOf", label: forms.fields.onBehalfOf, options, required: true }];
}

function replyBiller(words: FormContext["words"]): string {
  return words.conversation.profile.title;
}

/**
 * Who bills and for whom it was written down, as an entry keeps them: whoever writes down what a colleague bills does
 * so on that colleague's behalf, where the form does not ask.
 */
export function givenBy(
  { team }: FormContext,
  { biller, onBehalfOf }: { biller: string | undefined; onBehalfOf: string | undefined },
): Pick<EntryContent, "biller" | "onBehalfOf"> {
  const me = team.find(({ isMe }) => isMe)?.user;
  const behind = onBehalfOf ?? biller;
  return {
    ...(biller !== undefined && { biller }),
    ...(behind !== undefined && behind !== me && { onBehalfOf: behind }),
  };
}

/** The reader bills, unless the episode or the entry that is corrected says otherwise. */
export function billerValues({ team, episode, entry }: FormContext): Record<string, string> {
  const me = team.find(({ isMe }) => isMe)?.user ?? "";
  const known = (user: string | undefined) => (team.some((one) => one.user === user) ? user : undefined);
  return {
    biller: known(entry?.content.biller) ?? known(episode?.biller) ?? me,
    onBehalfOf: known(entry?.content.onBehalfOf) ?? me,
  };
}

/** The values of inputs from facts, which hosts send and take as text. */
export function asTyped(facts: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) => {
      if (fact === undefined || fact === null) return [];
      return [[id, Array.isArray(fact) ? fact.join(",") : String(fact)]];
    }),
  );
}

/** The card on which what was entered is looked over before it is saved. */
export function review({ forms }: FormContext, fields: readonly Field[] = []): Step {
  return { id: "review", title: forms.steps.review, parts: fields.length === 0 ? [] : [{ fields }] };
}

/** The value of a list of boxes with one more ticked. */
export function ticked(value: string | undefined, index: number): string {
  const before = (value ?? "").split(",").filter((one) => one !== "" && one !== String(index));
  return [...before, String(index)].join(",");
}
