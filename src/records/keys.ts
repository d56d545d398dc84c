import { createHash } from "node:crypto";

const longestPart = 240;

function escapeOctet(octet: number): string {
  return `=${octet.toString(16).toUpperCase().padStart(2, "0")}`;
}

function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/gu, (character) =>
    [...Buffer.from(character, "utf8")].map(escapeOctet).join(""),
  );
}

/**
 * A table key made of `parts`, which may be any text (Teams' ids are opaque). Different parts give different keys, and
 * only characters that Azure Tables allows come out; a part too long for a key is replaced by its SHA-256.
 */
export function keyOf(...parts: readonly string[]): string {
  return parts
    .map((part) => {
      const text = escaped(part);
      // "=H" can start no escaped text, since escapes are "=" with two hexadecimal digits.
      return text.length <= longestPart ? text : `=H${createHash("sha256").update(part).digest("hex")}`;
    })
    .join("|");
}

/** The last key that starts with `prefix`, for a query over a range of row keys. */
export function endOfRange(prefix: string): string {
  return `${prefix}~`;
}
