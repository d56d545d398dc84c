import type { Asked } from "../language/conditions/describe";
import { conditionText } from "../language/conditions/describe";
import { withFullStop } from "../language/sentence";
import type { Words } from "../language/words";
import type { Condition, Cure, EligibilityAnswer } from "../rules/contract";
import type { ContainerStyle } from "./adaptive-card";
import { questionFor } from "./fact-inputs";
import { factsAsked } from "./facts-asked";

/** How a verdict looks: its colour, its glyph and its words all say the same. */
export type Tone = "yes" | "no" | "not-yet" | "confirm" | "incomplete";

export const looks: Record<
  Tone,
  { style: ContainerStyle; color: "good" | "attention" | "warning" | "accent"; icon: string }
> = {
  yes: { style: "good", color: "good", icon: "✓" },
  no: { style: "attention", color: "attention", icon: "✗" },
  "not-yet": { style: "attention", color: "attention", icon: "◷" },
  confirm: { style: "warning", color: "warning", icon: "?" },
  incomplete: { style: "accent", color: "accent", icon: "…" },
};

/** A `no` is "not yet" when time or something that can still be done cures every condition that is unmet. */
export function toneOf({ verdict, conditions }: EligibilityAnswer): Tone {
  if (verdict !== "no") return verdict;
  const unmet = conditions.filter(({ status }) => status === "unmet");
  return unmet.every(({ cure }) => cure === "wait" || cure === "act") ? "not-yet" : "no";
}

const weight: Record<Cure, number> = { none: 0, act: 1, wait: 2 };

/** The unmet conditions, the most decisive first: what nothing cures, then what can be done, then what time cures. */
export function unmetFirst({ conditions }: EligibilityAnswer): Condition[] {
  return conditions
    .filter(({ status }) => status === "unmet")
    .sort((a, b) => weight[a.cure ?? "none"] - weight[b.cure ?? "none"]);
}

/** The sentence that opens the card. `patient` is the label as it may be shown. */
export function verdictSentence(asked: Asked, words: Words, patient?: string): string {
  const { query, answer, biller } = asked;
  const { verdict } = words;
  const tone = toneOf(answer);
  switch (tone) {
    case "yes":
      return verdict.yes({
        biller,
        service: query.service,
        again: answer.quota.some(({ used, max }) => used > 0 && max > 1),
        ...(patient !== undefined && { patient }),
        ...(query.stage === "done" && { doneOn: query.serviceDate }),
        ...(query.stage === "planned" && query.serviceDate !== query.askedOn && { plannedFor: query.serviceDate }),
      });
    case "no":
    case "not-yet": {
      const [deciding] = unmetFirst(answer);
      const reason = deciding ? conditionText(deciding, asked, words.conditions) : words.conditions.unmet.other;
      const sentence = tone === "no" ? verdict.no(String(reason)) : verdict.notYet(String(reason));
      return answer.possibleFrom === null ? sentence : `${sentence} ${verdict.possibleFrom(answer.possibleFrom)}`;
    }
    case "confirm":
      return verdict.confirm[kindOfDispute(answer)];
    case "incomplete": {
      const [first, ...others] = factsAsked(query, answer.missing, biller);
      return withFullStop(
        first ? verdict.incomplete(questionFor(first, words), others.length) : verdict.confirm.silent,
      );
    }
  }
}

function kindOfDispute({ conditions }: EligibilityAnswer): "disagree" | "twoWays" | "silent" {
  const readings = conditions.find(({ status }) => status === "disputed")?.readings ?? [];
  if (readings.some(({ source }) => source === null)) return "silent";
  return new Set(readings.map(({ source }) => source)).size > 1 ? "disagree" : "twoWays";
}
