import { createHash } from 'node:crypto';
import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';

/**
 * Remembers in the database which signing key is in use. A process must share the database with none that has another: their tokens would not be each other's. Another key
 * than the one remembered is refused, unless it is to `replace` it.
 */
export async function rememberSigningKey(
  unitOfWork: DatabaseUnitOfWork,
  key: Buffer,
  replace: boolean,
): Promise<void> {
  const fingerprint = createHash('sha256').update('fingerprint').update(key).digest();
  const stored = await unitOfWork.write({ userId: 0, tenantId: undefined }, async (tx) => {
    const insert = sql('key_fingerprints')
      .insert({ name: 'signing', fingerprint })
      .onConflict('name');
    await tx.query(replace ? insert.merge() : insert.ignore());
    const [row] = await tx.query<{ fingerprint: Buffer }>(
      sql('key_fingerprints').where({ name: 'signing' }).select('fingerprint'),
    );
    return row?.fingerprint;
  });
  if (!stored?.equals(fingerprint)) {
    throw new Error(
      'This database was used with another signing key. Set SIGNING_KEY to the same 32 random ' +
        'bytes (in base64) for every process, or SIGNING_KEY_REPLACE=true once to go over to this one.',
    );
  }
}
