import type { Intent, ServiceWord } from "./contract";
import type { Reading } from "./reading";

/** Which service a message is about. */

interface Mention {
  service: ServiceWord;
  at: number;
  sentence: number;
  /** Words such as "coordinator" or "session" only hint at a service. */
  hint: boolean;
  /** "after the screening", "since the screening": what the question leans on, not what it asks about. */
  background: boolean;
}

const perinatal: Partial<Record<string, ServiceWord>> = {
  "service.screening": "screening",
  "service.cpp": "cpp",
  "service.coordination": "coordination",
  "service.concertation": "concertation",
  "service.psy-individual": "psy-individual",
  "service.psy-group": "psy-group",
  "service.psy-concertation": "psy-concertation",
  "service.psy-support-mission": "psy-support-mission",
  "service.psy": "psy",
};
const hints: Partial<Record<string, ServiceWord>> = {
  "hint.coordination": "coordination",
  "hint.concertation": "concertation",
  "hint.screening": "screening",
  "hint.cpp": "cpp",
};

function has(reading: Reading, concept: string): boolean {
  return reading.pieces.some((piece) => piece.concepts.includes(concept));
}

/** Whether the piece before is a word that puts a service into the background ("après", "sinds"). */
function isBackground(reading: Reading, index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const piece = reading.pieces[index - back];
    if (!piece) return false;
    if (
      piece.concepts.some(
        (concept) => concept === "after" || concept === "since" || concept === "without" || concept === "before",
      )
    )
      return true;
    if (piece.concepts.length > 0 && !piece.concepts.every((concept) => concept === "done" || concept === "ordinal"))
      return false;
  }
  return false;
}

function mentionsOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const [index, piece] of reading.pieces.entries()) {
    const sentence = reading.tokens[piece.from]?.sentence ?? 0;
    for (const concept of piece.concepts) {
      const strong = perinatal[concept];
      const service = strong ?? hints[concept];
      if (service)
        mentions.push({ service, at: index, sentence, hint: !strong, background: isBackground(reading, index) });
    }
  }
  return mentions;
}

/** Individual, group or just "a session", from words that may stand apart: "une séance psy, en individuel". */
function psychology(reading: Reading): ServiceWord | undefined {
  const hasFunction = reading.quantities.some(({ kind }) => kind === "function");
  const psy = has(reading, "psy.word") || has(reading, "psy.session") || hasFunction;
  if (has(reading, "psy.individual") && (psy || !has(reading, "psy.group"))) return "psy-individual";
  if (has(reading, "psy.group")) return "psy-group";
  if (psy || has(reading, "service.psy")) return "psy";
  if (has(reading, "role.psychologist")) return "psy";
  return undefined;
}

/** The sentence that asks: the last one with a question mark, else the last that says what is wanted. */
function askingSentence(reading: Reading): number {
  let asking = -1;
  for (const piece of reading.pieces) {
    const last = reading.tokens[piece.to - 1];
    if (!last) continue;
    const wants = piece.concepts.some((concept) =>
      /^(may|bill|how-many|how-much|until|who|record|start)$/.test(concept),
    );
    if (wants) asking = Math.max(asking, last.sentence);
  }
  return asking;
}

export function serviceOf(reading: Reading, intent: Intent): ServiceWord | undefined {
  const mentions = mentionsOf(reading);
  const strong = mentions.filter(({ hint }) => !hint);
  const chosen = choose(strong, reading, intent);
  const hasFunction = reading.quantities.some(({ kind }) => kind === "function");
  const psy = psychology(reading);
  if (chosen?.service === "concertation" && (has(reading, "psy.word") || hasFunction)) return "psy-concertation";
  if (chosen?.service === "psy" || chosen?.service === undefined) {
    const hinted = mentions.find(({ hint }) => hint);
    if (psy && psy !== "psy") return psy;
    if (chosen) return chosen.service;
    // "Et en fonction 3 ?" goes on about the kind of session that was meant before.
    const functionTells = hasFunction && intent !== "follow-on";
    if (psy && (has(reading, "psy.word") || has(reading, "psy.session") || functionTells)) return psy;
    return hinted?.service ?? (intent === "follow-on" && hasFunction ? undefined : psy);
  }
  return chosen.service;
}

function choose(strong: Mention[], reading: Reading, intent: Intent): Mention | undefined {
  if (strong.length <= 1 || intent === "same-day") return strong[0];
  const foreground = strong.filter(({ background }) => !background);
  const candidates = foreground.length > 0 ? foreground : strong;
  const asking = askingSentence(reading);
  const asked = candidates.filter(({ sentence }) => sentence === asking);
  const verb = reading.pieces.findIndex((piece) =>
    piece.concepts.some((concept) => concept === "may" || concept === "bill"),
  );
  return asked.find(({ at }) => at > verb) ?? asked[0] ?? candidates[0];
}
