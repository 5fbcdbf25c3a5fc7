import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fallbackApi } from '../../src/apis/fallback-api.ts';
import { createFront, type Report } from './front.ts';
import { startMockApi, type MockApi } from './mock-api.ts';
import { readContracts } from './read-contracts.ts';

/** A running mock of every API. */
export interface Mock {
  port: number;
  apis: readonly MockApi[];
  /** Closes at once, whatever is being answered. */
  stop(): Promise<void>;
}

/** Starts a Prism for each contract that was generated, and one front before all of them. */
export async function startMock(
  address: { host: string; port: number },
  report: Report,
): Promise<Mock> {
  // One after the other: they share one processor anyway.
  const apis: MockApi[] = [];
  for (const published of readContracts()) apis.push(await startMockApi(published));
  const fallback = apis.find(({ name }) => name === fallbackApi);
  if (!fallback) throw new Error(`There is no API ${fallbackApi}: run npm run generate`);
  const server = createServer(createFront(apis, fallback, report));
  const stopPrisms = async (): Promise<void> => {
    await Promise.all(apis.map(({ prism }) => prism.stop()));
  };
  try {
    server.listen(address);
    await once(server, 'listening');
  } catch (error) {
    await stopPrisms();
    throw error;
  }
  return {
    port: (server.address() as AddressInfo).port,
    apis,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await stopPrisms();
    },
  };
}
