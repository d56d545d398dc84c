import { describe, expect, test } from "vitest";
import { deadlineListOf } from "../../src/questions/deadlines/list-of";

const today = "2025-04-15";

describe("a list of deadlines", () => {
  test.each([
    ["fr", "échéances", {}],
    ["fr", "Échéances de P-104", { patient: "P-104" }],
    ["fr", "quelles sont les échéances de facturation de Mme D. ?", { patient: "Mme D.", kind: "billing" }],
    ["fr", "mes echeances pour le suivi", { kind: "follow-up" }],
    ["nl", "termijnen van mevr. Peeters", { patient: "mevr. Peeters" }],
    ["nl", "Welke facturatietermijnen lopen er voor P-101?", { patient: "P-101", kind: "billing" }],
    ["nl", "termijnen van het overleg", { kind: "concertation-of-year" }],
    ["de", "Welche Fristen laufen für Frau S.?", { patient: "Frau S." }],
    ["de", "Fristen für die zweite CPP", { kind: "second-cpp" }],
    ["en", "deadlines for P-107 next week", { patient: "P-107" }],
    ["en", "follow-up deadlines", { kind: "follow-up" }],
    ["fr", "welke termijnen lopen er?", { language: "nl" }],
  ] as const)("in %s: %s", (language, text, expected) => {
    expect(deadlineListOf(text, { today, language })).toMatchObject({ language, ...expected });
  });

  test.each([
    ["fr", "Quel est le délai de facturation pour Mme D. ?"],
    ["fr", "Jusqu'à quand facturer la CPP du 3 mars ?"],
    ["fr", "quand est prévue la naissance de Mme D. ?"],
    ["fr", "échéances de Mme D. et de Mme V."],
    ["fr", "Mme D. a raté ses échéances de loyer"],
    ["nl", "Tot wanneer mag ik de CPP van Mme D. factureren?"],
    ["nl", "Wat is de termijn?"],
    ["de", "Bis wann muss ich das Screening abrechnen?"],
    ["de", "Wann ist der Geburtstermin von Frau S.?"],
    ["en", "When is Mme D. due?"],
    ["en", "What is her due date?"],
    ["en", "How many CPPs are left?"],
  ] as const)("is not meant in %s by: %s", (language, text) => {
    expect(deadlineListOf(text, { today, language })).toBeUndefined();
  });
});
