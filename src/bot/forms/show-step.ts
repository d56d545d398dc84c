import { formCard } from "../../cards/forms/form-card";
import { answersFrom } from "../../forms/answers";
import type { Errors, Known, Step } from "../../forms/field";
import { readStep } from "../../forms/read";
import type { FormState } from "../../forms/state";
import { formMessagesOf, formWordsOf } from "../../language/forms";
import type { KnownTurn, Outcome } from "../conversation/turn";
import { cardButton } from "./buttons";
import type { OpenForm } from "./context";
import { formTitle } from "./describe";
import { type Preview, previewOf } from "./preview";
import { refusalText } from "./refusals";
import { formVerbs } from "./verbs";

/** A form with what was entered into it, at one of its cards. */
export interface Standing {
  form: OpenForm;
  instance: string;
  state: FormState;
  /** Which card, from 0. */
  at: number;
  errors?: Errors;
  notes?: readonly string[];
}

/** Everything that was entered, read card by card; `wrong` is the first card on which something is. */
export function readAll(
  { definition, context }: OpenForm,
  state: FormState,
): { steps: Step[]; known: Known; wrong?: { at: number; errors: Errors } } {
  const steps = definition.steps(context, state);
  let known: Known = {};
  let wrong: { at: number; errors: Errors } | undefined;
  for (const [at, step] of steps.entries()) {
    const read = readStep(step, state.values, context.forms.errors);
    known = { ...known, ...read.known };
    if (wrong === undefined && Object.keys(read.errors).length > 0) wrong = { at, errors: read.errors };
  }
  return { steps, known, ...(wrong !== undefined && { wrong }) };
}

/** The card on which a form stands. The last one shows what saving would bring. */
export async function showStep(standing: Standing, turn: KnownTurn): Promise<Outcome> {
  const { form, instance, state, errors = {}, notes = [] } = standing;
  const { about, context, record } = form;
  const { language } = turn;
  const words = formWordsOf(language);
  const all = readAll(form, state);
  const last = all.steps.length - 1;
  // The last card speaks of the whole form, so nothing before it may be wrong.
  const wrongBefore = standing.at >= last && all.wrong !== undefined && all.wrong.at < last ? all.wrong : undefined;
  const at = wrongBefore?.at ?? Math.min(standing.at, last);
  const step = all.steps[at];
  if (step === undefined) throw new RangeError(`The form ${about.name} has no card ${at}.`);
  const isLast = at === last;
  const preview = isLast && step.id === "review" ? await previewAt(form, instance, all.known, state, turn) : undefined;
  const cannotSave = preview?.refusal === undefined ? [] : refused(preview.refusal, turn);
  const card = { ...about, instance, step: step.id, ...(record !== null && { revision: record.revision }) };
  const main = isLast
    ? { ...cardButton(language, formVerbs.save, card), title: words.buttons.save }
    : { ...cardButton(language, formVerbs.next, card), title: words.buttons.next };
  return {
    replies: [
      {
        card: formCard({
          language,
          title: formTitle(about.name, context),
          ...(record !== null && { patient: { code: record.code, label: record.label } }),
          step: textFor(step, form, turn),
          ...(all.steps.length > 1 && { place: { number: at + 1, of: all.steps.length } }),
          values: { ...suggested(preview, context), ...state.values },
          errors: wrongBefore?.errors ?? errors,
          notes: [...notes.filter((note) => !cannotSave.some((why) => why.includes(note))), ...cannotSave],
          ...(preview !== undefined && { preview: preview.elements }),
          buttons: {
            ...(cannotSave.length === 0 && { main }),
            ...(at > 0 && { back: { ...cardButton(language, formVerbs.back, card), title: words.buttons.back } }),
            ...(step.adds && {
              add: {
                ...cardButton(language, formVerbs.add, card),
                title: step.adds.to === "people" ? words.buttons.addPerson : words.buttons.addTask,
              },
            }),
          },
        }),
      },
    ],
    ...(record !== null && { context: { ...turn.context, patient: record.code } }),
  };
}

function refused(refusal: NonNullable<Preview["refusal"]>, { language }: KnownTurn): string[] {
  const { cannotSave, labelled } = formMessagesOf(language);
  return [labelled(cannotSave, refusalText(refusal, language).join(" "))];
}

/** What stands on a card that asks for nothing: what pressing its button does. */
function textFor(step: Step, { about }: OpenForm, { language }: KnownTurn): Step {
  const messages = formMessagesOf(language);
  if (step.id === "review") return { ...step, text: messages.nothingSavedYet };
  if (about.name === "reset") return { ...step, text: messages.acts.confirmReset };
  if (about.name === "waive") return { ...step, text: messages.acts.confirmWaive };
  if (about.name === "withdraw") return { ...step, text: messages.acts.confirmWithdraw };
  return step;
}

async function previewAt(
  form: OpenForm,
  instance: string,
  known: Known,
  state: FormState,
  turn: KnownTurn,
): Promise<Preview | undefined> {
  const { definition, context, record } = form;
  if (record === null) return undefined;
  return previewOf(record, instance, definition.result(context, answersFrom(known), state), context, turn);
}

/** The patient's share stands in the field for what was collected, until something else is entered. */
function suggested(preview: Preview | undefined, { words }: OpenForm["context"]): Record<string, string> {
  const share = preview?.judged?.answer.patientShareCents;
  if (share === undefined || share === null) return {};
  return { collected: words.format.amount(share).replace(/[^\d.,]/g, "") };
}
