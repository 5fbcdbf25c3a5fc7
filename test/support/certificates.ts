/**
 * Certificates of an authority that a test makes: DER written by hand, since no tool that is surely
 * there makes any, and a key in the repository would be somebody's false alarm.
 */
import { createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** What a TLS server is given. */
export interface ServerCertificate {
  key: string;
  cert: string;
}

export interface Subject {
  names?: readonly string[];
  /** IPv4 addresses. */
  addresses?: readonly string[];
  /** The year in which it ends; 2049 where not given. */
  lastYear?: number;
}

export interface Authority {
  /** Its own certificate, to be trusted. */
  cert: string;
  issue(subject: Subject): ServerCertificate;
}

const tags = { boolean: 1, integer: 2, bits: 3, octets: 4, oid: 6, utf8: 12, utcTime: 23 } as const;
const sequenceTag = 0x30;
const setTag = 0x31;
const oids = {
  commonName: [0x55, 0x04, 0x03],
  basicConstraints: [0x55, 0x1d, 0x13],
  subjectAltName: [0x55, 0x1d, 0x11],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
};

function der(tag: number, ...parts: (Buffer | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(sequenceTag, ...parts);
const oid = (name: keyof typeof oids): Buffer => der(tags.oid, oids[name]);
const time = (year: number): Buffer =>
  der(tags.utcTime, Buffer.from(`${String(year % 100).padStart(2, '0')}0101000000Z`));
const name = (text: string): Buffer =>
  sequence(der(setTag, sequence(oid('commonName'), der(tags.utf8, Buffer.from(text)))));
const extension = (id: keyof typeof oids, value: Buffer): Buffer =>
  sequence(oid(id), der(tags.boolean, [0xff]), der(tags.octets, value));

function alternativeNames({ names = [], addresses = [] }: Subject): Buffer {
  const dns = names.map((text) => der(0x82, Buffer.from(text)));
  const ip = addresses.map((text) => {
    if (!isIPv4(text)) throw new TypeError(`${text} is no IPv4 address`);
    return der(0x87, text.split('.').map(Number));
  });
  return extension('subjectAltName', sequence(...dns, ...ip));
}

function certify(
  issuer: { name: string; key: KeyObject },
  subject: { name: string; key: KeyObject; lastYear?: number | undefined; extension: Buffer },
): string {
  const algorithm = sequence(oid('ecdsaWithSha256'));
  const toBeSigned = sequence(
    der(0xa0, der(tags.integer, [2])),
    der(tags.integer, [1, ...randomBytes(8)]),
    algorithm,
    name(issuer.name),
    sequence(time(2020), time(subject.lastYear ?? 2049)),
    name(subject.name),
    subject.key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(subject.extension)),
  );
  const signature = createSign('sha256').update(toBeSigned).sign(issuer.key);
  const whole = sequence(toBeSigned, algorithm, der(tags.bits, [0], signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const createKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An authority that nobody trusts yet. */
export function createAuthority(): Authority {
  const authority = 'Test authority';
  const { publicKey, privateKey } = createKeys();
  const isAuthority = extension('basicConstraints', sequence(der(tags.boolean, [0xff])));
  return {
    cert: certify(
      { name: authority, key: privateKey },
      { name: authority, key: publicKey, extension: isAuthority },
    ),
    issue: (subject) => {
      const keys = createKeys();
      const cert = certify(
        { name: authority, key: privateKey },
        {
          name: 'Test server',
          key: keys.publicKey,
          lastYear: subject.lastYear,
          extension: alternativeNames(subject),
        },
      );
      return { cert, key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    },
  };
}
