import type { Reading } from "./reading";

/** What the classifier sees of a message: concepts, which of them meet, and words without a concept. */

/** Concepts that are politeness around a question, not part of it. */
const wrapping = new Set(["social.hello", "social.please", "social.filler"]);

function generic(concept: string): string {
  if (concept.startsWith("service.") || concept.startsWith("hint.")) return "service";
  if (concept.startsWith("role.")) return "role";
  if (concept.startsWith("foreign")) return "foreign";
  return concept;
}

/** The concepts of the message in order, politeness and repetition left out. */
export function conceptSequence(reading: Reading): string[] {
  const sequence: string[] = [];
  for (const piece of reading.pieces) {
    for (const concept of piece.concepts) {
      const name = generic(concept);
      if (!wrapping.has(concept) && sequence.at(-1) !== name) sequence.push(name);
    }
  }
  return sequence;
}

/** Feature names with no duplicates; the order means nothing. */
export function featuresOf(reading: Reading): string[] {
  const features = new Set<string>();
  const sequence = conceptSequence(reading);
  const distinct = [...new Set(sequence)];
  for (const concept of distinct) features.add(`c ${concept}`);
  for (let index = 0; index <= sequence.length; index++) {
    features.add(`b ${sequence[index - 1] ?? "^"} ${sequence[index] ?? "$"}`);
  }
  for (const [index, a] of distinct.entries()) {
    for (const b of distinct.slice(index + 1)) features.add(a < b ? `p ${a} ${b}` : `p ${b} ${a}`);
  }
  let plainBefore = "";
  for (const piece of reading.pieces) {
    for (const concept of piece.concepts) if (/^(service|hint)\./.test(concept)) features.add(`s ${concept}`);
    const plain = piece.concepts.length === 0 && piece.word && !piece.unknown ? piece.word : "";
    if (plain) features.add(`w ${plain}`);
    if (plain && plainBefore) features.add(`v ${plainBefore} ${plain}`);
    plainBefore = plain;
  }
  const unknown = reading.pieces.filter((piece) => piece.unknown).length;
  features.add(`u ${Math.min(unknown, 3)}`);
  features.add(`n ${Math.min(distinct.length, 6)}`);
  features.add(`l ${Math.min(Math.floor(reading.tokens.length / 3), 6)}`);
  if (reading.text.includes("?")) features.add("q");
  return [...features];
}
