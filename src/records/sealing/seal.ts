import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** What was sealed has been changed, moved to another place, or sealed with another key. */
export class SealBroken extends Error {
  constructor() {
    super("The seal is broken.");
    this.name = "SealBroken";
  }
}

/**
 * Encrypts `content` with AES-256-GCM: nonce, tag, then ciphertext.
 *
 * @param key 32 bytes
 * @param place where the sealed bytes are kept: they open nowhere else
 */
export function seal(content: Uint8Array, key: Uint8Array, place: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const encryption = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place, "utf8"));
  const body = Buffer.concat([encryption.update(content), encryption.final()]);
  return Buffer.concat([nonce, encryption.getAuthTag(), body]);
}

/** Gives back what `seal` was given. Throws `SealBroken` where key, place or a single bit differs. */
export function unseal(sealed: Uint8Array, key: Uint8Array, place: string): Uint8Array {
  if (sealed.length < nonceLength + tagLength) throw new SealBroken();
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
  try {
    const decryption = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength });
    decryption.setAAD(Buffer.from(place, "utf8")).setAuthTag(tag);
    return Buffer.concat([decryption.update(sealed.subarray(nonceLength + tagLength)), decryption.final()]);
  } catch {
    throw new SealBroken();
  }
}
