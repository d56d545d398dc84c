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
          vulnerabilitiesEvaluated: known?.details.vulnerabilitiesEvaluated,
        }),
        ...evaluationValues(known?.details.evaluations ?? context.evaluations),
      },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => {
    // The code appears in BiB once every vulnerability is evaluated.
    const code = { fields: [flag(context, "act.bibCode")] };
    const evaluations = evaluationSteps(context, { required: false });
    const last = evaluations.at(-1);
    const fields = [pastDay(context, "serviceDate"), ...billerFields(context), flag(context, "act.consent")];
    const act = { id: "act", title: context.forms.steps.act, parts: [{ fields }] };
    if (last === undefined) {
      const together = { fields: [flag(context, "act.vulnerabilitiesEvaluated")] };
      return [{ ...act, parts: [...act.parts, together, code] }, review(context)];
    }
    return [act, ...evaluations.slice(0, -1), { ...last, parts: [...last.parts, code] }, review(context)];
  },
  result: (context, answers) =>
    recorded(context, {
      kind: "cpp",
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: undefined }),
      details: {
        ...defined({ consent: answers.flag("consent"), bibCode: answers.flag("bibCode") }),
        ...(context.evaluations.length > 0
          ? { evaluations: evaluationsFrom(context, answers) }
          : defined({ vulnerabilitiesEvaluated: answers.flag("vulnerabilitiesEvaluated") })),
      },
    }),
};
