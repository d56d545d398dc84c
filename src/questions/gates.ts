import type { Intent } from "./contract";
import type { Reading } from "./reading";

/** Whether a message is ours at all, and how sure we must be to answer at once. */

export type Judgement =
  | { outcome: "understood"; intent: Intent }
  | { outcome: "unsure"; intents: Intent[] }
  | { outcome: "off-topic" };

export interface Ranked {
  label: Intent | "off-topic";
  chance: number;
}

const conversational: ReadonlySet<string> = new Set(["why", "help", "thanks", "follow-on"]);
/** What makes a message ours: a service, a patient's code, or a word of the programmes. */
const domain = /^(service\.|hint\.|psy\.|domain\.|x\.code|x\.function)/;
const billing = /^(bill|how-much|code|share|until|left|max|may|deadline)$/;

function countPieces(reading: Reading, pattern: RegExp): number {
  return reading.pieces.filter((piece) => piece.concepts.some((concept) => pattern.test(concept))).length;
}

export function judge(reading: Reading, ranked: readonly Ranked[], _hasPrevious: boolean): Judgement {
  const best = ranked[0];
  if (!best) return { outcome: "off-topic" };
  const off = ranked.find(({ label }) => label === "off-topic")?.chance ?? 0;
  const ours = countPieces(reading, domain);
  const foreign = countPieces(reading, /^foreign/);
  const clinical = countPieces(reading, /^(clinical|inject)/);
  const unknown = reading.pieces.filter((piece) => piece.unknown).length;
  const intents = ranked.filter(({ label }) => label !== "off-topic").map(({ label }) => label as Intent);
  const first = intents[0];
  if (!first) return { outcome: "off-topic" };
  const onTopic = ranked.find(({ label }) => label === first)?.chance ?? 0;
  if (best.label === "off-topic" && off > 0.5) return { outcome: "off-topic" };
  if (clinical > 0 && off > 0.2) return { outcome: "off-topic" };
  if (foreign > 0 && ours === 0) return { outcome: "off-topic" };
  if (
    ours === 0 &&
    !conversational.has(first) &&
    countPieces(reading, billing) === 0 &&
    reading.patients.length === 0 &&
    off > 0.1
  ) {
    return { outcome: "off-topic" };
  }
  if (onTopic >= 0.6 && unknown <= 2) return { outcome: "understood", intent: first };
  return { outcome: "unsure", intents: intents.slice(0, 3) };
}
