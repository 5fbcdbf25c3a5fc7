import { randomUUID } from 'node:crypto';
import type { Operations } from '../../../generated/social/handlers.ts';
import type { operations } from '../../../generated/social/types.ts';
import type { Scene } from '../operations/scene.ts';
import type { Setups } from './setups.ts';

/** A program that posts are published on, since no network of others is to be asked. */
const program = ({ receiver }: Scene) => ({
  platform: 'webhook' as const,
  url: `${receiver.url}/${randomUUID()}`,
  secret: `whsec_${Buffer.alloc(32).toString('base64')}`,
});

/** The same in the place of the account that the example has. */
const inPlace = (body: ReturnType<typeof program>) => ({
  body: { handle: undefined, app_password: undefined, ...body },
});

async function connect(scene: Scene, body: ReturnType<typeof program>): Promise<string> {
  const { tenant } = scene.world;
  const made = await tenant.make('POST', '/v1/accounts', { token: tenant.apiKey, body });
  return made.at('data.id') as string;
}

export const social: Setups<Operations, operations> = {
  connectAccount: {
    200: async (scene) => {
      const body = program(scene);
      await connect(scene, body);
      return inPlace(body);
    },
    201: (scene) => inPlace(program(scene)),
  },
  disconnectAccount: {
    204: async (scene) => ({ path: { id: await connect(scene, program(scene)) } }),
  },
};
