import { join } from "node:path";
import { evaluate } from "../questions/evaluation";
import { reportOf } from "../questions/evaluation-report";
import { readTrainingSource, readUtteranceFiles } from "../questions/source-files";
import { trainAndLoad } from "../questions/train";
import type { Utterance } from "../questions/utterances";

/**
 * `npm run evaluate:questions`: how well questions are understood that the model has not seen. Each utterance file in
 * turn is left out of training and asked; then the held-out sets of test/questions. `--misses` lists what went wrong.
 */

const folder = join(process.cwd(), "src", "questions");
const heldOut = join(process.cwd(), "test", "questions", "held-out");
const withMisses = process.argv.includes("--misses");
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);

const files = readUtteranceFiles(join(folder, "utterances"));
const { lexicon } = readTrainingSource(folder);

/** The variants of one line are much alike: asking one of them is enough. */
function onePerLine(utterances: readonly Utterance[]): Utterance[] {
  const byLine = new Map(utterances.map((utterance) => [utterance.line, utterance]));
  return [...byLine.values()];
}

for (const [name, asked] of files) {
  if (only && !name.includes(only)) continue;
  const utterances = [...files].filter(([other]) => other !== name).flatMap(([, lines]) => lines);
  if (utterances.length === 0) continue;
  console.log(
    reportOf(`left out: ${name}`, evaluate(trainAndLoad({ lexicon, utterances }), onePerLine(asked)), withMisses),
  );
}
const everything = trainAndLoad({ lexicon, utterances: [...files.values()].flat() });
for (const [name, asked] of readUtteranceFiles(heldOut)) {
  if (only && !name.includes(only)) continue;
  console.log(reportOf(`held out: ${name}`, evaluate(everything, asked), withMisses));
}
