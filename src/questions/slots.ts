import type { CivilDate } from "../rules/civil-date";
import type { Profession } from "../rules/contract";
import type { Intent, ServiceWord, Slots } from "./contract";
import type { DateMention } from "./dates/find";
import type { PatientMention } from "./patients";
import { numberOf } from "./quantities";
import type { Reading } from "./reading";
import { serviceOf } from "./services";

/** The slots of a message, read for one intent. */

/** Questions about one patient's file, where "la patiente" and "elle" mean the patient of the conversation. */
const aboutOnePatient: ReadonlySet<Intent> = new Set<Intent>([
  "eligibility",
  "remaining",
  "overview",
  "next-follow-up",
  "scenario",
  "start-screening",
  "record-act",
  "follow-on",
  "reference-period",
  "billing-deadline",
  "patient-share",
]);
/** Questions in which "la patiente" is any patient. */
const generalPatient: ReadonlySet<Intent> = new Set<Intent>(["patient-share", "billing-deadline", "reference-period"]);
const noPatient: ReadonlySet<Intent> = new Set<Intent>(["why", "help", "thanks", "deadlines"]);

const strength: Record<PatientMention["kind"], number> = {
  code: 5,
  title: 4,
  name: 3,
  this: 2,
  definite: 1,
  pronoun: 0,
};

function patientOf(reading: Reading, intent: Intent): string | undefined {
  if (noPatient.has(intent)) return undefined;
  const usable = reading.patients.filter(({ kind, from }) => {
    if (kind === "definite") return aboutOnePatient.has(intent) && !generalPatient.has(intent);
    if (kind !== "pronoun") return true;
    const roleBefore = reading.pieces.some(
      (piece) =>
        piece.from < from && piece.concepts.some((concept) => concept.startsWith("role.") || concept === "colleague"),
    );
    return aboutOnePatient.has(intent) && !roleBefore;
  });
  const best = usable.sort((a, b) => strength[b.kind] - strength[a.kind] || a.from - b.from)[0];
  return best?.patient;
}

const birthWords =
  /^(accouch|naiss|bevall|bevall|bevie|gebor|geboor|geburt|gebar|entb|enfant|born|birth|deliver|baby|bebe|kind)/;
const birthVerbs = /^(ne|nee|nes|nees|ne|neele|geb|dob)$/;
const screeningConcept = "service.screening";

/** What a date is of, by the words around it in its sentence. */
function dateKind(reading: Reading, mention: DateMention, intent: Intent): "service" | "birth" | "screening" {
  const first = reading.tokens[mention.from];
  const near = (from: number, to: number) =>
    reading.tokens.slice(Math.max(0, from), to).filter((token) => token.sentence === first?.sentence);
  const before = near(mention.from - 7, mention.from);
  const after = near(mention.to, mention.to + 4);
  const isBirth = (token: { folded: string }) => birthWords.test(token.folded) || birthVerbs.test(token.folded);
  const nearestService = reading.pieces
    .filter((piece) => piece.concepts.some((concept) => concept.startsWith("service.") || concept.startsWith("psy.")))
    .map((piece) => Math.min(Math.abs(piece.from - mention.from), Math.abs(piece.to - 1 - mention.from)))
    .sort((a, b) => a - b)[0];
  const nearestBirth = [...before, ...after]
    .filter(isBirth)
    .map((token) => Math.abs(reading.tokens.indexOf(token) - mention.from))
    .sort((a, b) => a - b)[0];
  if (first && /[°*]\s?$/.test(reading.text.slice(0, first.start))) return "birth";
  if (nearestBirth !== undefined && (nearestService === undefined || nearestBirth <= nearestService)) return "birth";
  const screening = reading.pieces.find(
    (piece) =>
      piece.concepts.includes(screeningConcept) &&
      Math.abs(piece.from - mention.from) <= 6 &&
      reading.tokens[piece.from]?.sentence === first?.sentence,
  );
  const asked = serviceOf(reading, intent);
  if (screening && asked !== undefined && asked !== "screening") {
    const other = reading.pieces.find(
      (piece) =>
        piece.concepts.some((concept) => concept.startsWith("service.") && concept !== screeningConcept) &&
        Math.abs(piece.from - mention.from) < Math.abs(screening.from - mention.from),
    );
    if (!other) return "screening";
  }
  return "service";
}

function dateOf(reading: Reading, intent: Intent): Pick<Slots, "date" | "dateOf"> {
  const dated = reading.dates
    .map((mention) => ({ date: mention.date, kind: dateKind(reading, mention, intent) }))
    .filter((each): each is { date: CivilDate; kind: "service" | "birth" | "screening" } => each.date !== null);
  const best = dated.find(({ kind }) => kind === "service") ?? dated[0];
  if (!best) return {};
  return best.kind === "service" ? { date: best.date } : { date: best.date, dateOf: best.kind };
}

function roleOf(reading: Reading): Profession | undefined {
  for (const piece of reading.pieces) {
    const role = piece.concepts.find((concept) => concept.startsWith("role."));
    if (role) return role.slice("role.".length) as Profession;
  }
  return undefined;
}

const ordinals: [RegExp, number][] = [
  [/^(premier|premiere|1er|1ere|eerste|erste[nrsm]?|first)$/, 1],
  [/^(deuxieme|second|seconde|tweede|zweite[nrsm]?|2e|2eme)$/, 2],
  [/^(troisieme|derde|dritte[nrsm]?|third|dritt)$/, 3],
  [/^(quatrieme|vierde|vierte[nrsm]?|fourth)$/, 4],
  [/^(cinquieme|vijfde|funfte[nrsm]?|fifth)$/, 5],
];

/** A number that counts something: participants, "the second session", indicators. */
function countOf(reading: Reading): number | undefined {
  for (const piece of reading.pieces) {
    const word = reading.tokens[piece.from]?.folded ?? "";
    if (piece.concepts.includes("x.number")) {
      const value = numberOf(word);
      if (value !== undefined) return value;
    }
    if (piece.concepts.includes("ordinal")) {
      const value = ordinals.find(([pattern]) => pattern.test(word))?.[1];
      if (value) return value;
    }
  }
  return undefined;
}

/** What these intents are about when no service is named: "the new coordinator", "start the form". */
const usualService: Partial<Record<Intent, ServiceWord>> = { transfer: "coordination", "start-screening": "screening" };

/** The slots of `reading` when it means `intent`; only those that the message fills. */
export function slotsOf(reading: Reading, intent: Intent): Slots {
  if (intent === "help" || intent === "thanks" || intent === "why") return {};
  const slots: Slots = {};
  const stated: Slots = Object.assign({}, ...[...reading.quantities].reverse().map((mention) => mention.slots));
  const service = serviceOf(reading, intent) ?? usualService[intent];
  if (service && intent !== "deadlines" && intent !== "overview") slots.service = service;
  if (stated.function) slots.function = stated.function;
  const patient = patientOf(reading, intent);
  if (patient) slots.patient = patient;
  Object.assign(slots, dateOf(reading, intent));
  if (stated.weeks !== undefined) slots.weeks = stated.weeks;
  if (stated.scenario !== undefined) slots.scenario = stated.scenario;
  if (stated.indicators !== undefined && intent !== "scenario") slots.indicators = stated.indicators;
  const role = roleOf(reading);
  if (role && !(service === "psy" && role === "psychologist")) slots.role = role;
  const count = intent === "scenario" ? (stated.indicators ?? countOf(reading)) : countOf(reading);
  if (count !== undefined) slots.count = count;
  if (stated.age !== undefined) slots.age = stated.age;
  if (stated.preferentialReimbursement !== undefined)
    slots.preferentialReimbursement = stated.preferentialReimbursement;
  return slots;
}
