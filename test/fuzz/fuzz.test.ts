import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFuzzApp, type FuzzApp } from './fuzz-app.ts';
import { printFinding, printResult, shortcomings } from './report.ts';
import { runFuzz } from './run-fuzz.ts';

let app: FuzzApp;
beforeAll(async () => {
  app = await createFuzzApp();
});
afterAll(() => app.stop());

// What the social API's contract cannot say of times and lengths is not in known-values.ts yet.
it.each(['core', 'growth', 'identity'])(
  '%s',
  async (api) => {
    const result = await runFuzz(app, { seed: 1, requests: 1, concurrency: 8, api });
    process.stdout.write(`${printResult(result)}\n`);
    expect(result.findings.map(printFinding)).toEqual([]);
    expect(shortcomings(result)).toEqual([]);
  },
  600_000,
);
