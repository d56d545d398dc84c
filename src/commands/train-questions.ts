import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTrainingSource } from "../questions/source-files";
import { trainModel } from "../questions/train";

/** `npm run train`: turns the lexicon and utterance files into the committed model. */

const folder = join(process.cwd(), "src", "questions");
const started = performance.now();
const model = trainModel(readTrainingSource(folder));
const text = `${JSON.stringify(model, null, 2)}\n`;
writeFileSync(join(folder, "model.json"), text);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${Math.round(text.length / 1024)} KB written to src/questions/model.json in ${seconds} s`);
