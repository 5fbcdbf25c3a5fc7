import type { WireRequest } from '../../support/operations/send-request.ts';
import { until } from '../../support/until.ts';
import { once } from '../operations/once.ts';
import type { Scene } from '../operations/scene.ts';
import type { Provocation } from './provocation.ts';

/** A caller whose custom limit of one is used up; of a public operation, an address that is. */
export const rateLimited: Provocation = {
  applies: () => true,
  attempt: (scene, operation, draft) => ({
    draft: { ...draft, headers: { ...draft.headers, 'X-Forwarded-For': sharedAddress } },
    caller: scene.limited.tenant,
    before: async (request) => {
      if (operation.security.length > 0) await useUp(scene, request);
      else {
        // Operations that count together are used up together; what is left has a limit of its own.
        const name = `the address at ${operation.api}`;
        await once(scene, name, () => useUpAddress(scene, request));
        await useUpAddress(scene, request);
      }
      return () => undefined;
    },
  }),
};

const sharedAddress = '10.255.0.1';
const batch = 100;
const withinMs = 30_000;

/** The server knows of a custom limit within a second. */
async function useUp({ direct }: Scene, request: WireRequest): Promise<void> {
  await until(async () => (await direct.send(request)).status === 429, 'the limit is used up');
}

/** Asks for what is refused as soon as it is counted, until the address is told to wait. */
async function useUpAddress({ direct }: Scene, request: WireRequest): Promise<void> {
  const refused = { ...request, headers: { ...request.headers, Accept: 'application/x-unknown' } };
  const isUsedUp = async (): Promise<boolean> => (await direct.send(refused)).status === 429;
  await until(
    async () => {
      if (await isUsedUp()) return true;
      await Promise.all(Array.from({ length: batch }, isUsedUp));
      return false;
    },
    'the address is told to wait',
    withinMs,
  );
}
