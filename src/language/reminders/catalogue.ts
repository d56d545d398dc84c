import type { CivilDate } from "../../rules/civil-date";
import type { CalendarWords } from "./calendar";

/** What a digest comes to. */
export interface DigestTotals {
  /** Lines due within a week, late ones included. */
  thisWeek: number;
  later: number;
  /** What the acts to bill among them are worth, in euro cents. */
  toBillCents: number;
}

/** What the reminders say. Titles without a full stop, messages as full sentences. */
export interface ReminderWords {
  /** "3 échéances cette semaine, 887,46 € à facturer". */
  headline(totals: DigestTotals): string;
  /** Headings of the parts of a list. */
  groups: {
    "perhaps-told": string;
    late: string;
    urgent: string;
    week: string;
    later: string;
  };
  /** What did not fit: "et 4 autres". */
  more(count: number): string;
  worth(amount: string): string;
  /** A colleague cannot be reached, and this is one of their lines; empty where nobody knows how they are called. */
  insteadOf(colleague: string): string;
  /** Button beside a line. */
  open: string;
  /** Button: the whole list. */
  all: string;
  /** Nothing is open. */
  none: string;
  /** Nothing is open of what the list was narrowed to. */
  noneSuch: string;
  /** Nothing is due in the period that was asked about. */
  noneThen: string;
  /** Nothing is due in so many days, though something is later. */
  noneSoon(days: number): string;
  /** Button: the lines that did not fit. */
  next: string;
  /** Button: so many that are due much later. */
  beyond(count: number): string;
  filter: { title: string; patient: string; everybody: string; kind: string; every: string; submit: string };
  details: { due: string; late: string; act: string; worth: string; severity: string };
  actions: {
    /** Opens the form of that title. */
    form(title: string): string;
    /** The act is billed. */
    billed: string;
    done: string;
    snooze: string;
    day: string;
    week: string;
    until: string;
    untilError: string;
    untilSubmit: string;
    mute: string;
  };
  after: {
    billed: string;
    notBilled: string;
    done: string;
    snoozed(until: CivilDate): string;
    muted(kind: string): string;
    /** The deadline of a card is not open any more. */
    settled: string;
  };
  settings: {
    title: string;
    button: string;
    hour: string;
    /** One choice of the hour: "7 h". */
    atHour(hour: number): string;
    weekdaysOnly: string;
    kinds: string;
    /** Language of digests and calendar. */
    language: string;
    /** Choice: no language of their own. */
    asSpoken: string;
    quiet: string;
    /** Label of the quiet periods that are kept: whichever is unticked goes. */
    quietKept: string;
    quietFrom: string;
    quietTo: string;
    quietHint: string;
    /** Quiet periods that are kept: "du 01/08/2026 au 15/08/2026". */
    period(from: CivilDate, to: CivilDate): string;
    submit: string;
    saved: string;
    errors: { hour: string; quiet: string };
  };
  calendar: CalendarWords;
}
