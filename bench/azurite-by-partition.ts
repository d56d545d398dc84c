// Loaded into Azurite before it starts: `node --require dist/azurite-by-partition.cjs .../azurite.js`.
//
// Azure Tables finds a partition by its key. Azurite walks through all rows of the table for every query, also for one
// that names its partition, so that its time grows with what is stored where Azure's does not. This gives it the way
// that Azure has, by the index on partition keys that Azurite keeps for single rows; what a query finds stays the same.
import { createRequire } from "node:module";
import { z } from "zod";

interface Chain {
  find(filter: object): Chain;
}
interface Collection {
  chain(): Chain;
}
interface Store {
  getEntityCollection(...given: unknown[]): Collection;
  queryTableEntities(context: unknown, account: string, table: string, options: unknown, ...more: unknown[]): unknown;
}

const optionsSchema = z.looseObject({ filter: z.string().optional() });
const onePartition = /^PartitionKey eq '((?:[^']|'')*)'/;

const require = createRequire(`${process.cwd()}/package.json`);
const { default: LokiTableMetadataStore } = require("azurite/dist/src/table/persistence/LokiTableMetadataStore") as {
  default: { prototype: Store };
};
const store = LokiTableMetadataStore.prototype;
const asShipped = store.queryTableEntities;

store.queryTableEntities = function (this: Store, context, account, table, options, ...more) {
  const quoted = onePartition.exec(optionsSchema.parse(options).filter ?? "")?.[1];
  if (quoted === undefined) return asShipped.call(this, context, account, table, options, ...more);
  const PartitionKey = quoted.replaceAll("''", "'");
  const narrowed: Store = Object.create(this, {
    getEntityCollection: {
      value: (...given: unknown[]) => {
        const collection = this.getEntityCollection(...given);
        return Object.create(collection, { chain: { value: () => collection.chain().find({ PartitionKey }) } });
      },
    },
  });
  return asShipped.call(narrowed, context, account, table, options, ...more);
};
