import { addDays, addMonths, type CivilDate } from "../civil-date";
import type { PerinatalEpisode } from "../contract";
import { perinatalThresholds } from "../data/thresholds";
import { type PerinatalJudging, unmetUntil } from "../judging";
import { disputed, type Judgement, missing, never } from "../outcome";
import { birthday } from "./birth";

/** Twelve months of the programme, first and last day included. */
export interface ReferencePeriod {
  from: CivilDate;
  to: CivilDate;
}

/**
 * The three reference periods of 12 months (providers-2025 § 2c), counted from the day the period was started on the
 * IM platform, or from the screening where that day is not known. `null`: no screening was done; `undefined`: not known
 * whether one was.
 */
export function referencePeriods(episode: PerinatalEpisode): ReferencePeriod[] | null | undefined {
  const { referenceStart, screening } = episode;
  const start = referenceStart ?? (screening ? screening.on : screening);
  if (start === undefined || start === null) return start;
  const months = perinatalThresholds.referencePeriodMonths.value;
  return Array.from({ length: perinatalThresholds.referencePeriods.value }, (_, k) => ({
    from: addMonths(start, k * months),
    to: addDays(addMonths(start, (k + 1) * months), -1),
  }));
}

export interface WhereInPeriods {
  /** Judges a day that lies in one of the three periods. */
  inPeriod(period: ReferencePeriod, day: CivilDate): Judgement;
  /** Days, besides the first days of the periods, on which time may cure an unmet condition. */
  alsoFrom?: readonly CivilDate[];
}

/**
 * Judges a condition that counts per reference period. Before the first period it is unmet until that begins; after
 * the third the sources are silent. Unmet within a period, it may be cured by the next one, as long as the programme
 * still runs then.
 */
export function perPeriod(judging: PerinatalJudging, where: WhereInPeriods): Judgement {
  const periods = referencePeriods(judging.episode);
  if (periods === undefined) return missing("episode.screening");
  if (periods === null) return never;

  const judgeOn = (day: CivilDate): Judgement => {
    const period = periods.find(({ from, to }) => from <= day && day <= to);
    if (period) return where.inPeriod(period, day);
    return periods.some(({ from }) => day < from) ? never : disputed("after-third-period");
  };
  const judgement = judgeOn(judging.day);
  if (judgement.status !== "unmet" || judgement.cure !== "none") return judgement;

  const lastDay = periods.at(-1)?.to ?? judging.day;
  const candidates = [...periods.map(({ from }) => from), ...(where.alsoFrom ?? [])].filter(
    (day) => day <= lastDay && isProgrammeRunning(judging.episode, day),
  );
  const { quota, warnings } = judgement;
  return { ...unmetUntil(judging.day, candidates, (day) => judgeOn(day).status), quota, warnings };
}

function isProgrammeRunning({ birthDate }: PerinatalEpisode, day: CivilDate): boolean {
  return !birthDate || day < birthday(birthDate, perinatalThresholds.programmeBirthday.value);
}

/** Whether `day` lies after the third reference period; `false` where the periods are not known. */
export function isAfterLastPeriod(episode: PerinatalEpisode, day: CivilDate): boolean {
  const last = referencePeriods(episode)?.at(-1);
  return last !== undefined && day > last.to;
}
