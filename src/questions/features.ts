import type { Reading } from "./reading";

/**
 * What the classifiers see of a message. Four views of it, because what all of them see alike is rarely wrong: how
 * concepts follow one another, which concepts there are at all, the words themselves, and their letters.
 */
export const views = ["sequence", "concepts", "words", "letters"] as const;
export type View = (typeof views)[number];

/** Concepts that are politeness around a question, not part of it. */
const wrapping = new Set(["social.hello", "social.please", "social.filler"]);

function generic(concept: string): string {
  if (concept.startsWith("service.") || concept.startsWith("hint.")) return "service";
  if (concept.startsWith("role.")) return "role";
  if (concept === "x.pronoun") return "x.patient";
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

/** Feature names of one view, with no duplicates; the order means nothing. */
export function featuresOf(reading: Reading, view: View): string[] {
  switch (view) {
    case "sequence":
      return sequenceFeatures(reading);
    case "concepts":
      return conceptFeatures(reading);
    case "words":
      return wordFeatures(reading);
    case "letters":
      return letterFeatures(reading);
  }
}

function sequenceFeatures(reading: Reading): string[] {
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

/** Concepts whose absence says something: "what can I still bill for Mme D.?" names no service. */
const telling = ["service", "x.patient", "bill", "may", "x.date"];

/** Which concepts there are, which of them meet, and which telling ones are absent. */
function conceptFeatures(reading: Reading): string[] {
  const distinct = [...new Set(conceptSequence(reading))];
  const features = new Set(distinct.map((concept) => `c ${concept}`));
  for (const [index, a] of distinct.entries()) {
    for (const b of distinct.slice(index + 1)) features.add(a < b ? `p ${a} ${b}` : `p ${b} ${a}`);
  }
  for (const concept of telling) if (!distinct.includes(concept)) features.add(`a ${concept}`);
  for (const service of namedServices(reading)) features.add(`s ${service}`);
  features.add(`n ${Math.min(distinct.length, 6)}`);
  return [...features];
}

function namedServices(reading: Reading): string[] {
  return reading.pieces.flatMap((piece) => piece.concepts.filter((concept) => /^(service|hint)\./.test(concept)));
}

/** How much of a word counts: five letters stand for the word in most of its forms. */
const stemLength = 5;

/** The words as written, shortened, with services, patients and numbers masked; and pairs of neighbours. */
function wordFeatures(reading: Reading): string[] {
  const features = new Set<string>();
  let before = "^";
  for (const word of maskedStems(reading)) {
    if (word === before) continue;
    features.add(`t ${word}`).add(`d ${before} ${word}`);
    before = word;
  }
  features.add(`d ${before} $`);
  if (reading.text.includes("?")) features.add("q");
  return [...features];
}

function maskedStems(reading: Reading): string[] {
  return maskedWords(reading).map(({ mask, word }) => mask ?? word.slice(0, stemLength));
}

/** The words of the message; what stands for anything of its kind (a patient, a date, a service) as a mask. */
function maskedWords(reading: Reading): { mask?: string; word: string }[] {
  return reading.pieces.flatMap((piece) => {
    const masked = piece.concepts.find((concept) => concept.startsWith("x."));
    if (masked) return [{ mask: masked, word: "" }];
    if (piece.concepts.some((concept) => /^(service|hint|psy)\./.test(concept))) return [{ mask: "service", word: "" }];
    return reading.tokens.slice(piece.from, piece.to).map((token) => ({ word: token.folded }));
  });
}

/** One sign for each kind of mask, so that it is a letter like any other. */
const maskSigns: [RegExp, string][] = [
  [/^service$/, "$"],
  [/^x\.pronoun$/, "&"],
  [/^x\.(patient|the-patient)$/, "@"],
  [/^x\.date$/, "%"],
];
const otherMaskSign = "#";
const letterRuns = [3, 4];

/** Runs of letters, across the gaps between words: they survive slips, endings and compounds. */
function letterFeatures(reading: Reading): string[] {
  const words = maskedWords(reading).map(({ mask, word }) =>
    mask === undefined ? word : (maskSigns.find(([pattern]) => pattern.test(mask))?.[1] ?? otherMaskSign),
  );
  // By whole characters, so that no emoji is cut in two.
  const letters = [..."^ ", ...words.join(" "), ..." |"];
  const features = new Set<string>();
  for (const length of letterRuns)
    for (let at = 0; at + length <= letters.length; at++) features.add(`g ${letters.slice(at, at + length).join("")}`);
  return [...features];
}
