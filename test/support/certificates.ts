import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

/** A certificate authority of a test's own, and a certificate that it has signed for this machine, as PEM. */
export interface Certificates {
  authority: string;
  key: string;
  cert: string;
}

// As much of X.509 as two certificates need, in DER: tag, length, content.
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const lengthBytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}
const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
const integer = (bytes: Uint8Array) => der(0x02, bytes);
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const octets = (content: Uint8Array) => der(0x04, content);
const isTrue = der(0x01, Buffer.from([0xff]));

function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const base128 = (value: number): number[] =>
    value < 0x80 ? [value] : [...base128(value >> 7).map((byte) => byte | 0x80), value & 0x7f];
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

const named = (name: string) => sequence(der(0x31, sequence(identifier("2.5.4.3"), der(0x0c, Buffer.from(name)))));
const utc = (date: Date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));
const extension = (id: string, isCritical: boolean, content: Uint8Array) =>
  sequence(identifier(id), ...(isCritical ? [isTrue] : []), octets(content));

const withRsaSha256 = sequence(identifier("1.2.840.113549.1.1.11"), der(0x05));
const day = 24 * 60 * 60 * 1000;

function certificate(
  { subject, issuer }: { subject: string; issuer: string },
  publicKey: KeyObject,
  signer: KeyObject,
  extensions: readonly Uint8Array[],
): string {
  const content = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    withRsaSha256,
    named(issuer),
    sequence(utc(new Date(Date.now() - day)), utc(new Date(Date.now() + day))),
    named(subject),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = createSign("RSA-SHA256").update(content).sign(signer);
  const base64 = sequence(content, withRsaSha256, bits(signature)).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})(?=.)/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}

/** Makes both anew: good for 127.0.0.1, from yesterday until tomorrow. */
export function makeCertificates(): Certificates {
  const authority = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const server = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const issuer = "A test's own authority";
  const thisMachine = sequence(der(0x87, Buffer.from([127, 0, 0, 1])));
  return {
    authority: certificate({ subject: issuer, issuer }, authority.publicKey, authority.privateKey, [
      extension("2.5.29.19", true, sequence(isTrue)),
    ]),
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: certificate({ subject: "127.0.0.1", issuer }, server.publicKey, authority.privateKey, [
      extension("2.5.29.17", false, thisMachine),
    ]),
  };
}
