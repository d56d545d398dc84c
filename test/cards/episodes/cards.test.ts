import { describe, expect, it } from "vitest";
import { linkCard } from "../../../src/cards/episodes/link-card";
import { listCard } from "../../../src/cards/episodes/list-card";
import { questionCard } from "../../../src/cards/episodes/question-card";
import { reportCards } from "../../../src/cards/episodes/report-card";
import { invitationCard } from "../../../src/cards/team/invitation-card";
import { teamCard } from "../../../src/cards/team/team-card";
import { languages } from "../../../src/questions/contract";
import { textsOf } from "../shown";
import { complaintsAbout } from "../validate";

const press = { verb: "care", data: { care: { step: "mine" } } };
const patient = { code: "P-101", label: "Mme D." };
const longest = "Mme à la très longue étiquette ".repeat(4);

describe.each(languages)("the cards around files in %s", (language) => {
  const lines = Array.from({ length: 100 }, (_, index) => ({
    mark: (["✓", "!", "✕"] as const)[index % 3] ?? "✓",
    line: `Ligne ${index}`,
    text: `P-101, CPP, 05/03/2025 · ${longest}`,
  }));
  const cards = {
    list: listCard({
      language,
      show: "open",
      search: "",
      count: 40,
      files: Array.from({ length: 10 }, (_, index) => {
        const programme = index % 2 === 0 ? ("perinatal" as const) : ("psychology" as const);
        return { code: `P-${index}`, label: longest, programme, choose: press };
      }),
      current: patient,
      find: press,
      more: { count: 10, button: press },
      buttons: [{ ...press, title: "…" }],
    }),
    "list, nothing found": listCard({
      language,
      show: "closed",
      search: "[x](https://example.org)",
      count: 0,
      files: [],
      find: press,
      buttons: [],
    }),
    team: teamCard({
      language,
      patient,
      members: Array.from({ length: 30 }, (_, index) => ({
        name: longest,
        isYou: index === 0,
        role: "member" as const,
      })),
      invitations: Array.from({ length: 5 }, () => ({ text: longest, cancel: { ...press, title: "…" } })),
      done: "…",
      buttons: [{ ...press, title: "…" }],
    }),
    invitation: invitationCard({ language, patient, code: "AB2CD-EF3GH", command: "/join", until: "2025-04-22" }),
    question: questionCard({
      language,
      title: "?",
      texts: ["…"],
      inputs: [{ type: "Input.Toggle", id: "sure", title: "…", valueOn: "true", valueOff: "false", wrap: true }],
      wrong: "…",
      confirm: { ...press, title: "…" },
      isDestructive: true,
    }),
    link: linkCard({ language, what: "page", url: `https://care.example.be/api/files/${"x".repeat(43)}` }),
    ...Object.fromEntries(
      reportCards({ language, title: "…", summary: ["…"], lines }).map((card, index) => [`report ${index}`, card]),
    ),
  };

  it.each(Object.entries(cards))("are understood, spoken and small enough: %s", (_, card) => {
    expect(complaintsAbout(card)).toEqual([]);
    expect(card.speak).not.toBe("");
    expect(card.fallbackText).not.toBe("");
    expect(Buffer.byteLength(JSON.stringify(card), "utf16le")).toBeLessThan(56 * 1024);
    for (const text of textsOf(card)) expect(text.trim()).not.toBe("");
  });

  it("undo a link that somebody typed as a search", () => {
    expect(textsOf(cards["list, nothing found"]).join(" ")).not.toContain("](");
  });
});

it("a report tells what went wrong before what went well", () => {
  const [card] = reportCards({
    language: "fr",
    title: "1 acte repris",
    summary: [],
    lines: [
      { mark: "✓", line: "Ligne 2", text: "facturé" },
      { mark: "✕", line: "Ligne 3", text: "refusé" },
      { mark: "!", line: "Ligne 4", text: "hors délai" },
    ],
  });
  const texts = card === undefined ? [] : textsOf(card);
  expect(texts.filter((text) => text.startsWith("Ligne"))).toEqual(["Ligne 3", "Ligne 4", "Ligne 2"]);
});
