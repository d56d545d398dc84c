import type { CivilDate } from "../civil-date";
import type { Citation, Service } from "../contract";

export const deadlineKinds = [
  "billing",
  "screening-window",
  "first-cpp",
  "second-cpp",
  "follow-up",
  "concertation-of-year",
  "reference-period",
  "delivery",
  "early-childhood",
  "second-birthday",
  "third-birthday",
  "session-window",
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * What happens when the day passes: `money-lost`, an act already done can no longer be billed; `right-lost`, an act can
 * no longer be done; `required`, the circular asks for it; `informs`, another period begins.
 */
export type Severity = "money-lost" | "right-lost" | "required" | "informs";

/** A day by which something has to be done, or on which something changes. */
export interface Deadline {
  kind: DeadlineKind;
  /** Last day on which it can be done; for `informs` the day on which something changes. */
  due: CivilDate;
  /** What it is about, `null` where it concerns the programme as a whole. */
  service: Service | null;
  severity: Severity;
  /** First day on which it is worth telling. */
  tellFrom: CivilDate;
  sources: readonly Citation[];
  /** For `billing`: the act that is still to bill, as it stands in the episode's acts. */
  actIndex?: number;
}
