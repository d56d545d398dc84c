import type { EligibilityQuery, PerinatalQuery } from "../../rules/contract";
import { ruleData } from "../../rules/data";
import { regimeOfService } from "../../rules/data/periods";
import { perinatalThresholds } from "../../rules/data/thresholds";
import { actsBefore } from "../../rules/history";
import { birthFor } from "../../rules/perinatal/birth";
import { coordinatorOn } from "../../rules/perinatal/coordinators";
import { referencePeriods } from "../../rules/perinatal/reference-periods";
import { scenariosOf } from "../../rules/perinatal/scenario";
import { type Failure, failures, type Topic } from "./catalogue";
import { isPerinatalQuery } from "./topic";

/**
 * Why an unmet condition is not met, where one condition can fail in several ways. It decides nothing: the answer
 * already says that the condition is unmet, and this only finds the sentence that tells the reader why.
 */
export function failureOf(topic: Topic, query: EligibilityQuery): Failure {
  if (isPerinatalQuery(query)) return perinatalFailure(topic, query);
  switch (topic) {
    case "convention-in-force": {
      const { from } = ruleData.psychologyRegimes[regimeOfService[query.service]];
      return query.serviceDate < from ? "offer-not-begun" : "old-offer-ended";
    }
    case "psy-profession":
      return query.service.endsWith("-group") ? "group-not-co-led" : "psychologist-only";
    default:
      return sameNamed(topic);
  }
}

function perinatalFailure(topic: Topic, query: PerinatalQuery): Failure {
  const { episode, serviceDate, act } = query;
  switch (topic) {
    case "convention-in-force":
      return "programme-not-begun";
    case "scenario-a-or-b":
    case "scenario-b":
      return scenarioFailure(topic === "scenario-b", query);
    case "screening-window": {
      const birth = birthFor(episode, serviceDate);
      return birth && serviceDate > birth ? "screening-too-late" : "screening-too-early";
    }
    case "prenatal-period": {
      if (episode.screening === null) return "no-screening";
      const birth = birthFor(episode, serviceDate);
      return birth && serviceDate > birth ? "after-birth" : "before-screening";
    }
    case "programme-period":
      if (episode.screening === null) return "no-screening";
      return episode.screening && serviceDate < episode.screening.on ? "before-screening" : "after-third-birthday";
    case "coordinator-inami":
      return query.provider.inamiNumber === false ? "coordinator-without-inami" : "coordinator-not-recorded";
    case "coordinator-since-period-start": {
      const outside = outsidePeriods(query);
      if (outside) return outside;
      const coordinator = coordinatorOn(episode.coordinators ?? [], serviceDate);
      return act?.coordinatedBy === "team-member" || coordinator === query.provider.id
        ? "coordinator-took-over"
        : "not-coordinator";
    }
    case "once-per-period":
    case "concertation-quarters":
      return outsidePeriods(query) ?? topic;
    case "concertation-held":
      return concertationFailure(query);
    case "six-monthly-follow-up":
      return episode.screening === null ? "no-screening" : topic;
    default:
      return sameNamed(topic);
  }
}

function concertationFailure(query: PerinatalQuery): Failure {
  const past = actsBefore(query.episode.acts ?? [], ["concertation"], query.serviceDate);
  if (past.length === 0) return "concertation-held";
  const isLargeEnough = ({ act }: (typeof past)[number]) =>
    (act.careActors ?? 0) >= perinatalThresholds.careActors.value;
  return past.some(isLargeEnough) ? (outsidePeriods(query) ?? "concertation-held") : "concertation-too-small";
}

function scenarioFailure(needsB: boolean, { episode }: PerinatalQuery): Failure {
  if (!episode.screening) return "no-screening";
  const possible = scenariosOf(episode.screening);
  if (possible.includes("B") || (!needsB && possible.includes("A"))) return "screening-after-seventh-day";
  return possible.includes("A") ? "scenario-a-where-b-is-needed" : "scenario-0";
}

function outsidePeriods({ episode, serviceDate }: PerinatalQuery): Failure | undefined {
  const periods = referencePeriods(episode);
  if (!periods) return "no-screening";
  return periods.every(({ from }) => serviceDate < from) ? "before-first-period" : undefined;
}

function sameNamed(topic: Topic): Failure {
  return failures.find((failure) => failure === topic) ?? "other";
}
