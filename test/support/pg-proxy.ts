import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy before PostgreSQL that counts round trips: turns of the client after an answer. */
export interface PgProxy {
  /** The database's URL through the proxy. */
  reach(url: string): string;
  /** Round trips since the last call. */
  takeRoundTrips(): number;
  /** Stops passing anything on, as a server that hangs would, until `resume`. */
  pause(): void;
  resume(): void;
  /**
   * Resolves when a message with this text comes, of whose connection nothing is passed on any more:
   * neither the message (`message`), or only no answer to it (`answer`).
   */
  hold(text: string, from: 'message' | 'answer'): Promise<void>;
  stop(): Promise<void>;
}

interface Trap {
  text: string;
  from: 'message' | 'answer';
  sprung: () => void;
}

export async function createPgProxy(target: string): Promise<PgProxy> {
  const { hostname, port } = new URL(target);
  let roundTrips = 0;
  let paused = false;
  let trap: Trap | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port || 5432), hostname);
    if (paused) client.pause();
    let clientSpeaks = false;
    let held: Trap['from'] | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => {
      if (!clientSpeaks) roundTrips += 1;
      clientSpeaks = true;
      if (trap && data.includes(trap.text)) {
        held = trap.from;
        trap.sprung();
        trap = undefined;
      }
      if (held !== 'message') upstream.write(data);
    });
    upstream.on('data', (data) => {
      clientSpeaks = false;
      if (!held) client.write(data);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    reach: (url) => {
      const through = new URL(url);
      through.hostname = '127.0.0.1';
      through.port = String(own);
      return through.href;
    },
    takeRoundTrips: () => {
      const counted = roundTrips;
      roundTrips = 0;
      return counted;
    },
    pause: () => {
      paused = true;
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      paused = false;
      for (const socket of sockets) socket.resume();
    },
    hold: (text, from) =>
      new Promise((resolve) => {
        trap = { text, from, sprung: resolve };
      }),
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
