import { createServer, type RequestListener } from 'node:http';

/** A server of what is asked by machines of ours alone. */
export interface PlainServer {
  port: number;
  /** Closes at once, whatever is being answered. */
  stop(): Promise<void>;
}

/** Listens for requests that need no draining, such as those of probes. */
export async function listenPlainly(
  listener: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<PlainServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  // It must not keep a process alive whose work could not start.
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
