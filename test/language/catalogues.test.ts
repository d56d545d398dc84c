import { describe, expect, it } from "vitest";
import {
  type Biller,
  type ConditionFacts,
  failures,
  todoTopics,
  topics,
} from "../../src/language/conditions/catalogue";
import { factKeys } from "../../src/language/facts/catalogue";
import { wordsOf } from "../../src/language/words";
import { languages } from "../../src/questions/contract";
import { perinatalThresholds, psychologyThresholds } from "../../src/rules/data/thresholds";
import { textsIn } from "./support";

const billers: Biller[] = [{ you: true }, { you: false, name: "Kim" }];

const factsFor = (biller: Biller): ConditionFacts[] =>
  [undefined, 1, 2, 8].map((max, index) => ({
    service: "cpp",
    biller,
    serviceDate: index === 0 ? "2021-01-01" : "2025-03-05",
    billBy: "2025-06-05",
    ...(max !== undefined && { quota: { id: "q", used: max, max, left: 0, from: "2025-01-01", to: "2025-12-31" } }),
    allBilled: index % 2 === 0,
    act: index === 0 ? {} : { indicatorsAnswered: 13 },
    ...(index > 0 && { opensOn: "2024-09-30" }),
    missingRoles: index === 0 ? ["midwife"] : ["midwife", "gynaecologist", "general-practitioner"],
  }));

const allFacts = billers.flatMap(factsFor);

const said = (text: string | ((facts: ConditionFacts) => string)) =>
  typeof text === "string" ? [text] : allFacts.map((facts) => text(facts));

describe.each(languages)("the catalogues in %s", (language) => {
  const words = wordsOf(language);

  it("hold no empty, untidy or shouting text", () => {
    for (const { path, text } of textsIn({ ...words, format: {} })) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|!|\n/);
    }
  });

  it("write every condition as a clause: no full stop, and the capital that the language wants after a colon", () => {
    const clauses = [
      ...topics.flatMap((topic) => said(words.conditions.met[topic])),
      ...failures.flatMap((failure) => said(words.conditions.unmet[failure])),
    ];
    for (const clause of clauses) {
      expect(clause).not.toMatch(/[.!]$|undefined|NaN/);
      // A colleague's own label, and CPP or BiB, keep the capital they have.
      if (language === "de") expect(clause).toMatch(/^[\p{Lu}\d]/u);
      else if (!/^(Kim|CPP|BiB)/.test(clause)) expect(clause).toMatch(/^[\p{Ll}\d]/u);
    }
    for (const topic of todoTopics)
      for (const phrase of said(words.conditions.todo[topic])) expect(phrase).not.toMatch(/\.$/);
  });

  it("ask for every fact with a question", () => {
    for (const key of factKeys) {
      const question = words.facts.questions[key];
      const asked =
        typeof question === "string"
          ? [question]
          : billers.map((biller) => question({ biller, service: "concertation", on: "2025-03-05" }));
      for (const text of asked) {
        expect(text, key).toContain("?");
        if (language === "de") expect(text).toMatch(/^\p{Lu}/u);
        else expect(text).toMatch(/^\p{Ll}/u);
      }
    }
  });

  it("put both sides of every dispute as a question and full sentences", () => {
    for (const { question, readings } of Object.values(words.disputes)) {
      expect(question).toMatch(/\?$/);
      for (const reading of readings) expect(reading).toMatch(/\.$/);
      expect(new Set(readings).size).toBe(readings.length);
    }
  });

  it("say the numbers that the rules hold", () => {
    const { conditions } = words;
    const say = (texts: (string | ((facts: ConditionFacts) => string))[], ...numbers: { value: number }[]) => {
      for (const text of texts.flatMap(said)) {
        const found = (text.match(/\d+/g) ?? []).map(Number);
        for (const { value } of numbers) expect(found, text).toContain(value);
      }
    };
    const p = perinatalThresholds;
    const s = psychologyThresholds;
    const { unmet, met, todo } = conditions;
    say(
      [met["indicators-answered"], unmet["indicators-answered"], todo["indicators-answered"]],
      p.indicatorsToAnswer,
      p.indicators,
    );
    say(
      [unmet["screening-too-late"], met["screening-window"], unmet["screening-after-seventh-day"]],
      p.screeningDaysAfterBirth,
    );
    say([unmet.participants, todo.participants], p.participants, p.careActors);
    say([met.participants, unmet["concertation-too-small"]], p.careActors);
    say(
      [met["concertation-minutes"], unmet["concertation-minutes"], todo["concertation-minutes"]],
      p.concertationMinutes,
      s.concertationMinutes,
    );
    say([met["six-monthly-follow-up"]], p.followUpMonths);
    say(
      [met["group-size-community"], unmet["group-size-community"], todo["group-size-community"]],
      s.communityGroupSize,
    );
    say([met["group-size"], unmet["group-size"], todo["group-size"]], s.groupSize);
    const both = (minutes: { value: number; contact: number }) => [minutes, { value: minutes.contact }];
    say([met["duration-group"], unmet["duration-group"], todo["duration-group"]], ...both(s.groupMinutes));
    say(
      [met["duration-individual"], unmet["duration-individual"], todo["duration-individual"]],
      ...both(s.individualMinutes),
    );
    say(
      [met["psy-participants"], unmet["psy-participants"], todo["psy-participants"]],
      s.participants,
      s.careProviders,
    );
    say([words.warnings["minutes-capped"]], s.concertationQuarters);
  });

  it("keep titles and abstracts of sources within what Teams shows", () => {
    for (const { short, sections } of Object.values(words.sources)) {
      for (const { label, about } of Object.values<{ label: string; about: string }>(sections)) {
        expect(`${short}, ${label}`.length).toBeLessThanOrEqual(80);
        expect(about.length).toBeLessThanOrEqual(160);
        expect(about).toMatch(/\.$/);
      }
    }
  });
});

describe("catalogues beside one another", () => {
  it("differ in every longer text: nothing was left untranslated", () => {
    const byPath = languages.map(
      (language) => new Map(textsIn({ ...wordsOf(language), format: {} }).map(({ path, text }) => [path, text])),
    );
    const [french, ...others] = byPath;
    for (const other of others) {
      for (const [path, text] of french ?? []) {
        const isName =
          /^conversation\.languages|^facts\.datesHint/.test(path) || !text.includes(" ") || text.length < 14;
        if (!isName) expect(other.get(path), path).not.toBe(text);
      }
    }
  });
});
