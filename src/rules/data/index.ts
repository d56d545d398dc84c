import type { CivilDate } from "../civil-date";
import type { PerinatalService, PsychologyService } from "../contract";
import type { Series } from "./dated";
import { billingOpenings, perinatalProgramme, psychologyRegimes, retroactiveBilling } from "./periods";
import type { SessionLimit } from "./quotas";
import { perinatalQuotas, psychologyConcertationQuotas, sessionLimits } from "./quotas";
import { perinatalPatientShare, perinatalTariffs, psychologyPatientShare, psychologyTariffs } from "./tariffs";

/** Everything dated that a decision reads. A new circular changes this and nothing else. */
export interface RuleData {
  perinatalTariffs: Record<PerinatalService, Series<number>>;
  perinatalPatientShare: Series<number>;
  perinatalQuotas: Record<keyof typeof perinatalQuotas, Series<number>>;
  psychologyTariffs: Partial<
    Record<PsychologyService, { psychologist: Series<number>; otherProvider: Series<number> }>
  >;
  psychologyPatientShare: {
    young: Series<number>;
    free: Series<number>;
    adult: Series<{ firstSession: number; individual: number; individualPreferential: number; group: number }>;
  };
  sessionLimits: Partial<Record<PsychologyService, Series<SessionLimit>>>;
  psychologyConcertationQuotas: Record<
    keyof typeof psychologyConcertationQuotas,
    Series<{ concertations: number; quarters: number | null }>
  >;
  perinatalProgramme: { from: CivilDate };
  psychologyRegimes: typeof psychologyRegimes;
  billingOpenings: typeof billingOpenings;
  retroactiveBilling: { from: CivilDate; to: CivilDate };
}

/** The rules as the five sources give them. */
export const ruleData: RuleData = {
  perinatalTariffs,
  perinatalPatientShare,
  perinatalQuotas,
  psychologyTariffs,
  psychologyPatientShare,
  sessionLimits,
  psychologyConcertationQuotas,
  perinatalProgramme,
  psychologyRegimes,
  billingOpenings,
  retroactiveBilling,
};
