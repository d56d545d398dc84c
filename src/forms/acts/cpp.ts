import { defined } from "../answers";
import { type FormDefinition, recorded } from "../definition";
import { evaluationSteps, evaluationsFrom, evaluationValues } from "../evaluations";
import { asTyped, billerFields, billerValues, flag, givenBy, pastDay, review } from "../inputs";

/** Consent and date, then each vulnerability, then the verdict. */
export const cpp: FormDefinition = {
  name: "cpp",
  begin: (context) => {
    const content = context.entry?.content;
    const known = content?.kind === "cpp" ? content : undefined;
    return {
      values: {
        ...asTyped({
          serviceDate: known?.on ?? context.today,
          ...billerValues(context),
          consent: known?.details.consent,
          bibCode: known?.details.bibCode,
        }),
        ...evaluationValues(known?.details.evaluations ?? context.evaluations),
      },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => [
    {
      id: "act",
      title: context.forms.steps.act,
      parts: [{ fields: [pastDay(context, "serviceDate"), ...billerFields(context), flag(context, "act.consent")] }],
    },
    ...evaluationSteps(context, { required: false }),
    { id: "records", title: context.forms.steps.records, parts: [{ fields: [flag(context, "act.bibCode")] }] },
    review(context),
  ],
  result: (context, answers) =>
    recorded(context, {
      kind: "cpp",
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: undefined }),
      details: {
        ...defined({ consent: answers.flag("consent"), bibCode: answers.flag("bibCode") }),
        ...(context.evaluations.length > 0 && { evaluations: evaluationsFrom(context, answers) }),
      },
    }),
};
