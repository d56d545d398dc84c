import type { CivilDate } from "../../rules/civil-date";
import type { Service } from "../../rules/contract";
import type { DeadlineKind, Severity } from "../../rules/deadlines";

/** What the line of one deadline mentions. */
export interface DeadlineLine {
  due: CivilDate;
  service: Service | null;
  /** For `billing`: the day of the act that is still to bill. */
  actOn?: CivilDate;
  /** Whether `due` has passed: only a follow-up stays listed then. */
  isLate?: boolean;
}

export interface DeadlineKindWords {
  /** A few words, as a heading: "Suivi des vulnérabilités". */
  name: string;
  /** One line of a list, without a full stop: "CPP du 10/09 à facturer au plus tard le 05/12/2026". */
  line: (deadline: DeadlineLine) => string;
  /** Why it exists, one sentence that the citations of the deadline stand behind. */
  why: string;
  /** Which files have it, one sentence. */
  concerns: string;
}

export interface SeverityWords {
  /** Two or three words: "Montant perdu". */
  label: string;
  /** What happens when the day passes, one sentence. */
  meaning: string;
}

/** Every kind of deadline and of severity; one that is left out does not compile. */
export interface DeadlineWords {
  kinds: Record<DeadlineKind, DeadlineKindWords>;
  severities: Record<Severity, SeverityWords>;
}
