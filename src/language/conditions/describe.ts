import { type Condition, careTeamRoles, type EligibilityAnswer, type EligibilityQuery } from "../../rules/contract";
import { ruleData } from "../../rules/data";
import { countedActs } from "../../rules/history";
import { countedTogether } from "../../rules/psychology/services";
import type { Biller, ConditionFacts, ConditionText, ConditionWords } from "./catalogue";
import { todoTopics } from "./catalogue";
import { failureOf } from "./failure";
import { isPerinatalQuery, topicOf } from "./topic";

/** An answer with the query it answers and who bills, which its sentences speak of. */
export interface Asked {
  query: EligibilityQuery;
  answer: EligibilityAnswer;
  biller: Biller;
}

/**
 * One condition in words: the reason for an unmet one, a statement for a met one, what is to be done or known for the
 * others. Written as it stands after a colon, without a full stop.
 */
export function conditionText(condition: Condition, asked: Asked, words: ConditionWords): string {
  const topic = topicOf(asked.query.service, condition.id);
  const facts = factsOf(condition, asked);
  switch (condition.status) {
    case "met":
      return said(words.met[topic], facts);
    case "unmet":
      return said(words.unmet[failureOf(topic, asked.query)], facts);
    case "todo": {
      const todo = todoTopics.find((known) => known === topic);
      return todo ? said(words.todo[todo], facts) : words.about[topic];
    }
    default:
      return words.about[topic];
  }
}

function said(text: ConditionText, facts: ConditionFacts): string {
  return typeof text === "string" ? text : text(facts);
}

function factsOf(condition: Condition, { query, answer, biller }: Asked): ConditionFacts {
  const quota = answer.quota.find(({ id }) => id === condition.id);
  return {
    service: query.service,
    biller,
    serviceDate: query.serviceDate,
    billBy: answer.billBy,
    ...(condition.cure && { cure: condition.cure }),
    ...(quota && { quota }),
    allBilled: areAllBilled(query),
    act: query.act ?? {},
    ...openingOf(query),
    missingRoles: missingRolesOf(query),
  };
}

/** Whether every act that counts with the one asked about is billed already, none still to bill. */
function areAllBilled(query: EligibilityQuery): boolean {
  const services = isPerinatalQuery(query) ? [query.service] : countedTogether(query.service);
  return (countedActs(query, services) ?? []).every(({ billing }) => billing === "billed");
}

function openingOf(query: EligibilityQuery): { opensOn?: string } {
  if (!isPerinatalQuery(query) || !query.provider.region) return {};
  const opening = ruleData.billingOpenings[query.service][query.provider.region];
  return opening ? { opensOn: opening.from } : {};
}

function missingRolesOf(query: EligibilityQuery): ConditionFacts["missingRoles"] {
  if (!isPerinatalQuery(query)) return [];
  const present = query.episode.careTeam ?? [];
  return careTeamRoles.filter((role) => role !== "other").filter((role) => !present.includes(role));
}
