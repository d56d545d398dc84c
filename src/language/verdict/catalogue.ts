import type { CivilDate } from "../../rules/civil-date";
import type { Service } from "../../rules/contract";
import type { Biller } from "../conditions/catalogue";

export interface Permission {
  biller: Biller;
  service: Service;
  /** The label as the provider wrote it. */
  patient?: string;
  /** Whether an act of the kind was counted before. */
  again: boolean;
  /** The act took place on this day. */
  doneOn?: CivilDate;
  /** The act is planned for this day, which is not today. */
  plannedFor?: CivilDate;
}

/** The sentence that opens every verdict card. */
export interface VerdictWords {
  yes(permission: Permission): string;
  no(reason: string): string;
  notYet(reason: string): string;
  possibleFrom(day: CivilDate): string;
  /** What is left of a quota: `says` is "1 CPP sur 2". */
  left(quota: { says: string; left: number; patient?: string }): string;
  /** What the patient pays, with the reason where there is one to give. */
  patientPays(share: { cents: number; patient?: string; why?: string }): string;
  billBy(day: CivilDate): string;
  confirm: { disagree: string; twoWays: string; silent: string };
  incomplete(question: string, others: number): string;
}
