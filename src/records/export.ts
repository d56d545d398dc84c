import type { ProgrammeEpisode } from "../rules/deadlines";
import { type CareHead, type CareRecord, episodeOf } from "./care-record";
import type { LogEntry } from "./changes/log";
import { subjectOf } from "./episode";
import type { Person } from "./practitioner";
import { readLogFor, readRecordFor } from "./store/records";
import type { Tables } from "./tables";

/** Everything that is kept of one episode, to be given out as JSON or written out as a page. */
export interface EpisodeExport {
  /** Instant of the export, as ISO 8601. */
  exportedAt: string;
  code: string;
  label: string;
  region: CareHead["region"] | null;
  /** The episode as the eligibility contract names it: what a query about it holds. */
  contract: ProgrammeEpisode;
  members: CareHead["members"];
  entries: CareRecord["entries"];
  events: CareHead["events"];
  /** Who did what and when, oldest first. */
  log: LogEntry[];
}

/** The export of an episode that `person` is a member of; `null` otherwise. It holds no pseudonym and no invitation. */
export async function exportEpisode(
  tables: Tables,
  person: Person,
  code: string,
  now: Date,
): Promise<EpisodeExport | null> {
  const record = await readRecordFor(tables, person, code);
  const log = await readLogFor(tables, person, code);
  if (record === null || log === null) return null;
  return {
    exportedAt: now.toISOString(),
    code: record.code,
    label: record.label,
    region: record.region ?? null,
    contract: subjectOf(episodeOf(record)),
    members: record.members,
    entries: record.entries,
    events: record.events,
    log: log.map(withoutSecrets),
  };
}

function withoutSecrets(entry: LogEntry): LogEntry {
  if (entry.head === undefined) return entry;
  const { pseudonym: _, ...head } = entry.head;
  return { ...entry, head: { ...head, invitations: head.invitations.map((one) => ({ ...one, hash: "" })) } };
}
