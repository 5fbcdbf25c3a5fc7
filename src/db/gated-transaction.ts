import type { Query, Transaction } from './transaction.ts';

/** A transaction behind a gate. */
export interface GatedTransaction {
  tx: Transaction;
  /** Whether anything was asked of it. */
  isAsked: () => boolean;
}

/** What a transaction waits for. */
export interface Gate {
  /** Before this nothing is sent. */
  ready: Promise<unknown>;
  /** Before this nothing is answered. */
  open: Promise<unknown>;
}

/**
 * A transaction whose queries wait for a gate, to be sent and to be answered; where the gate rejects,
 * every query does. It gives neither locks nor turns, which would outlive what the gate refuses.
 */
export function gateTransaction(tx: Transaction, gate: Gate): GatedTransaction {
  let asked = false;
  const refuse = (): Promise<never> =>
    Promise.reject(new Error('A gated transaction gives no locks and no turns'));
  return {
    isAsked: () => asked,
    tx: {
      query: async <Row extends object>(query: Query) => {
        asked = true;
        await gate.ready;
        const answer = tx.query<Row>(query);
        // The gate may reject first, and then nobody waits for this one.
        answer.catch(() => undefined);
        await gate.open;
        return answer;
      },
      lock: refuse,
      turn: refuse,
    },
  };
}
