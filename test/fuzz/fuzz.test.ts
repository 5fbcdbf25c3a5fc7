/**
 * Protects: whatever is sent to whichever operation, the server answers as its contract says, refuses
 * what the contract refuses by naming it, takes what it allows, and never fails. Requests are generated
 * from the contracts; `npm run fuzz` sends as many as one likes.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFuzzApp, type FuzzApp } from './fuzz-app.ts';
import { printFinding, printResult, shortcomings, writeReport } from './report.ts';
import { runFuzz } from './run-fuzz.ts';

let app: FuzzApp;
beforeAll(async () => {
  app = await createFuzzApp();
});
afterAll(() => app.stop());

it('generated requests: none fails, none breaks the contract, none is judged wrongly', async () => {
  const result = await runFuzz(app, {
    seed: 20260115,
    requests: 6_000,
    withinMs: 40_000,
    whole: false,
    concurrency: 16,
  });
  process.stdout.write(`${printResult(result)}\n`);
  writeReport('dist/proofs/generated-requests.json', result);
  expect(result.findings.map(printFinding)).toEqual([]);
  expect(shortcomings(result)).toEqual([]);
}, 90_000);
