import { assumptionWords } from "../../language/assumptions";
import type { Language, Slots } from "../../questions/contract";
import { type EpisodeOfCare, subjectOf } from "../../records/episode";
import { addDays, type CivilDate } from "../../rules/civil-date";
import { type Indicator, inclusionIndicators, type PerinatalEpisode, type Scenario } from "../../rules/contract";
import { scenarioOfCount, scenariosOf } from "../../rules/perinatal/scenario";

/** What a question states of the patient it names: a birth, a screening, weeks of pregnancy, a scenario. */

/** From the first day of the pregnancy to the due date. */
const daysOfPregnancy = 280;
/** So near to today, a number of weeks tells how far she is, not on which day the service takes place. */
const aboutToday = 7;

export interface Stated {
  /** The episode with what the file lacks, for this question only. */
  episode: EpisodeOfCare;
  /** The day that the weeks stand for, where they are not those of today. */
  serviceDate?: CivilDate;
  /** What was taken over. */
  assumed: string[];
  /** What was not, because the file says otherwise; and the day that was worked out. */
  remarks: string[];
}

/** The due date of somebody who is `weeks` pregnant on `day`. */
export function dueDateFor(weeks: number, day: CivilDate): CivilDate {
  return addDays(day, daysOfPregnancy - Math.round(weeks * 7));
}

/**
 * Reads the facts that a question states into the file of the patient it is about. A fact that the file lacks serves
 * this question; where the file says otherwise, the file stands and the answer says so. A birth that the file does not
 * know of yet is believed.
 */
export function withStated(
  episode: EpisodeOfCare,
  slots: Slots,
  { language, today }: { language: Language; today: CivilDate },
): Stated {
  if (episode.programme !== "perinatal") return { episode, assumed: [], remarks: [] };
  const words = assumptionWords[language];
  const { date, dateOf, weeks } = slots;
  const said = (of: "birth" | "screening") => (dateOf === of && date !== undefined && date <= today ? date : undefined);
  const [born, screened] = [said("birth"), said("screening")];
  const { facts } = episode;
  const taken = {
    ...(born !== undefined && !facts.birthDate && { birthDate: born }),
    ...(screened !== undefined && !facts.screening && { screening: screeningOf(slots, screened) }),
  };
  const onWeeks = weeks === undefined || date !== undefined ? undefined : dayOfWeeks(episode, weeks, today);
  return {
    episode: { ...episode, facts: { ...facts, ...taken } },
    ...(onWeeks === undefined ? {} : { serviceDate: onWeeks }),
    assumed: [
      ...(born === undefined || facts.birthDate ? [] : [words.bornOn(born)]),
      ...(screened === undefined || facts.screening ? [] : [words.screenedOn(screened)]),
    ],
    remarks: [
      ...(dateOf === "birth" && date !== undefined && date > today ? [words.birthToCome(date)] : []),
      ...(born !== undefined && facts.birthDate && facts.birthDate !== born
        ? [words.file.bornOn(facts.birthDate)]
        : []),
      ...(screened !== undefined && facts.screening && facts.screening.on !== screened
        ? [words.file.screenedOn(facts.screening.on)]
        : []),
      ...(onWeeks === undefined || weeks === undefined ? [] : [words.dayOfWeeks(weeks, onWeeks)]),
      ...otherScenario(episode, slots, language),
    ],
  };
}

/** Indicators whose count nobody disputes: depression and anxiety are not both among the first. */
const undisputed: readonly Indicator[] = ["housing", "financial", "depression", "social-support"];
const others = inclusionIndicators.filter((indicator) => !undisputed.includes(indicator));

/** A screening with what a question states of its outcome; `undefined`, for not known, where it states nothing. */
export function screeningOf(
  { scenario, indicators }: Pick<Slots, "scenario" | "indicators">,
  on: CivilDate,
): PerinatalEpisode["screening"] {
  const count = indicators ?? (scenario === undefined ? undefined : countFor[scenario]);
  if (count === undefined) return undefined;
  return {
    on,
    positive: [...undisputed, ...others].slice(0, count),
    ...(scenario !== undefined && { scenarioFromBib: scenario }),
  };
}

const countFor: Record<Scenario, number> = { "0": 0, A: 1, B: 2 };

function dayOfWeeks(episode: EpisodeOfCare, weeks: number, today: CivilDate): CivilDate | undefined {
  const subject = subjectOf(episode);
  const due = subject.programme === "perinatal" ? subject.episode.dueDate : undefined;
  if (due === undefined) return undefined;
  const day = addDays(due, Math.round(weeks * 7) - daysOfPregnancy);
  const isToday = day >= addDays(today, -aboutToday) && day <= addDays(today, aboutToday);
  return isToday ? undefined : day;
}

/** Says so where the scenario of the file is not the one that the question states. */
function otherScenario(episode: EpisodeOfCare, { scenario, indicators }: Slots, language: Language): string[] {
  const stated = scenario ?? (indicators === undefined ? undefined : scenarioOfCount(indicators));
  const subject = subjectOf(episode);
  const screening = subject.programme === "perinatal" ? subject.episode.screening : undefined;
  if (stated === undefined || !screening) return [];
  const recorded = scenariosOf(screening);
  return recorded.includes(stated) ? [] : [assumptionWords[language].file.scenario(recorded.toSorted())];
}
