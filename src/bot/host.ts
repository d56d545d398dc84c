import type { CivilDate } from "../rules/civil-date";

/** What the bot's surroundings decide for it: a hosted app keeps the defaults, the local runner sets others in code. */
export interface Host {
  /**
   * Whether a request is believed without a signed token. Only the local runner, which listens on loopback alone, says
   * yes; it is never read from a setting, so a hosted app cannot be opened by a wrong one.
   */
  trustSender: boolean;
  /** The instant it is now. Every date the bot speaks of, and every expiry, follows it. */
  now: () => Date;
  /** What has to finish before messages can be answered, in words for an operator; empty when nothing has. */
  waitingFor: () => readonly string[];
}

let host: Host = { trustSender: false, now: () => new Date(), waitingFor: () => [] };

/** Replaces parts of the host. To be called once, after the functions are loaded and before the first request. */
export function configureHost(changes: Partial<Host>): void {
  host = { ...host, ...changes };
}

export function currentHost(): Readonly<Host> {
  return host;
}

const brusselsDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day it is in Belgium at `instant`. */
export function belgianDay(instant: Date): CivilDate {
  return brusselsDay.format(instant);
}
