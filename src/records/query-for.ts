import type { CivilDate } from "../rules/civil-date";
import type { Act, EligibilityQuery, Provider, Service } from "../rules/contract";
import { isPerinatal } from "../rules/data/tariffs";
import { type EpisodeOfCare, type Programme, subjectOf } from "./episode";

/** One billing question about one episode. */
export interface BillingQuestion {
  service: Service;
  /** Left out: today. A day in the past is asked about as done, any other as planned. */
  serviceDate?: CivilDate;
  act?: Act;
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
    provider: inRegionOf(episode, provider),
    ...(act === undefined ? {} : { act }),
  };
  const subject = subjectOf(episode);
  if (isPerinatal(service) && subject.programme === "perinatal") return { ...head, service, episode: subject.episode };
  if (!isPerinatal(service) && subject.programme === "psychology") {
    return { ...head, service, episode: subject.episode };
  }
  throw new OtherProgramme(service, episode.programme);
}

/** The provider as they bill for this episode: the region is that of the episode where it has one of its own. */
export function inRegionOf({ region }: Pick<EpisodeOfCare, "region">, provider: Provider): Provider {
  return region === undefined ? provider : { ...provider, region };
}
