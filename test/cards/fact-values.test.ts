import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerWithFacts, type TypedFacts } from "../../src/cards/fact-values";
import { factsAsked } from "../../src/cards/facts-asked";
import { verdictCard } from "../../src/cards/verdict-card";
import type { EligibilityQuery } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { anyQuery } from "../rules/arbitrary";
import { born, expecting, perinatal, psychology, verdictInput } from "./samples";
import { inputsOf } from "./shown";

const you = { you: true } as const;
const birthUnknown = perinatal("cpp", { dueDate: "2026-11-13", screening: expecting.screening, acts: [] });

describe("facts that are typed into a card", () => {
  const rows: [what: string, typed: TypedFacts, verdict: string][] = [
    ["a birth before the service", { birthDate: "2026-11-20" }, "no"],
    ["a birth written as people write it", { birthDate: "20/11/2026" }, "no"],
    ["a child not born yet", { birthDate: "", notBornYet: "true" }, "yes"],
    ["a child not born yet, the date not sent at all", { notBornYet: "true" }, "yes"],
    ["nothing that was asked for", { carePlan: "true" }, "incomplete"],
  ];
  it.each(rows)("%s: %j gives %s", (_, typed, verdict) => {
    const { answer, errors } = answerWithFacts(birthUnknown, typed, "fr");
    expect(answer.verdict).toBe(verdict);
    expect(errors).toEqual({});
  });

  const wrong: [what: string, query: EligibilityQuery, typed: TypedFacts, errors: Record<string, string>][] = [
    [
      "a day to come",
      birthUnknown,
      { birthDate: "2026-12-24" },
      { birthDate: "Indiquez une date au plus tard le 23/11/2026." },
    ],
    [
      "a day that does not exist",
      birthUnknown,
      { birthDate: "31/02/2026" },
      { birthDate: "Indiquez une date, par exemple 05/03/2025." },
    ],
    [
      "a field left empty",
      birthUnknown,
      { birthDate: "" },
      { birthDate: "Indiquez une date, par exemple 05/03/2025." },
    ],
    [
      "more indicators than there are",
      perinatal("screening", { birthDate: null, acts: [] }, { stage: "done" }),
      { indicatorsAnswered: "16" },
      { indicatorsAnswered: "Indiquez un nombre entier de 0 à 15." },
    ],
    [
      "a place that is none",
      psychology("psy-support-individual", { registered: true }, { stage: "done" }),
      { place: "garden" },
      { place: "Choisissez une réponse." },
    ],
    [
      "dates that are none",
      perinatal("cpp", { birthDate: null, screening: expecting.screening }),
      { acts: "05/03/2026, hier" },
      { acts: "Séparez les dates par une virgule, par exemple 05/03/2025, 12/04/2025." },
    ],
  ];
  it.each(wrong)("%s is an error that names what is wrong", (_, query, typed, errors) => {
    expect(answerWithFacts(query, typed, "fr").errors).toEqual(errors);
  });

  it("are read as the contract types them", () => {
    const query = perinatal("coordination", {}, { stage: "done", provider: { profession: "midwife" } });
    const typed = {
      screening: "2026-06-06",
      positive: "financial,violence",
      inamiNumber: "true",
      coordinatedBy: "biller",
      acts: "",
      "acts.concertation": "15/08/2026; 01.09.2026",
      coordinators: "2026-06-06",
      birthDate: "2026-11-03",
      coordinatorConsent: "true",
      careTeam: "gynaecologist,midwife",
      carePlan: "false",
      region: "wallonia",
      vulnerabilitiesEvaluated: "true",
      "acts.0.careActors": "3,5",
    };
    const { query: known, errors } = answerWithFacts(query, typed, "fr");
    expect(errors).toEqual({});
    expect(known.provider).toEqual({ profession: "midwife", inamiNumber: true, region: "wallonia", id: "biller" });
    expect(known.episode).toMatchObject({
      screening: { on: "2026-06-06", positive: ["financial", "violence"] },
      coordinators: [{ id: "biller", from: "2026-06-06" }],
      careTeam: ["gynaecologist", "midwife"],
      carePlan: false,
      acts: [
        { service: "concertation", on: "2026-08-15", careActors: 3.5 },
        { service: "concertation", on: "2026-09-01" },
      ],
    });
  });

  it("leave the query as it was", () => {
    const before = JSON.stringify(birthUnknown);
    answerWithFacts(birthUnknown, { birthDate: "2026-11-20" }, "fr");
    expect(JSON.stringify(birthUnknown)).toBe(before);
  });

  it("change nothing that was not asked for", () => {
    const query = perinatal("cpp", expecting);
    expect(answerWithFacts(query, { birthDate: "2026-01-01", place: "video" }, "fr").query).toEqual(query);
  });
});

describe("the form for missing facts", () => {
  /** Fills in every input of the card as a person could. */
  function filled(query: EligibilityQuery): TypedFacts {
    const input = { ...verdictInput(query, "fr"), answer: decide(query) };
    return Object.fromEntries(
      inputsOf(verdictCard(input)).map(({ id, type, choices, max }) => {
        const [first] = Array.isArray(choices) ? choices : [];
        if (first) return [String(id), String(first.value)];
        if (type === "Input.Date") return [String(id), max === undefined ? "2024-01-01" : String(max)];
        if (type === "Input.Toggle") return [String(id), "false"];
        return [String(id), type === "Input.Number" ? "15" : ""];
      }),
    );
  }

  it("leads to a verdict, whatever the query, when everything that it asks is answered", () => {
    fc.assert(
      fc.property(anyQuery, (start) => {
        let query = start;
        for (let round = 0; round < 6 && decide(query).verdict === "incomplete"; round++) {
          const typed = { ...filled(query), "provider.id": "K.", id: "K." };
          const answered = answerWithFacts(query, typed, "fr");
          expect(answered.errors).toEqual({});
          query = answered.query;
        }
        expect(decide(query).verdict).not.toBe("incomplete");
      }),
      { numRuns: 300 },
    );
  });

  it("gives two facts of the same name their own inputs", () => {
    const acts = ["2026-08-15", "2026-09-15"].map(
      (on) => ({ service: "concertation", on, billing: "billed" }) as const,
    );
    const query = perinatal("coordination", { ...born, acts });
    const asked = factsAsked(query, decide(query).missing, you);
    expect(asked.map(({ id }) => id)).toEqual(["acts.0.careActors", "acts.1.careActors"]);
  });

  it("names a fact by its property", () => {
    const asked = factsAsked(birthUnknown, decide(birthUnknown).missing, you);
    expect(asked.map(({ id }) => id)).toEqual(["birthDate"]);
  });
});
