import { RestError, type TransactionAction } from "@azure/data-tables";
import { keyOf } from "../src/records/keys";
import { mapSideBySide } from "../src/records/side-by-side";
import type { Table, Tables } from "../src/records/tables";

/**
 * Tables for filling a store that is empty: what goes into the hints and to people is collected and written a hundred
 * rows at a time. The rows are those that the assistant writes itself, only fewer requests bring them.
 */
export interface BulkTables extends Tables {
  /** Writes what was collected so far. */
  flush(): Promise<void>;
}

const batchSize = 100;
const atOnce = 16;
type Row = { partitionKey: string; rowKey: string };

/** What is told when it is recorded has been told: nothing of it waits for the next run. */
const told = keyOf("due", "fresh", "");

export function bulkTables(tables: Tables): BulkTables {
  const hints = collecting(tables.hints, ({ partitionKey }) => !partitionKey.startsWith(told));
  const people = collecting(tables.people, () => true);
  return {
    ...tables,
    hints: hints.table,
    people: people.table,
    flush: async () => {
      await hints.flush();
      await people.flush();
    },
  };
}

function collecting(target: Table, isKept: (row: Row) => boolean): { table: Table; flush: () => Promise<void> } {
  let rows = new Map<string, Map<string, Row>>();
  const collect = async (row: Row) => {
    if (!isKept(row)) return;
    const partition = rows.get(row.partitionKey) ?? new Map<string, Row>();
    rows.set(row.partitionKey, partition.set(row.rowKey, row));
  };
  const table = new Proxy(target, {
    get(_, operation: keyof Table) {
      if (operation === "upsertEntity" || operation === "createEntity") return collect;
      if (operation === "getEntity")
        return async () => {
          throw new RestError("nothing is there yet", { statusCode: 404 });
        };
      throw new Error(`A fill does not ask for ${operation}.`);
    },
  });
  async function flush(): Promise<void> {
    const batches = [...rows.values()].flatMap((partition) => {
      const all = [...partition.values()];
      return Array.from({ length: Math.ceil(all.length / batchSize) }, (_, index) =>
        all.slice(index * batchSize, (index + 1) * batchSize),
      );
    });
    rows = new Map();
    await mapSideBySide(batches, atOnce, (batch) =>
      target.submitTransaction(batch.map((row): TransactionAction => ["upsert", row, "Replace"])),
    );
  }
  return { table, flush };
}
