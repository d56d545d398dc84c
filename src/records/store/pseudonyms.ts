import { z } from "zod";
import { brusselsDay } from "../brussels-day";
import { type CareHead, isFollowed, memberOf } from "../care-record";
import type { Programme } from "../episode";
import { pseudonymOf } from "../identifiers/pseudonym";
import { keyOf } from "../keys";
import type { Person } from "../practitioner";
import { type RowKind, readRow, removeRow, StaleWrite, writeRow } from "../rows";
import { derivedKey, type KeyRing } from "../sealing/key-ring";
import type { Tables } from "../tables";
import { readRecord } from "./records";

/** By which pseudonym an organisation knows a patient, so that two providers meet on one episode. */

export type Pseudonym = NonNullable<CareHead["pseudonym"]>;

const claimSchema = z.strictObject({
  code: z.string(),
  /** Instant of the claim, as ISO 8601: the episode itself follows a moment later. */
  at: z.string(),
});
const claimKind: RowKind<z.infer<typeof claimSchema>> = { name: "pseudonym", version: 1, schema: claimSchema };

/** Milliseconds within which an episode has to follow its claim. */
const openingLasts = 120_000;

/** The pseudonyms of a national number under each key of the ring, the current one first. */
export function pseudonymsOf(keys: KeyRing, nationalNumber: string, tenant: string): Pseudonym[] {
  keys.current();
  return keys
    .all()
    .map((key) => ({ key: key.id, value: pseudonymOf(nationalNumber, derivedKey(key, "pseudonym"), tenant) }));
}

const claimKey = (tenant: string, { value }: Pseudonym, programme: Programme) => ({
  partitionKey: keyOf("pseudonym", tenant, value),
  rowKey: programme,
});

export type Claim =
  | { claimed: Pseudonym }
  /** The patient is followed already. */
  | { followed: { code: string; byPerson: boolean; members: string[] } }
  /** Somebody is opening an episode for this patient at this moment. */
  | { beingOpened: true };

/**
 * Claims a patient for the episode `code`, unless an episode of the organisation follows them already.
 *
 * @param pseudonyms the patient's, under each key, the one to be kept first
 * @param besides code of an episode that may go on beside the new one: that of an earlier pregnancy
 */
export async function claimPatient(
  tables: Tables,
  person: Person,
  claim: { pseudonyms: readonly Pseudonym[]; programme: Programme; code: string; besides?: string },
  now: Date,
): Promise<Claim> {
  const [first] = claim.pseudonyms;
  if (first === undefined) throw new RangeError("A patient has at least one pseudonym.");
  for (let attempt = 1; ; attempt++) {
    for (const pseudonym of claim.pseudonyms) {
      const standing = await standingOf(tables, person, claim, pseudonym, now);
      if (standing !== null) return standing;
    }
    const key = claimKey(person.tenant, first, claim.programme);
    const before = await readRow(tables.hints, claimKind, key);
    try {
      // Whoever claimed it between the two reads is looked at again.
      const again = before === null ? null : await standingOf(tables, person, claim, first, now);
      if (again !== null) return again;
      const value = { code: claim.code, at: now.toISOString() };
      await writeRow(tables.hints, claimKind, key, { value, etag: before?.etag ?? null });
      return { claimed: first };
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt >= 8) throw error;
    }
  }
}

/** Gives up the claim of a deleted episode, unless another one has taken it over. */
export async function giveUpClaim(
  tables: Tables,
  tenant: string,
  { code, programme, pseudonym }: CareHead,
): Promise<void> {
  if (pseudonym === undefined) return;
  const key = claimKey(tenant, pseudonym, programme);
  const claim = await readRow(tables.hints, claimKind, key);
  if (claim?.value.code === code) await removeRow(tables.hints, key);
}

async function standingOf(
  tables: Tables,
  person: Person,
  { code, besides, programme }: { code: string; besides?: string; programme: Programme },
  pseudonym: Pseudonym,
  now: Date,
): Promise<Claim | null> {
  const claim = await readRow(tables.hints, claimKind, claimKey(person.tenant, pseudonym, programme));
  if (claim === null || claim.value.code === code || claim.value.code === besides) return null;
  const kept = await readRecord(tables, person.tenant, claim.value.code);
  if (kept === null) {
    const isYoung = now.getTime() - Date.parse(claim.value.at) < openingLasts;
    return isYoung ? { beingOpened: true } : null;
  }
  const { record } = kept;
  const isTheirs = record.programme === programme && record.pseudonym?.value === pseudonym.value;
  if (!isTheirs || !isFollowed(record, brusselsDay(now))) return null;
  const byPerson = memberOf(record, person.user) !== undefined;
  return { followed: { code: record.code, byPerson, members: record.members.map(({ user }) => user) } };
}
