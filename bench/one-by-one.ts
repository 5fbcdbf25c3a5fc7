import { once } from 'node:events';
import { connect } from 'node:net';
import { measureAnswer } from './load-generator.ts';

/** A connection on which one request is under way at a time. */
export interface OneByOne {
  /** Microseconds, to a tenth, from the request being written to its answer being there whole. */
  ask(request: Buffer): Promise<number>;
  close(): void;
}

const statusOffset = 'HTTP/1.1 '.length;

/**
 * Opens a connection on which every answer must have one status and be as long as the answer to the
 * first request; anything else rejects.
 */
export async function openOneByOne(port: number, first: Buffer, status: number): Promise<OneByOne> {
  const length = await measureAnswer({ port, request: first });
  const buffer = Buffer.alloc(65_536);
  let received = 0;
  let startedNs = 0n;
  let waiting = Promise.withResolvers<number>();
  const onRead = (count: number): boolean => {
    const arrivedNs = process.hrtime.bigint();
    if (received === 0) {
      const found = buffer.toString('latin1', statusOffset, statusOffset + 3);
      if (found !== String(status)) waiting.reject(new Error(`a ${found} where ${status} was due`));
    }
    received += count;
    if (received > length) waiting.reject(new Error('an answer is longer than the first one'));
    if (received === length) waiting.resolve(Math.round(Number(arrivedNs - startedNs) / 100) / 10);
    return true;
  };
  const socket = connect({
    host: '127.0.0.1',
    port,
    noDelay: true,
    onread: { buffer, callback: onRead },
  });
  await once(socket, 'connect');
  socket.on('close', () => waiting.reject(new Error('the server closed the connection')));
  socket.on('error', (error) => waiting.reject(error));
  return {
    ask: (request) => {
      waiting = Promise.withResolvers();
      received = 0;
      startedNs = process.hrtime.bigint();
      socket.write(request);
      return waiting.promise;
    },
    close: () => {
      waiting.promise.catch(() => undefined);
      socket.destroy();
    },
  };
}
