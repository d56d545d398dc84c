import type { Language } from "../../src/questions/contract";
import type { Person } from "../../src/records/practitioner";
import { changePractitioner } from "../../src/records/practitioner-store";
import { openEpisode } from "../../src/records/store/open-episode";
import type { Tables } from "../../src/records/tables";
import { midwife, noonOf } from "./care";

let tenants = 0;

/** A midwife of an organisation of her own, with `labels` as her patients, opened on `today`; and their codes. */
export async function newPractice(
  tables: Tables,
  language: Language,
  labels: readonly string[],
  today: string,
): Promise<{ person: Person; codes: string[] }> {
  const person = { tenant: `tenant-${language}-${++tenants}`, user: "ann" };
  await changePractitioner(tables, person, () => ({ ...midwife, language }));
  const codes: string[] = [];
  for (const label of labels) {
    const facts = { dueDate: "2025-06-20", birthDate: null };
    const instance = `opening-${person.tenant}-${codes.length}`;
    const outcome = await openEpisode(
      tables,
      person,
      { instance, programme: "perinatal", label, facts },
      noonOf(today),
    );
    if ("refusal" in outcome) throw new Error(outcome.refusal.kind);
    codes.push(outcome.opened.code);
  }
  return { person, codes };
}

/** A midwife of an organisation that exists, whom colleagues call Bea. */
export async function newColleague(tables: Tables, person: Person, language: Language): Promise<void> {
  await changePractitioner(tables, person, () => ({ ...midwife, language, label: "Bea" }));
}
