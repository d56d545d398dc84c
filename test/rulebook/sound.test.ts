import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/questions/contract";
import { rulebook } from "../../src/rulebook";
import { mailAddresses } from "../../src/rules/topics/addresses";
import { pagesOf } from "./pages";

/** What holds for every page and picture, whatever it says. */

describe.each(languages)("%s", (language) => {
  const pages = pagesOf(language);
  const texts = [...pages].filter(([path]) => path.endsWith(".md"));
  const pictures = [...pages].filter(([path]) => path.endsWith(".svg"));

  test.each(texts)("%s leads nowhere that is not there", (_, text) => {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
    const shown = [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(shown.filter((path) => !pages.has(path))).toEqual([]);
  });

  test("every picture is shown", () => {
    const shown = texts.map(([, text]) => text).join();
    expect(pictures.length).toBeGreaterThan(4);
    for (const [path] of pictures) expect(shown).toContain(`../${path}`);
  });

  test.each([...pages])("%s holds no slip and no address that names a person", (_, text) => {
    expect(text.match(/undefined|NaN|\[object|=>/g)).toBeNull();
    expect(text.match(/safelinks|outlook/gi)).toBeNull();
    const boxes: readonly string[] = Object.values(mailAddresses);
    expect((text.match(/[\w.-]+@[\w.-]+\w/g) ?? []).filter((box) => !boxes.includes(box))).toEqual([]);
  });

  test.each(texts)("%s: the rows of a table have as many cells as its head", (_, text) => {
    const count = (line: string) => line.split(/(?<!\\)\|/).length;
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      const previous = lines[index - 1];
      if (line.startsWith("|") && previous?.startsWith("|")) expect(count(line), line).toBe(count(previous));
    }
  });

  test.each(pictures)("%s is well formed, named and keeps its words inside", (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 640 \d+(\.\d)?"/);
    expect(svg).toMatch(/<title id="title">.+<\/title>\n<desc id="description">.+<\/desc>/);
    const opened = [...svg.matchAll(/<([a-z]+)(?: [^>]*[^/])?>/g)].map(([, tag]) => tag);
    const closed = [...svg.matchAll(/<\/([a-z]+)>/g)].map(([, tag]) => tag);
    expect([...opened].sort()).toEqual([...closed].sort());
    expect(svg.length).toBeLessThan(12_000);
    for (const [, x, anchor, size, said] of svg.matchAll(
      /<text x="([\d.-]+)" y="[\d.]+" text-anchor="(\w+)" fill="[^"]+"(?: font-size="(\d+)")?[^>]*>([^<]*)</g,
    )) {
      const length = (said ?? "").length * Number(size ?? 14) * 0.56;
      const start = Number(x) - (anchor === "end" ? length : anchor === "middle" ? length / 2 : 0);
      expect(start, said).toBeGreaterThanOrEqual(8);
      expect(start + length, said).toBeLessThanOrEqual(632);
    }
  });
});

test("the committed pages are those that the rules give; npm run rulebook writes them", () => {
  const differing = rulebook().filter(({ path, text }) => {
    const url = new URL(`../../docs/rulebook/${path}`, import.meta.url);
    return readFileSync(url, "utf8") !== text;
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test("the words of the rulebook repeat no number of the rules", () => {
  // Names only: the programme's, the offers', the scenarios', the functions'.
  const names =
    /1000|2021|2024|(scénario|scenario|Szenario) 0|(fonctions?|functies?|functions?|Funktion(en)?) \d( \p{L}+ \d)?/giu;
  const folder = new URL("../../src/language/rulebook/", import.meta.url);
  const files = languages.flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder))
      .filter((name) => name !== "index.ts" && name !== "words.ts")
      .map((name) => [`${language}/${name}`, readFileSync(new URL(`${language}/${name}`, folder), "utf8")] as const),
  );
  expect(files.length).toBeGreaterThan(27);
  for (const [path, code] of files) {
    const strings = [...code.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g)].map(([text]) => text);
    const words = strings.filter((text) => !/^"[a-z0-9.-]+"$|^"\.\.?\//.test(text));
    const left = words
      .map((text) => text.replace(/\$\{[^}]*\}/g, "").replace(names, ""))
      .filter((text) => /\d/.test(text));
    expect(left, path).toEqual([]);
  }
});
