import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { collectBytes, consumeStream } from '../../../../src/engine/bodies/consume-stream.ts';
import { compileBody } from '../../../../src/engine/bodies/index.ts';
import { createLimits, refusalOf, streamOf } from './support.ts';

describe('consumeStream', () => {
  it('waits for the sink before it takes more', async () => {
    let busy = 0;
    let most = 0;
    const size = await consumeStream(streamOf(Buffer.alloc(1000), 10), 1000, async () => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise(setImmediate);
      busy -= 1;
    });
    expect({ size, most }).toEqual({ size: 1000, most: 1 });
  });

  it('stops at the limit, pauses the stream and does not destroy it', async () => {
    const stream = new PassThrough();
    const taken: number[] = [];
    const reading = consumeStream(stream, 25, (chunk) => {
      taken.push(chunk.length);
      return undefined;
    });
    for (let count = 0; count < 5; count += 1) stream.write(Buffer.alloc(10));
    expect((await refusalOf(reading)).condition).toBe('payload_too_large');
    expect(taken).toEqual([10, 10]);
    expect({ paused: stream.isPaused(), destroyed: stream.destroyed }).toEqual({
      paused: true,
      destroyed: false,
    });
    expect(stream.listenerCount('data')).toBe(0);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.destroy(new Error('the connection breaks later'));
    await closed;
  });

  it('passes on what the sink rejects with, and the reason of the signal', async () => {
    const failure = new Error('disk full');
    const stream = streamOf(Buffer.alloc(100), 10);
    await expect(consumeStream(stream, 100, () => Promise.reject(failure))).rejects.toBe(failure);
    const controller = new AbortController();
    const stalled = new PassThrough();
    const reading = consumeStream(stalled, 100, () => undefined, controller.signal);
    controller.abort(failure);
    await expect(reading).rejects.toBe(failure);
    const late = consumeStream(new PassThrough(), 100, () => undefined, controller.signal);
    await expect(late).rejects.toBe(failure);
  });

  it('refuses a stream that breaks off, before or after it began', async () => {
    const stream = new PassThrough();
    const reading = refusalOf(collectBytes(stream, 100));
    stream.write('a');
    stream.destroy();
    expect(await reading).toMatchObject({ condition: 'bad_request', message: 'aborted' });
    expect(await refusalOf(collectBytes(stream, 100))).toMatchObject({ message: 'aborted' });
  });
});

describe('over HTTP', () => {
  const reader = compileBody(
    { required: true, content: { 'application/json': { shape: { types: [] } } } },
    createLimits({ maxBytes: 100_000 }),
  );

  /** A server that answers as the engine must: with `Connection: close` when the body is unread. */
  async function withServer<T>(
    use: (port: number, refusals: Promise<unknown>[]) => Promise<T>,
  ): Promise<T> {
    const refusals: Promise<unknown>[] = [];
    const server = createServer((incoming, response) => {
      const reading = reader.read({ stream: incoming, headers: incoming.headers });
      refusals.push(reading.catch((error: unknown) => error));
      reading.then(
        () => response.end('{}'),
        () => {
          if (!incoming.complete) response.setHeader('connection', 'close');
          response.writeHead(413).end('refused');
        },
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await use((server.address() as AddressInfo).port, refusals);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('answers a body that is too large while it is still being sent', async () => {
    await withServer(async (port) => {
      const head = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
      const socket = connect(port, '127.0.0.1');
      let received = '';
      socket.setEncoding('latin1').on('data', (text: string) => (received += text));
      socket.write(head);
      for (let count = 0; count < 3; count += 1) {
        socket.write(`c350\r\n${' '.repeat(50_000)}\r\n`);
      }
      await once(socket, 'close');
      expect(received).toMatch(/^HTTP\/1\.1 413 /);
      expect(received).toMatch(/connection: close/i);
      expect(received.match(/HTTP\/1\.1/g)).toHaveLength(1);
    });
  });

  it('answers a Content-Length above the limit before any byte has come', async () => {
    await withServer(async (port) => {
      const sending = request({ port, method: 'POST', headers: { 'content-length': 100_001 } });
      sending.on('error', () => undefined);
      sending.flushHeaders();
      const [response] = (await once(sending, 'response')) as [IncomingMessage];
      expect(response.statusCode).toBe(413);
      sending.destroy();
    });
  });

  it('refuses when the client leaves in the middle', async () => {
    await withServer(async (port, refusals) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"a":');
      while (refusals.length === 0) await new Promise(setImmediate);
      socket.destroy();
      expect(await refusals[0]).toMatchObject({ condition: 'bad_request', message: 'aborted' });
    });
  });
});
