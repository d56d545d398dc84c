/** The codes that an answer's `warnings` can hold. */
export const warningCodes = [
  "scenario-differs-from-bib",
  "amount-last-published",
  "amount-per-unit",
  "insurability-exception",
  "minutes-capped",
  "past-minutes-unknown",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** One full sentence each. */
export type WarningWords = Record<WarningCode, string>;
