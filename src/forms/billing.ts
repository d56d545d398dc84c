import type { FormName } from "../language/forms/catalogue";
import type { Change } from "../records/changes/change";
import type { Answers } from "./answers";
import type { FormContext, FormDefinition } from "./definition";
import type { Field } from "./field";
import { pastDay, shortText } from "./inputs";

/** What can be done with an act that is recorded: one card each. */

const longestReason = 300;

function onOneCard(
  name: FormName,
  fields: (context: FormContext) => Field[],
  change: (id: string, answers: Answers, context: FormContext) => Change,
): FormDefinition {
  return {
    name,
    begin: ({ today }) => ({ values: { billedOn: today, refusedOn: today }, people: [], tasks: [] }),
    steps: (context) => [{ id: "act", title: context.forms.titles[name], parts: [{ fields: fields(context) }] }],
    result: (context, answers) => ({
      kind: "change",
      change: change(context.entry?.state.id ?? context.event?.id ?? "", answers, context),
    }),
  };
}

const done = (context: FormContext) => (context.entry === undefined ? {} : { min: context.entry.content.on });

export const bill = onOneCard(
  "bill",
  (context) => [pastDay(context, "billedOn", done(context))],
  (id, answers) => ({ type: "bill", ids: [id], on: answers.text("billedOn") ?? "" }),
);

export const refuse = onOneCard(
  "refuse",
  (context) => [pastDay(context, "refusedOn", done(context)), shortText(context, "reason", { longest: longestReason })],
  (id, answers) => {
    const reason = answers.text("reason");
    return { type: "refuse", ids: [id], on: answers.text("refusedOn") ?? "", ...(reason !== undefined && { reason }) };
  },
);

export const waive = onOneCard(
  "waive",
  () => [],
  (id) => ({ type: "waive", ids: [id] }),
);

export const reset = onOneCard(
  "reset",
  () => [],
  (id) => ({ type: "reset-billing", ids: [id] }),
);

export const withdraw = onOneCard(
  "withdraw",
  () => [],
  (id, _, { event }) => (event === undefined ? { type: "withdraw", id } : { type: "withdraw-event", id }),
);
