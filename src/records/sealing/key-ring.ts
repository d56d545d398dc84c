import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A secret of 32 bytes and the name under which rows say that it sealed them. */
export interface SealingKey {
  id: string;
  secret: Uint8Array;
}

/** The keys of the records: the first one seals, all of them open. */
export interface KeyRing {
  /** Throws `KeysMissing` where there is none. */
  current(): SealingKey;
  /** The key of that name, or `undefined`. */
  byId(id: string): SealingKey | undefined;
  /** All keys, the current one first; empty where the setting is missing. */
  all(): readonly SealingKey[];
}

/** The setting that holds the keys: `name:secret,name:secret`, the current one first, each secret 32 bytes in base64. */
export const keysSetting = "RECORDS_KEYS";

/** Without keys nothing about a patient is kept or read. */
export class KeysMissing extends Error {
  constructor() {
    super(`The setting ${keysSetting} is missing: records cannot be kept or read without it.`);
    this.name = "KeysMissing";
  }
}

/** The setting is there and cannot be used. The message never holds a secret. */
export class KeysMalformed extends Error {
  constructor(position: number, reason: string) {
    super(`The setting ${keysSetting} cannot be used: key ${position} ${reason}.`);
    this.name = "KeysMalformed";
  }
}

export function keyRingOf(keys: readonly SealingKey[]): KeyRing {
  return {
    current() {
      const [first] = keys;
      if (first === undefined) throw new KeysMissing();
      return first;
    },
    byId: (id) => keys.find((key) => key.id === id),
    all: () => keys,
  };
}

/** Reads the keys from the setting's text; one left out gives a ring without keys. Throws `KeysMalformed`. */
export function readKeyRing(setting: string | undefined): KeyRing {
  const parts = (setting ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const keys = parts.map((part, index) => readKey(part, index + 1));
  keys.forEach(({ id }, index) => {
    if (keys.findIndex((key) => key.id === id) < index)
      throw new KeysMalformed(index + 1, "has the name of another one");
  });
  return keyRingOf(keys);
}

function readKey(text: string, position: number): SealingKey {
  const [, id, encoded] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/.exec(text) ?? [];
  if (id === undefined || encoded === undefined) throw new KeysMalformed(position, "is not written name:base64");
  const secret = Buffer.from(encoded, "base64");
  if (secret.length !== 32) throw new KeysMalformed(position, `has ${secret.length} bytes, not 32`);
  return { id, secret };
}

/** A new key as the setting writes it. */
export function newKeySetting(id: string): string {
  return `${id}:${randomBytes(32).toString("base64")}`;
}

/**
 * The keys kept in `folder`, made at the first call: for the local runner. What is sealed with them can be read only
 * as long as the file stays.
 */
export function keysKeptIn(folder: string): string {
  const file = join(folder, "records-keys");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, newKeySetting("local"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

type Use = "sealing" | "pseudonym" | "invitation" | "word count";
const derived = new WeakMap<SealingKey, Map<Use, Uint8Array>>();

/** A secret of its own for each use, so that no two uses share a key. It is worked out once per key. */
export function derivedKey(key: SealingKey, use: Use): Uint8Array {
  const known = derived.get(key) ?? new Map<Use, Uint8Array>();
  derived.set(key, known);
  const secret =
    known.get(use) ?? new Uint8Array(hkdfSync("sha256", key.secret, new Uint8Array(0), `care records, ${use}`, 32));
  known.set(use, secret);
  return secret;
}
