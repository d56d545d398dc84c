import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentPolicyOf } from "../../../src/bot/files/content-policy";
import { episodePage } from "../../../src/bot/files/page/episode-page";
import { languages } from "../../../src/questions/contract";
import { exportEpisode } from "../../../src/records/export";
import { saveChange } from "../../../src/records/store/save";
import { filledIn, noonOf, record } from "../../support/care";
import { newPerson, open, tablesForTests } from "../../support/care-store";

const tables = tablesForTests();
const now = noonOf("2025-03-14");

async function exported() {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann, { label: "Mme <i>D.</i> & fille", region: "brussels" });
  const changes = [
    record(filledIn.screening("2024-11-25", ["housing", "violence"])),
    record(filledIn.cpp("2025-03-10", ["housing", "violence"])),
    record(filledIn.concertation("2025-03-12", 60)),
    { type: "event" as const, content: { type: "birth" as const, on: "2025-03-13" } },
    { type: "bill" as const, ids: ["form-1"], on: "2025-03-14" },
    { type: "withdraw" as const, id: "form-2" },
  ];
  for (const [index, change] of changes.entries()) {
    const outcome = await saveChange(tables(), ann, { code, instance: `form-${index}`, change }, now);
    if ("refusal" in outcome) throw new Error(`${index}: ${outcome.refusal.kind}`);
  }
  const episode = await exportEpisode(tables(), ann, code, now);
  if (episode === null) throw new Error("Nothing was exported.");
  return episode;
}

describe.each(languages)("a file as a page in %s", (language) => {
  test("holds all that was filled in, and nothing that a browser would run or fetch", async () => {
    const episode = await exported();
    const html = episodePage({ exported: episode, language, nameOf: (user) => `<${user}>` });
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("Mme &lt;i&gt;D.&lt;/i&gt; &amp; fille");
    expect(html).toContain("&lt;ann&gt;");
    expect(html).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|http|\son\w+=|undefined|NaN|\[object/i);
    expect(html).not.toMatch(/housing|to-bill|status-quo|withdraw-event|consentOn/);
    const notes = JSON.stringify(episode.entries).match(/"note":"([^"]+)"/g) ?? [];
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(html).toContain(note.slice(8, -1).replaceAll("'", "&#39;"));
    expect(html.match(/<h3>/g)).toHaveLength(3);
  });
});

test("the policy allows the page's own style and nothing else", async () => {
  const html = episodePage({ exported: await exported(), language: "fr", nameOf: (user) => user });
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
  expect(style).toContain("@media print");
  const hash = createHash("sha256").update(style).digest("base64");
  expect(contentPolicyOf(html)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});
