import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { type RowKind, UnreadableRow } from "../../src/records/rows";
import { KeysMalformed, KeysMissing, keysKeptIn, newKeySetting, readKeyRing } from "../../src/records/sealing/key-ring";
import { SealBroken, seal, unseal } from "../../src/records/sealing/seal";
import { fromSealedRow, RecordTooLong, toSealedRow } from "../../src/records/sealing/sealed-rows";

const key = Buffer.alloc(32, 7);
const bytes = fc.uint8Array({ maxLength: 300 });

test("what is sealed is read again, at its place and nowhere else", () => {
  fc.assert(
    fc.property(bytes, fc.string(), fc.string(), (content, place, other) => {
      const sealed = seal(content, key, place);
      expect(Buffer.from(unseal(sealed, key, place))).toEqual(Buffer.from(content));
      if (other !== place) expect(() => unseal(sealed, key, other)).toThrow(SealBroken);
    }),
  );
});

test("a single bit changed breaks the seal, and so does another key", () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (content, at, bit) => {
      const sealed = Uint8Array.from(seal(content, key, "here"));
      expect(() => unseal(sealed, Buffer.alloc(32, 8), "here")).toThrow(SealBroken);
      const place = at % sealed.length;
      sealed[place] = (sealed[place] ?? 0) ^ (1 << bit);
      expect(() => unseal(sealed, key, "here")).toThrow(SealBroken);
    }),
  );
});

test("the same content never looks the same twice", () => {
  const content = Buffer.from("housing");
  expect(Buffer.from(seal(content, key, "here"))).not.toEqual(Buffer.from(seal(content, key, "here")));
});

const note = z.strictObject({ text: z.string() });
const kind: RowKind<z.infer<typeof note>> = { name: "note", version: 1, schema: note };
const at = { partitionKey: "p", rowKey: "r" };
const kept = (row: object) => ({ ...row, etag: "1" });
const first = newKeySetting("first");
const ring = readKeyRing(first);

test("a long content is split over columns of at most 64 KiB and read whole", () => {
  const text = "Suivi à domicile. ".repeat(12_000);
  const row = toSealedRow(ring, kind, at, { text });
  const columns = Object.entries(row).filter(([name]) => name.startsWith("sealed"));
  expect(columns.length).toBeGreaterThan(3);
  for (const [, part] of columns) expect((part as Uint8Array).length).toBeLessThanOrEqual(65_536);
  expect(fromSealedRow(ring, kind, kept(row)).value.text).toBe(text);
  const { sealed1: _, ...torn } = row;
  expect(() => fromSealedRow(ring, kind, kept(torn))).toThrow(/seal is broken/);
});

test("what no row can hold is refused before it is sent", () => {
  expect(() => toSealedRow(ring, kind, at, { text: "x".repeat(1_000_000) })).toThrow(RecordTooLong);
});

test("a row moved elsewhere, of a changed version or without its key tells nothing", () => {
  const row = toSealedRow(ring, kind, at, { text: "housing" });
  expect(() => fromSealedRow(ring, kind, kept({ ...row, rowKey: "other" }))).toThrow(/seal is broken/);
  expect(() => fromSealedRow(ring, kind, kept({ ...row, version: 2 }))).toThrow(UnreadableRow);
  expect(() => fromSealedRow(readKeyRing(newKeySetting("second")), kind, kept(row))).toThrow(/key "first"/);
  expect(() => fromSealedRow(ring, kind, kept({ ...at, version: 1, content: '{"text":"in the clear"}' }))).toThrow(
    /columns/,
  );
});

test("after a new key, older rows are read and new ones sealed with it", () => {
  const old = toSealedRow(ring, kind, at, { text: "housing" });
  const both = readKeyRing(`${newKeySetting("second")}, ${first}`);
  expect(fromSealedRow(both, kind, kept(old)).value).toEqual({ text: "housing" });
  expect(toSealedRow(both, kind, at, { text: "housing" }).key).toBe("second");
});

test("an old row is brought to today's version step by step, and one from the future is refused", () => {
  const second: RowKind<{ lines: string[]; tags: string[] }> = {
    name: "note",
    version: 3,
    schema: z.strictObject({ lines: z.array(z.string()), tags: z.array(z.string()) }),
    migrations: [
      (content) => ({ lines: note.parse(content).text.split("\n") }),
      (content) => ({ ...z.object({ lines: z.array(z.string()) }).parse(content), tags: [] }),
    ],
  };
  const old = toSealedRow(ring, kind, at, { text: "one\ntwo" });
  expect(fromSealedRow(ring, second, kept(old)).value).toEqual({ lines: ["one", "two"], tags: [] });
  const between = toSealedRow(ring, { ...kind, version: 2, schema: z.any() }, at, { lines: ["one"] } as never);
  expect(fromSealedRow(ring, second, kept(between)).value).toEqual({ lines: ["one"], tags: [] });
  const wrong = toSealedRow(ring, { ...kind, schema: z.any() }, at, { other: "Secret" } as never);
  expect(() => fromSealedRow(ring, second, kept(wrong))).toThrow(/older content/);
  const newer = toSealedRow(ring, second, at, { lines: [], tags: [] });
  expect(() => fromSealedRow(ring, kind, kept(newer))).toThrow(/version 3, not 1/);
});

test("without keys nothing is sealed", () => {
  expect(() => toSealedRow(readKeyRing(undefined), kind, at, { text: "" })).toThrow(KeysMissing);
  expect(() => toSealedRow(readKeyRing(" "), kind, at, { text: "" })).toThrow(/RECORDS_KEYS/);
});

const secret = Buffer.alloc(32, 1).toString("base64");
test.each([
  [`a:${Buffer.alloc(31).toString("base64")}`, /key 1 has 31 bytes/],
  [secret, /key 1 is not written/],
  [`a:${secret},a:${secret}`, /key 2 has the name/],
  [`a b:${secret}`, /key 1 is not written/],
])("a setting that cannot be used says why, without its secret", (setting, reason) => {
  expect(() => readKeyRing(setting)).toThrow(KeysMalformed);
  expect(() => readKeyRing(setting)).toThrow(reason);
  expect(() => readKeyRing(setting)).not.toThrow(secret);
});

test("the local keys are made once and readable by their owner alone", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "keys-")), "data");
  const setting = keysKeptIn(folder);
  expect(readKeyRing(setting).all()).toHaveLength(1);
  expect(keysKeptIn(folder)).toBe(setting);
  expect(readFileSync(join(folder, "records-keys"), "utf8")).toBe(setting);
  if (process.platform !== "win32") expect(statSync(join(folder, "records-keys")).mode & 0o077).toBe(0);
});
