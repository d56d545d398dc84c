import type { CivilDate } from "./civil-date";
import {
  type EligibilityAnswer,
  type EligibilityQuery,
  eligibilityQuerySchema,
  type PerinatalService,
  type Provider,
  type PsychologyService,
  perinatalServices,
  psychologyServices,
} from "./contract";
import { type RuleData, ruleData } from "./data";
import { regimeOfService } from "./data/periods";
import type { ProgrammeEpisode } from "./deadlines";
import { decide } from "./decide";
import { billByOf } from "./history";

/** How often a day is tried before giving up: each try moves past at least one period or window. */
const mostTries = 12;

/** What a service could bring: today, or on the first day on which nothing bars it any more. */
export interface Prospect {
  service: EligibilityQuery["service"];
  /** The answer for today. */
  today: EligibilityAnswer;
  /** First day on which the act could be done and billed; today unless today is a no; `null` when time never helps. */
  from: CivilDate | null;
  /** The answer for `from`; the same as `today` where that is no later. */
  whenPossible: EligibilityAnswer | null;
}

/**
 * The first day on which a `no` that time cures is no longer one. Each condition's own first day may bring another
 * condition to fail, so the day is asked about again until nothing does.
 *
 * @returns the day and its answer, or `null` when time never cures it
 */
export function firstPossibleDay(
  query: EligibilityQuery,
  data: RuleData = ruleData,
): { day: CivilDate; answer: EligibilityAnswer } | null {
  let answer = decide(query, data);
  let day = query.serviceDate;
  for (let tries = 0; answer.verdict === "no" && tries < mostTries; tries += 1) {
    if (answer.possibleFrom === null || answer.possibleFrom <= day) return null;
    day = answer.possibleFrom;
    answer = decide(plannedOn(query, day), data);
  }
  return answer.verdict === "no" ? null : { day, answer };
}

function plannedOn(query: EligibilityQuery, serviceDate: CivilDate): EligibilityQuery {
  return { ...query, serviceDate, stage: "planned" };
}

/** Every service of the programme that its texts still offer on `day`, in the order of the contract. */
export function servicesOffered(
  programme: ProgrammeEpisode["programme"],
): readonly (PerinatalService | PsychologyService)[] {
  if (programme === "perinatal") return perinatalServices;
  return psychologyServices.filter((service) => regimeOfService[service] === "2024");
}

/** What can still be done and billed for an episode, service by service, asked on `day`. */
export function prospects(
  subject: ProgrammeEpisode,
  provider: Provider,
  day: CivilDate,
  data: RuleData = ruleData,
): Prospect[] {
  return servicesOffered(subject.programme).map((service) => {
    const query = eligibilityQuerySchema.parse({
      service,
      serviceDate: day,
      askedOn: day,
      stage: "planned",
      provider,
      episode: subject.episode,
    });
    const today = decide(query, data);
    const possible = firstPossibleDay(query, data);
    return { service, today, from: possible?.day ?? null, whenPossible: possible?.answer ?? null };
  });
}

/** An act already done that is still to bill, with what it is worth and by when. */
export interface OpenAct {
  actIndex: number;
  service: EligibilityQuery["service"];
  on: CivilDate;
  billBy: CivilDate;
  answer: EligibilityAnswer;
}

/** The acts of an episode that are done, not billed and still in time on `day`, the most urgent first. */
export function openActs(
  subject: ProgrammeEpisode,
  provider: Provider,
  day: CivilDate,
  data: RuleData = ruleData,
): OpenAct[] {
  const acts = subject.episode.acts ?? [];
  return acts
    .flatMap((act, actIndex) => {
      const billBy = billByOf(act.on);
      if (act.billing !== "to-bill" || act.on > day || billBy < day) return [];
      const { minutes, inamiParticipants, careActors } = act;
      const query = eligibilityQuerySchema.parse({
        service: act.service,
        serviceDate: act.on,
        askedOn: day,
        stage: "done",
        provider,
        episode: { ...subject.episode, acts: acts.filter((_, index) => index !== actIndex) },
        act: {
          ...(minutes !== undefined && { minutes }),
          ...(inamiParticipants !== undefined && { inamiParticipants }),
          ...(careActors !== undefined && { careActors }),
        },
      });
      return [{ actIndex, service: act.service, on: act.on, billBy, answer: decide(query, data) }];
    })
    .sort((a, b) => a.billBy.localeCompare(b.billBy));
}
