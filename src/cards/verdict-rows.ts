import { isPerinatal, quotaKindOf } from "../language/conditions/topic";
import type { Words } from "../language/words";
import type { Amount, EligibilityAnswer, EligibilityQuery } from "../rules/contract";
import { ruleData } from "../rules/data";
import { inForceOn } from "../rules/data/dated";
import { fullQuarters } from "../rules/history";
import type { CardElement } from "./adaptive-card";
import { bar, row, small, text } from "./elements";
import { toneOf } from "./verdict-summary";

interface Answered {
  query: EligibilityQuery;
  answer: EligibilityAnswer;
}

/** What is left, how much, what the patient pays, and until when: the facts under the verdict. */
export function verdictRows({ query, answer }: Answered, words: Words): CardElement[] {
  const { verdictCard: card } = words;
  const isNo = answer.verdict === "no";
  return [
    ...quotaRows({ query, answer }, words),
    ...(isNo ? [] : amountRows({ query, answer }, words)),
    ...(isNo ? [] : shareRows({ query, answer }, words)),
    ...(isNo ? [] : [row(card.billBy, [text(card.billByDay(answer.billBy))])]),
    ...(answer.possibleFrom === null
      ? []
      : [row(card.possible, [text(card.possibleFrom(answer.possibleFrom), { weight: "bolder" })])]),
  ];
}

function quotaRows({ query, answer }: Answered, words: Words): CardElement[] {
  const { verdictCard: card, terms } = words;
  const known = answer.quota.flatMap((quota) => {
    const kind = quotaKindOf(query.service, quota.id);
    return kind ? [{ ...quota, kind }] : [];
  });
  return known.map(({ kind, left, max, from, to }, index) => {
    const where = from && to ? card.period(from, to) : known.length > 1 ? card.inProgramme : undefined;
    const says = [text(terms.quota[kind]({ left, max }), { weight: index === 0 ? "bolder" : "default" })];
    return row(index === 0 ? card.left : "", [
      ...says,
      ...(index === 0 && max > 1 ? [bar(left, max)] : []),
      ...(where ? [small(where)] : []),
    ]);
  });
}

function amountRows({ query, answer }: Answered, words: Words): CardElement[] {
  const { verdictCard: card, format } = words;
  const { amount } = answer;
  if (amount === null) {
    const isUnknown = !isPerinatal(query.service) && toneOf(answer) !== "incomplete";
    return isUnknown ? [row(card.amount, [text(card.amountNotInSources)])] : [];
  }
  const details = [
    ...explained(amount, { query, answer }, words),
    ...(amount.published ? [] : [card.lastPublished(Number(amount.since.slice(0, 4)))]),
  ];
  return [
    row(card.amount, [text(format.amount(amount.cents), { weight: "bolder" }), ...details.map((line) => small(line))]),
  ];
}

/** How the amount of an act that is paid by units comes about. */
function explained(amount: Amount, { query, answer }: Answered, { verdictCard: card }: Words): string[] {
  const { cents, unitCents, units } = amount;
  const perUnit = answer.warnings.includes("amount-per-unit");
  switch (query.service) {
    case "concertation": {
      if (perUnit) return [card.perQuarterAndParticipant];
      const paid = inForceOn(ruleData.perinatalQuotas.paidParticipants, query.serviceDate).value;
      const participants = Math.min(paid, query.act?.inamiParticipants ?? 1);
      const quarters = units / participants;
      return [
        card.quarters({ quarters, participants, unitCents }),
        ...(participants > 1 ? [card.perParticipant(cents / participants)] : []),
        ...onlyQuartersLeft(quarters, query.act?.minutes, card),
      ];
    }
    case "psy-concertation":
      return perUnit
        ? [card.perQuarterAndParticipant]
        : [card.perParticipant(cents), card.quarters({ quarters: units, unitCents })];
    case "psy-support-mission":
      return perUnit ? [card.perHour] : [card.hours(units, unitCents)];
    default:
      return [];
  }
}

function onlyQuartersLeft(billable: number, minutes: number | undefined, card: Words["verdictCard"]): string[] {
  const asked = minutes === undefined ? billable : fullQuarters(minutes);
  return asked > billable ? [card.onlyQuartersLeft(billable, asked)] : [];
}

function shareRows({ query, answer }: Answered, { verdictCard: card, format }: Words): CardElement[] {
  const { patientShareCents: share } = answer;
  if (isPerinatal(query.service) || share === null) return [];
  return [row(card.patientShare, [text(share === 0 ? card.patientPaysNothing : format.amount(share))])];
}
