import type { Asked } from "../../language/conditions/describe";
import { formMessagesOf } from "../../language/forms";
import { capitalised } from "../../language/sentence";
import { type Words, wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { EligibilityAnswer, EligibilityQuery } from "../../rules/contract";
import type { CardElement } from "../adaptive-card";
import { column, columns, container, item, small, text } from "../elements";
import { questionFor } from "../fact-inputs";
import { factsAsked } from "../facts-asked";
import { plain } from "../plain";
import { openConditions } from "../verdict-conditions";
import { cappedQuarters, verdictRows } from "../verdict-rows";
import { looks, toneOf, verdictSentence } from "../verdict-summary";

export interface Judged {
  query: EligibilityQuery;
  answer: EligibilityAnswer;
  /** Who bills, when it is not the reader. */
  biller?: string;
}

/** What an act is worth and which conditions are open, as a part of a form's card. */
export function verdictPart(
  judged: Judged,
  language: Language,
  { beforeSaving }: { beforeSaving: boolean },
): CardElement[] {
  const words = wordsOf(language);
  const { query, answer } = judged;
  const asked: Asked = { query, answer, biller: billerOf(judged) };
  const { style, color, icon } = looks[toneOf(answer)];
  // What is left counts this act from then on: whoever shows the saved act says so anew.
  const counted = beforeSaving ? answer : { ...answer, quota: [] };
  const rows = verdictRows({ query, answer: counted }, words);
  return [
    container(
      [
        columns([
          column([text(verdictSentence(asked, words), { weight: "bolder" })], { verticalContentAlignment: "center" }),
          column([text(icon, { size: "large", weight: "bolder", color })], {
            width: "auto",
            verticalContentAlignment: "center",
          }),
        ]),
      ],
      { style, spacing: "small" },
    ),
    ...cappedQuarters({ query, answer }, words).map((line) => text(line, { spacing: "small" })),
    ...rows,
    ...missing(asked, words),
    ...openConditions(asked, words, language),
    ...(beforeSaving && (answer.verdict === "no" || answer.verdict === "incomplete")
      ? [small(formMessagesOf(language).saveAnyway, { spacing: "medium" })]
      : []),
  ];
}

/** What an incomplete act still lacks, as questions. */
function missing({ query, answer, biller }: Asked, words: Words): CardElement[] {
  if (answer.verdict !== "incomplete") return [];
  return factsAsked(query, answer.missing, biller).map((fact) =>
    item("?", [text(capitalised(questionFor(fact, words)))]),
  );
}

function billerOf({ biller }: Judged): Asked["biller"] {
  return biller === undefined ? { you: true } : { you: false, name: plain(biller) };
}
