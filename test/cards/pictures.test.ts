import { describe, it } from "vitest";
import { unsureCard } from "../../src/cards/choice-cards";
import { overviewCard } from "../../src/cards/overview-card";
import { profileCard } from "../../src/cards/profile-card";
import { reasonCard } from "../../src/cards/reason-card";
import { verdictCard } from "../../src/cards/verdict-card";
import { welcomeCard } from "../../src/cards/welcome-card";
import { type Language, languages } from "../../src/questions/contract";
import { perinatalServices, psychologyServices } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { firstPossibleDay } from "../../src/rules/what-if";
import { picture } from "./render";
import { adult, born, perinatal, psychology, questions, today, verdictInput } from "./samples";

/** Pictures to look at, not a check: `CARD_PICTURES=/tmp/cards npx vitest run test/cards/pictures`. */
const folder = process.env.CARD_PICTURES;

const prompts = ["Puis-je encore attester une CPP pour Mme D. ?", "Où en est P-102 ?", "Quel est le tarif ?"].map(
  (title) => ({
    title,
    verb: "ask",
  }),
);

function allCards(language: Language) {
  const verdicts = Object.entries(questions).map(([name, query]) => [name, verdictCard(verdictInput(query, language))]);
  const reasons = Object.entries(questions).map(([name, query]) => [
    `why-${name}`,
    reasonCard({ ...verdictInput(query, language), forSource: name === "cpp-yes" }),
  ]);
  return {
    ...Object.fromEntries(verdicts),
    ...Object.fromEntries(reasons),
    welcome: welcomeCard({ language, prompts }),
    profile: profileCard({
      language,
      save: { verb: "save-profile" },
      values: { inamiDigits: "123" },
      wrong: ["inamiDigits"],
    }),
    unsure: unsureCard({ language, meanings: prompts }),
    "overview-psychology": overviewCard({
      language,
      today,
      patient: { code: "Y-201", label: "M. T." },
      biller: { label: "R. (psychologue)" },
      episode: { programme: "psychology", facts: adult },
      services: psychologyServices
        .filter((service) => !/first-line|specialised/.test(service))
        .map((service) => {
          const query = psychology(service, adult);
          return { query, answer: decide(query), possible: firstPossibleDay(query), ask: { verb: "ask" } };
        }),
      openActs: [],
    }),
    overview: overviewCard({
      language,
      today,
      patient: { code: "P-102", label: "Mme P." },
      episode: { programme: "perinatal", facts: born },
      services: perinatalServices.map((service) => {
        const query = perinatal(service, born);
        return { query, answer: decide(query), possible: firstPossibleDay(query), ask: { verb: "ask" } };
      }),
      openActs: [],
    }),
  };
}

describe.runIf(folder !== undefined)("pictures of the cards", () => {
  const looks = [
    { width: 360, theme: "light", open: false },
    { width: 320, theme: "dark", open: false },
    { width: 360, theme: "light", open: true },
  ] as const;
  it.each(
    languages.flatMap((language) => looks.map((look) => ({ language, ...look }))),
  )("$language at $width px, $theme, folded open: $open", async ({ language, ...look }) => {
    const where = `${folder}/${language}-${look.theme}-${look.width}${look.open ? "-open" : ""}`;
    await picture(allCards(language), look, where);
  }, 120_000);
});
