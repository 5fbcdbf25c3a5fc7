import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:tls';
import type { ServerCertificate } from './certificates.ts';

/** A server on loopback that answers over TLS as a test has it answer. */
export interface Receiver {
  port: number;
  /** How many connections were made. */
  connections(): number;
  /** Resolves once the other side has left every connection. */
  isLeft(): Promise<void>;
  stop(): Promise<void>;
}

/** What it does with a connection whose handshake is done. */
export type OnConnection = (socket: Socket) => void;

export async function startReceiver(
  certificate: ServerCertificate,
  onConnection: OnConnection,
): Promise<Receiver> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let left: (() => void) | undefined;
  const server = createTlsServer(certificate, onConnection);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    // A client that leaves in the middle is what tests are about.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) left?.();
    });
  });
  server.on('tlsClientError', () => undefined);
  server.on('secureConnection', (socket) => socket.on('error', () => undefined));
  return {
    port: await listenOnLoopback(server),
    connections: () => connections,
    isLeft: () =>
      new Promise((resolve) => {
        if (sockets.size === 0) resolve();
        else left = resolve;
      }),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Hands connections to a real HTTP server. */
export function speaksHttp(listener: RequestListener): OnConnection {
  const server = createServer(listener);
  return (socket) => server.emit('connection', socket);
}

/** Reads one request's head, then has the test answer in bytes. */
export function answersBytes(answer: (socket: Socket, head: string) => void): OnConnection {
  return (socket) => {
    let head = '';
    const onData = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', onData);
      socket.resume();
      answer(socket, head);
    };
    socket.on('data', onData);
  };
}

/** The port that a server then has. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
