import { createHmac } from "node:crypto";

/**
 * What stands for a patient in place of the national number, which is not kept: a keyed hash (HMAC-SHA-256), so that
 * nobody without the key can try all numbers. The same patient has another pseudonym in another organisation.
 *
 * @param nationalNumber its 11 digits
 * @param key 32 secret bytes
 * @param organisation the tenant's id
 * @returns 64 hexadecimal digits
 */
export function pseudonymOf(nationalNumber: string, key: Uint8Array, organisation: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify(["pseudonym", organisation, nationalNumber]))
    .digest("hex");
}
