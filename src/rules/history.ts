import { addMonths, type CivilDate } from "./civil-date";
import type { PastAct, Service } from "./contract";
import { billingDeadline } from "./data/periods";

/**
 * Last day on which an act of `serviceDate` can be billed: the 5th of the third month after its month
 * (providers-2025 § 1; psy-2024 § G). No weekend or public holiday moves it.
 */
export function billByOf(serviceDate: CivilDate): CivilDate {
  const month = addMonths(`${serviceDate.slice(0, 7)}-01`, billingDeadline.monthsAfter).slice(0, 7);
  return `${month}-${String(billingDeadline.dayOfMonth).padStart(2, "0")}`;
}

/** Whether an act takes up quota on `askedOn`: billed, or to bill and still in time. */
export function countsOn(act: PastAct, askedOn: CivilDate): boolean {
  return act.billing === "billed" || (act.billing === "to-bill" && askedOn <= billByOf(act.on));
}

/** The episode's acts of these services on or before the day of the service asked about, as they stand in it. */
export function actsBefore(
  acts: readonly PastAct[],
  services: readonly Service[],
  serviceDate: CivilDate,
): { act: PastAct; index: number }[] {
  return acts
    .map((act, index) => ({ act, index }))
    .filter(({ act }) => services.includes(act.service) && act.on <= serviceDate);
}

/** Those of `actsBefore` that count towards a quota; `undefined` when the history is not known. */
export function countedActs(
  query: { serviceDate: CivilDate; askedOn: CivilDate; episode: { acts?: PastAct[] | undefined } },
  services: readonly Service[],
): PastAct[] | undefined {
  const { acts } = query.episode;
  return (
    acts &&
    actsBefore(acts, services, query.serviceDate)
      .map(({ act }) => act)
      .filter((act) => countsOn(act, query.askedOn))
  );
}

/** Full quarters of an hour in `minutes`. */
export function fullQuarters(minutes: number): number {
  return Math.floor(minutes / 15);
}

/** Quarters of an hour of a past concertation; one that did not record its minutes is taken as one quarter. */
export function pastQuarters({ minutes }: PastAct): number {
  return minutes === undefined ? 1 : fullQuarters(minutes);
}

/** The warning that quarters were assumed, where the minutes of a past concertation are not known. */
export function assumedQuarters(acts: readonly PastAct[]): string[] {
  return acts.some(({ minutes }) => minutes === undefined) ? ["past-minutes-unknown"] : [];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
