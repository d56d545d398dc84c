import { RestError, TableClient } from "@azure/data-tables";
import { type KeyRing, keysSetting, readKeyRing } from "./sealing/key-ring";

/** What the records ask of a table. */
export type Table = Pick<
  TableClient,
  | "createTable"
  | "createEntity"
  | "getEntity"
  | "listEntities"
  | "updateEntity"
  | "upsertEntity"
  | "deleteEntity"
  | "submitTransaction"
>;

/**
 * The tables of the store: episodes of care, what belongs to one person, what belongs to one conversation, the hints by
 * which episodes are found, and files until they are fetched; with the keys that seal what is kept of a patient.
 */
export interface Tables {
  episodes: Table;
  people: Table;
  conversations: Table;
  hints: Table;
  files: Table;
  keys: KeyRing;
}

const names = {
  episodes: "careEpisodes",
  people: "carePeople",
  conversations: "careConversations",
  hints: "careHints",
  files: "careFiles",
} as const;

function isLoopback(connectionString: string): boolean {
  return /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(
    connectionString,
  );
}

/**
 * Connects to the store; nothing is sent yet. Plain http is allowed to a store on this machine only. A request that
 * fails is tried twice more within two seconds, so that a turn can still answer in time.
 *
 * @param keys what seals the records; those of the setting `RECORDS_KEYS` where left out. Without any, what is kept of
 *   patients can be neither written nor read (`KeysMissing`).
 */
export function openTables(connectionString: string, keys: KeyRing = readKeyRing(process.env[keysSetting])): Tables {
  const open = (name: string) =>
    TableClient.fromConnectionString(connectionString, name, {
      allowInsecureConnection: isLoopback(connectionString),
      retryOptions: { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 1000 },
    });
  return {
    episodes: open(names.episodes),
    people: open(names.people),
    conversations: open(names.conversations),
    hints: open(names.hints),
    files: open(names.files),
    keys,
  };
}

/** Creates the tables that are not there yet. */
export async function ensureTables(tables: Tables): Promise<void> {
  const { episodes, people, conversations, hints, files } = tables;
  await Promise.all([episodes, people, conversations, hints, files].map((table) => table.createTable()));
}

/** Asks the store for anything at all. Rejects when it does not answer; tables that do not exist yet are an answer. */
export async function askStore(tables: Tables): Promise<void> {
  try {
    await tables.people.getEntity("none", "none");
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Whether `error` says that there is no such row. */
export function isMissing(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 404;
}

/** Whether `error` says that the row is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 409;
}

/** Whether `error` says that someone else has written the row since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 412;
}
