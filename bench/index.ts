/** `npm run bench -- engine`, `boot`, `timing` or `webhooks`: measures, and writes what it found to `bench/results/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bootDefaults, measureBoot } from './boot.ts';
import { engineDefaults, measureEngine } from './engine.ts';
import { comparedPackages, describeMachine, ownPackages, type Machine } from './machine.ts';
import { readOptions } from './options.ts';
import { bootReport } from './report/boot-report.ts';
import { engineReport } from './report/engine-report.ts';
import { timingReport } from './report/timing-report.ts';
import { webhooksReport } from './report/webhooks-report.ts';
import { measureTiming, readTimingOptions } from './timing.ts';
import { measureWebhooks, readWebhooksOptions } from './webhooks.ts';

const benches: Record<string, (args: readonly string[]) => Promise<void>> = {
  engine: async (args) => {
    const options = readOptions(args, engineDefaults);
    const machine = await describeMachine(comparedPackages);
    const samples = await measureEngine(options, print);
    await write('engine', engineReport(samples, options, machine), { machine, options, samples });
  },
  boot: async (args) => {
    const options = readOptions(args, bootDefaults);
    const machine = await describeMachine(comparedPackages);
    const samples = await measureBoot(options, print);
    await write('boot', bootReport(samples, options, machine), { machine, options, samples });
  },
  timing: async (args) => {
    const options = readTimingOptions(args);
    const machine = await describeMachine(ownPackages);
    const samples = await measureTiming(options, print);
    const { page, passed } = timingReport(samples, machine);
    await write('timing', page, { machine, options, samples });
    if (!passed) process.exitCode = 1;
  },
  webhooks: async (args) => {
    const options = readWebhooksOptions(args);
    const machine = await describeMachine(ownPackages);
    const samples = await measureWebhooks(options, print);
    const { page, passed } = webhooksReport(samples, options, machine);
    const rounded = samples.map((sample) => ({
      ...sample,
      delaysMs: sample.delaysMs.map(Math.round),
    }));
    await write('webhooks', page, { machine, options, samples: rounded });
    if (!passed) process.exitCode = 1;
  },
};

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function write(
  name: string,
  page: string,
  data: { machine: Machine; options: { results: string }; samples: readonly object[] },
): Promise<void> {
  const folder = data.options.results;
  await mkdir(folder, { recursive: true });
  await writeFormatted(join(folder, `${name}.md`), page);
  await writeFormatted(join(folder, `${name}.json`), JSON.stringify(data));
  process.stdout.write(page);
}

/** Results are committed, and so formatted as everything else is. */
async function writeFormatted(filepath: string, text: string): Promise<void> {
  const config = await resolveConfig(import.meta.filename);
  await writeFile(filepath, await format(text, { ...config, filepath }));
}

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
try {
  if (!bench) throw new Error(`say which of them to run: ${Object.keys(benches).join(', ')}`);
  await bench(args);
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
