/**
 * Protects: whatever a receiver does, a request ends in time, reads no more than it was told to, goes
 * nowhere else, and leaves no connection behind. Over real TLS, with the authority of the test trusted.
 */
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { createServer, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import {
  createEgress,
  type Egress,
  type EgressRequest,
} from '../../../src/platform/egress/index.ts';
import { createAuthority } from '../../support/certificates.ts';
import { createTestNames } from '../../support/names.ts';
import {
  answersBytes,
  listenOnLoopback,
  speaksHttp,
  startReceiver,
  type OnConnection,
  type Receiver,
} from '../../support/receiver.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';

const host = 'ok.ssrf.test';
const authority = createAuthority();
const certificate = authority.issue({ names: [host], addresses: ['127.0.0.1'] });
const trusted = getCACertificates();
const names = createTestNames();
const counts = { requests: 0, answered: 0, failed: 0, sockets: 0, toOthers: 0 };
let sockets: SocketWatch;
let receiver: Receiver;
let egress: Egress;

beforeAll(() => {
  setDefaultCACertificates([...trusted, authority.cert]);
  names.set(host, ['127.0.0.1']);
  sockets = watchSockets();
});
beforeEach(() => {
  sockets.clear();
});
afterEach(async () => {
  await receiver.isLeft();
  counts.sockets += sockets.attempts.length;
  counts.toOthers += sockets.attempts.filter(({ port }) => port !== receiver.port).length;
  await receiver.stop();
});
afterAll(() => {
  sockets.stop();
  setDefaultCACertificates(trusted);
  console.info('answers:', JSON.stringify(counts));
  expect(counts.toOthers).toBe(0);
  expect(Math.min(counts.answered, counts.failed, counts.sockets)).toBeGreaterThan(0);
});

async function serve(onConnection: OnConnection, own = certificate): Promise<void> {
  receiver = await startReceiver(own, onConnection);
  const { port } = receiver;
  egress = createEgress({
    allow: [`${host}:${port}`, `127.0.0.1:${port}`],
    resolve: names.resolve,
  });
}

async function request(options: Partial<EgressRequest> = {}) {
  counts.requests += 1;
  const url = options.url ?? `https://${host}:${receiver.port}/r?x=1#never`;
  const answer = await egress.request({ ...options, url }).catch((error: unknown) => {
    counts.failed += 1;
    throw error;
  });
  counts.answered += 1;
  return answer;
}

const failsWith = async (code: string, options: Partial<EgressRequest> = {}): Promise<void> => {
  await expect(request(options)).rejects.toMatchObject({ name: 'EgressError', code });
};
const bytes = (...parts: (string | Buffer)[]): OnConnection =>
  answersBytes((socket) => socket.end(Buffer.concat(parts.map((part) => Buffer.from(part)))));
const ok = 'HTTP/1.1 200 OK\r\n';

/** Writes again and again until the other side leaves; answers how many bytes left this process. */
function writeForEver(socket: Socket, chunk: Buffer): void {
  const write = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', write);
  write();
}

describe('what is sent', () => {
  it('is what the caller says, and a host, a length and no compression', async () => {
    await serve(
      speaksHttp((incoming, response) => {
        let body = '';
        incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
        incoming.on('end', () => {
          const { method, url, headers } = incoming;
          response.writeHead(202, { 'x-kind': ['a', 'b'] });
          response.end(JSON.stringify({ method, url, headers, body }));
        });
      }),
    );
    const answer = await request({
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', 'webhook-id': 'evt_1' },
      body: 'héllo',
    });
    expect(answer).toMatchObject({ status: 202, truncated: false });
    expect(answer.headers.get('x-kind')).toBe('a, b');
    expect(answer.durationMs).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(answer.body.toString())).toEqual({
      method: 'POST',
      url: '/r?x=1',
      body: 'héllo',
      headers: {
        'content-type': 'text/plain',
        'webhook-id': 'evt_1',
        host: `${host}:${receiver.port}`,
        'accept-encoding': 'identity',
        'content-length': '6',
        connection: 'close',
      },
    });
  });

  it.each([
    { headers: { Host: 'metadata.google.internal' } },
    { headers: { 'transfer-encoding': 'chunked' } },
    { headers: { 'Content-Length': '0' } },
    { headers: { connection: 'upgrade' } },
    { headers: { 'accept-encoding': 'gzip' } },
    { headers: { 'x-split': 'a\r\nhost: evil' } },
    { headers: { 'x-wide': 'ö→' } },
    { headers: { 'bad name': 'a' } },
    { method: 'CONNECT' },
    { method: 'GET / HTTP/1.1\r\nHost: evil\r\n\r\nGET' },
  ])('%j is refused before a connection', async (options) => {
    await serve(bytes(ok, '\r\n'));
    await expect(
      egress.request({ url: `https://${host}:${receiver.port}/`, ...options } as EgressRequest),
    ).rejects.toMatchObject({ code: 'egress.request_malformed' });
    expect(receiver.connections()).toBe(0);
  });
});

describe('redirects', () => {
  it.each([
    ['r302-md', 302, 'http://169.254.169.254/'],
    ['r308-name', 308, 'https://a.ssrf.test/'],
    ['r301-rel', 301, '//127.0.0.1/'],
    ['r307-self', 307, '/again'],
    ['r303-self', 303, '/again'],
  ])('%s: a %i to %s is the answer', async (_id, status, location) => {
    await serve(bytes(`HTTP/1.1 ${status} Moved\r\nLocation: ${location}\r\n\r\n`));
    const answer = await request();
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
    expect(receiver.connections()).toBe(1);
  });

  it('r-refresh: a Refresh header is a header', async () => {
    await serve(bytes(ok, 'Refresh: 0; url=http://127.0.0.1/\r\n\r\nhi'));
    expect(await request()).toMatchObject({ status: 200, body: Buffer.from('hi') });
    expect(receiver.connections()).toBe(1);
  });
});

describe('size', () => {
  it.each([
    [16_384, undefined, 16_384, false],
    [16_385, undefined, 16_384, true],
    [5, 0, 0, true],
    [0, 0, 0, false],
    [100_000, 65_536, 65_536, true],
    [100_000, 200_000, 100_000, false],
  ])('of %i bytes with a limit of %p, %i are read', async (size, limit, read, truncated) => {
    await serve(bytes(ok, `Content-Length: ${size}\r\n\r\n`, 'x'.repeat(size)));
    const answer = await request(limit === undefined ? {} : { maxBodyBytes: limit });
    expect([answer.body.length, answer.truncated]).toEqual([read, truncated]);
  });

  it('huge-body: is left after 16 KiB', async () => {
    let sent: Socket | undefined;
    await serve(
      answersBytes((socket) => {
        sent = socket;
        socket.write(`${ok}Content-Length: 5000000000\r\n\r\n`);
        writeForEver(socket, Buffer.alloc(65_536));
      }),
    );
    const answer = await request();
    expect([answer.body.length, answer.truncated]).toEqual([16_384, true]);
    await receiver.isLeft();
    // What the buffers of two sockets hold.
    expect(sent?.bytesWritten).toBeLessThan(16 * 1_048_576);
  });

  it('gzip bomb: the bytes are handed on as they are', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    await serve(
      bytes(ok, 'Content-Encoding: gzip\r\n', `Content-Length: ${bomb.length}\r\n\r\n`, bomb),
    );
    const answer = await request();
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.body.equals(bomb)).toBe(true);
    expect(answer.body.length).toBeLessThan(16_384);
  });

  it.each([
    ['big-headers', `X-Large: ${'x'.repeat(1_048_576)}\r\n`],
    ['many headers', 'X-A: b\r\n'.repeat(100_000)],
    ['a header just too large', `X-Large: ${'x'.repeat(16_384)}\r\n`],
  ])('%s: no answer', async (_id, headers) => {
    await serve(bytes(ok, headers, '\r\n'));
    await failsWith('egress.response_malformed');
  });

  it('headers below 16 KiB are read', async () => {
    await serve(bytes(ok, `X-Large: ${'x'.repeat(16_000)}\r\n\r\n`));
    expect((await request()).headers.get('x-large')).toHaveLength(16_000);
  });

  it('headers that never end: no answer', async () => {
    await serve(
      answersBytes((socket) => {
        socket.write(ok);
        writeForEver(socket, Buffer.from('X-A: b\r\n'.repeat(1_000)));
      }),
    );
    await failsWith('egress.response_malformed');
  });
});

describe('time', () => {
  const timeoutMs = 300;
  /** How late a request may give up on a machine that is busy. */
  const toleranceMs = 1_500;
  const drip = (chunk: string) => (socket: Socket) => {
    const timer = setInterval(() => socket.write(chunk), 20);
    socket.on('close', () => {
      clearInterval(timer);
    });
  };
  const nothing: OnConnection = (socket) => socket.resume();

  it.each<[string, OnConnection]>([
    ['nothing is answered', nothing],
    [
      'slow-headers',
      answersBytes((socket) => {
        socket.write(ok);
        drip('X-A: b\r\n')(socket);
      }),
    ],
    [
      'slow-body',
      answersBytes((socket) => {
        socket.write(`${ok}\r\n`);
        drip('x')(socket);
      }),
    ],
    [
      'slow chunks',
      answersBytes((socket) => {
        socket.write(`${ok}Transfer-Encoding: chunked\r\n\r\n`);
        drip('1\r\nx\r\n')(socket);
      }),
    ],
    ['informational answers for ever', answersBytes(drip('HTTP/1.1 103 Early Hints\r\n\r\n'))],
  ])('%s: is given up when the whole time is over', async (_id, onConnection) => {
    await serve(onConnection);
    const startedMs = performance.now();
    await failsWith('egress.timeout', { timeoutMs });
    const tookMs = performance.now() - startedMs;
    expect(tookMs).toBeGreaterThan(timeoutMs - 50);
    expect(tookMs).toBeLessThan(timeoutMs + toleranceMs);
  });

  it.each([
    [15_000, undefined],
    [30_000, 600_000],
  ])('is %i ms in all for a caller that gives %p', async (limitMs, given) => {
    const doNotFake = ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] as const;
    let reached = (): void => undefined;
    const isReached = new Promise<void>((resolve) => (reached = resolve));
    await serve((socket) => {
      socket.resume();
      reached();
    });
    jest.useFakeTimers({ doNotFake: [...doNotFake] });
    let settled: unknown;
    const work = request(given === undefined ? {} : { timeoutMs: given });
    const settling = work.catch((error: unknown) => (settled = error));
    await isReached;
    await jest.advanceTimersByTimeAsync(limitMs - 1);
    expect(settled).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    await settling;
    jest.useRealTimers();
    expect(settled).toMatchObject({ code: 'egress.timeout' });
  });

  it('a receiver that reads nothing is given up', async () => {
    let deaf: Socket | undefined;
    await serve((socket) => {
      deaf = socket.pause();
    });
    const body = Buffer.alloc(16 * 1_048_576);
    await failsWith('egress.timeout', { method: 'POST', body, timeoutMs: 1_000 });
    deaf?.resume();
  });

  it('a caller that gives up ends the request', async () => {
    const controller = new AbortController();
    await serve((socket) => {
      socket.resume();
      controller.abort(new Error('no longer wanted'));
    });
    await failsWith('egress.aborted', { signal: controller.signal });
  });

  it('a caller that gave up before starts none', async () => {
    await serve(nothing);
    const url = `https://${host}:${receiver.port}/`;
    const signal = AbortSignal.abort();
    await expect(egress.request({ url, signal })).rejects.toMatchObject({ code: 'egress.aborted' });
    expect(sockets.attempts).toEqual([]);
  });
});

describe('connections', () => {
  it.each<[string, OnConnection]>([
    ['reset before an answer', (socket) => socket.destroy()],
    ['closed before an answer', (socket) => socket.end()],
    ['closed within the headers', bytes(ok, 'X-A: b')],
    ['closed within the body', bytes(ok, 'Content-Length: 100\r\n\r\nabc')],
    ['broken within its chunks', bytes(ok, 'Transfer-Encoding: chunked\r\n\r\nzz\r\n')],
    ['closed within a chunk', bytes(ok, 'Transfer-Encoding: chunked\r\n\r\nff\r\nabc')],
    [
      'changed to another protocol',
      answersBytes((socket) => {
        socket.write('HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n');
      }),
    ],
  ])('%s: no answer', async (_id, onConnection) => {
    await serve(onConnection);
    await failsWith('egress.connection_failed');
  });

  it.each<[string, OnConnection]>([
    ['not HTTP', bytes('SSH-2.0-OpenSSH_9.2\r\n')],
    ['HTTP/0.9', bytes('<html>')],
    ['two lengths', bytes(ok, 'Content-Length: 1\r\nContent-Length: 2\r\n\r\nab')],
    ['a length and chunks', bytes(ok, 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n')],
    ['a NUL in a header', bytes(ok, 'X-A: \0\r\n\r\n')],
    ['a space in a header’s name', bytes(ok, 'X A: b\r\n\r\n')],
    ['status 999', answersBytes((socket) => void socket.write('HTTP/1.1 999 Odd\r\n\r\n'))],
    ['status 000', bytes('HTTP/1.1 000 Odd\r\n\r\n')],
  ])('%s: no answer', async (_id, onConnection) => {
    await serve(onConnection);
    await failsWith('egress.response_malformed');
  });

  it('one that is refused is no answer', async () => {
    await serve(() => undefined);
    await receiver.stop();
    await failsWith('egress.connection_failed');
    receiver = await startReceiver(certificate, () => undefined);
    sockets.clear();
  });

  it('serve one request each', async () => {
    await serve(speaksHttp((_incoming, response) => response.end('hi')));
    for (let round = 0; round < 3; round += 1) await request();
    expect(receiver.connections()).toBe(3);
  });

  it('the next address is tried when one does not answer', async () => {
    await serve(bytes(ok, '\r\nhi'));
    names.set('two.ssrf.test', ['127.0.0.2', '127.0.0.1']);
    const { port } = receiver;
    egress = createEgress({ allow: [`two.ssrf.test:${port}`], resolve: names.resolve });
    await failsWith('egress.tls_failed', { url: `https://two.ssrf.test:${port}/` });
    expect(sockets.attempts[0]?.dialled).toEqual(['127.0.0.2', '127.0.0.1']);
  });
});

describe('TLS', () => {
  it.each([
    ['tls-selfsigned', createAuthority().issue({ names: [host] })],
    ['another name', authority.issue({ names: ['other.ssrf.test'] })],
    ['no name', authority.issue({})],
    ['over', authority.issue({ names: [host], lastYear: 2021 })],
  ])('a certificate that is %s: no request', async (_id, own) => {
    await serve(() => {
      throw new Error('a request came');
    }, own);
    await failsWith('egress.tls_failed');
  });

  it('a server without it: no request', async () => {
    await serve(() => undefined);
    let received = '';
    const plain = createServer((socket) => {
      socket.on('data', (chunk) => (received += chunk.toString('latin1')));
      socket.end(`${ok}\r\n`);
    });
    const port = await listenOnLoopback(plain);
    egress = createEgress({ allow: [`${host}:${port}`], resolve: names.resolve });
    const url = `https://${host}:${port}/secret`;
    await expect(egress.request({ url })).rejects.toMatchObject({ code: 'egress.tls_failed' });
    plain.close();
    sockets.clear();
    expect(received).not.toContain('secret');
  });

  it('an address needs a certificate for the address', async () => {
    await serve(bytes(ok, '\r\nhi'));
    const url = `https://127.0.0.1:${receiver.port}/`;
    expect((await request({ url })).status).toBe(200);
    await receiver.stop();
    sockets.clear();
    await serve(bytes(ok, '\r\nhi'), authority.issue({ names: [host, '127.0.0.1'] }));
    await failsWith('egress.tls_failed', { url: `https://127.0.0.1:${receiver.port}/` });
  });
});
