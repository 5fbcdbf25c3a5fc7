import { sql } from '../../db/sql.ts';
import type { Query, Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';
import type { Inspection } from './inspection.ts';
import type { StoredFile } from './storage.ts';

export type MediaStatus = 'pending' | 'processing' | 'ready' | 'failed';

/** A file of a tenant's. */
export interface Media extends StoredFile {
  id: number;
  status: MediaStatus;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  /** Why it was refused. */
  error: string | null;
  uploadExpiresAt: Date;
}

/** A file that is going to be uploaded. */
export interface AnnouncedFile {
  filename: string;
  contentType: string;
  size: number;
  userId: number;
}

/** The files of one tenant. */
export interface MediaRepository {
  announce(clock: Clock, file: AnnouncedFile, uploadExpiresAt: Date): Promise<Media>;
  find(id: number): Promise<Media | undefined>;
  /** Settles a file that is not ready yet; one that is stays as it is. */
  settle(clock: Clock, id: number, outcome: Inspection | { error: string }): Promise<void>;
}

const columns = {
  id: 'id',
  status: 'status',
  key: 'storage_key',
  contentType: 'content_type',
  size: 'size',
  width: 'width',
  height: 'height',
  durationMs: 'duration_ms',
  error: 'error',
  uploadExpiresAt: 'upload_expires_at',
};

/** The repository of one tenant's files. */
export function mediaOf(tx: Transaction, tenantId: number): MediaRepository {
  const all = () => sql('media').where({ tenant_id: tenantId });
  return {
    announce: async (clock, file, uploadExpiresAt) => {
      const now = clock.now();
      const [announced] = await tx.query<Media>(
        sql('media')
          .insert({
            tenant_id: tenantId,
            user_id: file.userId,
            status: 'pending',
            filename: file.filename,
            content_type: file.contentType,
            size: file.size,
            storage_key: `${String(tenantId)}/${uuidv7(clock)}`,
            upload_expires_at: uploadExpiresAt,
            created_at: now,
            updated_at: now,
          })
          .returning(Object.entries(columns).map(([as, name]) => `${name} as ${as}`)),
      );
      if (!announced) throw new Error('a file was announced without an answer');
      return announced;
    },
    find: async (id) => {
      const [found] = await tx.query<Media>(all().where({ id }).select(columns));
      return found;
    },
    settle: async (clock, id, outcome) => {
      const now = clock.now();
      const settled =
        'error' in outcome
          ? { status: 'failed', error: outcome.error }
          : {
              status: 'ready',
              error: null,
              width: outcome.width,
              height: outcome.height,
              duration_ms: outcome.durationMs,
              confirmed_at: now,
            };
      await tx.query(
        all()
          .where({ id })
          .whereNot({ status: 'ready' })
          .update({ ...settled, updated_at: now }),
      );
    },
  };
}

/** Bytes of a tenant's files; what was announced takes its room until it is swept. */
export function countStorage(tenantId: number): Query {
  return sql('media')
    .where({ tenant_id: tenantId })
    .whereNot({ status: 'failed' })
    .select(sql.raw('coalesce(sum(size), 0)::bigint'));
}
