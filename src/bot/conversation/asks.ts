import { z } from "zod";
import type { CardButton } from "../../cards/actions";
import type { JsonObject } from "../../cards/adaptive-card";
import { replyWords } from "../../language/replies";
import { wordsOf } from "../../language/words";
import type { Intent, Language } from "../../questions/contract";
import type { Service } from "../../rules/contract";
import type { Request } from "./request";
import { programmesMeant, servicesMeant } from "./services";
import type { Turn } from "./turn";
import { type Values, verbs } from "./verbs";

// Understood, but not answered yet, or nothing that anybody would press.
const unanswered: ReadonlySet<Intent> = new Set(["follow-on", "thanks"]);

/** Whether the bot has an answer; nothing else is offered as a button. */
export function answerable(intent: Intent): boolean {
  return !unanswered.has(intent);
}

const jsonSchema = z.json();

/** What every button carries under one name, apart from the inputs that a host puts beside it. */
export function buttonData(request: Request | undefined, language: Language, typed: Values = {}): JsonObject {
  // Cards hold plain JSON, which knows no undefined.
  return { asked: jsonSchema.parse(JSON.parse(JSON.stringify({ request, language, typed }))) };
}

/** A button that asks a question, in the words in which the person would. */
export function askButton(
  request: Request,
  { language, today }: Pick<Turn, "language" | "today">,
  patient?: string,
): CardButton {
  const service = serviceNamed(request, today);
  const terms = service === undefined ? undefined : wordsOf(language).terms.services[service];
  const title = replyWords[language].ask[request.intent]({
    ...(terms === undefined ? {} : { service: terms.short, one: terms.one }),
    ...(patient === undefined ? named(request) : { patient }),
  });
  return { title, verb: verbs.ask, data: buttonData(request, language) };
}

function named({ slots: { patient } }: Request): { patient?: string } {
  return patient === undefined || patient === "this" ? {} : { patient };
}

/** The service that a request is about, where there is no doubt. */
function serviceNamed({ service, slots }: Request, today: string): Service | undefined {
  if (service !== undefined || slots.service === undefined) return service;
  const [programme] = programmesMeant(slots.service);
  const meant = programme === undefined ? [] : servicesMeant(slots, programme, slots.date ?? today);
  return meant.length === 1 ? meant[0] : undefined;
}
