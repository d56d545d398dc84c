import { z } from "zod";
import { type FormState, formStateSchema } from "../../forms/state";
import { type FormName, formNames } from "../../language/forms/catalogue";
import { brusselsDay } from "../../records/brussels-day";
import { type Draft, listDrafts, readDraft, saveDraft } from "../../records/store/drafts";
import type { CivilDate } from "../../rules/civil-date";
import { serviceSchema } from "../../rules/contract";
import type { Turn } from "../conversation/turn";
import type { FormAbout } from "./verbs";

const keptSchema = formStateSchema.extend({ service: serviceSchema.optional(), entry: z.string().optional() });

/** A form that was begun: what was entered, and where it stopped. */
export interface Begun {
  instance: string;
  about: FormAbout;
  state: FormState;
  step: number;
  /** Day of the last touch. */
  touched: CivilDate;
}

/** Forms of one card, which are gone as quickly as they are opened again: no draft of them is kept or offered. */
const onOneCard: ReadonlySet<FormName> = new Set(["bill", "refuse", "waive", "reset", "withdraw"]);

/** Keeps what was entered, so that it survives a restart and an interruption. */
export async function keepDraft(
  turn: Turn,
  instance: string,
  { name, code, service, entry }: FormAbout,
  state: FormState,
  step: number,
): Promise<void> {
  if (onOneCard.has(name)) return;
  await saveDraft(
    turn.tables,
    turn.person,
    {
      instance,
      form: name,
      ...(code !== undefined && { episode: code }),
      step,
      values: { ...state, ...(service !== undefined && { service }), ...(entry !== undefined && { entry }) },
    },
    turn.now,
  );
}

/** The draft of a form instance; `null` where none is kept any more. */
export async function begunForm(turn: Turn, instance: string): Promise<Begun | null> {
  const draft = await readDraft(turn.tables, turn.person, instance, turn.now);
  return draft === null ? null : begunFrom(draft);
}

/** The forms that somebody has begun and not saved, the last touched first. */
export async function begunForms(turn: Turn): Promise<Begun[]> {
  const drafts = await listDrafts(turn.tables, turn.person, turn.now);
  return drafts.map(begunFrom).filter((begun) => begun !== null);
}

function begunFrom({ instance, form, episode, values, step = 0, touchedAt }: Draft): Begun | null {
  const name = formNames.find((one) => one === form);
  const kept = keptSchema.safeParse(values);
  if (name === undefined || !kept.success) return null;
  const { service, entry, ...state } = kept.data;
  const about: FormAbout = {
    name,
    ...(episode !== undefined && { code: episode }),
    ...(service !== undefined && { service }),
    ...(entry !== undefined && { entry }),
  };
  return { instance, about, state, step, touched: brusselsDay(new Date(touchedAt)) };
}
