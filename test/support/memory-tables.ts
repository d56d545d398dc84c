import { RestError, type TransactionAction } from "@azure/data-tables";
import { readKeyRing } from "../../src/records/sealing/key-ring";
import type { Table, Tables } from "../../src/records/tables";

/**
 * Azure Tables in this process, as far as the records use them: optimistic concurrency by ETag, batches of one
 * partition that are done whole or not at all, queries by partition and a range of rows. For tests that need very many
 * runs; the same tests run against Azurite with fewer.
 */

type Row = { partitionKey: string; rowKey: string } & Record<string, unknown>;

const failure = (statusCode: number, code: string) => new RestError(code, { statusCode, code });

/** Called before and after each operation takes effect; may wait, or throw to play a process that dies there. */
export type Gate = (when: "before" | "after") => Promise<void>;

class MemoryTable {
  readonly rows = new Map<string, Row & { etag: string }>();
  private version = 0;

  private static key = (partitionKey: string, rowKey: string) => `${partitionKey}\n${rowKey}`;

  private put(row: Row): void {
    const copy = structuredClone(row);
    this.rows.set(MemoryTable.key(row.partitionKey, row.rowKey), { ...copy, etag: `W/"${++this.version}"` });
  }

  private check(row: Row, etag: string | undefined, mustBe: "there" | "missing" | "either"): void {
    const stored = this.rows.get(MemoryTable.key(row.partitionKey, row.rowKey));
    if (mustBe === "missing" && stored !== undefined) throw failure(409, "EntityAlreadyExists");
    if (mustBe === "there" && stored === undefined) throw failure(404, "ResourceNotFound");
    if (etag !== undefined && etag !== "*" && stored?.etag !== etag) throw failure(412, "UpdateConditionNotSatisfied");
  }

  create(row: Row): void {
    this.check(row, undefined, "missing");
    this.put(row);
  }

  update(row: Row, etag: string | undefined): void {
    this.check(row, etag, "there");
    this.put(row);
  }

  upsert(row: Row): void {
    this.put(row);
  }

  remove(row: Pick<Row, "partitionKey" | "rowKey">): void {
    this.check(row as Row, undefined, "there");
    this.rows.delete(MemoryTable.key(row.partitionKey, row.rowKey));
  }

  get(partitionKey: string, rowKey: string): Row {
    const row = this.rows.get(MemoryTable.key(partitionKey, rowKey));
    if (row === undefined) throw failure(404, "ResourceNotFound");
    return structuredClone(row);
  }

  list(filter: string): Row[] {
    const matches = filter === "" ? [] : filter.split(" and ").map(condition);
    return [...this.rows.values()]
      .filter((row) => matches.every((matchesRow) => matchesRow(row)))
      .sort((a, b) => (`${a.partitionKey}\n${a.rowKey}` < `${b.partitionKey}\n${b.rowKey}` ? -1 : 1))
      .map((row) => structuredClone(row));
  }

  batch(actions: readonly TransactionAction[]): void {
    const before = new Map(this.rows);
    try {
      for (const action of actions) this.act(action);
    } catch (error) {
      this.rows.clear();
      for (const [key, row] of before) this.rows.set(key, row);
      throw error;
    }
  }

  private act([what, entity, , options]: readonly unknown[]): void {
    const row = entity as Row;
    if (what === "create") this.create(row);
    else if (what === "update") this.update(row, (options as { etag?: string } | undefined)?.etag);
    else if (what === "upsert") this.upsert(row);
    else if (what === "delete") this.remove(row);
    else throw new Error(`The batch action ${String(what)} is not known here.`);
  }
}

function condition(text: string): (row: Row) => boolean {
  const [, name, operator, quoted] = /^(PartitionKey|RowKey) (eq|lt|ge) '(.*)'$/.exec(text.trim()) ?? [];
  if (name === undefined || quoted === undefined) throw new Error(`The filter "${text}" is not known here.`);
  const wanted = quoted.replaceAll("''", "'");
  return (row) => {
    const value = name === "PartitionKey" ? row.partitionKey : row.rowKey;
    return operator === "eq" ? value === wanted : operator === "lt" ? value < wanted : value >= wanted;
  };
}

/** The table as one process sees it, each operation passing its gate. */
function throughGate(table: MemoryTable, gate: Gate): Table {
  async function pass<T>(operation: () => T): Promise<T> {
    await gate("before");
    const result = operation();
    await gate("after");
    return result;
  }
  async function* listed(filter: string) {
    yield* await pass(() => table.list(filter));
  }
  const fake = {
    createTable: async () => undefined,
    createEntity: (row: Row) => pass(() => table.create(row)),
    getEntity: (partitionKey: string, rowKey: string) => pass(() => table.get(partitionKey, rowKey)),
    listEntities: (options?: { queryOptions?: { filter?: string } }) => listed(options?.queryOptions?.filter ?? ""),
    updateEntity: (row: Row, _mode: string, options?: { etag?: string }) =>
      pass(() => table.update(row, options?.etag)),
    upsertEntity: (row: Row) => pass(() => table.upsert(row)),
    deleteEntity: (partitionKey: string, rowKey: string) => pass(() => table.remove({ partitionKey, rowKey })),
    submitTransaction: (actions: TransactionAction[]) => pass(() => table.batch(actions)),
  };
  // Only what the records ask for is there, and none of it gives back what they do not read.
  return fake as unknown as Table;
}

/** A store in memory. Each call of `tables` opens it once more, as another process would. */
export function memoryStore(): { tables: (gate?: Gate) => Tables } {
  const stored = {
    episodes: new MemoryTable(),
    people: new MemoryTable(),
    conversations: new MemoryTable(),
    hints: new MemoryTable(),
    files: new MemoryTable(),
  };
  const keys = readKeyRing(process.env.RECORDS_KEYS);
  return {
    tables: (gate = async () => undefined) => ({
      episodes: throughGate(stored.episodes, gate),
      people: throughGate(stored.people, gate),
      conversations: throughGate(stored.conversations, gate),
      // Many hints are written side by side; a death among them is one before the episode's own next operation.
      hints: throughGate(stored.hints, async () => undefined),
      files: throughGate(stored.files, gate),
      keys,
    }),
  };
}
