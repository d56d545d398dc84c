import { perinatalWorth, psychologyWorth, type Worth } from "./amount";
import { perinatalRules, psychologyRules } from "./conditions";
import type {
  Condition,
  EligibilityAnswer,
  EligibilityQuery,
  PerinatalQuery,
  PsychologyQuery,
  Quota,
  Verdict,
} from "./contract";
import { psychologyServices } from "./contract";
import { type RuleData, ruleData } from "./data";
import { pseudocodes } from "./data/tariffs";
import { disputes } from "./disputes";
import { billByOf } from "./history";
import type { ConditionRule, Judging } from "./judging";
import type { Judgement } from "./outcome";
import { perinatalShare, psychologyShare } from "./patient-share";

/**
 * Decides whether one act may be billed, why, for how much and until when. The only door to the rules; pure: no clock,
 * no I/O.
 *
 * @param query a query that `eligibilityQuerySchema` has parsed
 * @param data the dated values to decide with; those of the sources unless a test tries others
 */
export function decide(query: EligibilityQuery, data: RuleData = ruleData): EligibilityAnswer {
  return isPsychologyQuery(query) ? decidePsychology(query, data) : decidePerinatal(query, data);
}

function isPsychologyQuery(query: EligibilityQuery): query is PsychologyQuery {
  return (psychologyServices as readonly string[]).includes(query.service);
}

function decidePerinatal(query: PerinatalQuery, data: RuleData): EligibilityAnswer {
  const judged = judgeAll(perinatalRules[query.service], query, data);
  return answer(query, judged, {
    worth: perinatalWorth(query, judged.quota, data),
    pseudocode: pseudocodes[query.service].code,
    patientShareCents: perinatalShare(query, data),
  });
}

function decidePsychology(query: PsychologyQuery, data: RuleData): EligibilityAnswer {
  return answer(query, judgeAll(psychologyRules(query.service), query, data), {
    worth: psychologyWorth(query, data),
    pseudocode: null,
    patientShareCents: psychologyShare(query, data),
  });
}

interface Judged {
  conditions: Condition[];
  missing: string[];
  warnings: string[];
  quota: Quota[];
  /** First day on which no condition that is unmet now still is; `null` when one never ends. */
  curedFrom: string | null;
}

function judgeAll<Query extends EligibilityQuery>(
  rules: readonly ConditionRule<Judging<Query>>[],
  query: Query,
  data: RuleData,
): Judged {
  const judging = { query, episode: query.episode, act: query.act ?? {}, day: query.serviceDate, data };
  const judged = rules.map((rule) => ({ rule, judgement: rule.judge(judging) }));
  const judgements = judged.map(({ judgement }) => judgement);
  return {
    conditions: judged.map(({ rule, judgement }) => conditionOf(rule, judgement, query)),
    missing: unique(judgements.flatMap((judgement) => unknownFacts(judgement, query))),
    warnings: unique(judgements.flatMap(({ warnings }) => warnings ?? [])),
    quota: judgements.flatMap(({ quota }) => quota ?? []),
    curedFrom: curedFrom(judged, judging),
  };
}

function conditionOf<Case>(rule: ConditionRule<Case>, judgement: Judgement, query: EligibilityQuery): Condition {
  const { id } = rule;
  const sources = [...rule.sources];
  switch (judgement.status) {
    case "unmet":
      return { id, status: "unmet", cure: judgement.cure, sources };
    case "missing":
      return { id, status: unknownFacts(judgement, query).length > 0 ? "unknown" : "todo", sources };
    case "disputed":
      return { id, status: "disputed", sources, readings: [...disputes[judgement.dispute].readings] };
    default:
      return { id, status: judgement.status, sources };
  }
}

/** The missing facts that have to be asked for: before the act, those that only the act can supply are still to do. */
function unknownFacts(judgement: Judgement, { stage }: EligibilityQuery): string[] {
  if (judgement.status !== "missing") return [];
  return judgement.facts.filter((path) => stage === "done" || !path.startsWith("act."));
}

/**
 * The latest of the first days on which the unmet conditions are cured. One of them may have failed again by then (a
 * window that has closed), so that day is judged in turn until none does.
 */
function curedFrom<Query extends EligibilityQuery>(
  judged: readonly { rule: ConditionRule<Judging<Query>>; judgement: Judgement }[],
  judging: Judging<Query>,
): string | null {
  const unmet = judged.filter(({ judgement }) => judgement.status === "unmet");
  const days = unmet.flatMap(({ judgement }) =>
    judgement.status === "unmet" && judgement.cure === "wait" ? [judgement.from] : [],
  );
  const latest = [...days].sort().at(-1);
  if (latest === undefined || days.length < unmet.length) return null;
  const then = { ...judging, query: { ...judging.query, stage: "planned" as const }, day: latest };
  const again = unmet.map(({ rule }) => ({ rule, judgement: rule.judge(then) }));
  return again.some(({ judgement }) => judgement.status === "unmet") ? curedFrom(again, then) : latest;
}

function verdictOf(conditions: readonly Condition[]): Verdict {
  const has = (status: Condition["status"]) => conditions.some((condition) => condition.status === status);
  return has("unmet") ? "no" : has("unknown") ? "incomplete" : has("disputed") ? "confirm" : "yes";
}

function answer(
  query: EligibilityQuery,
  judged: Judged,
  money: { worth: Worth; pseudocode: string | null; patientShareCents: number | null },
): EligibilityAnswer {
  const verdict = verdictOf(judged.conditions);
  const worth = verdict === "no" ? { amount: null, warnings: [] } : money.worth;
  return {
    ...(query.id !== undefined && { id: query.id }),
    verdict,
    conditions: judged.conditions,
    missing: judged.missing,
    warnings: unique([...judged.warnings, ...worth.warnings]),
    pseudocode: money.pseudocode,
    amount: worth.amount,
    patientShareCents: money.patientShareCents,
    quota: judged.quota,
    billBy: billByOf(query.serviceDate),
    possibleFrom: judged.curedFrom,
  };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
