import type { DatabaseUnitOfWork } from '../../../db/unit-of-work.ts';
import { sql } from '../../../db/sql.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Connector, NetworkLimits, NetworkPost, PublishContext } from '../connector.ts';
import { enact, readMetrics, readScript } from './script.ts';

/** What the sandbox works with. */
export interface SandboxOptions {
  unitOfWork: DatabaseUnitOfWork;
  clock: Clock;
}

interface SandboxPost {
  id: number;
  attempts: number;
  published_at: Date | null;
}

const images = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/** As roomy as any network, so that what is tried out here is not refused for its length. */
const limits: NetworkLimits = {
  characters: 5_000,
  threads: true,
  media: {
    most: 10,
    types: [...images, 'video/mp4'],
    bytes: { image: 10 * 1024 ** 2, video: 512 * 1024 ** 2 },
    required: false,
  },
};

/**
 * A network of our own, on which whoever integrates with the API can publish without being seen. It
 * keeps what it is given, one post for each key, and fails where the text asks it to (`script.ts`).
 */
export function createSandboxConnector({ unitOfWork, clock }: SandboxOptions): Connector {
  return {
    network: 'sandbox',
    honoursKeys: true,
    limitsOf: () => limits,
    publish: async (post, context) => {
      const { account } = context;
      const identities = { userId: 0, tenantId: account.tenantId };
      const { row, failure } = await unitOfWork.write(identities, async (tx) => {
        const [attempted] = await tx.query<SandboxPost>(attempt(post, context));
        if (!attempted) throw new Error('a sandbox post was not kept');
        const told = enact(readScript(post.text), attempted.attempts);
        if (told && !told.mayHaveArrived) return { row: attempted, failure: told };
        const row = sql('sandbox_posts').where({ id: attempted.id }).whereNull('published_at');
        await tx.query(row.update({ published_at: clock.now() }));
        return { row: attempted, failure: told };
      });
      if (failure) throw failure;
      return { id: `sandbox_${String(row.id)}`, url: null };
    },
    fetchMetrics: async ({ id }, { account }) => {
      const identities = { userId: 0, tenantId: account.tenantId };
      const number = Number(id.slice('sandbox_'.length));
      const [post] = await unitOfWork.read(identities, (tx) =>
        tx.query<{ body: string }>(
          sql('sandbox_posts')
            .where({ tenant_id: account.tenantId, account_id: account.id, id: number })
            .select('body'),
        ),
      );
      return readMetrics(post?.body ?? '');
    },
    remove: async ({ id }, { account }) => {
      const number = Number(id.slice('sandbox_'.length));
      await unitOfWork.write({ userId: 0, tenantId: account.tenantId }, (tx) =>
        tx.query(
          sql('sandbox_posts')
            .where({ tenant_id: account.tenantId, account_id: account.id, id: number })
            .whereNull('removed_at')
            .update({ removed_at: clock.now() }),
        ),
      );
    },
  };
}

/** Keeps a post, or counts that it came once more. */
function attempt({ text, media, replyTo }: NetworkPost, context: PublishContext) {
  const { account, idempotencyKey } = context;
  return sql('sandbox_posts')
    .insert({
      tenant_id: account.tenantId,
      account_id: account.id,
      idempotency_key: idempotencyKey,
      body: text,
      media: JSON.stringify(media.map(({ id, contentType }) => ({ id, contentType }))),
      reply_to: replyTo ? Number(replyTo.parent.id.slice('sandbox_'.length)) : null,
      attempts: 1,
    })
    .onConflict(['account_id', 'idempotency_key'])
    .merge({ attempts: sql.raw('sandbox_posts.attempts + 1') })
    .returning(['id', 'attempts', 'published_at']);
}
