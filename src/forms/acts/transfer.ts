import { defined } from "../answers";
import { type FormDefinition, recorded } from "../definition";
import { flag, review } from "../inputs";
import { coordinatorCheck, coordinatorFields, coordinatorFrom, coordinatorValues } from "./coordinators";

/** To whom the coordination passes, from when, with the woman's consent; then who may bill what, and when. */
export const transfer: FormDefinition = {
  name: "transfer",
  begin: (context) => {
    const content = context.entry?.content;
    const known = content?.kind === "transfer" ? content : undefined;
    return {
      values: {
        from: known?.on ?? context.today,
        ...coordinatorValues(known?.details.to, context, "to"),
        ...(known?.details.consent !== undefined && { coordinatorConsent: String(known.details.consent) }),
      },
      people: [],
      tasks: [],
    };
  },
  steps: (context) => [
    {
      id: "person",
      title: context.forms.steps.person,
      parts: [
        {
          fields: [
            ...coordinatorFields(context, "to"),
            { kind: "date", id: "from", label: context.forms.fields.from, required: true },
            flag(context, "episode.coordinatorConsent"),
          ],
        },
      ],
      check: coordinatorCheck(context, "to"),
    },
    review(context),
  ],
  result: (context, answers) =>
    recorded(context, {
      kind: "transfer",
      on: answers.text("from") ?? "",
      details: {
        to: coordinatorFrom(answers, "to"),
        ...defined({ consent: answers.flag("coordinatorConsent") }),
      },
    }),
};
