/**
 * `npm run audit:verify`: walks the whole audit chain of the configured database, or of the embedded
 * one of a stopped server. Exits with 1 where the chain does not hold.
 */
import pg from 'pg';
import { verifyAudit } from '../src/platform/audit/index.ts';
import { openConfiguredServer } from './open-server.ts';

const server = await openConfiguredServer();
const owner = new pg.Client({ connectionString: server.url });
try {
  await owner.connect();
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
  await server.stop();
}
