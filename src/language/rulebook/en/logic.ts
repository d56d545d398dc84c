import type { LogicWords } from "../catalogue";

/** How conditions become a verdict, in English. */
export const logic: LogicWords = {
  statuses: {
    met: { name: "Met", meaning: "What the condition asks for is there." },
    unmet: { name: "Not met", meaning: "A known fact makes it fail; one part that fails is enough." },
    unknown: { name: "Unknown", meaning: "A fact is missing that could still change the outcome." },
    todo: { name: "To do", meaning: "The service is planned, and only the service itself can supply what is missing." },
    disputed: {
      name: "To confirm",
      meaning: "On exactly this case the texts contradict each other, can be read in two ways or are silent.",
    },
  },
  verdicts: {
    no: { name: "No", when: "At least one condition is not met." },
    incomplete: {
      name: "Incomplete",
      when: "Otherwise, where at least one condition is unknown: the answer asks for what is missing.",
    },
    confirm: {
      name: "To confirm",
      when: "Otherwise, where at least one condition is to confirm: the answer shows both readings and where they stand.",
    },
    yes: { name: "Yes", when: "Otherwise. What is still to do is listed." },
  },
  cures: {
    wait: "time cures it: the answer says from which day",
    act: "somebody can still do something about it",
    none: "nothing cures it",
  },
  readings: [
    "The conditions are judged in the order in which they stand here, and all of them stand in the answer.",
    'A condition that is not met says whether time cures it, whether somebody can still do something about it, or whether nothing does. "Possible from" is given only where time cures every condition that is not met.',
    "Nothing is inferred from another fact: five care actors do not make five participants, and a screening in the file is not yet a counted service.",
    "A fact is asked for only where it can still change the outcome. A fact that matters in one case only is asked for once that case is known.",
    "A planned service takes place on the day of the question or later, one that is done on that day or earlier.",
    "Without a screening, every condition that counts from the screening is not met.",
    'Days are those of the Belgian calendar, without times. "Plus n months" keeps the day of the month, or takes the month\'s last day where that day does not exist. A period of n months runs up to the day before.',
    "Neither a weekend nor a public holiday moves the billing deadline: the texts say nothing about them.",
  ],
  counting: {
    counted:
      "A service counts when it is billed, or when it is still to bill and its ordinary deadline has not passed on the day of the question.",
    "not-counted": "Not counted: services that were waived, and services whose deadline passed without billing.",
    anywhere: "Maximums hold for the patient, wherever the services took place and whoever gave them.",
    later: "Services later than the one in question do not count.",
    "unknown-minutes":
      "An earlier concertation whose length is missing counts as one quarter of an hour, and the answer says so.",
  },
};
