import { failureOf } from "../language/conditions/failure";
import { topicOf } from "../language/conditions/topic";
import { warningCodes } from "../language/warnings/catalogue";
import type { Words } from "../language/words";
import type { EligibilityAnswer, EligibilityQuery } from "../rules/contract";
import { treatmentAverages } from "../rules/data/quotas";

/** Said in the amount's own row. */
const saidElsewhere = new Set<string>(["amount-last-published", "amount-per-unit"]);

/** What the reader must know with the verdict: warnings, and the exception that the convention foresees. */
export function notesOn(query: EligibilityQuery, answer: EligibilityAnswer, words: Words): string[] {
  const codes = warningCodes.filter((code) => answer.warnings.includes(code) && !saidElsewhere.has(code));
  const withoutScreening = answer.conditions.some(
    ({ id, status }) =>
      id === "scenario" && status === "unmet" && failureOf(topicOf(query.service, id), query) === "no-screening",
  );
  return [
    ...codes.map((code) => words.warnings[code]),
    ...(withoutScreening ? [words.verdictCard.noScreeningException] : []),
  ];
}

/** What the circulars advise without making it a condition. */
export function adviceOn({ service }: EligibilityQuery, { conditions }: EligibilityAnswer, words: Words): string[] {
  const { advice } = words.verdictCard;
  const byAge = conditions.some(({ id }) => id === "session-quota") ? [advice.ageByAnalogy] : [];
  switch (service) {
    case "cpp":
      return [advice.cppFirst, advice.cppSecond];
    case "coordination":
      return [advice.coordinationRecords, advice.coordinationYearly];
    case "concertation":
      return [advice.concertationWoman];
    case "psy-treatment-individual":
    case "psy-specialised-individual":
      return [advice.treatmentAverages(treatmentAverages.young, treatmentAverages.adult), ...byAge];
    default:
      return byAge;
  }
}
