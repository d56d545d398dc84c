import { parseArgs } from "node:util";
import { z } from "zod";
import { keyRingOf } from "../records/sealing/key-ring";
import { ensureTables, openTables } from "../records/tables";
import {
  type CountedLanguage,
  countedLanguages,
  countedWords,
  peopleNeeded,
  removeWordsBefore,
} from "../records/word-counts";

/**
 * `npm run --silent lexicon:gaps`: the words that people used and the vocabulary lacks, by language, the most frequent
 * first. Reads the store of the setting AzureWebJobsStorage, or else the local one.
 */

const help = `npm run --silent lexicon:gaps -- [options]

Lists the words that at least ${peopleNeeded} people used and the vocabulary lacks: lines to add to src/questions/lexicon.

  --language fr|nl|de|en   that language alone
  --remove-before YYYY-MM  first removes the words that have not come up since that month
  --help                   shows this text

The store is the one of AzureWebJobsStorage; without that setting, the local one (ports from 10000).
`;

const optionsSchema = z.object({
  language: z.enum(countedLanguages, { error: `expected one of ${countedLanguages.join(", ")}` }).optional(),
  "remove-before": z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "expected a month such as 2026-11" })
    .optional(),
  help: z.boolean().default(false),
});

/** Something is wrong with how the command was called. */
class WrongUse extends Error {}

function optionsIn(args: readonly string[]): z.infer<typeof optionsSchema> {
  const parsed = optionsSchema.safeParse(given(args));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongUse(`--${issue?.path.join(".")}: ${issue?.message}`);
}

function given(args: readonly string[]): unknown {
  try {
    return parseArgs({
      args: [...args],
      options: { language: { type: "string" }, "remove-before": { type: "string" }, help: { type: "boolean" } },
    }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

async function list(languages: readonly CountedLanguage[], removeBefore: string | undefined): Promise<void> {
  const setting = process.env.AzureWebJobsStorage?.trim();
  // Words that may be seen stand there in the clear: no key is needed.
  const tables = openTables(setting || "UseDevelopmentStorage=true", keyRingOf([]));
  await ensureTables(tables);
  for (const language of languages) {
    if (removeBefore !== undefined) {
      const removed = await removeWordsBefore(tables, language, removeBefore);
      process.stderr.write(`${language}: ${removed} removed\n`);
    }
    const words = await countedWords(tables, language);
    const width = String(words[0]?.count ?? "").length;
    const lines = words.map(
      ({ word, count, from, to }) =>
        `  ${String(count).padStart(width)}  ${word}  (${from === to ? from : `${from} to ${to}`})`,
    );
    process.stdout.write(`${[language, ...(lines.length === 0 ? ["  none"] : lines)].join("\n")}\n`);
  }
}

async function main(): Promise<void> {
  const { language, "remove-before": removeBefore, help: wantsHelp } = optionsIn(process.argv.slice(2));
  if (wantsHelp) process.stdout.write(help);
  else await list(language === undefined ? countedLanguages : [language], removeBefore);
}

main().catch((error: unknown) => {
  const isWrongUse = error instanceof WrongUse;
  // The store's own error may quote the account.
  const name = error instanceof Error ? error.name : "error";
  process.stderr.write(isWrongUse ? `${error.message}\n\n${help}` : `The store could not be read (${name}).\n`);
  process.exit(isWrongUse ? 2 : 1);
});
