import type { WarningWords } from "./catalogue";

export const en: WarningWords = {
  "scenario-differs-from-bib": "The scenario that BiB gives does not fit the indicators recorded. BiB's is used.",
  "amount-last-published": "This is the last published amount; this year's indexation is not in the texts.",
  "amount-per-unit": "The amount is for one unit, as the length or the number of participants is missing.",
  "insurability-exception": "The only exception to the deadline is a special situation of insurability.",
  "minutes-capped": "At most 4 quarters of an hour can be billed per concertation.",
  "past-minutes-unknown": "The length of an earlier concertation is missing: it counts as one quarter of an hour.",
};
