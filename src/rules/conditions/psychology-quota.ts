import { type CivilDate, isWithin } from "../civil-date";
import type { PastAct, Quota } from "../contract";
import { inForceOn } from "../data/dated";
import type { SessionLimit } from "../data/quotas";
import { psychologyThresholds } from "../data/thresholds";
import { assumedQuarters, countedActs, fullQuarters, pastQuarters, sum } from "../history";
import { type ConditionRule, type PsychologyJudging, unmetUntil } from "../judging";
import { branch, type Judgement, met, missing, type Outcome } from "../outcome";
import { ageGroupOn, ageGroups } from "../psychology/age";
import { bothWindows, type Count, judgeBoth } from "../psychology/both-windows";
import { countedTogether } from "../psychology/services";
import { isInEitherWindow, runningWindow, windowEnds } from "../psychology/window";
import { quotaOf } from "../quota";
import { cite } from "../sources";

/** Sessions of this kind per patient and 12 months. */
export const sessionQuota: ConditionRule<PsychologyJudging> = {
  id: "session-quota",
  sources: [cite("psy-2024", "A"), cite("psy-2024", "F"), cite("psy-slides-2024", "3")],
  judge: (judging) => {
    const { query, episode, data, day } = judging;
    const series = data.sessionLimits[query.service];
    if (!series) return met;
    const acts = countedActs(query, countedTogether(query.service));
    const limit = inForceOn(series, day).value;
    if (!acts) {
      const isAgeNeeded = limit.young !== limit.adult && episode.birthDate === undefined;
      return missing("episode.acts", ...(isAgeNeeded ? ["episode.birthDate"] : []));
    }

    const judgeOn = (onDay: CivilDate): Outcome => {
      const windows = bothWindows(acts, onDay);
      return branch(ageGroupOn(episode.birthDate, onDay), "episode.birthDate", ageGroups, (group) =>
        judgeBoth(windows, (inWindow) => countSessions(inWindow.length, limit, limit[group])),
      );
    };
    const group = ageGroupOn(episode.birthDate, day) ?? (limit.young === limit.adult ? "adult" : undefined);
    return {
      ...curedByTime(judgeOn(day), acts, day, judgeOn),
      quota: group && entry("session-quota", acts, day, limit[group]),
    };
  },
};

function countSessions(used: number, { exceptional }: SessionLimit, max: number): Count {
  if (used < max) return "room";
  return used < max + exceptional ? "one-more-session" : "full";
}

/** Concertations per patient and 12 months. */
export const psychologyConcertationQuota: ConditionRule<PsychologyJudging> = {
  id: "concertation-quota",
  sources: [cite("psy-2024", "E"), cite("psy-slides-2024", "5.2"), cite("psy-slides-2024", "3")],
  judge: ({ query, act, data, day }) => {
    const { service } = query;
    if (service !== "psy-concertation" && service !== "psy-specialised-concertation") return met;
    const acts = countedActs(query, [service]);
    if (!acts) return missing("episode.acts");

    const limit = inForceOn(data.psychologyConcertationQuotas[service], day).value;
    const judgeOn = (onDay: CivilDate): Outcome => {
      const windows = bothWindows(acts, onDay);
      if (limit.quarters === null) {
        return judgeBoth(windows, (inWindow) => (inWindow.length < limit.concertations ? "room" : "full"));
      }
      return branch(billableQuarters(act.minutes), "act.minutes", possibleQuarters, (quarters) =>
        judgeBoth(windows, (inWindow) => countConcertations(inWindow, quarters, limit)),
      );
    };
    return {
      ...curedByTime(judgeOn(day), acts, day, judgeOn),
      quota: entry("concertation-quota", acts, day, limit.concertations),
      warnings: limit.quarters === null ? [] : assumedQuarters(acts.filter((act) => isInEitherWindow(act, acts, day))),
    };
  },
};

const possibleQuarters = Array.from({ length: psychologyThresholds.concertationQuarters.value + 1 }, (_, n) => n);

/** Quarters of an hour of this concertation that can be billed; `undefined` while its minutes are not known. */
export function billableQuarters(minutes: number | undefined): number | undefined {
  return minutes === undefined
    ? undefined
    : Math.min(psychologyThresholds.concertationQuarters.value, fullQuarters(minutes));
}

// A longer one was billed up to the same limit as this one can be.
function quartersOfPast(act: PastAct): number {
  return Math.min(psychologyThresholds.concertationQuarters.value, pastQuarters(act));
}

function countConcertations(
  inWindow: readonly PastAct[],
  quarters: number,
  limit: { concertations: number; quarters: number | null },
): Count {
  if (inWindow.length >= limit.concertations) return "full";
  const isOverQuarters = limit.quarters !== null && sum(inWindow.map(quartersOfPast)) + quarters > limit.quarters;
  return isOverQuarters ? "concertations-or-quarters" : "room";
}

/** The running window is the one shown. */
function entry(id: string, acts: readonly PastAct[], day: CivilDate, max: number): Quota {
  const window = runningWindow(acts, day);
  return quotaOf(id, acts.filter(({ on }) => isWithin(on, window)).length, max, window);
}

function curedByTime(
  outcome: Outcome,
  acts: readonly PastAct[],
  day: CivilDate,
  judgeOn: (day: CivilDate) => Outcome,
): Judgement {
  return outcome.status === "unmet" ? unmetUntil(day, windowEnds(acts), (later) => judgeOn(later).status) : outcome;
}
