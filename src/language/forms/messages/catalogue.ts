import type { CivilDate } from "../../../rules/civil-date";

/** What was done with something recorded: "Enregistré : CPP du 12/03/2025". */
export type Done =
  | "record"
  | "correct"
  | "withdraw"
  | "bill"
  | "refuse"
  | "waive"
  | "reset-billing"
  | "event"
  | "withdraw-event"
  | "amend"
  | "team";

/** Lines to copy into BiB and the IM platform: the labels of what stands there. */
export type CopyLabel =
  | "consent"
  | "answered"
  | "positive"
  | "scenario"
  | "finalised"
  | "code"
  | "date"
  | "hour"
  | "minutes"
  | "place"
  | "participants"
  | "womanPresent"
  | "discussed"
  | "careTeam"
  | "carePlan"
  | "coordinator"
  | "report"
  | "feedback"
  | "pseudocode"
  | "quarters"
  | "inamiNumbers"
  | "referencePeriod"
  | "contactMinutes"
  | "collected"
  | "hours";

/** What is said around a form: before it, after it, and where it cannot be saved. */
export interface FormMessages {
  /** "Continuer la concertation du 12 mars ?" */
  draftWaits: (title: string, patient: string | undefined, on: CivilDate | undefined) => string;
  draftTouched: (on: CivilDate) => string;
  draftDropped: string;
  draftGone: string;
  whichForm: (patient: string | undefined) => string;
  noVulnerability: (patient: string) => string;
  nothingSavedYet: string;
  cannotSave: string;
  /** Saving does not depend on the verdict. */
  saveAnyway: string;
  done: Record<Done, (what: string) => string>;
  opened: (label: string, code: string) => string;
  already: string;
  stale: string;
  you: string;
  act: (service: string, on: CivilDate) => string;
  episode: string;
  copyBib: string;
  copyIm: string;
  copyOwn: string;
  nextDeadlines: string;
  noDeadlines: string;
  alsoChanged: string;
  labelled: (act: string, verdict: string) => string;
  coordinationOf: (from: CivilDate, to: CivilDate) => string;
  coordinationBy: (who: string) => string;
  coordinationByNobody: string;
  endsServices: (services: string) => string;
  endsAll: string;
  /** The answer to whether something may be billed that would be done after the end: what ended the file, and when. */
  ended: Record<"loss" | "death" | "consent-withdrawn" | "programme-ended", (on: CivilDate) => string>;
  /** What is recorded with a later day than the end that is about to be saved. */
  doneAfterEnd: (acts: string) => string;
  endsNothing: string;
  stopsReminders: (kinds: string) => string;
  refusals: {
    overQuotaOwn: (act: string) => string;
    overQuotaOther: (act: string) => string;
    inTheFuture: string;
    afterEnd: (on: CivilDate) => string;
    otherProgramme: string;
    unknownEntry: string;
    billedBeforeDone: string;
    notCovered: (which: string) => string;
    notInTeam: string;
    other: string;
    alreadyYours: (code: string) => string;
    followedByColleagues: string;
    beingOpened: string;
    tooManyAttempts: string;
    tooManyActs: (most: number) => string;
    nationalNumber: string;
  };
  worklist: {
    title: string;
    empty: string;
    total: (count: number, cents: number) => string;
    tick: string;
    billedOn: string;
    tickAll: string;
    markBilled: string;
    nothingTicked: string;
    ticked: (count: number) => string;
    lost: (count: number) => string;
    due: (on: CivilDate) => string;
    verdict: Record<"yes" | "no" | "confirm" | "incomplete" | "unknown", string>;
    page: (from: number, to: number, of: number) => string;
  };
  acts: {
    title: (patient: string) => string;
    none: string;
    chosen: string;
    state: Record<"billed" | "to-bill" | "waived", string>;
    billedOn: (on: CivilDate) => string;
    refusedOn: (on: CivilDate) => string;
    elsewhere: string;
    /** Of an act that somebody else bills, beside how it stands: "à facturer · par R.". */
    by: (name: string) => string;
    confirmReset: string;
    confirmWaive: string;
    confirmWithdraw: string;
  };
  copy: Record<CopyLabel, string>;
  timeline: {
    title: string;
    today: string;
    prenatal: string;
    postnatal: string;
    earlyChildhood: string;
    period: (number: number) => string;
    /** The months in which sessions are counted. */
    window: (months: number) => string;
    quotas: string;
    /** Of a bar: what is left of a quota, and what of it is used. */
    left: string;
    used: string;
    next: string;
  };
}
