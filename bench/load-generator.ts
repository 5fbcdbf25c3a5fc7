import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One request, sent again and again. */
export interface LoadOptions {
  port: number;
  /** The whole request as bytes. */
  request: Buffer;
  /** The status that every answer must have. */
  status: number;
  connections: number;
}

/** Connections to one server, kept alive; each has one request under way at a time. */
export interface Load {
  /** Sends requests for so long and gives the number of answers; rejects at the first wrong one. */
  run(seconds: number): Promise<{ answers: number; seconds: number }>;
  close(): void;
}

/**
 * Opens the connections. Answers are not parsed: each must have the expected status and be as long
 * as the first one, which is a few comparisons. A client of node:http would need more time for a
 * request than the fastest servers do, and every ratio would be nearer to 1 than it is.
 */
export async function openLoad(options: LoadOptions): Promise<Load> {
  const length = await measureAnswer(options);
  const connections = await Promise.all(
    Array.from({ length: options.connections }, () => openConnection(options, length)),
  );
  return {
    run: async (seconds) => {
      const startedMs = performance.now();
      const timers = connections.map((connection) => connection.run());
      const stop = setTimeout(() => {
        for (const connection of connections) connection.rest();
      }, seconds * 1000);
      const counts = await Promise.all(timers).finally(() => clearTimeout(stop));
      const answers = counts.reduce((sum, count) => sum + count, 0);
      return { answers, seconds: (performance.now() - startedMs) / 1000 };
    },
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
}

interface Connection {
  /** Sends requests until `rest`; gives the number of answers. */
  run(): Promise<number>;
  rest(): void;
  close(): void;
}

const statusOffset = 'HTTP/1.1 '.length;

async function openConnection(options: LoadOptions, length: number): Promise<Connection> {
  const { request, status } = options;
  const statusText = String(status);
  let received = 0;
  let answers = 0;
  let resting = true;
  let finished = Promise.withResolvers<number>();
  const onRead = (count: number, buffer: Uint8Array): boolean => {
    if (received === 0) {
      const found = Buffer.from(buffer.buffer, statusOffset, 3).toString('latin1');
      if (found !== statusText)
        finished.reject(new Error(`a ${found} where ${statusText} was due`));
    }
    received += count;
    if (received < length) return true;
    if (received > length) finished.reject(new Error('an answer is longer than the first one'));
    received = 0;
    answers += 1;
    if (resting) finished.resolve(answers);
    else socket.write(request);
    return true;
  };
  const buffer = Buffer.from(new ArrayBuffer(65_536));
  const socket: Socket = connect({
    host: '127.0.0.1',
    port: options.port,
    noDelay: true,
    onread: { buffer, callback: onRead },
  });
  await once(socket, 'connect');
  socket.on('close', () => finished.reject(new Error('the server closed a connection')));
  socket.on('error', (error) => finished.reject(error));
  return {
    run: () => {
      finished = Promise.withResolvers();
      answers = 0;
      resting = false;
      socket.write(request);
      return finished.promise;
    },
    rest: () => {
      resting = true;
    },
    close: () => {
      finished.promise.catch(() => undefined);
      socket.destroy();
    },
  };
}

/** How many bytes one whole answer has, which ends where its Content-Length says. */
export async function measureAnswer({
  port,
  request,
}: Pick<LoadOptions, 'port' | 'request'>): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  let text = '';
  for await (const chunk of socket) {
    text += (chunk as Buffer).toString('latin1');
    const end = text.indexOf('\r\n\r\n') + 4;
    if (end < 4) continue;
    const bodyLength = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1];
    if (bodyLength === undefined) throw new Error('an answer without Content-Length');
    if (text.length >= end + Number(bodyLength)) return text.length;
  }
  throw new Error('the server closed the connection');
}
