import { answersFrom } from "../answers";
import type { FormContext } from "../definition";
import type { Errors, Field, Step } from "../field";
import { ticked } from "../inputs";
import { readFields } from "../read";
import type { FormState } from "../state";

/** The tasks that a concertation gives out. */

const addFields = ["what", "owner", "by"] as const;
const mostTasks = 30;
const longestTask = 300;

function fields({ forms }: FormContext): Field[] {
  return [
    { kind: "text", id: "what", label: forms.fields.what, longest: longestTask, required: true },
    { kind: "text", id: "owner", label: forms.fields.owner, longest: 100, required: true },
    { kind: "date", id: "by", label: forms.optional(forms.fields.by) },
  ];
}

type Task = FormState["tasks"][number];

export function described({ what, owner, by }: Task, { words }: FormContext): string {
  return [what, owner, ...(by === undefined ? [] : [words.format.shortDate(by)])].join(" · ");
}

export function tasksStep(context: FormContext, { tasks }: FormState): Step {
  const { forms } = context;
  const options = tasks.map((task, index) => ({ value: String(index), title: described(task, context) }));
  return {
    id: "tasks",
    title: forms.steps.tasks,
    text: forms.hints.tasks,
    parts:
      options.length === 0 ? [] : [{ fields: [{ kind: "several", id: "tasks", label: forms.fields.tasks, options }] }],
    adds: { to: "tasks", fields: fields(context) },
  };
}

export function keptTasks({ tasks }: FormState, kept: readonly string[]): Task[] {
  return tasks.filter((_, index) => kept.includes(String(index)));
}

export function withTask(context: FormContext, state: FormState): { state: FormState } | { errors: Errors } {
  const { forms } = context;
  if (state.tasks.length >= mostTasks) return { errors: { what: forms.errors.tooMany(mostTasks) } };
  const { known, errors } = readFields(fields(context), state.values, forms.errors);
  if (Object.keys(errors).length > 0) return { errors };
  const answers = answersFrom(known);
  const by = answers.text("by");
  const task: Task = {
    what: answers.text("what") ?? "",
    owner: answers.text("owner") ?? "",
    ...(by !== undefined && { by }),
  };
  // Pressed twice, or once more on an older card: it is there already.
  const at = state.tasks.findIndex((one) => described(one, context) === described(task, context));
  const tasks = at === -1 ? [...state.tasks, task] : state.tasks;
  const still = ticked(state.values.tasks, at === -1 ? state.tasks.length : at);
  const kept = Object.fromEntries(
    Object.entries(state.values).filter(([id]) => !(addFields as readonly string[]).includes(id)),
  );
  return { state: { ...state, tasks, values: { ...kept, tasks: still } } };
}
