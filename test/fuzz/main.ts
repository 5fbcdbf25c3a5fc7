/**
 * `npm run fuzz`: as many generated requests as are asked for, to a server on a PostgreSQL of its own.
 * Ends with 1 where anything was found.
 */
import setUp from '../support/global-setup.ts';
import tearDown from '../support/global-teardown.ts';
import { createFuzzApp } from './fuzz-app.ts';
import { readOptions } from './options.ts';
import { printFinding, printResult, shortcomings, writeReport } from './report.ts';
import { runFuzz, type FuzzResult } from './run-fuzz.ts';

const everyMs = 10_000;

const options = readOptions(process.argv.slice(2));
await setUp();
const app = await createFuzzApp();
try {
  process.stdout.write(`seed ${String(options.seed)}\n`);
  const result = await runFuzz(app, {
    ...options,
    onFinding: (finding) => process.stdout.write(`${printFinding(finding)}\n`),
    onProgress: createProgress(),
  });
  writeReport(options.report, result);
  process.stdout.write(`${printResult(result)}\n`);
  if (isFailure(result)) process.exitCode = 1;
} finally {
  await app.stop();
  await tearDown();
}

/** A part of the operations, or one request, cannot be held to have tried everything. */
function isFailure(result: FuzzResult): boolean {
  const isWhole = options.twist === undefined && options.path === undefined;
  return result.findings.length > 0 || (isWhole && shortcomings(result).length > 0);
}

/** Says now and then how far it is. */
function createProgress(): NonNullable<Parameters<typeof runFuzz>[1]['onProgress']> {
  let saidMs = performance.now();
  return ({ sent }) => {
    if (performance.now() - saidMs < everyMs) return;
    saidMs = performance.now();
    process.stderr.write(`${String(sent)} sent\n`);
  };
}
