import type { FormContext } from "../../forms/definition";
import { formMessagesOf } from "../../language/forms";
import type { Done } from "../../language/forms/messages/catalogue";
import type { CareRecord } from "../../records/care-record";
import type { LogEntry } from "../../records/changes/log";
import { readLogFor } from "../../records/store/records";
import type { KnownTurn } from "../conversation/turn";
import { nameOf } from "./context";
import { entryTitle, eventTitle } from "./describe";

/** Most changes that a stale card tells of. */
const mostTold = 5;

/** What has happened to an episode since a card of it was drawn. */
export interface Since {
  /** Whether the card's own form is among it. */
  isSaved: boolean;
  /** What others, or other forms, have changed; empty where nothing has. */
  lines: string[];
}

/** Compares a card with the episode: `revision` is what the episode was at when the card was drawn. */
export async function sinceCard(
  record: CareRecord,
  { instance, revision }: { instance: string; revision: number },
  context: FormContext,
  turn: KnownTurn,
): Promise<Since> {
  if (record.revision <= revision) return { isSaved: false, lines: [] };
  const log = await readLogFor(turn.tables, turn.person, record.code);
  const later = (log ?? []).filter(({ seq }) => seq > revision);
  const isSaved = later.some((line) => line.instance === instance);
  return { isSaved, lines: later.slice(-mostTold).map((line) => told(line, record, context, turn)) };
}

const team: ReadonlySet<LogEntry["action"]> = new Set([
  "invite",
  "cancel-invitation",
  "join",
  "leave",
  "remove-member",
  "set-role",
]);

function told(line: LogEntry, record: CareRecord, context: FormContext, { language }: KnownTurn): string {
  const messages = formMessagesOf(language);
  const acts = line.entries.map(({ content }) => entryTitle(content, context, language));
  const event = record.events.find(({ id }) => id === line.instance);
  const what =
    acts.length > 0 ? acts.join(", ") : event ? eventTitle(event.content, context, language) : messages.episode;
  return `${messages.done[doneBy(line.action)](what)} (${nameOf(line.by, context, messages.you)})`;
}

function doneBy(action: LogEntry["action"]): Done {
  if (team.has(action)) return "team";
  switch (action) {
    case "record":
    case "correct":
    case "withdraw":
    case "bill":
    case "refuse":
    case "waive":
    case "reset-billing":
    case "event":
    case "withdraw-event":
      return action;
    default:
      return "amend";
  }
}
