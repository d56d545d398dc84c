import { programmes } from "../records/episode";
import { regions } from "../rules/contract";
import { defined } from "./answers";
import type { FormDefinition } from "./definition";
import type { Field } from "./field";
import { flag, optionsFrom, ownFlag, question } from "./inputs";

const longestLabel = 80;

/** Opens an episode: what to call the patient and where, then the dates, and the national number if one is at hand. */
export const opening: FormDefinition = {
  name: "open",
  begin: ({ service, team }) => {
    const me = team.find(({ isMe }) => isMe);
    const isPsychology = service?.startsWith("psy") ?? me?.profession === "psychologist";
    return { values: { programme: isPsychology ? "psychology" : "perinatal" }, people: [], tasks: [] };
  },
  steps: (context, state) => {
    const { forms, words, today } = context;
    const isPerinatal = state.values.programme !== "psychology";
    const birth: Field = {
      kind: "date",
      id: "birthDate",
      label: forms.optional(isPerinatal ? forms.fields.childBirthDate : question(context, "patient.birthDate")),
      max: today,
    };
    const nationalNumber: Field = {
      kind: "national-number",
      id: "nationalNumber",
      label: forms.optional(forms.fields.nationalNumber),
      hint: forms.hints.nationalNumber,
    };
    return [
      {
        id: "person",
        title: forms.titles.open,
        parts: [
          {
            fields: [
              {
                kind: "choice",
                id: "programme",
                label: forms.fields.programme,
                options: optionsFrom(programmes, forms.programmes),
                required: true,
              },
              {
                kind: "text",
                id: "label",
                label: forms.fields.label,
                hint: forms.hints.label,
                longest: longestLabel,
                required: true,
              },
              {
                kind: "choice",
                id: "region",
                label: forms.optional(forms.fields.region),
                options: optionsFrom(regions, words.terms.regions),
              },
            ],
          },
        ],
      },
      {
        id: "dates",
        title: forms.steps.dates,
        parts: [
          {
            fields: isPerinatal
              ? [{ kind: "date", id: "dueDate", label: forms.optional(forms.fields.dueDate) }, birth, nationalNumber]
              : [
                  birth,
                  ownFlag(context, "preferentialReimbursement"),
                  flag(context, "episode.registered"),
                  flag(context, "episode.functionalAssessment"),
                  nationalNumber,
                ],
          },
        ],
      },
    ];
  },
  result: (_, answers) => {
    const programme = answers.one("programme", programmes) ?? "perinatal";
    const birthDate = answers.text("birthDate");
    const dueDate = answers.text("dueDate");
    const region = answers.one("region", regions);
    const common = { label: answers.text("label") ?? "", ...(region !== undefined && { region }) };
    if (programme === "perinatal") {
      // A pregnancy that is opened without a birth is one that goes on.
      const facts = { birthDate: birthDate ?? null, ...(dueDate !== undefined && { dueDate }) };
      return { kind: "open", episode: { ...common, programme, facts } };
    }
    const facts = defined({
      birthDate,
      preferentialReimbursement: answers.flag("preferentialReimbursement"),
      registered: answers.flag("registered"),
      functionalAssessment: answers.flag("functionalAssessment"),
    });
    return { kind: "open", episode: { ...common, programme, facts } };
  },
};
