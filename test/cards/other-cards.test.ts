import { describe, expect, it } from "vitest";
import { answerCard, answerText } from "../../src/cards/answer-card";
import { buttonsCard, helpCard, patientPickerCard, unsureCard } from "../../src/cards/choice-cards";
import { citationsOf, citedTogether } from "../../src/cards/citations";
import { dots } from "../../src/cards/elements";
import { overviewCard } from "../../src/cards/overview-card";
import { profileCard, profileInputs } from "../../src/cards/profile-card";
import { welcomeCard } from "../../src/cards/welcome-card";
import { languages } from "../../src/questions/contract";
import { perinatalServices } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { cite, sources } from "../../src/rules/sources";
import { firstPossibleDay } from "../../src/rules/what-if";
import { adult, born, expecting, perinatal, questions, today } from "./samples";
import { buttonsOf, firstTextOf, inputsOf, textsOf } from "./shown";
import { complaintsAbout } from "./validate";

const prompts = ["Puis-je ?", "Où en est P-102 ?", "Quel tarif ?", "Et encore ?"].map((title, n) => ({
  title,
  verb: "ask",
  data: { n },
}));

const overviewOf = (language: (typeof languages)[number]) =>
  overviewCard({
    language,
    today,
    patient: { code: "P-102", label: "Mme P." },
    episode: { programme: "perinatal", facts: born },
    services: perinatalServices.map((service) => {
      const query = perinatal(service, born);
      return {
        query,
        answer: decide(query),
        possible: firstPossibleDay(query),
        ask: { verb: "ask", data: { service } },
      };
    }),
    openActs: [],
  });

describe.each(languages)("every other card in %s", (language) => {
  const cards = {
    welcome: welcomeCard({ language, prompts }),
    profile: profileCard({ language, save: { verb: "save" } }),
    "profile, refused": profileCard({
      language,
      save: { verb: "save" },
      values: { profession: "midwife", inamiNumber: "true", inamiDigits: "12", region: "brussels" },
      wrong: ["inamiDigits"],
    }),
    unsure: unsureCard({ language, meanings: prompts }),
    help: helpCard({ language, text: "…", prompts }),
    buttons: buttonsCard({ language, title: "?", buttons: prompts }),
    picker: patientPickerCard({
      language,
      patients: Array.from({ length: 40 }, (_, n) => ({ code: `P-${n}`, label: `Mme ${n}` })),
      choose: { verb: "ask" },
    }),
    overview: overviewOf(language),
    answer: answerCard({
      language,
      title: "CPP",
      statements: [{ text: "…", citations: [cite("providers-2025", "2b")] }],
      table: [{ label: "2025", value: "50,41 €", note: "…" }],
      buttons: prompts,
    }),
  };
  it.each(Object.entries(cards))("is understood, spoken and small enough: %s", (_, card) => {
    expect(complaintsAbout(card)).toEqual([]);
    expect(card.speak).not.toBe("");
    expect(card.fallbackText).not.toBe("");
    expect(JSON.stringify(card).length).toBeLessThan(28 * 1024);
    for (const text of textsOf(card)) expect(text.trim()).not.toBe("");
  });
});

describe("the welcome", () => {
  it("offers three things to try and asks for no national numbers", () => {
    const card = welcomeCard({ language: "fr", prompts });
    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      "Puis-je\u00a0?",
      "Où en est P-102\u00a0?",
      "Quel tarif\u00a0?",
    ]);
    expect(textsOf(card).join(" ")).toContain("numéro national");
  });
});

describe("the profile", () => {
  it("asks for four things, with the most likely prefilled", () => {
    const inputs = inputsOf(profileCard({ language: "nl", save: { verb: "save" } }));
    expect(inputs.map(({ id }) => id)).toEqual([...profileInputs]);
    expect(inputs.find(({ id }) => id === "language")).toMatchObject({ value: "nl" });
    expect(inputs.find(({ id }) => id === "inamiNumber")).toMatchObject({ value: "true" });
  });

  it("keeps what was entered and says what is wrong with it", () => {
    const values = {
      profession: "midwife",
      inamiNumber: "true",
      inamiDigits: "123",
      region: "brussels",
      language: "fr",
    };
    const card = profileCard({ language: "fr", save: { verb: "save" }, values, wrong: ["inamiDigits"] });
    expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual(values);
    expect(textsOf(card)).toContain("Un numéro INAMI compte 11 chiffres. Corrigez-le ou laissez ce champ vide.");
  });
});

describe("the choice of a patient", () => {
  const patients = [
    { code: "P-101", label: "Mme D." },
    { code: "P-102", label: "Mme P." },
  ];
  it("shows a few as buttons, each with its code", () => {
    const card = patientPickerCard({ language: "fr", patients, choose: { verb: "ask", data: { intent: "overview" } } });
    expect(buttonsOf(card).map(({ title, data }) => ({ title, data }))).toEqual([
      { title: "Mme D. (P-101)", data: { intent: "overview", patient: "P-101" } },
      { title: "Mme P. (P-102)", data: { intent: "overview", patient: "P-102" } },
    ]);
  });

  it("folds many into a list that filters", () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ code: `P-${n}`, label: `Mme ${n}` }));
    const card = patientPickerCard({ language: "fr", patients: many, choose: { verb: "ask" } });
    expect(inputsOf(card)).toEqual([expect.objectContaining({ id: "patient", style: "filtered" })]);
    expect(buttonsOf(card)).toEqual([expect.objectContaining({ associatedInputs: "auto" })]);
  });
});

describe("where a patient stands", () => {
  it("shows birth, screening, scenario, what can be billed and what was done", () => {
    const texts = textsOf(overviewOf("fr"));
    expect(firstTextOf(overviewOf("fr"))).toBe("Mme P. (P-102)");
    expect(texts).toEqual(
      expect.arrayContaining([
        "Enfant né le 03/11/2026 · Dépistage le 06/06/2026 · Scénario B",
        "CPP · non",
        "Coordination · oui",
        "Concertation, 15/08/2026 · 30 min · facturé",
      ]),
    );
  });

  const facts: [string, string][] = [
    [
      "due",
      textsOf(
        overviewCard({
          language: "fr",
          today,
          patient: { code: "P-101", label: "P-101" },
          episode: { programme: "perinatal", facts: expecting },
          services: [],
          openActs: [],
        }),
      ).join("\n"),
    ],
    [
      "psychology",
      textsOf(
        overviewCard({
          language: "fr",
          today,
          patient: { code: "Y-201", label: "M. T." },
          episode: { programme: "psychology", facts: adult },
          services: [],
          openActs: [],
        }),
      ).join("\n"),
    ],
  ];
  it.each(facts)("in each programme: %s", (name, texts) => {
    if (name === "due") expect(texts).toContain("Terme le 12/04/2027 · Dépistage le 14/10/2026 · Scénario A");
    else expect(texts).toContain("30 ans · Sans intervention majorée · Patient enregistré");
  });

  it("says until when an act is still to bill, or that it is too late", () => {
    const acts = [
      { service: "cpp", on: "2026-10-24", billing: "to-bill" },
      { service: "screening", on: "2026-03-14", billing: "to-bill" },
    ] as const;
    const card = overviewCard({
      language: "fr",
      today,
      patient: { code: "P-101", label: "Mme D." },
      episode: { programme: "perinatal", facts: { ...expecting, acts: [...acts] } },
      services: [],
      openActs: [],
    });
    expect(textsOf(card)).toEqual(
      expect.arrayContaining([
        "CPP, 24/10/2026 · à facturer au plus tard le 05/01/2027",
        "Dépistage, 14/03/2026 · à facturer délai dépassé",
      ]),
    );
  });
});

describe("citations", () => {
  it.each(languages)("fit into a message of Teams, in %s", (language) => {
    for (const query of Object.values(questions)) {
      const { citations, text } = citationsOf(decide(query), language);
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.length).toBeLessThanOrEqual(20);
      for (const { title, abstract } of citations) {
        expect(title.length).toBeLessThanOrEqual(80);
        expect(abstract.length).toBeLessThanOrEqual(160);
      }
      expect(text.endsWith(citations.map((_, n) => `[${n + 1}]`).join(" "))).toBe(true);
    }
  });

  it.each(languages)("have words for every section of every source, in %s", (language) => {
    for (const [source, { sections }] of Object.entries(sources)) {
      for (const section of sections) expect(citedTogether([{ source, section }], language)[0]).toMatch(/, \S/);
    }
  });

  it("of one text stand together", () => {
    const all = [cite("providers-2025", "2b"), cite("annex-2024", "tariffs"), cite("providers-2025", "2c")];
    expect(citedTogether(all, "fr")).toEqual([
      "circulaire aux prestataires 2025, § 2b et § 2c",
      "annexe à la convention 2024, tableau des tarifs",
    ]);
  });

  it("are numbered alike in a card and in a message's text", () => {
    const statements = [
      { text: "A.", citations: [cite("providers-2025", "2b"), cite("annex-2024", "tariffs")] },
      { text: "B.", citations: [cite("annex-2024", "tariffs")] },
    ];
    expect(answerText({ language: "fr", statements }).text).toBe("A. [1][2]\n\nB. [2]");
    expect(textsOf(answerCard({ language: "fr", title: "t", statements }))).toEqual(
      expect.arrayContaining(["A. [1][2]", "B. [2]"]),
    );
  });

  it("name the section of the reading first where the texts differ", () => {
    const query = perinatal("cpp", expecting, {
      provider: { profession: "nurse", inamiNumber: true, region: "brussels" },
    });
    expect(
      citationsOf(decide(query), "fr")
        .citations.slice(0, 2)
        .map(({ title }) => title),
    ).toEqual(["Annexe à la convention 2024, tableau des tarifs", "Circulaire aux prestataires 2025, § 2b"]);
  });
});

describe("dots", () => {
  const rows: [number, number, string][] = [
    [1, 2, "●○"],
    [0, 2, "○○"],
    [2, 2, "●●"],
    [1, 20, "●○○○○○○○○○"],
    [19, 20, "●●●●●●●●●○"],
    [20, 20, "●●●●●●●●●●"],
  ];
  it.each(rows)("%i of %i is %s", (left, max, expected) => {
    expect(dots(left, max)).toBe(expected);
  });
});
