import { type FormDefinition, recorded } from "../definition";
import { evaluationSteps, evaluationsFrom, evaluationValues } from "../evaluations";
import { billerValues, givenBy, onBehalfFields, pastDay } from "../inputs";

/** Status and note of every vulnerability: a follow-up that leaves one out does not count, so none can be left out. */
export const followUp: FormDefinition = {
  name: "follow-up",
  begin: (context) => {
    const content = context.entry?.content;
    const known = content?.kind === "follow-up" ? content : undefined;
    const { onBehalfOf = "" } = billerValues(context);
    return {
      values: {
        on: known?.on ?? context.today,
        onBehalfOf,
        ...evaluationValues(known?.details.evaluations ?? context.evaluations),
      },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => {
    const [first, ...others] = evaluationSteps(context, { required: true });
    const day = { fields: [pastDay(context, "on"), ...onBehalfFields(context)] };
    const title = context.forms.steps.evaluations;
    return [{ id: "evaluations", title, parts: [day, ...(first?.parts ?? [])] }, ...others];
  },
  result: (context, answers) =>
    recorded(context, {
      kind: "follow-up",
      on: answers.text("on") ?? "",
      ...givenBy(context, { biller: undefined, onBehalfOf: answers.text("onBehalfOf") }),
      details: { evaluations: evaluationsFrom(context, answers) },
    }),
};
