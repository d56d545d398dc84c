import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { type Language, languageSchema } from "../questions/contract";
import { type Page, rulebook } from "../rulebook";
import { printedDisputes } from "../rulebook/printed-disputes";

/**
 * `npm run rulebook`: writes docs/rulebook anew from the rules and prints the disputed points in one table. `--language`
 * chooses the language of that table; with `--check` nothing is written, and pages that are not current are an error.
 */

const folder = join(process.cwd(), "docs", "rulebook");

/** Paths of the pages that differ from what the rules give, those that no longer belong there included. */
function outdated(pages: readonly Page[]): string[] {
  const paths = pages.map(({ path }) => path);
  return [
    ...pages.filter(({ path, text }) => readPage(path) !== text).map(({ path }) => path),
    ...pagesWritten().filter((path) => !paths.includes(path)),
  ];
}

function readPage(path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function pagesWritten(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function write(pages: readonly Page[]): void {
  const paths = pages.map(({ path }) => path);
  for (const path of pagesWritten()) if (!paths.includes(path)) rmSync(join(folder, path));
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface Options {
  language: Language;
  check: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { language: { type: "string", default: "fr" }, check: { type: "boolean", default: false } },
  });
  const language = languageSchema.safeParse(values.language);
  if (!language.success) throw new Error(`--language is one of ${languageSchema.options.join(", ")}.`);
  return { language: language.data, check: values.check };
}

function main(): void {
  const { language, check } = readOptions();
  const pages = rulebook();
  if (check) {
    const stale = outdated(pages);
    if (stale.length === 0) return;
    console.error(`These pages of docs/rulebook are not current; npm run rulebook writes them anew:`);
    for (const path of stale) console.error(`  ${path}`);
    process.exitCode = 1;
    return;
  }
  write(pages);
  console.log(printedDisputes(language, process.stdout.columns));
}

// A reader that stops early (such as `head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
