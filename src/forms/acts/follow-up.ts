import { type FormDefinition, recorded } from "../definition";
import { evaluationSteps, evaluationsFrom, evaluationValues } from "../evaluations";
import { pastDay } from "../inputs";

/** Status and note of every vulnerability: a follow-up that leaves one out does not count, so none can be left out. */
export const followUp: FormDefinition = {
  name: "follow-up",
  begin: ({ entry, today, evaluations }) => {
    const content = entry?.content;
    const known = content?.kind === "follow-up" ? content : undefined;
    return {
      values: { on: known?.on ?? today, ...evaluationValues(known?.details.evaluations ?? evaluations) },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => {
    const [first, ...others] = evaluationSteps(context, { required: true });
    const day = { fields: [pastDay(context, "on")] };
    const title = context.forms.steps.evaluations;
    return [{ id: "evaluations", title, parts: [day, ...(first?.parts ?? [])] }, ...others];
  },
  result: (context, answers) =>
    recorded(context, {
      kind: "follow-up",
      on: answers.text("on") ?? "",
      details: { evaluations: evaluationsFrom(context, answers) },
    }),
};
