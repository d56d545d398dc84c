import { odata, type TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import { type EpisodeOfCare, episodeHeadSchema, isMember, recordedActSchema } from "./episode";
import { endOfRange, keyOf } from "./keys";
import type { Person } from "./practitioner";
import { fromRow, type RowKind, toRow } from "./rows";
import { isTaken, type Tables } from "./tables";

const headKind: RowKind<z.infer<typeof episodeHeadSchema>> = { name: "episode", version: 1, schema: episodeHeadSchema };
const actKind: RowKind<z.infer<typeof recordedActSchema>> = { name: "act", version: 1, schema: recordedActSchema };
const indexSchema = z.strictObject({ code: z.string() });
const indexKind: RowKind<z.infer<typeof indexSchema>> = { name: "index entry", version: 1, schema: indexSchema };

const headRow = "head";
const actPrefix = keyOf("act", "");
const indexPrefix = keyOf("episode", "");

/** An episode with this code exists already in the organisation. */
export class CodeTaken extends Error {
  constructor(code: string) {
    super(`The code ${code} is taken.`);
    this.name = "CodeTaken";
  }
}

const partitionOf = (tenant: string, code: string) => keyOf(tenant, code);
const personPartition = ({ tenant, user }: Person) => keyOf(tenant, user);

async function readEpisode(tables: Tables, tenant: string, code: string): Promise<EpisodeOfCare | null> {
  const rows = tables.episodes.listEntities({
    queryOptions: { filter: odata`PartitionKey eq ${partitionOf(tenant, code)}` },
  });
  let head: z.infer<typeof episodeHeadSchema> | null = null;
  const acts: z.infer<typeof recordedActSchema>[] = [];
  for await (const row of rows) {
    if (row.rowKey === headRow) head = fromRow(headKind, row).value;
    else if (row.rowKey?.startsWith(actPrefix)) acts.push(fromRow(actKind, row).value);
  }
  return head === null ? null : { ...head, acts };
}

/** The episode with this code, if `person` is one of its members; `null` otherwise, whether it exists or not. */
export async function readEpisodeFor(tables: Tables, person: Person, code: string): Promise<EpisodeOfCare | null> {
  const episode = await readEpisode(tables, person.tenant, code);
  return episode !== null && isMember(episode, person.user) ? episode : null;
}

/**
 * The episodes that `person` is a member of, by code. The list of a person's episodes is a hint kept apart; each
 * episode itself says who its members are.
 */
export async function listEpisodesFor(tables: Tables, person: Person): Promise<EpisodeOfCare[]> {
  const partition = personPartition(person);
  const rows = tables.people.listEntities({
    queryOptions: {
      filter: odata`PartitionKey eq ${partition} and RowKey ge ${indexPrefix} and RowKey lt ${endOfRange(indexPrefix)}`,
    },
  });
  const codes: string[] = [];
  for await (const row of rows) codes.push(fromRow(indexKind, row).value.code);
  const episodes = await Promise.all(codes.map((code) => readEpisodeFor(tables, person, code)));
  return episodes
    .filter((episode) => episode !== null)
    .sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }));
}

/**
 * Keeps a new episode: first the entries of its members' lists, then the episode with its acts in one batch. Throws
 * `CodeTaken` where the code is in use. At most 99 acts fit.
 */
export async function createEpisode(tables: Tables, tenant: string, episode: EpisodeOfCare): Promise<void> {
  const { acts, ...head } = episode;
  const partitionKey = partitionOf(tenant, episode.code);
  for (const { user } of episode.members) {
    const key = { partitionKey: personPartition({ tenant, user }), rowKey: `${indexPrefix}${keyOf(episode.code)}` };
    await tables.people.upsertEntity(toRow(indexKind, key, { code: episode.code }), "Replace");
  }
  const rows = acts.map((act, index) => toRow(actKind, { partitionKey, rowKey: actRow(act.on, index) }, act));
  const batch: TransactionAction[] = [
    ["create", toRow(headKind, { partitionKey, rowKey: headRow }, episodeHeadSchema.parse(head))],
    ...rows.map((row): TransactionAction => ["create", row]),
  ];
  try {
    await tables.episodes.submitTransaction(batch);
  } catch (error) {
    if (isTaken(error)) throw new CodeTaken(episode.code);
    throw error;
  }
}

/** Rows sort by day, then in the order in which they were recorded. */
function actRow(on: string, index: number): string {
  return `${actPrefix}${on}-${String(index).padStart(4, "0")}`;
}

/** Whether no episode is kept at all. */
export async function hasNoEpisode(tables: Tables): Promise<boolean> {
  for await (const _ of tables.episodes.listEntities({ queryOptions: { select: ["PartitionKey"] } })) return false;
  return true;
}
