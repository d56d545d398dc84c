import { capitalised } from "../language/sentence";
import type { Words } from "../language/words";
import { careTeamRoles, type EligibilityQuery, places, regions } from "../rules/contract";
import { perinatalThresholds } from "../rules/data/thresholds";
import type { CardElement, Choice, ToggleInput } from "./adaptive-card";
import { choices, text } from "./elements";
import { besides, type FactAsked, factKinds, offeredIndicators } from "./facts-asked";
import type { Entered } from "./verdict-input";

/** The question for a fact, as it stands after a colon. */
export function questionFor({ key, context }: FactAsked, words: Words): string {
  const question = words.facts.questions[key];
  return typeof question === "string" ? question : question(context);
}

/** The inputs for one missing fact, with what was entered before and what was wrong with it. */
export function factInput(fact: FactAsked, query: EligibilityQuery, words: Words, entered?: Entered): CardElement[] {
  const value = entered?.values[fact.id];
  const error = entered?.errors[fact.id];
  const head = { id: fact.id, label: capitalised(questionFor(fact, words)) };
  const errors = words.facts.errors;
  const kept = value === undefined || value === "" ? {} : { value };
  const wrong = error === undefined ? [] : [text(error, { color: "attention", spacing: "small" })];
  const beside = (id: string, title: string): ToggleInput => ({
    type: "Input.Toggle",
    id,
    title,
    value: entered?.values[id] === "true" ? "true" : "false",
    valueOn: "true",
    valueOff: "false",
    wrap: true,
    spacing: "small",
  });

  switch (factKinds[fact.key]) {
    case "yes-no":
    case "choice":
      return [
        {
          type: "Input.ChoiceSet",
          ...head,
          ...kept,
          choices: choicesFor(fact, words),
          style: "expanded",
          wrap: true,
          isRequired: true,
          errorMessage: errors.choice,
        },
        ...wrong,
      ];
    case "several":
      return [
        {
          type: "Input.ChoiceSet",
          ...head,
          ...kept,
          choices: choices(careTeamRoles, words.facts.roles),
          style: "expanded",
          isMultiSelect: true,
          wrap: true,
          errorMessage: errors.choice,
        },
        ...wrong,
      ];
    case "number":
    case "whole": {
      const isWhole = factKinds[fact.key] === "whole";
      const max = perinatalThresholds.indicators.value;
      const typed = Number(value);
      return [
        {
          type: "Input.Number",
          ...head,
          ...(value !== undefined && value !== "" && !Number.isNaN(typed) && { value: typed }),
          min: 0,
          ...(isWhole && { max }),
          isRequired: true,
          errorMessage: isWhole ? errors.wholeNumber(0, max) : errors.number,
        },
        ...wrong,
      ];
    }
    case "dates":
      return [
        {
          type: "Input.Text",
          ...head,
          ...kept,
          placeholder: words.facts.datesHint,
          maxLength: 300,
          errorMessage: errors.dates,
        },
        ...wrong,
      ];
    case "text":
      return [
        { type: "Input.Text", ...head, ...kept, isRequired: true, maxLength: 100, errorMessage: errors.text },
        ...wrong,
      ];
    case "date":
      return [
        { type: "Input.Date", ...head, ...kept, max: query.askedOn, isRequired: true, errorMessage: errors.date },
        ...wrong,
      ];
    case "birth":
      return [
        { type: "Input.Date", ...head, ...kept, max: query.askedOn, errorMessage: errors.date },
        ...wrong,
        beside(besides.notBornYet, words.facts.notBornYet),
      ];
    case "screening":
      return [
        { type: "Input.Date", ...head, ...kept, max: query.askedOn, errorMessage: errors.date },
        ...wrong,
        beside(besides.noScreening, words.facts.noScreening),
        {
          type: "Input.ChoiceSet",
          id: besides.positive,
          label: `${words.facts.positive} ${words.facts.positiveHint}`,
          ...(entered?.values[besides.positive] && { value: entered.values[besides.positive] }),
          choices: choices(offeredIndicators, words.terms.indicators),
          style: "expanded",
          isMultiSelect: true,
          wrap: true,
          errorMessage: errors.choice,
        },
      ];
  }
}

function choicesFor({ key }: FactAsked, { facts, terms }: Words): Choice[] {
  switch (key) {
    case "provider.region":
      return choices(regions, terms.regions);
    case "act.place":
      return choices(places, facts.places);
    case "act.coordinatedBy":
      return choices(["biller", "team-member"], facts.coordinatedBy);
    default:
      return choices(["true", "false"], { true: terms.yes, false: terms.no });
  }
}
