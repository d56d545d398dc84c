import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TrainingSource } from "./train";
import { parseUtterances, type Utterance } from "./utterances";

/** Reads the maintainers' text files; used by commands and tests only, never by the bot. */

function textFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
}

/** The utterances of each file of a folder, by file name. */
export function readUtteranceFiles(folder: string): Map<string, Utterance[]> {
  return new Map(
    textFiles(folder).map((name) => [name, parseUtterances(readFileSync(join(folder, name), "utf8"), name)]),
  );
}

/** All lexicon lines and utterances under `folder` (src/questions). */
export function readTrainingSource(folder: string): TrainingSource {
  const lexiconFolder = join(folder, "lexicon");
  const lexicon = textFiles(lexiconFolder)
    .map((name) => readFileSync(join(lexiconFolder, name), "utf8"))
    .join("\n");
  return { lexicon, utterances: [...readUtteranceFiles(join(folder, "utterances")).values()].flat() };
}
