import { isWithin } from "../civil-date";
import { perinatalThresholds } from "../data/thresholds";
import { actsBefore } from "../history";
import { type ConditionRule, type PerinatalJudging, whilePlanned } from "../judging";
import { disputed, met, missing, never } from "../outcome";
import { perPeriod } from "../perinatal/reference-periods";
import { cite } from "../sources";

/**
 * A concertation with at least three care actors took place, whether it was billed or not. One of the period that is
 * billed is certain to do; for one of an earlier period the texts allow two readings.
 */
export const concertationHeld: ConditionRule<PerinatalJudging> = {
  id: "concertation-held",
  sources: [cite("providers-2025", "2c")],
  judge: (judging) => {
    const { acts, screening, referenceStart } = judging.episode;
    if (screening === null && referenceStart === undefined) return never;
    if (!acts) {
      // Before the first period it fails with any history; from then on the history decides.
      const judgement = perPeriod(judging, { inPeriod: () => missing("episode.acts") });
      return judgement.status === "unmet" ? judgement : missing("episode.acts");
    }

    const past = actsBefore(acts, ["concertation"], judging.query.serviceDate);
    const held = past.filter(({ act }) => (act.careActors ?? 0) >= perinatalThresholds.careActors.value);
    const perhaps = past.filter(({ act }) => act.careActors === undefined);
    const asking = (candidates: typeof past) =>
      missing(...candidates.map(({ index }) => `episode.acts.${index}.careActors`));
    // Without any, the condition fails in every period, and waiting does not help.
    if (held.length === 0 && perhaps.length === 0) return whilePlanned(judging);

    const judgement = perPeriod(judging, {
      inPeriod: (period) => {
        const inPeriod = ({ act }: (typeof past)[number]) => isWithin(act.on, period);
        if (held.some(inPeriod)) return met;
        if (held.length > 0)
          return perhaps.some(inPeriod) ? asking(perhaps.filter(inPeriod)) : disputed("concertation-in-which-period");
        return asking(perhaps);
      },
    });
    return held.length === 0 && judgement.status !== "unmet" ? asking(perhaps) : judgement;
  },
};
