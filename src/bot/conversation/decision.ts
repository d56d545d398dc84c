import { type AnsweredWithFacts, answerWithFacts } from "../../cards/fact-values";
import { assumptionWords } from "../../language/assumptions";
import { replyWords } from "../../language/replies";
import { termsOf } from "../../language/terms";
import type { Entry } from "../../records/acts/entry";
import { actsOf, type CareRecord } from "../../records/care-record";
import { queryOfEntry } from "../../records/changes/decisions";
import type { EpisodeOfCare } from "../../records/episode";
import { programmeOf, queryFor } from "../../records/query-for";
import { readRecordFor } from "../../records/store/records";
import { addDays, type CivilDate } from "../../rules/civil-date";
import type { EligibilityQuery, PastAct, Provider, Service } from "../../rules/contract";
import { servicesOffered } from "../../rules/what-if";
import { openChange } from "./change";
import { endBefore, tellEnded } from "./ended";
import { askedAsNth } from "./ordinal";
import { servicePicker } from "./pickers";
import type { Request } from "./request";
import { resolveBiller } from "./resolve-biller";
import { resolvePatient } from "./resolve-patient";
import { haveSameAnswer } from "./same-answer";
import { servicesMeant } from "./services";
import { withStated } from "./stated";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";
import type { Values } from "./verbs";

/** One question decided: what was asked exactly, the rules' answer, and what was taken for granted. */
export interface Decision extends AnsweredWithFacts {
  /** With the exact service and, where there is a file, its code. */
  request: Request;
  /** `null` for a question without a file. */
  episode: EpisodeOfCare | null;
  /** How to call whoever bills; left out for the reader. */
  billerLabel?: string;
  assumed: readonly string[];
  /** How the question was read: which day, which services. */
  remarks: readonly string[];
  /** What was typed into the question's form. */
  values: Values;
}

/** A decision, or what to ask the person so as to get to one. */
export type DecisionOrAsk = { decision: Decision } | { ask: Outcome };

/** Decides what a request asks about a patient. `values` are missing facts just typed into the card. */
export async function decideOn(request: Request, turn: KnownTurn, values: Values = {}): Promise<DecisionOrAsk> {
  const patient = await resolvePatient(request, turn);
  if ("ask" in patient) return { ask: { replies: [patient.ask] } };
  const stated = withStated(patient.found, request.slots, turn);
  const { episode, serviceDate } = stated;
  const exact: Request = { ...request, patient: episode.code };
  const { period, day } = dayAsked(exact, serviceDate, turn.today);
  const services = candidatesFor(exact, episode, day ?? turn.today);
  const ask = (reply: ReturnType<typeof servicePicker>) => ({
    ask: { replies: [reply], ...about(exact, episode.code) },
  });
  if (services.length === 0) {
    const text = replyWords[turn.language].otherProgramme(episode.label, episode.programme);
    return ask(servicePicker(text, servicesOffered(episode.programme), exact, turn.language));
  }
  const biller = await resolveBiller(exact, episode, turn);
  const record = day === undefined ? null : await readRecordFor(turn.tables, turn.person, episode.code);
  const end = endBefore(episode, day ?? turn.today);
  const isRecorded = services.some((service) => recordedEntry(record, service, day) !== undefined);
  if (end !== null && !isRecorded) return { ask: tellEnded(episode, end, exact, turn) };
  const queryOn = (service: Service, on: CivilDate | undefined): EligibilityQuery =>
    recordedAct(record, { service, on, provider: biller.provider, today: turn.today }) ??
    queryFor({ service, ...(on && { serviceDate: on }) }, episode, biller.provider, turn.today);

  const queries = services.map((service) => queryOn(service, day));
  const [query] = queries;
  if (query === undefined || !haveSameAnswer(queries)) {
    return ask(servicePicker(replyWords[turn.language].whichService(episode.label), services, exact, turn.language));
  }
  const chosen = withDay({ ...exact, service: query.service }, day);
  if (period !== undefined && !haveSameAnswer(daysIn(period).map((on) => queryOn(query.service, on)))) {
    return {
      ask: {
        ...(await openChange(chosen, turn, undefined, replyWords[turn.language].change.whichDay)),
        ...about(chosen, episode.code),
      },
    };
  }
  const words = assumptionWords[turn.language];
  const nth = askedAsNth(query, request.slots.count, turn.language);
  return {
    decision: {
      ...decidedWith(nth.query, values, biller.label, turn),
      request: chosen,
      episode,
      ...(biller.label === undefined ? {} : { billerLabel: biller.label }),
      assumed: [...stated.assumed, ...nth.assumed, ...(biller.assumed ?? [])],
      remarks: [
        ...stated.remarks,
        ...(period === undefined ? [] : [words.allOver(period.from, period.to)]),
        ...sameFor(services, turn),
      ],
      values,
    },
  };
}

/** The rules' answer with what was typed into the question's form. */
export function decidedWith(
  query: EligibilityQuery,
  values: Values,
  billerLabel: string | undefined,
  { language }: Turn,
): AnsweredWithFacts {
  const named = billerLabel === undefined ? ({ you: true } as const) : { you: false as const, name: billerLabel };
  return answerWithFacts(query, values, language, named);
}

/** The services that are meant for this patient; none where they belong to the other programme. */
function candidatesFor(request: Request, episode: EpisodeOfCare, on: CivilDate): readonly Service[] {
  const meant = request.service === undefined ? servicesMeant(request.slots, episode.programme, on) : [request.service];
  return meant.filter((service) => programmeOf(service) === episode.programme);
}

/** Says so where the answer is the same for several services that may be meant. */
export function sameFor(services: readonly Service[], { language }: Turn): string[] {
  const { services: terms } = termsOf(language);
  return services.length < 2
    ? []
    : [assumptionWords[language].sameFor(services.map((service) => terms[service].short))];
}

interface DayAsked {
  /** The service's day; left out for today. */
  day?: CivilDate;
  /** Named in place of a day. */
  period?: { from: CivilDate; to: CivilDate };
}

function dayAsked({ slots, period }: Request, fromWeeks: CivilDate | undefined, today: CivilDate): DayAsked {
  const { date, dateOf = "service" } = slots;
  if (date !== undefined && dateOf === "service") return { day: date };
  if (fromWeeks !== undefined) return { day: fromWeeks };
  if (period === undefined || (period.from <= today && today <= period.to)) return {};
  return { day: period.from, period };
}

const longestPeriod = 31;

function daysIn({ from, to }: { from: CivilDate; to: CivilDate }): CivilDate[] {
  return Array.from({ length: longestPeriod }, (_, index) => addDays(from, index)).filter((day) => day <= to);
}

/** With the day in the place where a card shows and changes it. */
function withDay(request: Request, day: CivilDate | undefined): Request {
  const { period: _, ...rest } = request;
  if (day === undefined || rest.slots.date !== undefined) return rest;
  return { ...rest, slots: { ...rest.slots, date: day } };
}

/** The question about an act that is recorded as still to bill: it is that act, and no other beside it. */
function recordedAct(
  record: CareRecord | null,
  {
    service,
    on,
    provider,
    today,
  }: { service: Service; on: CivilDate | undefined; provider: Provider; today: CivilDate },
): EligibilityQuery | null {
  const entry = recordedEntry(record, service, on);
  return record && entry ? queryOfEntry(record, entry, provider, today) : null;
}

function recordedEntry(record: CareRecord | null, service: Service, on: CivilDate | undefined): Entry | undefined {
  const isIt = (act: PastAct) => act.service === service && act.on === on && act.billing === "to-bill";
  return record === null ? undefined : actsOf(record).find(({ act }) => isIt(act))?.entry;
}
