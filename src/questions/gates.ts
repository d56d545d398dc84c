import type { Intent } from "./contract";
import type { Piece, Reading } from "./reading";

/** Whether a message is ours at all, and how sure we must be to answer at once. */

export type Judgement =
  | { outcome: "understood"; intent: Intent }
  | { outcome: "unsure"; intents: Intent[] }
  | { outcome: "off-topic" };

export interface Ranked {
  label: Intent | "off-topic";
  chance: number;
}

/** Intents that need no word of the programmes: talk about the talk, and "what falls due for me". */
const conversational: ReadonlySet<string> = new Set(["why", "help", "thanks", "follow-on", "deadlines"]);

/** A service by name, a pseudocode, a function, a word that only the programmes use. */
const ownWords =
  /^(service\.|psy\.word|hint\.coordination|x\.code|x\.function|x\.indicators|x\.scenario|share|domain\.(bib|scenario|reference-period|follow-up|indicator))/;
/** Words that are ours in company, but also belong to other trades: "session", "group", "tariff", "deadline". */
const sharedWords =
  /^(psy\.|hint\.|domain\.|bill|billable|how-much|code|until|deadline|left|max|participants|patients|file|situation|x\.bim|half-year|lump-sum|record|form|consent)/;

/** What a question of ours consists of besides the service. */
const askingWords =
  /^(what|how|how-much|how-many|code|until|deadline|may|bill|billable|when|max|left|share|pay|still|need|min|stands-for|social\..*)$/;

interface Evidence {
  own: number;
  shared: number;
  foreign: number;
  clinical: number;
  inject: number;
  unknown: number;
  patientCode: boolean;
  patientNamed: boolean;
  /** Nothing but words of asking: "quel est le tarif ?", "tot wanneer kan ik factureren?". */
  onlyAsks: boolean;
}

function evidenceOf(reading: Reading): Evidence {
  const count = (test: (piece: Piece) => boolean) => reading.pieces.filter(test).length;
  const having = (pattern: RegExp) => count((piece) => piece.concepts.some((concept) => pattern.test(concept)));
  return {
    own: having(ownWords),
    shared: having(sharedWords),
    foreign: having(/^foreign/),
    clinical: having(/^clinical/),
    inject: having(/^inject/),
    unknown: count((piece) => piece.unknown),
    patientCode: reading.patients.some(({ kind }) => kind === "code"),
    patientNamed: reading.patients.some(({ kind }) => kind === "title" || kind === "name" || kind === "this"),
    onlyAsks: reading.pieces.every((piece) => piece.concepts.every((concept) => askingWords.test(concept))),
  };
}

/** Below this chance of the best intent, buttons are safer than an answer. */
const sureEnough = 0.82;
const marginEnough = 0.2;
/** What each unknown word adds to what is asked for. */
const perUnknownWord = 0.06;

export function judge(reading: Reading, ranked: readonly Ranked[], continues: boolean): Judgement {
  const off = ranked.find(({ label }) => label === "off-topic")?.chance ?? 0;
  const candidates = ranked.filter((each): each is { label: Intent; chance: number } => each.label !== "off-topic");
  const [first, second] = candidates;
  if (!first || isOffTopic(evidenceOf(reading), off, first)) return { outcome: "off-topic" };
  const { unknown, clinical, foreign, inject } = evidenceOf(reading);
  const needed = sureEnough + unknown * perUnknownWord;
  const clear = first.chance - Math.max(second?.chance ?? 0, off) >= marginEnough;
  const clean = clinical + foreign + inject === 0 || first.chance >= 0.85;
  if (first.chance >= needed && clear && clean && !(continues && isBareService(reading))) {
    return { outcome: "understood", intent: first.label };
  }
  if (continues && isBareService(reading)) return { outcome: "understood", intent: "follow-on" };
  if (isBareService(reading)) return { outcome: "unsure", intents: usualQuestions(reading) };
  return { outcome: "unsure", intents: candidates.slice(0, 3).map(({ label }) => label) };
}

function isOffTopic(evidence: Evidence, off: number, first: { label: Intent; chance: number }): boolean {
  const { own, shared, foreign, clinical, inject, unknown } = evidence;
  if (inject > 1 || (inject > 0 && off > 0.1)) return true;
  if (clinical > 0 && off > (own > 0 ? 0.2 : 0.05)) return true;
  if (foreign > 0 && off > (own > 0 ? 0.5 : 0.08)) return true;
  if (own > 0) return off > (unknown >= 2 ? 0.55 : 0.75);
  if (evidence.patientCode) return off > (unknown > 0 ? 0.4 : 0.7);
  if (conversational.has(first.label)) return off > 0.35 || unknown > 1 || (unknown > 0 && first.chance < 0.6);
  const related = shared > 0 || evidence.patientNamed;
  if (!related) return off > 0.25 || unknown > 1 || first.chance < (unknown > 0 ? 0.9 : 0.35);
  // "Quel est le tarif ?": a whole question of ours, save for the service.
  if (evidence.onlyAsks && unknown === 0 && shared > 0) return off > 0.97;
  return unknown > 1 || off > (unknown > 0 ? 0.08 : 0.5);
}

/** What people mostly ask about a service that they only name. */
function usualQuestions(reading: Reading): Intent[] {
  return reading.patients.length > 0
    ? ["eligibility", "remaining", "record-act"]
    : ["eligibility", "tariff", "requirements"];
}

/** "la concertation", said after another question, goes on from it. */
function isBareService(reading: Reading): boolean {
  const concepts = reading.pieces.flatMap((piece) => piece.concepts);
  return (
    reading.tokens.length <= 4 &&
    concepts.length > 0 &&
    concepts.every((concept) => /^(service\.|psy\.|hint\.|x\.)/.test(concept))
  );
}
