import { RestError, TableClient } from "@azure/data-tables";

/** The tables of the store: episodes of care, what belongs to one person, what belongs to one conversation. */
export interface Tables {
  episodes: TableClient;
  people: TableClient;
  conversations: TableClient;
}

const names = { episodes: "careEpisodes", people: "carePeople", conversations: "careConversations" } as const;

function isLoopback(connectionString: string): boolean {
  return /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(
    connectionString,
  );
}

/**
 * Connects to the store; nothing is sent yet. Plain http is allowed to a store on this machine only. A request that
 * fails is tried twice more within two seconds, so that a turn can still answer in time.
 */
export function openTables(connectionString: string): Tables {
  const open = (name: string) =>
    TableClient.fromConnectionString(connectionString, name, {
      allowInsecureConnection: isLoopback(connectionString),
      retryOptions: { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 1000 },
    });
  return { episodes: open(names.episodes), people: open(names.people), conversations: open(names.conversations) };
}

/** Creates the tables that are not there yet. */
export async function ensureTables(tables: Tables): Promise<void> {
  await Promise.all([tables.episodes, tables.people, tables.conversations].map((table) => table.createTable()));
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
