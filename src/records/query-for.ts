import type { CivilDate } from "../rules/civil-date";
import {
  type Act,
  type EligibilityQuery,
  type PerinatalEpisode,
  type PerinatalService,
  type Provider,
  type PsychologyEpisode,
  type PsychologyService,
  perinatalServices,
  type Service,
} from "../rules/contract";
import type { EpisodeOfCare, Programme } from "./episode";

/** One billing question about one episode. */
export interface BillingQuestion {
  service: Service;
  /** Left out: today. A day in the past is asked about as done, any other as planned. */
  serviceDate?: CivilDate;
  act?: Act;
}

export function isPerinatal(service: Service): service is PerinatalService {
  return (perinatalServices as readonly Service[]).includes(service);
}

export function programmeOf(service: Service): Programme {
  return isPerinatal(service) ? "perinatal" : "psychology";
}

/** The service and the episode belong to different programmes, so there is nothing to decide. */
export class OtherProgramme extends Error {
  constructor(service: Service, programme: Programme) {
    super(`${service} is no service of the ${programme} programme.`);
    this.name = "OtherProgramme";
  }
}

/**
 * The question put to the rules: what is recorded of `episode`, asked today on behalf of `provider`. Throws
 * `OtherProgramme` where the service is not one of the episode's programme.
 */
export function queryFor(
  { service, serviceDate, act }: BillingQuestion,
  episode: EpisodeOfCare,
  provider: Provider,
  today: CivilDate,
): EligibilityQuery {
  const on = serviceDate ?? today;
  const head = {
    serviceDate: on,
    askedOn: today,
    stage: on < today ? ("done" as const) : ("planned" as const),
    provider,
    ...(act === undefined ? {} : { act }),
  };
  if (isPerinatal(service) && episode.programme === "perinatal") {
    const facts: PerinatalEpisode = { ...episode.facts, acts: episode.acts };
    return { ...head, service, episode: facts };
  }
  if (!isPerinatal(service) && episode.programme === "psychology") {
    const facts: PsychologyEpisode = { ...episode.facts, acts: episode.acts };
    return { ...head, service: service satisfies PsychologyService, episode: facts };
  }
  throw new OtherProgramme(service, episode.programme);
}
