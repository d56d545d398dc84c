import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPhraseLines, storedPhrases } from "../questions/phrases/source-files";

/** `npm run train:phrases`: turns the phrase files of the topics and destinations into the files that the bot loads. */

for (const subject of ["topics", "destinations"]) {
  const folder = join("src", "questions", subject);
  const text = storedPhrases(readPhraseLines(join(process.cwd(), folder)));
  writeFileSync(join(process.cwd(), folder, "phrases.json"), text);
  console.log(`${Math.round(text.length / 1024)} KB written to ${folder}/phrases.json`);
}
