import { z } from "zod";

/** What a button around the files of patients asks for; every one carries all that it needs. */

const code = z.string().max(20);
/** Form instance: what comes of a press is done once, however often it arrives. */
const instance = z.string().max(64);
const user = z.string().max(200);

export const listed = ["open", "closed"] as const;
export const roleActions = ["coordinator", "member", "remove"] as const;

export const careStepSchema = z.discriminatedUnion("step", [
  z.strictObject({
    step: z.literal("list"),
    search: z.string().max(80).default(""),
    show: z.enum(listed).default("open"),
    /** How many were shown before. */
    from: z.number().int().min(0).default(0),
  }),
  z.strictObject({ step: z.literal("choose"), code }),
  z.strictObject({ step: z.literal("ask-close"), code }),
  z.strictObject({ step: z.literal("close"), code, instance }),
  z.strictObject({ step: z.literal("ask-reopen"), code }),
  z.strictObject({ step: z.literal("reopen"), code, instance }),
  z.strictObject({ step: z.literal("ask-remove"), code }),
  z.strictObject({ step: z.literal("remove"), code }),
  z.strictObject({ step: z.literal("mine") }),
  z.strictObject({ step: z.literal("ask-forget") }),
  z.strictObject({ step: z.literal("forget"), instance }),
  z.strictObject({ step: z.literal("team"), code }),
  z.strictObject({ step: z.literal("ask-invite"), code }),
  z.strictObject({ step: z.literal("invite"), code, instance }),
  z.strictObject({ step: z.literal("cancel-invitation"), code, hash: z.string().max(100), instance }),
  z.strictObject({ step: z.literal("ask-join") }),
  z.strictObject({ step: z.literal("join"), instance }),
  z.strictObject({ step: z.literal("ask-leave"), code }),
  z.strictObject({ step: z.literal("leave"), code, instance }),
  z.strictObject({ step: z.literal("ask-manage"), code }),
  z.strictObject({ step: z.literal("manage"), code, instance }),
  z.strictObject({ step: z.literal("remove-member"), code, user, instance }),
  z.strictObject({ step: z.literal("ask-hand-out"), code }),
  z.strictObject({ step: z.literal("hand-out"), code, as: z.enum(["page", "json"]) }),
  z.strictObject({ step: z.literal("bill-list") }),
  z.strictObject({ step: z.literal("ask-import") }),
  z.strictObject({ step: z.literal("import") }),
  /** A file was attached to a message. */
  z.strictObject({ step: z.literal("import-file"), name: z.string(), url: z.string() }),
]);

export type CareStep = z.infer<typeof careStepSchema>;
/** The step of that name, with what it carries. */
export type StepOf<Name extends CareStep["step"]> = Extract<CareStep, { step: Name }>;
