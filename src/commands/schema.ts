// `npm run schema`: writes the contract as JSON Schema, for software that speaks it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractJsonSchema } from "../rules/contract-json-schema";

const path = join("docs", "eligibility.schema.json");
writeFileSync(path, `${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
console.log(`${path} is current.`);
