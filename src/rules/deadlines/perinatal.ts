import { addDays, addMonths, type CivilDate } from "../civil-date";
import type { Citation, PerinatalEpisode } from "../contract";
import { inForceOn } from "../data/dated";
import { billingDeadline } from "../data/periods";
import { perinatalQuotas } from "../data/quotas";
import { perinatalThresholds } from "../data/thresholds";
import { countsOn } from "../history";
import { birthday } from "../perinatal/birth";
import { referencePeriods } from "../perinatal/reference-periods";
import { scenariosOf } from "../perinatal/scenario";
import { cite } from "../sources";
import { billingDeadlines } from "./billing";
import type { Deadline, DeadlineKind } from "./deadline";

const section2c = [cite("providers-2025", "2c")];
const secondCppWeek = 28;

/** Deadlines of a perinatal episode that are open on `day`, in no order. */
export function perinatalDeadlines(episode: PerinatalEpisode, day: CivilDate): Deadline[] {
  return [
    ...billingDeadlines(episode.acts, day, billingDeadline.perinatal),
    ...screeningAfterBirth(episode, day),
    ...counselling(episode, day),
    ...followUp(episode, day),
    ...concertationOfTheYear(episode, day),
    ...periods(episode, day),
    ...stagesOfLife(episode, day),
  ];
}

/** Only scenario B opens coordination, with its follow-ups and concertations. */
function isCoordinationPossible({ screening }: PerinatalEpisode): boolean {
  return screening ? scenariosOf(screening).includes("B") : false;
}

const noEnd = "9999-12-31";

/** The first day on which the programme no longer runs; beyond every deadline while the child is not born. */
function endOfProgramme(birthDate: CivilDate | null | undefined): CivilDate {
  return birthDate ? birthday(birthDate, perinatalThresholds.programmeBirthday.value) : noEnd;
}

function screeningAfterBirth({ screening, birthDate }: PerinatalEpisode, day: CivilDate): Deadline[] {
  if (screening || !birthDate) return [];
  const due = addDays(birthDate, perinatalThresholds.screeningDaysAfterBirth.value);
  const sources = [cite("annex-2024", "note-4"), cite("providers-2025", "2a")];
  return due < day
    ? []
    : [{ kind: "screening-window", due, service: "screening", severity: "right-lost", tellFrom: birthDate, sources }];
}

/** Both CPP before birth: until then the due date is the day that can be planned for. */
function counselling({ screening, birthDate, dueDate, acts }: PerinatalEpisode, day: CivilDate): Deadline[] {
  if (!screening || birthDate || dueDate === undefined || dueDate < day) return [];
  if (!scenariosOf(screening).some((scenario) => scenario !== "0")) return [];
  const counted = (acts ?? []).filter((act) => act.service === "cpp" && countsOn(act, day)).length;
  const sources = [cite("annex-2024", "tariffs"), cite("providers-2025", "2b")];
  const startOfPregnancy = addDays(dueDate, -perinatalThresholds.pregnancyDays.value);
  const sessions: [DeadlineKind, CivilDate][] = [
    ["first-cpp", screening.on],
    ["second-cpp", addDays(startOfPregnancy, 7 * secondCppWeek)],
  ];
  return sessions
    .slice(0, inForceOn(perinatalQuotas.cppSessions, day).value)
    .slice(counted)
    .map(([kind, tellFrom]) => ({ kind, due: dueDate, service: "cpp", severity: "right-lost", tellFrom, sources }));
}

function followUp(episode: PerinatalEpisode, day: CivilDate): Deadline[] {
  const { screening, followUps = [], birthDate } = episode;
  if (!screening || !isCoordinationPossible(episode)) return [];
  const last =
    [screening.on, ...followUps.filter((on) => on > screening.on && on <= day)].sort().at(-1) ?? screening.on;
  const due = addMonths(last, perinatalThresholds.followUpMonths.value);
  const end = endOfProgramme(birthDate);
  if (due >= end || day >= end) return [];
  return [
    {
      kind: "follow-up",
      due,
      service: "coordination",
      severity: "required",
      tellFrom: addDays(due, -21),
      sources: section2c,
    },
  ];
}

/** A concertation within each year since the first coordinator began: that of the year in which `day` lies. */
function concertationOfTheYear(episode: PerinatalEpisode, day: CivilDate): Deadline[] {
  const start = episode.coordinators?.[0]?.from;
  if (start === undefined || start > day || !isCoordinationPossible(episode)) return [];
  const months = perinatalThresholds.concertationEveryMonths.value;
  let from = start;
  for (let year = 1; addMonths(start, year * months) <= day; year += 1) from = addMonths(start, year * months);
  const end = endOfProgramme(episode.birthDate);
  const yearEnd = addMonths(from, months);
  const due = addDays(yearEnd < end ? yearEnd : end, -1);
  const isHeld = (episode.acts ?? []).some(
    ({ service, on, careActors = 0 }) =>
      service === "concertation" && on >= from && on <= due && careActors >= perinatalThresholds.careActors.value,
  );
  if (isHeld || day >= end) return [];
  return [
    {
      kind: "concertation-of-year",
      due,
      service: "concertation",
      severity: "required",
      tellFrom: addDays(due, -60),
      sources: section2c,
    },
  ];
}

/** The day after each reference period: from then the next coordination can be billed. */
function periods(episode: PerinatalEpisode, day: CivilDate): Deadline[] {
  if (!isCoordinationPossible(episode)) return [];
  const end = endOfProgramme(episode.birthDate);
  return (referencePeriods(episode) ?? [])
    .slice(1)
    .filter(({ from }) => from >= day && from < end)
    .map(({ from }) => ({
      kind: "reference-period",
      due: from,
      service: "coordination",
      severity: "informs",
      tellFrom: from,
      sources: section2c,
    }));
}

/** Where the programme is open, the days on which another part of it begins or ends. */
function stagesOfLife(episode: PerinatalEpisode, day: CivilDate): Deadline[] {
  const { screening, birthDate, dueDate } = episode;
  if (!screening || scenariosOf(screening).every((scenario) => scenario === "0")) return [];
  const stage = (kind: DeadlineKind, due: CivilDate, daysBefore: number, sources: Citation[]): Deadline => ({
    kind,
    due,
    service: null,
    severity: "informs",
    tellFrom: addDays(due, -daysBefore),
    sources,
  });
  if (!birthDate) return dueDate !== undefined && dueDate >= day ? [stage("delivery", dueDate, 30, section2c)] : [];
  const { postnatalWeeks, coordinationBirthday } = perinatalThresholds;
  const lastOfCoordination = birthday(birthDate, coordinationBirthday.value);
  return [
    stage("early-childhood", addDays(birthDate, 7 * postnatalWeeks.value), 7, section2c),
    ...(isCoordinationPossible(episode) ? [stage("second-birthday", lastOfCoordination, 30, section2c)] : []),
    stage("third-birthday", endOfProgramme(birthDate), 30, [cite("providers-2025", "1")]),
  ].filter(({ due }) => due >= day);
}
