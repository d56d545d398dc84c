import { type Indicator, inclusionIndicators, indicators, scenarios } from "../../rules/contract";
import { perinatalThresholds } from "../../rules/data/thresholds";
import { defined } from "../answers";
import { type FormDefinition, recorded } from "../definition";
import { asTyped, billerFields, billerValues, count, flag, givenBy, optionsFrom, pastDay, review } from "../inputs";

const otherIndicators = indicators.slice(inclusionIndicators.length);

/** Consent and date, the indicators, what BiB gave, then the verdict. */
export const screening: FormDefinition = {
  name: "screening",
  begin: (context) => {
    const content = context.entry?.content;
    const known = content?.kind === "screening" ? content : undefined;
    const positive = known?.details.positive ?? [];
    const { positive: _, ...details } = known?.details ?? { positive: [] };
    return {
      values: asTyped({
        serviceDate: known?.on ?? context.today,
        ...billerValues(context),
        ...(known === undefined ? { indicatorsAnswered: perinatalThresholds.indicators.value } : details),
        positive: positive.filter((indicator) => (inclusionIndicators as readonly Indicator[]).includes(indicator)),
        otherPositive: positive.filter((indicator) => otherIndicators.includes(indicator)).length || undefined,
      }),
      people: [],
      tasks: [],
    };
  },
  steps: (context, state) => {
    const { forms, words } = context;
    return [
      {
        id: "act",
        title: forms.steps.act,
        parts: [
          {
            fields: [
              pastDay(context, "serviceDate"),
              ...billerFields(context),
              flag(context, "act.consent"),
              flag(context, "act.finalisedByBiller", state),
            ],
          },
        ],
      },
      {
        id: "indicators",
        title: forms.steps.indicators,
        parts: [
          {
            fields: [
              count(context, "act.indicatorsAnswered", {
                min: 0,
                max: perinatalThresholds.indicators.value,
                whole: true,
                required: true,
              }),
              {
                kind: "several",
                id: "positive",
                label: words.facts.positive,
                hint: words.facts.positiveHint,
                options: optionsFrom(inclusionIndicators, words.terms.indicators),
              },
              {
                kind: "number",
                id: "otherPositive",
                label: forms.optional(forms.fields.otherPositive),
                hint: forms.hints.otherPositive,
                min: 0,
                max: otherIndicators.length,
                whole: true,
              },
            ],
          },
        ],
      },
      {
        id: "records",
        title: forms.steps.records,
        parts: [
          {
            fields: [
              {
                kind: "choice",
                id: "scenarioFromBib",
                label: forms.optional(forms.fields.scenarioFromBib),
                options: optionsFrom(scenarios, words.terms.scenarios),
              },
              flag(context, "act.bibCode"),
            ],
          },
        ],
      },
      review(context),
    ];
  },
  result: (context, answers) => {
    const positive = [
      ...answers.some("positive", inclusionIndicators),
      ...otherIndicators.slice(0, answers.number("otherPositive") ?? 0),
    ];
    return recorded(context, {
      kind: "screening",
      on: answers.text("serviceDate") ?? "",
      ...givenBy(context, { biller: answers.text("biller"), onBehalfOf: undefined }),
      details: {
        positive,
        ...defined({
          consent: answers.flag("consent"),
          indicatorsAnswered: answers.number("indicatorsAnswered"),
          scenarioFromBib: answers.one("scenarioFromBib", scenarios),
          bibCode: answers.flag("bibCode"),
          finalisedByBiller: answers.flag("finalisedByBiller"),
        }),
      },
    });
  },
};
