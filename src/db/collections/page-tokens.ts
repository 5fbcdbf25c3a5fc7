import type { Sealer } from '../../lib/sealer.ts';

/** Where a page begins: behind a row, or before one and read backwards. */
export interface Position {
  direction: 'after' | 'before';
  /** The row's id; it need not exist any more. */
  id: number;
}

/** Writes positions as tokens, and reads them again. */
export interface PageTokens {
  /** The token of a position in the list of this name. */
  write(position: Position, list: string): string;
  /** Undefined for a text that is no token of this list. */
  read(token: string, list: string): Position | undefined;
}

/** A direction, and the id as a 64-bit number. */
const positionBytes = 9;

/** Page tokens that callers can neither read nor make. */
export function createPageTokens(sealer: Sealer): PageTokens {
  return {
    write: ({ direction, id }, list) => {
      const bytes = Buffer.alloc(positionBytes);
      bytes.writeUInt8(direction === 'after' ? 1 : 0);
      bytes.writeBigInt64BE(BigInt(id), 1);
      return sealer.seal(bytes, list).toString('base64url');
    },
    read: (token, list) => {
      const sealed = Buffer.from(token, 'base64url');
      if (sealed.toString('base64url') !== token) return undefined;
      const bytes = sealer.open(sealed, list);
      if (bytes?.length !== positionBytes) return undefined;
      const direction = bytes.readUInt8() === 1 ? 'after' : 'before';
      return { direction, id: Number(bytes.readBigInt64BE(1)) };
    },
  };
}
