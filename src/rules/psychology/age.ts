import { addMonths, type CivilDate } from "../civil-date";
import { psychologyThresholds } from "../data/thresholds";

export type AgeGroup = "young" | "adult";
export const ageGroups: readonly AgeGroup[] = ["young", "adult"];

/**
 * Young up to and including 23 years on the day, adult from 24 (psy-2024 § D says so of the patient share; the session
 * limits use the same bound by analogy). `undefined` without a birth date.
 */
export function ageGroupOn(birthDate: CivilDate | undefined, day: CivilDate): AgeGroup | undefined {
  if (birthDate === undefined) return undefined;
  return day < addMonths(birthDate, 12 * psychologyThresholds.adultAge.value) ? "young" : "adult";
}
