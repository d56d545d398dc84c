import { withPerson } from "../../forms/acts/people";
import { withTask } from "../../forms/acts/tasks";
import { answersFrom } from "../../forms/answers";
import { type Errors, fieldsOf, type Step } from "../../forms/field";
import { readStep } from "../../forms/read";
import type { FormState } from "../../forms/state";
import { formMessagesOf } from "../../language/forms";
import { isInamiField } from "../../records/changes/input";
import { withoutNationalInstead } from "../../records/identifiers/inami-number";
import { withoutNationalNumbers } from "../../records/identifiers/national-number";
import type { KnownTurn, Outcome } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { loadForm, type OpenForm } from "./context";
import { begunForm, keepDraft } from "./draft";
import { readAll, showStep } from "./show-step";
import { sinceCard } from "./stale";
import { showSaved, submit } from "./submit";
import type { FormCardRef } from "./verbs";

/** A press on a card of a form. */
interface Pressed {
  form: OpenForm;
  card: FormCardRef;
  state: FormState;
  steps: Step[];
  at: number;
  step: Step;
  /** Texts that held a national number, which was taken out. */
  removed: readonly string[];
  /** Typed for this press only, never kept. */
  nationalNumber?: string;
  notes: string[];
}

type Press = (card: FormCardRef, values: Values, turn: KnownTurn) => Promise<Outcome>;

/** Reads the card that was pressed and hands it on; one that is behind the times says so. */
function pressed(then: (press: Pressed, turn: KnownTurn) => Promise<Outcome>): Press {
  return async (card, values, turn) => {
    const { instance, step: _, revision, ...about } = card;
    const form = await loadForm(about, turn);
    if ("reply" in form) return { replies: [form.reply] };
    const { record, context, definition } = form;
    const since =
      record === null || revision === undefined
        ? { isSaved: false, lines: [] }
        : await sinceCard(record, { instance, revision }, context, turn);
    if (since.isSaved && record !== null) return showSaved(form, instance, record, turn);
    const begun = await begunForm(turn, instance);
    const before = begun?.state ?? definition.begin(context);
    const { state, removed, nationalNumber } = merged(before, onCard(form, before, card.step, values));
    const steps = definition.steps(context, state);
    const found = steps.findIndex(({ id }) => id === card.step);
    // What was entered on earlier cards is gone with the draft, so the form starts with its first card again.
    const isLost = begun === null && found > 0;
    const at = isLost ? 0 : Math.max(0, found);
    const step = steps[at];
    if (step === undefined) throw new RangeError(`The form ${about.name} has no card.`);
    const messages = formMessagesOf(turn.language);
    const notes = since.lines.length === 0 ? [] : [messages.stale, ...since.lines];
    const press = { form, card, state, steps, at, step, removed, notes };
    if (isLost) return show({ ...press, notes: [messages.draftGone, ...notes] }, 0, {}, turn);
    return then({ ...press, ...(nationalNumber !== undefined && { nationalNumber }) }, turn);
  };
}

/** Of what came with the press, that which the card asks for. */
function onCard({ definition, context }: OpenForm, state: FormState, id: string, values: Values): Values {
  const step = definition.steps(context, state).find((one) => one.id === id);
  const ids = step === undefined ? [] : [...fieldsOf(step), ...(step.adds?.fields ?? [])].map((field) => field.id);
  return Object.fromEntries(Object.entries(values).filter(([name]) => ids.includes(name)));
}

function merged(before: FormState, values: Values) {
  const { nationalNumber, ...typed } = values;
  const cleaned = Object.fromEntries(
    Object.entries(typed).map(([id, text]) => [
      id,
      isInamiField(id) ? withoutNationalInstead(text) : withoutNationalNumbers(text),
    ]),
  );
  const removed = Object.keys(typed).filter((id) => cleaned[id] !== typed[id]);
  const state: FormState = { ...before, values: { ...before.values, ...cleaned } };
  return { state, removed, ...(nationalNumber !== undefined && nationalNumber.trim() !== "" && { nationalNumber }) };
}

async function show(press: Pressed, at: number, errors: Errors, turn: KnownTurn): Promise<Outcome> {
  const { form, card, state, notes } = press;
  await keepDraft(turn, card.instance, form.about, state, at);
  return showStep({ form, instance: card.instance, state, at, errors, notes }, turn);
}

function errorsOn(press: Pressed): Errors {
  const { form, step, state } = press;
  return { ...readStep(step, state.values, form.context.forms.errors).errors, ...removedFrom(press) };
}

/** What held a national number: whoever typed it looks over what is left. */
function removedFrom({ form, removed }: Pressed): Errors {
  return Object.fromEntries(removed.map((id) => [id, form.context.forms.errors.nationalNumber]));
}

/** The list with what was typed beside it, where something was; whoever goes on does not lose it. */
function withTyped(press: Pressed): { state: FormState } | { errors: Errors } {
  const { form, step, state } = press;
  const first = step.adds?.fields[0];
  if (step.adds === undefined || first === undefined || (state.values[first.id] ?? "").trim() === "") return { state };
  return step.adds.to === "people" ? withPerson(form.context, state) : withTask(form.context, state);
}

/** On to the next card, when nothing on this one is wrong. */
export const goOn = pressed(async (press, turn) => {
  const errors = errorsOn(press);
  if (Object.keys(errors).length > 0) return show(press, press.at, errors, turn);
  const added = withTyped(press);
  if ("errors" in added) return show(press, press.at, added.errors, turn);
  return show({ ...press, state: added.state }, press.at + 1, {}, turn);
});

/** Back to the card before; what was entered here is kept as it is. */
export const goBack = pressed((press, turn) => {
  const errors = removedFrom(press);
  if (Object.keys(errors).length > 0) return show(press, press.at, errors, turn);
  return show(press, Math.max(0, press.at - 1), {}, turn);
});

/** Adds what was typed beside a list to it. */
export const add = pressed(async (press, turn) => {
  const { form, step, state } = press;
  const errors = removedFrom(press);
  if (Object.keys(errors).length > 0) return show(press, press.at, errors, turn);
  const added = step.adds?.to === "tasks" ? withTask(form.context, state) : withPerson(form.context, state);
  if ("errors" in added) return show(press, press.at, added.errors, turn);
  return show({ ...press, state: added.state }, press.at, {}, turn);
});

/** Saves the form once nothing is wrong on any of its cards; what has changed meanwhile is shown first. */
export const save = pressed(async (press, turn) => {
  const { form, card, state, notes, nationalNumber } = press;
  const errors = errorsOn(press);
  if (Object.keys(errors).length > 0) return show(press, press.at, errors, turn);
  const { known, wrong } = readAll(form, state);
  if (wrong !== undefined) return show(press, wrong.at, wrong.errors, turn);
  if (notes.length > 0) return show(press, press.at, {}, turn);
  const typed = nationalNumber === undefined ? known : { ...known, nationalNumber };
  const submitted = await submit(form, card.instance, { answers: answersFrom(typed), state }, turn);
  if ("outcome" in submitted) return submitted.outcome;
  const { notes: reasons, errors: refused, notices = [] } = submitted;
  // Somebody else may have saved in between: the card shows the file as it stands now, with the button it allows.
  const current = await loadForm(form.about, turn);
  if ("reply" in current) return { replies: [current.reply], notices };
  return { ...(await show({ ...press, form: current, notes: reasons }, press.at, refused, turn)), notices };
});
