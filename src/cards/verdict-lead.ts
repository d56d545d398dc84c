import { quotaKindOf } from "../language/conditions/topic";
import { capitalised } from "../language/sentence";
import type { Words } from "../language/words";
import { plain } from "./plain";
import { shareReasonOf } from "./share-reason";
import type { VerdictCardInput } from "./verdict-input";

/** The sentence that answers what in particular was asked, where the answer has it: it stands before the verdict. */
export function leadOf(input: VerdictCardInput, words: Words): string | undefined {
  switch (input.asked) {
    case "left":
      return countOf(input, words);
    case "patient-share":
      return shareOf(input, words);
    case "bill-by":
      return input.answer.verdict === "no" ? undefined : words.verdict.billBy(input.answer.billBy);
    case undefined:
      return undefined;
  }
}

function countOf({ query, answer, patient }: VerdictCardInput, words: Words): string | undefined {
  const [first] = answer.quota;
  const kind = first && quotaKindOf(query.service, first.id);
  // What is left of a quota that cannot be used for another reason would only mislead.
  if (!kind || (answer.verdict === "no" && first.left > 0)) return undefined;
  const whom = patient === undefined ? {} : { patient: plain(patient.label) };
  return capitalised(words.verdict.left({ says: words.terms.quota[kind](first), left: first.left, ...whom }));
}

function shareOf({ query, answer, patient }: VerdictCardInput, words: Words): string | undefined {
  const { patientShareCents: cents } = answer;
  if (cents === null) return undefined;
  const reason = shareReasonOf(query, answer);
  return words.verdict.patientPays({
    cents,
    ...(patient && { patient: plain(patient.label) }),
    ...(reason && cents > 0 && { why: words.verdictCard.shareReasons[reason] }),
  });
}
