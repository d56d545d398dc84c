import { deadlineWordsOf } from "../../language/deadlines";
import { reminderWordsOf } from "../../language/reminders";
import type { Language } from "../../questions/contract";
import type { DeadlineKind } from "../../rules/deadlines";
import { button, type CardButton } from "../actions";
import type { CardElement } from "../adaptive-card";
import { nameOf } from "../choice-cards";
import { fold } from "../elements";

/** Names of the inputs, which come back with the press. */
export const filterInputs = { patient: "patient", kind: "kind" } as const;

/** Chosen where nothing is narrowed: a choice has to have a value. */
const everything = "all";

/** What an input of the filter narrows to; undefined for everything. */
export function narrowedTo(value: string | undefined): string | undefined {
  return value === "" || value === everything ? undefined : value;
}

export interface FilterInput {
  language: Language;
  patients: readonly { code: string; label: string }[];
  kinds: readonly DeadlineKind[];
  chosen: { patient?: string; kind?: DeadlineKind };
  show: Omit<CardButton, "title">;
}

/** What narrows a list of deadlines, folded away until it is wanted. */
export function filterElements({ language, patients, kinds, chosen, show }: FilterInput): CardElement[] {
  const words = reminderWordsOf(language).filter;
  const names = deadlineWordsOf(language).kinds;
  const choose = (
    id: string,
    label: string,
    all: string,
    options: { title: string; value: string }[],
    value = everything,
  ) =>
    ({
      type: "Input.ChoiceSet",
      id,
      label,
      errorMessage: label,
      choices: [{ title: all, value: everything }, ...options],
      style: "compact",
      wrap: true,
      value,
    }) satisfies CardElement;
  return fold("filter", words.title, [
    choose(
      filterInputs.patient,
      words.patient,
      words.everybody,
      patients.map((patient) => ({ title: nameOf(patient), value: patient.code })),
      chosen.patient,
    ),
    choose(
      filterInputs.kind,
      words.kind,
      words.every,
      kinds.map((kind) => ({ title: names[kind].name, value: kind })),
      chosen.kind,
    ),
    {
      type: "ActionSet",
      actions: [button({ ...show, title: words.submit }, { submits: true })],
      spacing: "small",
    },
  ]);
}
