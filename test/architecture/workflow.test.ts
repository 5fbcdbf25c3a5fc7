/** Protects: the workflow for the world outside checks what `.ci/run` does, and cannot fall behind it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');

interface Workflow {
  permissions: object;
  jobs: Record<
    string,
    {
      container: string;
      strategy: { matrix: { node: number[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}
const { jobs, permissions } = parse(text) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

it('runs .ci/run as its last step, and no step of its own', () => {
  expect(Object.keys(jobs)).toEqual(['ci']);
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands.filter((command) => !command.startsWith('git config '))).toEqual(['.ci/run']);
  expect(steps.at(-1)).toEqual({ run: '.ci/run' });
  expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
});

it('runs on Debian 12 with Node 20 and 24, as .ci/run says', () => {
  expect(jobs['ci']?.strategy.matrix.node).toEqual([20, 24]);
  expect(jobs['ci']?.container).toBe('node:${{ matrix.node }}-bookworm');
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('Debian 12 with Node 20 or 24');
});

it('has the history to compare contracts with, and no more rights than to read', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map((step) => step.with)).toEqual([{ 'fetch-depth': 0 }]);
  expect(permissions).toEqual({ contents: 'read' });
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((use) => !/@v\d+$/.test(use))).toEqual([]);
});
