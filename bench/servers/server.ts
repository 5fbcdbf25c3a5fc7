import { createServer, type RequestListener } from 'node:http';

/** Makes everything ready for a contract with so many operations, short of listening. */
export type Load = (operations: number) => Promise<Listen>;

/** Listens on a free port of the loopback address and gives its number. */
export type Listen = () => Promise<number>;

/** Listens with node:http as it is. */
export function listenWith(listener: RequestListener): Listen {
  return () =>
    new Promise((resolve, reject) => {
      const server = createServer(listener);
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
}
