import { afterAll, beforeAll } from "vitest";
import type { CareRecord } from "../../src/records/care-record";
import type { Person } from "../../src/records/practitioner";
import { changePractitioner } from "../../src/records/practitioner-store";
import { type EpisodeToOpen, openEpisode } from "../../src/records/store/open-episode";
import { ensureTables, openTables, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "./azurite";
import { midwife, noonOf } from "./care";

/** The tables of an Azurite that runs for the tests of this file. */
export function tablesForTests(): () => Tables {
  let store: TableStore;
  let tables: Tables;
  beforeAll(async () => {
    store = await startTableStore();
    tables = openTables(store.connectionString);
    await ensureTables(tables);
  });
  afterAll(() => store.stop());
  return () => tables;
}

let tenants = 0;

/** A midwife in an organisation that no other test uses. */
export async function newPerson(tables: Tables, user = "ann"): Promise<Person> {
  const person = { tenant: `tenant/#${++tenants}`, user };
  await changePractitioner(tables, person, () => midwife);
  return person;
}

let instances = 0;

/** Opens an episode on 25 November 2024, unless told otherwise. */
export async function open(
  tables: Tables,
  person: Person,
  wanted: Partial<EpisodeToOpen> = {},
  now = noonOf("2024-11-25"),
): Promise<CareRecord> {
  const outcome = await openEpisode(
    tables,
    person,
    {
      instance: `opening-${++instances}`,
      programme: "perinatal",
      label: "Mme D.",
      facts: { dueDate: "2025-06-20", birthDate: null },
      ...wanted,
    },
    now,
  );
  if ("refusal" in outcome) throw new Error(`The episode was not opened: ${outcome.refusal.kind}`);
  return outcome.opened;
}
