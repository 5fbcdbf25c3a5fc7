/**
 * `npm run check:spec -- FILE`: compiles any OpenAPI document as the engine would and prints its
 * operations, who may call them, their limits, and every fault with its place. The exit code is 1 when
 * anything keeps an operation from being served.
 */
import { readConfig } from '../src/config/index.ts';
import { checkSpec } from './check-spec/check-spec.ts';
import { printReport } from './check-spec/print-report.ts';
import { messageOf } from './generate/faults.ts';

const [file, ...others] = process.argv.slice(2);
if (file === undefined || others.length > 0) {
  console.error('Usage: npm run check:spec -- FILE');
  process.exitCode = 2;
} else {
  try {
    const report = await checkSpec(file);
    process.stdout.write(printReport(report, readConfig().maximumBodyBytes));
    if (report.faults.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`${file} could not be checked: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
