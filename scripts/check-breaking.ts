/**
 * `npm run check:breaking`: compares the contracts with those of the last release tag, as
 * docs/breaking-changes.md tells. The exit code is 1 when a change lacks its version or its entry in
 * the changelog; without a release it says so, and compares nothing.
 */
import { resolve } from 'node:path';
import { checkBreaking } from './breaking/check-breaking.ts';
import { hasFaults, printReport } from './breaking/print-report.ts';

const report = await checkBreaking(resolve(import.meta.dirname, '..'));
process.stdout.write(printReport(report));
if (hasFaults(report)) process.exitCode = 1;
