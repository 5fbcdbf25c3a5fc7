import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIP } from 'node:net';

/** What a name server says: addresses, `nothing` of that family, that there is no such name, or not a word. */
export type DnsAnswer = readonly string[] | 'no such name' | 'silence';

/** A name server on loopback, over UDP. */
export interface DnsServer {
  /** As `dns.setServers` takes it. */
  address: string;
  /** `A a.test`, for every question in order. */
  questions: string[];
  stop(): Promise<void>;
}

const types: Readonly<Record<number, string>> = { 1: 'A', 28: 'AAAA' };
const headerBytes = 12;
const timeToLive = [0, 0, 0, 0];

/** Answers by name; a name that begins with `alias.` is a CNAME for the rest of it. */
export async function startDnsServer(
  answerTo: (name: string, type: string) => DnsAnswer,
): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  socket.on('message', (message, { port, address }) => {
    const { name, type, end } = readQuestion(message);
    questions.push(`${type} ${name}`);
    const aliased = name.replace(/^alias\./, '');
    const answer = answerTo(aliased, type);
    if (answer === 'silence') return;
    const records: Buffer[] = [];
    if (aliased !== name) records.push(record(name, 5, encodeName(aliased)));
    for (const text of Array.isArray(answer) ? (answer as readonly string[]) : []) {
      if (isIP(text) === 4)
        records.push(record(aliased, 1, Buffer.from(text.split('.').map(Number))));
      else records.push(record(aliased, 28, expand(text)));
    }
    const head = Buffer.from(message.subarray(0, headerBytes));
    head.writeUInt16BE(answer === 'no such name' ? 0x8183 : 0x8180, 2);
    head.writeUInt16BE(records.length, 6);
    head.writeUInt32BE(0, 8);
    socket.send(
      Buffer.concat([head, message.subarray(headerBytes, end), ...records]),
      port,
      address,
    );
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    stop: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function readQuestion(message: Buffer): { name: string; type: string; end: number } {
  const labels: string[] = [];
  let at = headerBytes;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = types[message.readUInt16BE(at + 1)] ?? 'other';
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 };
}

function encodeName(name: string): Buffer {
  const labels = name.split('.').map((label) => [label.length, ...Buffer.from(label)]);
  return Buffer.from([...labels.flat(), 0]);
}

function record(name: string, type: number, data: Buffer): Buffer {
  const head = Buffer.from([0, type, 0, 1, ...timeToLive, 0, data.length]);
  return Buffer.concat([encodeName(name), head, data]);
}

/** The bytes of an IPv6 address with at most one `::`. */
function expand(text: string): Buffer {
  const [left = [], right = []] = text
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  const groups = text.includes('::') ? [...left, ...zeros, ...right] : left;
  return Buffer.from(
    groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]),
  );
}
