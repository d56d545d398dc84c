import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPhraseLines, storedPhrases } from "../questions/topics/source-files";

/** `npm run train:topics`: turns the phrase files of the topics into the committed file that the bot loads. */

const folder = join(process.cwd(), "src", "questions", "topics");
const text = storedPhrases(readPhraseLines(folder));
writeFileSync(join(folder, "phrases.json"), text);
console.log(`${Math.round(text.length / 1024)} KB written to src/questions/topics/phrases.json`);
