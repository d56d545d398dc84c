import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { rulebook } from "../../src/rulebook";

const script = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "rulebook-"));
afterAll(() => rmSync(place, { recursive: true }));

/** The command, started in an empty place so that the pages of the project are left alone. */
function run(...options: string[]) {
  return spawnSync(process.execPath, [script, "rulebook", ...options], { cwd: place, encoding: "utf8" });
}

test("writes the pages, prints the disputes and says when the pages are not current", () => {
  const before = run("--check");
  expect(before.status).toBe(1);
  expect(before.stderr).toContain("fr/perinatal.md");

  const written = run("--language", "nl");
  expect(written.status).toBe(0);
  expect(written.stdout).toContain("Mag een verpleegkundige");
  for (const { path, text } of rulebook()) {
    expect(readFileSync(join(place, "docs", "rulebook", path), "utf8") === text, path).toBe(true);
  }
  expect(run("--check")).toMatchObject({ status: 0, stdout: "", stderr: "" });

  writeFileSync(join(place, "docs", "rulebook", "fr", "perinatal.md"), "changed by hand\n");
  writeFileSync(join(place, "docs", "rulebook", "fr", "left-over.md"), "no longer generated\n");
  const after = run("--check");
  expect(after.status).toBe(1);
  expect(after.stderr).toMatch(/fr\/perinatal\.md\n {2}fr\/left-over\.md/);

  run();
  expect(run("--check").status).toBe(0);
}, 60_000);

test("refuses a language that it does not have", () => {
  const refused = run("--language", "es");
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("--language is one of fr, nl, de, en");
}, 60_000);
