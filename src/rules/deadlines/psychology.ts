import { addDays, type CivilDate, isWithin } from "../civil-date";
import type { PsychologyEpisode } from "../contract";
import { billingDeadline, psychologyRegimes, regimeOfService } from "../data/periods";
import { countsOn } from "../history";
import { countedTogether } from "../psychology/services";
import { runningWindow } from "../psychology/window";
import { cite } from "../sources";
import { billingDeadlines } from "./billing";
import type { Deadline } from "./deadline";

const limitedServices = ["psy-support-individual", "psy-treatment-individual", "psy-concertation"] as const;

/** Deadlines of a psychological episode that are open on `day`, in no order. */
export function psychologyDeadlines(episode: PsychologyEpisode, day: CivilDate): Deadline[] {
  return [...billingDeadlines(episode.acts, day, billingDeadline.psychology), ...sessionWindows(episode, day)];
}

/** The end of each running window of 12 months that holds an act: from the next day its counter starts afresh. */
function sessionWindows({ acts = [] }: PsychologyEpisode, day: CivilDate): Deadline[] {
  return limitedServices.flatMap((service) => {
    if (day > psychologyRegimes[regimeOfService[service]].to) return [];
    const together = countedTogether(service);
    const counted = acts.filter(
      (act) => together.includes(act.service as typeof service) && act.on <= day && countsOn(act, day),
    );
    const window = runningWindow(counted, day);
    if (!counted.some(({ on }) => isWithin(on, window))) return [];
    return [
      {
        kind: "session-window" as const,
        due: window.to,
        service,
        severity: "informs" as const,
        tellFrom: addDays(window.to, -30),
        sources: [service === "psy-concertation" ? cite("psy-2024", "E") : cite("psy-2024", "F")],
      },
    ];
  });
}
