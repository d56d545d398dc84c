import { outsiderId, outsiderName } from "../../records/acts/outsider";
import type { Answers } from "../answers";
import type { Colleague, FormContext } from "../definition";
import { type Errors, errorsIf, type Field, type Known } from "../field";
import { members } from "../inputs";

/** The coordinator, who may be somebody that is not in the team: they are then kept by name. */

const somebodyElse = "else";

/** How the coordinator with this id is called. */
export function coordinatorName(id: string, team: readonly Colleague[], unknown: string): string {
  return outsiderName(id) ?? team.find(({ user }) => user === id)?.name ?? unknown;
}

export function coordinatorFields({ team, forms }: FormContext, id: "coordinator" | "to"): Field[] {
  return [
    {
      kind: "choice",
      id,
      label: forms.fields[id],
      options: [...members(team, forms.myself), { value: somebodyElse, title: forms.somebodyElse }],
      required: true,
    },
    { kind: "text", id: "coordinatorName", label: forms.fields.coordinatorName, longest: 100 },
  ];
}

/** Who is somebody else has to be named. */
export function coordinatorCheck({ forms }: FormContext, id: "coordinator" | "to"): (known: Known) => Errors {
  return (known) =>
    errorsIf(known[id] === somebodyElse && known.coordinatorName === undefined, {
      coordinatorName: forms.errors.required,
    });
}

export function coordinatorFrom(answers: Answers, id: "coordinator" | "to"): string {
  const chosen = answers.text(id) ?? "";
  return chosen === somebodyElse ? outsiderId(answers.text("coordinatorName") ?? "") : chosen;
}

export function coordinatorValues(
  known: string | undefined,
  { team }: FormContext,
  id: "coordinator" | "to",
): Record<string, string> {
  if (known === undefined) return {};
  if (team.some(({ user }) => user === known)) return { [id]: known };
  const name = outsiderName(known);
  return name === undefined ? {} : { [id]: somebodyElse, coordinatorName: name };
}
