import { isPerinatal, quotaKindOf } from "../language/conditions/topic";
import type { ShareReason } from "../language/verdict-card/catalogue";
import type { Words } from "../language/words";
import type { Amount, EligibilityAnswer, EligibilityQuery } from "../rules/contract";
import { ruleData } from "../rules/data";
import { inForceOn } from "../rules/data/dated";
import { fullQuarters } from "../rules/history";
import type { CardElement } from "./adaptive-card";
import { column, columns, dots, row, small, text } from "./elements";
import { shareReasonOf } from "./share-reason";
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
    // Beside a no, what is still left would only mislead.
    return kind && (answer.verdict !== "no" || quota.left === 0) ? [{ ...quota, kind }] : [];
  });
  return known.map(({ kind, left, max, from, to }, index) => {
    const where = from && to ? card.period(from, to) : known.length > 1 ? card.inProgramme : undefined;
    const says = text(terms.quota[kind]({ left, max }), { weight: index === 0 ? "bolder" : "default" });
    const counted =
      index === 0 && max > 1 ? text(dots(left, max), { color: left === 0 ? "attention" : "accent" }) : undefined;
    // A few dots fit beside the words on the narrowest phone; more go under them.
    const beside = counted && max <= 3 ? columns([column([says], { width: "auto" }), column([counted])]) : undefined;
    const under = counted && !beside ? [{ ...counted, spacing: "none" as const }] : [];
    return row(index === 0 ? card.left : "", [beside ?? says, ...under, ...(where ? [small(where)] : [])]);
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
    ...(amount.published ? [] : [card.lastPublished(Number(amount.since.slice(0, 4)))]),
    ...explained(amount, { query, answer }, words),
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
      const participants = paidParticipants(query);
      return [
        card.quarters({ quarters: units / participants, participants, unitCents }),
        ...(participants > 1 ? [card.perParticipant(cents / participants)] : []),
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

function paidParticipants({ serviceDate, act }: EligibilityQuery): number {
  const most = inForceOn(ruleData.perinatalQuotas.paidParticipants, serviceDate).value;
  return Math.min(most, act?.inamiParticipants ?? 1);
}

/** Says so when fewer quarters of an hour are left than a concertation lasts. */
export function cappedQuarters({ query, answer }: Answered, { verdictCard: card }: Words): string[] {
  const { minutes } = query.act ?? {};
  if (query.service !== "concertation" || answer.amount === null || minutes === undefined) return [];
  const asked = fullQuarters(minutes);
  const billable = answer.amount.units / paidParticipants(query);
  return asked > billable ? [card.onlyQuartersLeft(billable, asked)] : [];
}

/** "Nothing to pay in function 1" would only say it twice. */
function isPlain(reason: ShareReason): boolean {
  return reason === "function-1" || reason === "mission";
}

function shareRows({ query, answer }: Answered, { verdictCard: card, format }: Words): CardElement[] {
  const { patientShareCents: share } = answer;
  const reason = shareReasonOf(query, answer);
  if (reason === null) return [];
  const why = card.shareReasons[reason];
  if (share === null) return [row(card.patientShare, [text(why)])];
  const pays = text(share === 0 ? card.patientPaysNothing : format.amount(share));
  return [row(card.patientShare, share === 0 && isPlain(reason) ? [pays] : [pays, small(why)])];
}
