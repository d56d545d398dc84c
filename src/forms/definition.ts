import type { FormName, FormWords } from "../language/forms/catalogue";
import type { Words } from "../language/words";
import type { Entry, EntryContent } from "../records/acts/entry";
import type { Participant } from "../records/acts/participant";
import type { Evaluation } from "../records/acts/vulnerability";
import type { Change } from "../records/changes/change";
import type { EpisodeOfCare } from "../records/episode";
import type { CareEvent } from "../records/events";
import type { Setting } from "../records/prefill";
import type { EpisodeToOpen, NewPregnancy } from "../records/store/open-episode";
import type { CivilDate } from "../rules/civil-date";
import type { Profession, Service } from "../rules/contract";
import type { Answers } from "./answers";
import type { Step } from "./field";
import type { FormState } from "./state";

/** A member of the episode's team, as the reader knows them. */
export interface Colleague {
  user: string;
  name: string;
  /** The name that they gave themselves; left out where `name` only says their profession. */
  label?: string;
  isMe: boolean;
  profession?: Profession;
  /** 11 digits, where they gave them. */
  inamiDigits?: string;
}

/** What a form is drawn from, besides what was entered. Plain data: nothing here reads the store or the clock. */
export interface FormContext {
  words: Words;
  forms: FormWords;
  today: CivilDate;
  /** The reader first. */
  team: readonly Colleague[];
  /** `null` only for the form that opens an episode. */
  episode: EpisodeOfCare | null;
  /** Each identified vulnerability with its last known status and note. */
  evaluations: readonly Evaluation[];
  /** Those who took part in the last concertation. */
  participants: readonly Participant[];
  /** How the last session of the service was held; empty where there was none. */
  session: Setting;
  /** The service recorded, where the form serves several. */
  service?: Service;
  /** The entry that the form corrects, bills or takes back. */
  entry?: Entry;
  /** The event that the form takes back. */
  event?: CareEvent;
}

/** What a filled-in form asks for. */
export type FormResult =
  | { kind: "change"; change: Change }
  | { kind: "open"; episode: Omit<EpisodeToOpen, "instance" | "nationalNumber" | "memberLabel"> }
  | { kind: "new-pregnancy"; pregnancy: Omit<NewPregnancy, "instance" | "code"> };

export interface FormDefinition {
  name: FormName;
  /** What the form begins with: what is known, and the likeliest values. */
  begin(context: FormContext): FormState;
  /** Its cards, in the order of the work, given what was entered so far. The last one saves. */
  steps(context: FormContext, state: FormState): Step[];
  /** What it asks for once nothing is wrong any more. */
  result(context: FormContext, answers: Answers, state: FormState): FormResult;
}

/** A new act, or the corrected one in the place of what was recorded. */
export function recorded({ entry }: FormContext, content: EntryContent): FormResult {
  return {
    kind: "change",
    change: entry === undefined ? { type: "record", content } : { type: "correct", id: entry.state.id, content },
  };
}
