import { createHmac } from "node:crypto";
import { z } from "zod";
import { brusselsDay } from "../brussels-day";
import type { Refusal } from "../changes/change";
import { keyOf } from "../keys";
import type { Person } from "../practitioner";
import { type RowKind, readRow, toRow } from "../rows";
import { derivedKey, type SealingKey } from "../sealing/key-ring";
import type { Tables } from "../tables";
import { mayAttempt } from "./attempts";
import { type SaveOutcome, saveChange } from "./save";

/**
 * Invitations into the team of an episode: a code that works once and for seven days. It is made from the form instance
 * with a key, so that a second delivery of the form gives the same one; only a keyed hash of it is kept.
 */

const days = 7;
const dayLength = 86_400_000;
// Without letters and digits that look alike.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeLength = 10;

const hintSchema = z.strictObject({ code: z.string() });
const hintKind: RowKind<z.infer<typeof hintSchema>> = { name: "invitation", version: 1, schema: hintSchema };

function keyed(key: SealingKey, ...parts: readonly string[]): Buffer {
  return createHmac("sha256", derivedKey(key, "invitation")).update(JSON.stringify(parts)).digest();
}

function codeFrom(digest: Uint8Array): string {
  const letters = [...digest.subarray(0, codeLength)].map((byte) => alphabet[byte % alphabet.length] ?? "");
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

/** The code as it was made, however it is typed. */
function plain(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const hashOf = (key: SealingKey, tenant: string, code: string) =>
  keyed(key, "hash", tenant, plain(code)).toString("hex");
const hintKey = (tenant: string, hash: string) => ({ partitionKey: keyOf("invitation", tenant), rowKey: hash });

export type InvitationOutcome = { invitation: { code: string; until: Date } } | { refusal: Refusal };

/**
 * Invites a colleague of the organisation into the team of an episode.
 *
 * @param invitation `consent`: the woman agreed to it; without that it is refused
 */
export async function inviteColleague(
  tables: Tables,
  person: Person,
  { code, instance, consent }: { code: string; instance: string; consent: boolean },
  now: Date,
): Promise<InvitationOutcome> {
  const key = tables.keys.current();
  const invitation = codeFrom(keyed(key, "code", person.tenant, person.user, code, instance));
  const hash = hashOf(key, person.tenant, invitation);
  const until = new Date(now.getTime() + days * dayLength);
  await tables.hints.upsertEntity(toRow(hintKind, hintKey(person.tenant, hash), { code }), "Replace");
  const change = { type: "invite" as const, hash, until: until.toISOString(), consent };
  const outcome = await saveChange(tables, person, { code, instance, change }, now);
  if ("refusal" in outcome) return outcome;
  const kept = outcome.record.invitations.find((one) => one.hash === hash);
  return { invitation: { code: invitation, until: kept === undefined ? until : new Date(kept.until) } };
}

export type JoinRefusal = Refusal | { kind: "too-many-attempts" };

/** Joins the team to which the code invites. A code that was never given out tells nothing. */
export async function acceptInvitation(
  tables: Tables,
  person: Person,
  { invitation, instance, label }: { invitation: string; instance: string; label?: string },
  now: Date,
): Promise<Exclude<SaveOutcome, { refusal: Refusal }> | { refusal: JoinRefusal }> {
  const unknown = { refusal: { kind: "no-such-invitation" as const } };
  if (!(await mayAttempt(tables, person, "invitation", brusselsDay(now)))) {
    return { refusal: { kind: "too-many-attempts" } };
  }
  for (const key of tables.keys.all()) {
    const hash = hashOf(key, person.tenant, invitation);
    const hint = await readRow(tables.hints, hintKind, hintKey(person.tenant, hash));
    if (hint === null) continue;
    const change = { type: "join" as const, hash, ...(label !== undefined && { label }) };
    const outcome = await saveChange(tables, person, { code: hint.value.code, instance, change }, now);
    return "refusal" in outcome && outcome.refusal.kind === "not-a-member" ? unknown : outcome;
  }
  return unknown;
}
