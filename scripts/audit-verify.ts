/**
 * `npm run audit:verify`: walks the whole audit chain of the configured database, or of the embedded
 * one of a stopped server. Exits with 1 where the chain does not hold.
 */
import pg from 'pg';
import { verifyAudit } from '../src/platform/audit/index.ts';
import { onConfiguredServer } from './open-server.ts';

await onConfiguredServer(async (url) => {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { sealed, unsealed, head, faults } = await verifyAudit(owner);
    const lines = [
      `${String(sealed)} rows sealed, ${String(unsealed)} not sealed yet`,
      head ? `head: ${String(head.seq)} ${head.hash}` : 'the chain is empty',
      ...faults.map((fault) => `FAULT: ${fault}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await owner.end();
  }
});
