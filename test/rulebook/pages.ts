import type { Language } from "../../src/questions/contract";
import { rulebookPages } from "../../src/rulebook";

/** The pages of a language by their path, made once. */
const made = new Map<Language, Map<string, string>>();

export function pagesOf(language: Language): Map<string, string> {
  const pages = made.get(language) ?? new Map(rulebookPages(language).map(({ path, text }) => [path, text]));
  made.set(language, pages);
  return pages;
}

export function pageOf(language: Language, name: "perinatal" | "psychology" | "disputes"): string {
  const text = pagesOf(language).get(`${language}/${name}.md`);
  if (text === undefined) throw new Error(`no page ${language}/${name}.md`);
  return text;
}

/** What stands between an anchor and the next one. */
export function sectionOf(page: string, anchor: string): string {
  const from = page.indexOf(`<a id="${anchor}"></a>`);
  if (from === -1) throw new Error(`no section "${anchor}"`);
  const to = page.indexOf('<a id="', from + 1);
  return page.slice(from, to === -1 ? undefined : to);
}

/** The rows of every table in the text, their cells trimmed. */
export function rowsIn(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\) \| /)
        .map((cell) => cell.trim()),
    );
}
