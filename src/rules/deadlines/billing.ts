import { addDays, type CivilDate } from "../civil-date";
import type { Citation, PastAct } from "../contract";
import { billByOf } from "../history";
import type { Deadline } from "./deadline";

const tellDaysBefore = 30;

/** One deadline for each act that is still to bill and can still be billed. */
export function billingDeadlines(acts: readonly PastAct[] | undefined, day: CivilDate, source: Citation): Deadline[] {
  return (acts ?? []).flatMap((act, actIndex) => {
    const due = billByOf(act.on);
    if (act.billing !== "to-bill" || due < day) return [];
    return [
      {
        kind: "billing" as const,
        due,
        service: act.service,
        severity: "money-lost" as const,
        tellFrom: addDays(due, -tellDaysBefore),
        sources: [source],
        actIndex,
      },
    ];
  });
}
