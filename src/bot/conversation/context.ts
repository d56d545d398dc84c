import { termsOf } from "../../language/terms";
import type { Intent, Language } from "../../questions/contract";
import { understand } from "../../questions/understand";
import { serviceSchema } from "../../rules/contract";
import type { Request } from "./request";
import { wordFor } from "./services";
import type { Turn } from "./turn";

/** Questions that people ask in two words once the conversation is about a patient and a service. */
const ofPatient: ReadonlySet<Intent> = new Set([
  "requirements",
  "billing-deadline",
  "patient-share",
  "time-window",
  "next-follow-up",
  "reference-period",
]);
/** Questions about a service in general. */
const ofService: ReadonlySet<Intent> = new Set([
  "limit",
  "who-may-bill",
  "tariff",
  "pseudocode",
  "participants",
  "duration",
  "same-day",
]);

const longestEllipsis = 5;

/**
 * "The tariff?", "until when?": too short to be understood alone, so it is read once more with the service that the
 * conversation is about before it. `null` where that makes it no clearer, or something else.
 */
export function understoodInContext(
  text: string,
  { context, today }: Pick<Turn, "context" | "today">,
  language: Language,
): Request | null {
  const { question } = context;
  const service = question?.service ?? serviceSchema.safeParse(question?.slots.service).data;
  if (service === undefined || text.trim().split(/\s+/).length > longestEllipsis) return null;
  const { short } = termsOf(language).services[service];
  const { outcome, intent, slots } = understand(`${short}: ${text}`, { today, language });
  if (outcome !== "understood" || intent === null) return null;
  const { service: _, function: __, patient: ___, ...rest } = slots;
  if (ofPatient.has(intent) || ofService.has(intent)) return { intent, slots: rest };
  // "How many are left?" alone would be asked of everything.
  const isOfPatient = context.patient !== undefined && question?.patient === context.patient;
  return intent === "remaining" && isOfPatient ? { intent, slots: rest, service, patient: context.patient } : null;
}

/**
 * "Until when?", "what does the patient pay?", "the tariff?": said without a service, it is about the one that the
 * conversation is about, and about its patient. With a service it is a question of its own.
 */
export function inContext(request: Request, { context }: Pick<Turn, "context">): Request {
  const { intent, slots, patient, service } = request;
  const { question } = context;
  const isOwn =
    patient !== undefined || service !== undefined || slots.service !== undefined || slots.function !== undefined;
  if (question === undefined || isOwn) return request;
  const about = question.service === undefined ? question.slots : { ...question.slots, ...wordFor(question.service) };
  const word = {
    ...(about.service !== undefined && { service: about.service }),
    ...(about.function !== undefined && { function: about.function }),
  };
  const exact = question.service === undefined ? {} : { service: question.service };
  const filled = { ...request, ...exact, slots: { ...slots, ...word } };
  if (slots.patient !== undefined) return request;
  const isOfPatient = context.patient !== undefined && question.patient === context.patient;
  if (ofPatient.has(intent)) return isOfPatient ? { ...filled, patient: question.patient } : request;
  if (!ofService.has(intent)) return request;
  return isOfPatient ? { ...filled, patient: question.patient } : filled;
}
