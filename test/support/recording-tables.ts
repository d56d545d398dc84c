import type { TransactionAction } from "@azure/data-tables";
import type { Table, Tables } from "../../src/records/tables";

/** One request to a table, as Azure would bill it, with the rows that it gave back or changed. */
export interface TableRequest {
  table: string;
  operation: string;
  /** Partition asked for; of a query, its filter. */
  place: string;
  rows: number;
}

type Name = "episodes" | "people" | "conversations" | "hints" | "files";
const names: readonly Name[] = ["episodes", "people", "conversations", "hints", "files"];

/** Rows of one answer; a query goes on with another request after that. */
const pageSize = 1000;

/** The same tables, each of whose requests is told to `note` when it is made. */
export function recordingTables(tables: Tables, note: (request: TableRequest) => void): Tables {
  const wrapped = names.map((name) => [name, recording(name, tables[name], note)] as const);
  return { ...tables, ...(Object.fromEntries(wrapped) as Record<Name, Table>) };
}

function recording(table: string, target: Table, note: (request: TableRequest) => void): Table {
  const noteRow = (operation: string, place: string | undefined) =>
    note({ table, operation, place: place ?? "", rows: 1 });
  return new Proxy(target, {
    get(_, operation: keyof Table) {
      switch (operation) {
        case "listEntities":
          return (options: Parameters<Table["listEntities"]>[0]) => listed(table, target, options, note);
        case "getEntity":
        case "deleteEntity":
          return (partitionKey: string, rowKey: string) => {
            noteRow(operation, partitionKey);
            return target[operation](partitionKey, rowKey);
          };
        case "submitTransaction":
          return (actions: TransactionAction[]) => {
            note({ table, operation, place: String(actions[0]?.[1].partitionKey), rows: actions.length });
            return target.submitTransaction(actions);
          };
        default: {
          const original = target[operation] as (...given: unknown[]) => unknown;
          return (row: { partitionKey?: string } | undefined, ...rest: unknown[]) => {
            noteRow(operation, row?.partitionKey);
            return original.call(target, row, ...rest);
          };
        }
      }
    },
  });
}

async function* listed(
  table: string,
  target: Table,
  options: Parameters<Table["listEntities"]>[0],
  note: (request: TableRequest) => void,
) {
  const place = options?.queryOptions?.filter ?? "";
  let rows = 0;
  for await (const row of target.listEntities(options)) {
    rows += 1;
    if (rows % pageSize === 0) note({ table, operation: "listEntities", place, rows: pageSize });
    yield row;
  }
  note({ table, operation: "listEntities", place, rows: rows % pageSize });
}
