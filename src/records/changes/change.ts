import type { CivilDate } from "../../rules/civil-date";
import type { Indicator, PerinatalEpisode, Provider, PsychologyEpisode, Region, Service } from "../../rules/contract";
import type { EntryContent } from "../acts/entry";
import type { Role } from "../care-record";
import type { EpisodeEnd } from "../episode";
import type { EventContent } from "../events";

/**
 * Everything that can happen to an episode after it was opened. A change is plain data, so that it can be tried for a
 * preview, saved, and tried again when somebody else saved in between.
 */
export type Change =
  | { type: "record"; content: EntryContent; billing?: "to-bill" | "billed" | "waived"; billedOn?: CivilDate }
  /** Replaces what the entry says; its billing stays. */
  | { type: "correct"; id: string; content: EntryContent }
  | { type: "withdraw"; id: string }
  | { type: "bill"; ids: readonly string[]; on: CivilDate }
  /** Refused by the insurer: to bill again. */
  | { type: "refuse"; ids: readonly string[]; on: CivilDate; reason?: string }
  | { type: "waive"; ids: readonly string[] }
  /** Takes back a billing or a waiver that was ticked by mistake. */
  | { type: "reset-billing"; ids: readonly string[] }
  | { type: "event"; content: EventContent }
  | { type: "withdraw-event"; id: string }
  /** Corrects what the episode was opened with; facts left out stay as they are. */
  | { type: "amend"; label?: string; biller?: string; region?: Region; facts?: OpeningFacts }
  | { type: "close"; on: CivilDate }
  | { type: "reopen" }
  | { type: "invite"; hash: string; until: string; consent: boolean }
  | { type: "cancel-invitation"; hash: string }
  | { type: "join"; hash: string; label?: string }
  | { type: "leave" }
  | { type: "remove-member"; user: string }
  | { type: "set-role"; user: string; role: Role };

/** The contract's facts of an episode that are known without any form; they have to be those of its programme. */
export type OpeningFacts = Omit<PerinatalEpisode, "acts"> | Omit<PsychologyEpisode, "acts">;

/** Who makes the change, and what is known of those who bill. */
export interface Who {
  user: string;
  /** The provider that a user is; `undefined` where they have not said. */
  providerOf: (user: string) => Provider | undefined;
}

/** An act that would be one too many. */
export interface OverQuota {
  id: string;
  service: Service;
  on: CivilDate;
  /** The counting condition of the contract, for example `cpp-quota`. */
  condition: string;
  /** Whether it is the act that is being saved, rather than one that was saved before. */
  own: boolean;
}

/** Why a change was not made. Nothing has changed then. */
export type Refusal =
  /** The episode does not exist, or the person is none of its members: which of the two is not told. */
  | { kind: "not-a-member" }
  | { kind: "invalid"; issues: { path: string; problem: string }[] }
  /** A text holds a national number, which is never kept; `path` tells where. */
  | { kind: "national-number"; path: string }
  | { kind: "in-the-future"; on: CivilDate }
  | { kind: "after-end"; end: EpisodeEnd }
  | { kind: "other-programme" }
  | { kind: "unknown-entry"; id: string }
  /** Follow-ups and transfers are not billed. */
  | { kind: "not-billable"; id: string }
  | { kind: "billed-before-done"; id: string }
  | { kind: "too-many-at-once"; most: number }
  | { kind: "over-quota"; over: OverQuota[] }
  | { kind: "not-in-team"; user: string }
  /** Only a coordinator of the team may do this. */
  | { kind: "not-allowed" }
  | { kind: "last-member" }
  | { kind: "consent-needed" }
  | { kind: "no-such-invitation" }
  | { kind: "invitation-expired" }
  | { kind: "invitation-used" }
  /** The follow-up leaves these vulnerabilities without status or note. */
  | { kind: "not-covered"; indicators: Indicator[] };
