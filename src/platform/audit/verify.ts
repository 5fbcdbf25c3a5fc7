import { createHash } from 'node:crypto';
import type pg from 'pg';

/** What a look at the whole chain found. */
export interface AuditReport {
  sealed: number;
  /** Rows that are not sealed yet: of the last moment, or since the sealer stood still. */
  unsealed: number;
  /** The last link; kept elsewhere, it shows later whether the end of the chain was cut off. */
  head: { seq: number; hash: string } | undefined;
  /** Every place where the chain does not hold, in its order. */
  faults: string[];
}

interface Link {
  seq: string;
  row_id: string;
  hash: Buffer;
  text: string | null;
}

const batch = 1_000;

/**
 * Walks the chain from its beginning, on the owner's connection, and computes every digest anew. An
 * edited row does not fit its digest, a removed one leaves its seal behind, a removed seal a gap.
 */
export async function verifyAudit(owner: pg.Client): Promise<AuditReport> {
  const faults: string[] = [];
  let previous: { seq: number; hash: Buffer } = { seq: 0, hash: Buffer.alloc(0) };
  for (;;) {
    const { rows } = await owner.query<Link>(
      `SELECT s.seq, s.row_id, s.hash, CASE WHEN a.id IS NOT NULL THEN audit_text(a) END AS text
         FROM audit_seals s LEFT JOIN audit_rows a ON a.id = s.row_id
        WHERE s.seq > $1 ORDER BY s.seq LIMIT ${String(batch)}`,
      [previous.seq],
    );
    for (const link of rows) {
      faults.push(...findFaults(link, previous));
      previous = { seq: Number(link.seq), hash: link.hash };
    }
    if (rows.length < batch) break;
  }
  const { rows } = await owner.query<{ id: string; waiting: boolean }>(
    `SELECT a.id, u.row_id IS NOT NULL AS waiting
       FROM audit_rows a
       LEFT JOIN audit_seals s ON s.row_id = a.id
       LEFT JOIN audit_unsealed u ON u.row_id = a.id
      WHERE s.row_id IS NULL`,
  );
  for (const { id, waiting } of rows) {
    if (!waiting) faults.push(`row ${id} has lost its seal`);
  }
  return {
    sealed: previous.seq,
    unsealed: rows.filter(({ waiting }) => waiting).length,
    head: previous.seq > 0 ? { seq: previous.seq, hash: previous.hash.toString('hex') } : undefined,
    faults,
  };
}

function findFaults(link: Link, previous: { seq: number; hash: Buffer }): string[] {
  if (Number(link.seq) !== previous.seq + 1)
    return [`seals ${String(previous.seq + 1)} to ${String(Number(link.seq) - 1)} were removed`];
  if (link.text === null) return [`row ${link.row_id} was removed`];
  const hash = createHash('sha256').update(previous.hash).update(link.text).digest();
  return hash.equals(link.hash) ? [] : [`row ${link.row_id} was changed`];
}
