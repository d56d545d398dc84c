import type { Intent, Slots } from "../../questions/contract";
import type { Request } from "./request";

/** Intents that a new service turns into a question about that service. */
const aboutNoService: ReadonlySet<Intent> = new Set(["overview", "scenario", "deadlines", "reference-period"]);

/** Intents that are about a service, and not about a patient. */
const inGeneral: ReadonlySet<Intent> = new Set([
  "limit",
  "who-may-bill",
  "tariff",
  "pseudocode",
  "participants",
  "duration",
  "same-day",
]);

/** Facts of one case: they do not go over to another patient. */
const ofOneCase = [
  "indicators",
  "scenario",
  "weeks",
  "age",
  "preferentialReimbursement",
  "count",
] as const satisfies readonly (keyof Slots)[];

/** "And for Mme P.?", "no, the concertation": the last question again, with what is new in place of what was said. */
export function goOn(last: Request, next: Request): Request {
  const slots = withFormerKind(next.slots, last.slots);
  const isOther = slots.patient !== undefined && slots.patient !== "this";
  const isService = slots.service !== undefined || slots.function !== undefined;
  const hasDay = slots.date !== undefined || next.period !== undefined;
  const { patient, service, biller, period, ...rest } = last;
  const carried = carriedSlots(last.slots, { isOther, hasDay, isService: slots.service !== undefined });
  const intent = intentOf(last, { isService, isOther });
  return {
    ...rest,
    intent,
    ...(patient !== undefined && !isOther && { patient }),
    ...(biller !== undefined && !isOther && slots.role === undefined && { biller }),
    ...(service !== undefined && !isService && { service }),
    ...(next.period !== undefined ? { period: next.period } : period !== undefined && !hasDay ? { period } : {}),
    slots: { ...carried, ...slots },
  };
}

/** "And function 3?", said after an individual session: an individual session still. */
function withFormerKind(slots: Slots, former: Slots): Slots {
  const isVague = slots.service === "psy" && former.service?.startsWith("psy-");
  if (!isVague) return slots;
  const { service: _, ...rest } = slots;
  return { ...(former.service !== undefined && { service: former.service }), ...rest };
}

/** What is asked of a patient, where the last question was a general one; of a service, where it was about none. */
function intentOf(last: Request, { isService, isOther }: { isService: boolean; isOther: boolean }): Intent {
  if (isService && asksForNoService(last)) return "eligibility";
  if (!isOther || !inGeneral.has(last.intent)) return last.intent;
  return last.intent === "limit" ? "remaining" : "eligibility";
}

function asksForNoService({ intent, slots, service }: Request): boolean {
  if (intent === "remaining") return slots.service === undefined && service === undefined;
  return aboutNoService.has(intent);
}

function carriedSlots(
  slots: Slots,
  { isOther, hasDay, isService }: { isOther: boolean; hasDay: boolean; isService: boolean },
): Slots {
  const dropped = new Set<keyof Slots>([
    ...(isOther ? ofOneCase : []),
    ...(isOther && slots.dateOf !== undefined ? (["date", "dateOf"] as const) : []),
    ...(hasDay ? (["date", "dateOf"] as const) : []),
    // "The second" was of the service asked about then; the function, too.
    ...(isService ? (["count", "function"] as const) : []),
  ]);
  return Object.fromEntries(Object.entries(slots).filter(([key]) => !(dropped as Set<string>).has(key)));
}
