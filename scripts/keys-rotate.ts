/**
 * `npm run keys:rotate`: makes the next key that access tokens are signed with, on the configured
 * database or the embedded one, whether a server runs or not. With `-- --withdraw` the keys so far are
 * refused from now on, with every token that they signed: for a key that has leaked.
 */
import { readConfig } from '../src/config/index.ts';
import { loadSigningKey } from '../src/config/signing-key.ts';
import { openDatabase } from '../src/db/database.ts';
import { createUnitOfWork } from '../src/db/unit-of-work.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLogger } from '../src/lib/logger.ts';
import { tokenSeconds } from '../src/platform/issued-tokens/index.ts';
import {
  createKeySealer,
  keysKeptSeconds,
  rotateKeys,
} from '../src/platform/signing-keys/index.ts';
import { onConfiguredServer } from './open-server.ts';

const withdrawFlag = '--withdraw';

await onConfiguredServer(async (url) => {
  const [flag, ...rest] = process.argv.slice(2);
  if ((flag !== undefined && flag !== withdrawFlag) || rest.length > 0) {
    throw new Error(`usage: npm run keys:rotate [-- ${withdrawFlag}]`);
  }
  const sealer = createKeySealer(await loadSigningKey(readConfig()));
  const database = openDatabase({ url, poolSize: 1, log: createLogger('warn') });
  try {
    const { kid, signsFrom, kept, withdrawn } = await rotateKeys({
      unitOfWork: createUnitOfWork(database),
      clock: systemClock,
      sealer,
      // Twice as long as others may keep the keys, since they may have fetched them just before.
      publishedSeconds: 2 * keysKeptSeconds,
      tokenSeconds,
      withdraw: flag === withdrawFlag,
    });
    const lines = [
      `key ${kid} signs from ${signsFrom.toISOString()}`,
      ...kept.map((key) => `key ${key} verifies until the last token that it signs has expired`),
      ...withdrawn.map((key) => `key ${key} is withdrawn, and its tokens are refused`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.destroy();
  }
});
