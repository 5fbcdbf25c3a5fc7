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
  stop(): Promise<void>;
}

export async function createPgProxy(target: string): Promise<PgProxy> {
  const { hostname, port } = new URL(target);
  let roundTrips = 0;
  let paused = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port || 5432), hostname);
    if (paused) client.pause();
    let clientSpeaks = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => {
      if (!clientSpeaks) roundTrips += 1;
      clientSpeaks = true;
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      clientSpeaks = false;
      client.write(data);
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
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
