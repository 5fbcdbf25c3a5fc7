import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';

/** The number of the sandbox account, which every workspace is made with. */
const sandboxNumber = 1;

/** Gives the accounts of workspaces their numbers. */
export interface AccountNumbers {
  /** A number that no account of this workspace has or will get, whatever becomes of the one it is for. */
  next(identities: { userId: number; tenantId: number }): Promise<number>;
}

/** Numbers from the database, each given out by a transaction of its own, so that nobody waits for one. */
export function createAccountNumbers(unitOfWork: DatabaseUnitOfWork): AccountNumbers {
  return {
    next: (identities) =>
      unitOfWork.write(identities, async (tx) => {
        const [row] = await tx.query<{ last: number }>(
          sql('social_account_numbers')
            .insert({ tenant_id: identities.tenantId, last: sandboxNumber + 1 })
            .onConflict('tenant_id')
            .merge({ last: sql.raw('social_account_numbers.last + 1') })
            .returning('last'),
        );
        if (!row) throw new Error('a number was not given out');
        return row.last;
      }),
  };
}
