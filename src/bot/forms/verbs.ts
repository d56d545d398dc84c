import { z } from "zod";
import { formNames } from "../../language/forms/catalogue";
import { serviceSchema } from "../../rules/contract";
import type { Values } from "../conversation/verbs";

/** The verbs of the buttons that open forms, fill them in and bill what they have recorded. */
export const formVerbs = {
  menu: "choose-form",
  open: "open-form",
  next: "form-next",
  back: "form-back",
  add: "form-add",
  save: "form-save",
  drop: "drop-draft",
  worklist: "worklist",
  mark: "mark-billed",
  acts: "acts",
  act: "act",
} as const;
type FormVerb = (typeof formVerbs)[keyof typeof formVerbs];

const formSchema = z.object({
  name: z.enum(formNames),
  /** Code of the episode; left out where the form opens one. */
  code: z.string().optional(),
  service: serviceSchema.optional(),
  /** Id of the entry that it corrects or bills, or of the event that it takes back. */
  entry: z.string().optional(),
});

/** Which form about what. */
export type FormAbout = z.infer<typeof formSchema>;

const cardSchema = formSchema.extend({
  /** The form instance: saved once, however often. */
  instance: z.string().min(1).max(100),
  /** Which of its cards was pressed. */
  step: z.string().max(60),
  /** That of the episode when the card was drawn. */
  revision: z.number().int().optional(),
});

/** A card of a form, as its buttons tell it. */
export type FormCardRef = z.infer<typeof cardSchema>;

const dataSchemas = {
  [formVerbs.menu]: z.object({ code: z.string().optional() }),
  [formVerbs.open]: formSchema.extend({
    /** Begins anew, whatever draft there is. */
    anew: z.boolean().optional(),
    /** The draft to go on with. */
    instance: z.string().optional(),
    values: z.record(z.string(), z.string()).optional(),
  }),
  [formVerbs.next]: cardSchema,
  [formVerbs.back]: cardSchema,
  [formVerbs.add]: cardSchema,
  [formVerbs.save]: cardSchema,
  [formVerbs.drop]: z.object({ instance: z.string() }),
  [formVerbs.worklist]: z.object({
    from: z.number().int().min(0).optional(),
    /** Shows them all ticked. */
    ticked: z.boolean().optional(),
  }),
  [formVerbs.mark]: z.object({ instance: z.string().min(1), from: z.number().int().min(0).optional() }),
  [formVerbs.acts]: z.object({ code: z.string(), from: z.number().int().min(0).optional() }),
  [formVerbs.act]: z.object({ code: z.string(), id: z.string() }),
} as const;

type DataOf<Verb extends FormVerb> = z.infer<(typeof dataSchemas)[Verb]>;

/** What a press of one of these buttons asks for, with what was typed beside it. */
export type FormWanted = {
  [Verb in FormVerb]: { kind: "forms"; verb: Verb; form: DataOf<Verb>; values: Values };
}[FormVerb];

function isFormVerb(verb: string): verb is FormVerb {
  return Object.values(formVerbs).some((known) => known === verb);
}

/** Reads a press; `null` where the verb is another's, or the card is of a version that is no longer understood. */
export function formWanted(verb: string, data: Record<string, unknown>, values: Values): FormWanted | null {
  if (!isFormVerb(verb)) return null;
  const parsed = dataSchemas[verb].safeParse(data.form);
  // Each verb is parsed by its own schema, so that verb and data belong together.
  return parsed.success ? ({ kind: "forms", verb, form: parsed.data, values } as FormWanted) : null;
}
