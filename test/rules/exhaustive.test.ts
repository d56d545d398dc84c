import { describe, expect, test } from "vitest";
import { perinatalServices, professions, psychologyServices, regions } from "../../src/rules/contract";
import { allMet, ask, psychologyAllMet } from "./support";

/** Scenario x service x profession x region: every combination, read off the tables of the circulars. */

type Part = "yes" | "no" | "confirm";

/** The annex's scenario table; just depression and anxiety is A for one text and B for the other. */
const scenarios: Record<string, { positive: string[] } & Record<(typeof perinatalServices)[number], Part>> = {
  "0": { positive: [], screening: "yes", cpp: "no", coordination: "no", concertation: "no" },
  A: { positive: ["housing"], screening: "yes", cpp: "yes", coordination: "no", concertation: "no" },
  "A or B": {
    positive: ["depression", "anxiety"],
    screening: "yes",
    cpp: "yes",
    coordination: "confirm",
    concertation: "confirm",
  },
  B: { positive: ["housing", "violence"], screening: "yes", cpp: "yes", coordination: "yes", concertation: "yes" },
};

/** Who may bill a CPP; the other three services only ask for an INAMI number. */
const cppByProfession: Record<(typeof professions)[number], Part> = {
  "general-practitioner": "yes",
  gynaecologist: "yes",
  midwife: "yes",
  nurse: "confirm",
  psychologist: "no",
  "other-care-provider": "no",
  "social-worker": "no",
};

const byRegion: Record<(typeof regions)[number], Part> = {
  flanders: "confirm",
  wallonia: "yes",
  brussels: "yes",
  "german-speaking": "yes",
};

const worstOf = (...parts: Part[]): Part =>
  parts.includes("no") ? "no" : parts.includes("confirm") ? "confirm" : "yes";

describe.each(perinatalServices)("%s", (service) => {
  const cases = Object.entries(scenarios).flatMap(([scenario, row]) =>
    professions.flatMap((profession) =>
      regions.flatMap((region) =>
        [true, false].map((inamiNumber) => ({
          scenario,
          profession,
          region,
          inamiNumber,
          positive: row.positive,
          expected: worstOf(
            row[service],
            service === "cpp" ? cppByProfession[profession] : "yes",
            byRegion[region],
            inamiNumber ? "yes" : "no",
          ),
        })),
      ),
    ),
  );

  test(`all ${cases.length} combinations`, () => {
    for (const { expected, positive, scenario, ...provider } of cases) {
      const competenceProfile = false;
      const screening = service === "screening" ? {} : { screening: { on: "2024-11-25", positive } };
      const answer = ask(allMet[service], { provider: { ...provider, competenceProfile }, episode: screening });
      expect([scenario, provider, answer.verdict]).toEqual([scenario, provider, expected]);
    }
  });
});

describe("psychological care, whoever asks", () => {
  const groups = psychologyServices.filter((service) => service.endsWith("-group"));
  const concertations = psychologyServices.filter((service) => service.endsWith("-concertation"));

  test.each(professions)("%s", (profession) => {
    for (const service of psychologyServices) {
      const isPsychologist = profession === "psychologist";
      const isGroup = (groups as string[]).includes(service);
      const isConcertation = (concertations as string[]).includes(service);
      const inGroup: Part = profession === "social-worker" ? "confirm" : "yes";
      const expected = isPsychologist ? "yes" : isGroup ? inGroup : isConcertation ? "confirm" : "no";
      const answer = ask(psychologyAllMet[service], { provider: { profession }, act: { coAnimated: true } });
      expect([service, answer.verdict]).toEqual([service, expected]);
    }
  });
});
