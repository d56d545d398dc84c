import { describe, expect, test } from "vitest";
import { quotaBars } from "../../src/cards/timeline/bars";
import { svgOf } from "../../src/cards/timeline/draw";
import { trajectoryPart } from "../../src/cards/timeline/of-episode";
import type { Timeline } from "../../src/cards/timeline/timeline";
import { wordsOf } from "../../src/language/words";
import { languages } from "../../src/questions/contract";
import { addMonths } from "../../src/rules/civil-date";
import { deadlinesOf } from "../../src/rules/deadlines";
import { decide } from "../../src/rules/decide";
import { adult, born, expecting, perinatal, today } from "./samples";
import { nodesOf } from "./shown";

const imagesIn = (elements: unknown) => nodesOf(elements).filter(({ type }) => type === "Image");

const timeline: Timeline = {
  from: "2026-01-01",
  to: "2026-12-31",
  today: "2026-07-01",
  todayLabel: "aujourd'hui",
  spans: [
    { label: "prénatale", from: "2026-01-01", to: "2026-06-30", as: "band" },
    { label: "<1re> période", from: "2026-01-01", to: "2026-12-31", as: "bracket" },
  ],
  marks: [
    { label: "Dépistage", on: "2026-01-10", kind: "billed" },
    { label: "CPP", on: "2026-01-12", kind: "to-bill" },
    { label: "CPP & autre", on: "2026-12-30", kind: "deadline" },
    { label: "hors cadre", on: "2028-01-01", kind: "deadline" },
  ],
};

/** Where each text of a drawing lies: from, to, and its line. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*?( text-anchor="end")?>([^<]*)<\/text>/g)].map(
    ([, x, y, anchor, text = ""]) => {
      const length = text.replace(/&\w+;/g, "&").length * 5;
      const start = anchor ? Number(x) - length : Number(x);
      return { start, end: start + length, y: Number(y), text };
    },
  );
}

describe("the drawing of a trajectory", () => {
  const svg = svgOf(timeline);

  test("is well formed, with what people wrote escaped", () => {
    expect(svg).toMatch(/^<svg .*<\/svg>$/);
    expect(svg).toContain("&lt;1re> période");
    expect(svg).toContain("CPP &amp; autre");
    expect(svg).not.toContain("hors cadre");
  });

  test("keeps every text inside and none over another", () => {
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThanOrEqual(6);
    for (const { start, end } of texts) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(320);
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        const overlaps = one.y === other.y && one.start < other.end && other.start < one.end;
        expect(overlaps, `${one.text} and ${other.text}`).toBe(false);
      }
    }
  });

  test("puts days where they lie", () => {
    expect(svg).toContain('<path d="M159.2 14V');
  });
});

describe.each(languages)("the trajectory in %s", (language) => {
  test.each([
    ["expecting", { programme: "perinatal" as const, episode: expecting }],
    ["born", { programme: "perinatal" as const, episode: born }],
    ["psychology", { programme: "psychology" as const, episode: adult }],
  ])("is drawn, told in words, and small: %s", (_, subject) => {
    const part = trajectoryPart({ language, today, subject, deadlines: deadlinesOf(subject, today) });
    const [image] = imagesIn(part);
    expect(image?.url).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    expect(String(image?.url).length).toBeLessThan(9_000);
    expect(String(image?.altText)).toMatch(/\d{2}[./]\d{2}[./]\d{4}/);
    expect(String(image?.altText)).not.toMatch(/undefined|NaN/);
  });

  test("tells the periods, whole, where no drawing is shown", () => {
    const subject = { programme: "perinatal" as const, episode: born };
    const part = trajectoryPart({ language, today, subject, deadlines: [] });
    const { format } = wordsOf(language);
    const texts = nodesOf(part).map(({ text }) => String(text));
    expect(texts.join("\n")).toContain(format.shortDate(addMonths(born.birthDate ?? "", 36)));
  });

  test("has nothing to show of a file without any day", () => {
    const subject = { programme: "psychology" as const, episode: {} };
    expect(trajectoryPart({ language, today, subject, deadlines: [] })).toEqual([]);
  });

  test("says what is left beside its bar", () => {
    const query = perinatal("cpp", expecting);
    const bars = quotaBars([{ query, answer: decide(query) }], language);
    const [chart] = nodesOf(bars).filter(({ type }) => type === "Chart.HorizontalBar.Stacked");
    expect(chart?.data).toMatchObject([
      { title: expect.stringMatching(/CPP.*1.*2/), data: [{ value: 1 }, { value: 1 }] },
    ]);
    const [image] = imagesIn(chart?.fallback);
    expect(image?.altText).toMatch(/CPP.*1.*2/);
    const filled = decodeURIComponent(String(image?.url)).match(/<rect [^>]*height="7"[^>]*fill="#5b5fc7"/g);
    expect(filled).toHaveLength(1);
  });

  test("shows no bar of what cannot be billed for another reason", () => {
    const query = perinatal("concertation", expecting);
    expect(quotaBars([{ query, answer: decide(query) }], language)).toEqual([]);
  });
});
