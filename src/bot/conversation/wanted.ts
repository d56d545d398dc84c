import { z } from "zod";
import { type Intent, type Language, languageSchema, type Slots } from "../../questions/contract";
import { spanAhead } from "../../questions/dates/spans";
import { deadlineListOf } from "../../questions/deadlines/list-of";
import { destinationOf } from "../../questions/destinations/destination-of";
import { remarksIn } from "../../questions/remarks";
import { topicOf } from "../../questions/topics/topic-of";
import { understand } from "../../questions/understand";
import { addMonths } from "../../rules/civil-date";
import type { TopicId } from "../../rules/topics";
import { isTopicIntent } from "../../rules/topics/find";
import { type CareWanted, careByPress, careCommandIn } from "../episodes/wanted";
import { formCommandIn } from "../forms/commands";
import { type FormWanted, formWanted } from "../forms/verbs";
import { isReminderVerb } from "../reminders/verbs";
import { type ReminderWanted, remindersByPress } from "../reminders/wanted";
import { type CommandWanted, commandIn } from "./commands";
import { understoodInContext } from "./context";
import { wantedByDestination } from "./destination";
import { isHypothetical } from "./hypothetical";
import { type Request, requestOf, requestSchema } from "./request";
import { previousMeaning, type Turn } from "./turn";
import { type Values, verbs } from "./verbs";

/** What somebody wants of the bot, from a message or from a press. */
export type Wanted =
  | CommandWanted
  | ReminderWanted
  | FormWanted
  | CareWanted
  | { kind: "request"; request: Request }
  | { kind: "topic"; topic: TopicId }
  | { kind: "unsure"; requests: readonly Request[] }
  | { kind: "off-topic"; because?: "hello" | "clinical"; patient?: string }
  | { kind: "answer-facts"; request: Request; values: Values }
  | { kind: "save-profile"; pending?: Request; values: Values }
  | { kind: "open-change"; request: Request }
  | { kind: "change"; request: Request; values: Values }
  | { kind: "outdated" };

// Hosts send numbers and booleans of inputs as text, but nothing obliges them to.
const valueSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const valuesSchema = z.record(z.string(), z.unknown()).transform((data): Values => {
  const typed = Object.entries(data).flatMap(([id, value]) => {
    const parsed = valueSchema.safeParse(value);
    return parsed.success ? [[id, parsed.data]] : [];
  });
  return Object.fromEntries(typed);
});

/** What our buttons carry, apart from what was typed beside them. */
const pressSchema = z.object({
  asked: z.object({
    language: languageSchema,
    request: requestSchema.optional(),
    /** What was typed into an earlier form of the same question. */
    typed: z.record(z.string(), z.string()).default({}),
  }),
});

const ours = new Set(["asked", "care", "form", "verb"]);

function valuesIn(data: Record<string, unknown>): Values {
  return valuesSchema.parse(Object.fromEntries(Object.entries(data).filter(([id]) => !ours.has(id))));
}

/** What a message asks for, and the language to answer in. All words go through `understand`, commands excepted. */
export function wantedByText(text: string, turn: Turn): { wanted: Wanted; language: Language } {
  const care = careCommandIn(text);
  if (care !== null) return { wanted: care, language: turn.language };
  const form = formCommandIn(text);
  if (form !== null) return { wanted: form, language: turn.language };
  const command = commandIn(text);
  if (command !== null) return { wanted: command, language: turn.language };
  const previous = previousMeaning(turn.context);
  const { outcome, language, intent, slots, suggestions } = understand(text, {
    today: turn.today,
    language: turn.language,
    ...(previous === undefined ? {} : { previous }),
  });
  const place = destinationOf(text, { today: turn.today, language, spoken: turn.language });
  if (place !== undefined) return { wanted: wantedByDestination(place), language: place.language };
  const list = intent === "deadlines" || outcome !== "understood" ? listByText(text, turn, language) : undefined;
  if (list !== undefined) return list;
  const {
    greets,
    clinical,
    asksForSource,
    code,
    nth,
    period: named,
  } = remarksIn(text, { today: turn.today, language });
  if (outcome === "understood" && intent !== null) {
    const period = named ?? (intent === "deadlines" ? spanAhead(text, turn.today) : undefined);
    const request: Request = {
      ...requestOf({
        intent,
        slots: {
          ...(nth === undefined ? {} : { count: nth }),
          ...slots,
          ...(nextDay(intent, slots, text, turn) ?? {}),
        },
      }),
      ...(period === undefined ? {} : { period }),
      ...(intent === "why" && asksForSource ? { forSource: true } : {}),
    };
    return { wanted: { kind: "request", request }, language };
  }
  // Questions of care are never answered, not even by what the circulars say of something that they mention.
  const patient = code === undefined ? {} : { patient: code };
  if (outcome === "off-topic" && clinical) {
    return { wanted: { kind: "off-topic", because: "clinical", ...patient }, language };
  }
  const elliptic = understoodInContext(text, turn, language);
  if (elliptic !== null) return { wanted: { kind: "request", request: elliptic }, language };
  // A question that no intent covers may still name something that the circulars explain.
  const topic = topicOf(text, language);
  if (topic !== undefined) return { wanted: { kind: "topic", topic: topic.id }, language };
  if (outcome === "off-topic") {
    return { wanted: { kind: "off-topic", ...(greets ? { because: "hello" as const } : {}), ...patient }, language };
  }
  return { wanted: { kind: "unsure", requests: suggestions.map(requestOf) }, language };
}

/** A list of deadlines that is narrowed to a patient or a kind. */
function listByText(
  text: string,
  { today }: Turn,
  spoken: Language,
): { wanted: Wanted; language: Language } | undefined {
  const list = deadlineListOf(text, { today, language: spoken });
  if (list === undefined) return undefined;
  const { language, patient, kind } = list;
  const period = remarksIn(text, { today, language }).period ?? spanAhead(text, today);
  const request: Request = {
    intent: "deadlines",
    slots: patient === undefined ? {} : { patient },
    ...(period === undefined ? {} : { period }),
    ...(kind === undefined ? {} : { deadlineKind: kind }),
  };
  return { wanted: { kind: "request", request }, language };
}

const yearPattern = /\b(?:19|20)\d\d\b/;
const halfAYear = 6;

const plannable: ReadonlySet<Intent> = new Set(["eligibility", "remaining", "requirements", "follow-on"]);

/** "May I on 3 May?", said in April without a year, is next month and not eleven months ago. */
function nextDay(intent: Intent, { date, dateOf }: Slots, text: string, { today }: Turn): Pick<Slots, "date"> | null {
  if (!plannable.has(intent) || date === undefined || dateOf !== undefined || yearPattern.test(text)) return null;
  return date < addMonths(today, -halfAYear) ? { date: addMonths(date, 12) } : null;
}

/** What a press of a button asks for, and the language of its card (`null` where the card is not understood). */
export function wantedByPress(
  verb: string,
  data: Record<string, unknown>,
): { wanted: Wanted; language: Language | null } {
  const parsed = pressSchema.safeParse(data);
  if (!parsed.success) return { wanted: { kind: "outdated" }, language: null };
  const { language, request, typed } = parsed.data.asked;
  const reminder = isReminderVerb(verb) ? remindersByPress(verb, data, valuesIn(data)) : null;
  if (reminder !== null) return { wanted: reminder, language };
  const values = valuesIn(data);
  const care = careByPress(verb, data.care, values);
  return { wanted: care ?? formWanted(verb, data, values) ?? wantedOf(verb, request, { typed, values }), language };
}

function wantedOf(
  verb: string,
  request: Request | undefined,
  { typed, values }: { typed: Values; values: Values },
): Wanted {
  if (verb === verbs.saveProfile) {
    return { kind: "save-profile", values, ...(request === undefined ? {} : { pending: request }) };
  }
  if (request === undefined) return { kind: "outdated" };
  switch (verb) {
    case verbs.ask:
      // A patient picker's choice stands beside the request.
      return { kind: "request", request: { ...request, ...(values.patient && { patient: values.patient }) } };
    case verbs.answerFacts:
      return { kind: "answer-facts", request, values: { ...typed, ...values } };
    case verbs.openChange:
      return { kind: "open-change", request };
    case verbs.change:
      return { kind: "change", request, values };
    default:
      return { kind: "outdated" };
  }
}

function isGeneral(request: Request): boolean {
  const { intent, slots, patient } = request;
  if (patient !== undefined || slots.patient !== undefined) return false;
  if (isHypothetical(request, {})) return slots.role !== undefined;
  return intent === "help" || intent === "thanks" || isTopicIntent(intent);
}

/** Whether the answer could say anything about a patient, and so is for the person alone. */
export function isPrivate(wanted: Wanted): boolean {
  switch (wanted.kind) {
    case "command":
      return wanted.command.name === "profile" || wanted.command.name === "reminders";
    case "topic":
    case "outdated":
      return false;
    case "off-topic":
      return wanted.patient !== undefined;
    case "request":
      return !isGeneral(wanted.request);
    case "unsure":
      return !wanted.requests.every(isGeneral);
    default:
      return true;
  }
}
