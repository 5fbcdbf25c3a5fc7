/**
 * The import rules of .dependency-cruiser.cjs, each broken once in a small tree made for it, and
 * held by the real one. A rule that stopped matching would otherwise stay green for ever.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../scripts/check/find-program.ts';
import { allowedImports, circleEnd, forbiddenImports, type Import } from './import-rules.ts';

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

interface Report {
  summary: { violations: Violation[]; totalCruised: number };
}

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../..');
const config = join(repository, '.dependency-cruiser.cjs');
const program = findProgram('dependency-cruiser', 'depcruise');
const folders = ['src', 'generated', 'clients', 'scripts', 'test', 'bench'];

/** What dependency-cruiser reports of a tree's folders. */
async function cruise(tree: string): Promise<Report> {
  const { stdout } = await run(
    process.execPath,
    [
      program,
      '--config',
      config,
      '--output-type',
      'json',
      ...folders.filter((folder) => existsSync(join(tree, folder))),
    ],
    { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

/** Writes each import into a file of its own name, and an empty module for what is imported. */
async function plant(tree: string, imports: readonly Import[]): Promise<void> {
  const sources = new Map<string, string>([
    [
      'package.json',
      '{"type":"module","dependencies":{"knex":"1"},"devDependencies":{"jest":"1"}}',
    ],
  ]);
  for (const name of ['knex', 'jest', 'nowhere']) {
    sources.set(`node_modules/${name}/package.json`, '{"main":"index.js"}');
    sources.set(`node_modules/${name}/index.js`, 'export {};\n');
  }
  for (const { from, to, typeOnly } of imports) {
    const local = to.includes('/');
    const path = local ? relative(dirname(from), to) : to;
    const specifier = local && !path.startsWith('.') ? `./${path}` : path;
    const line = typeOnly ? `import type {} from '${specifier}';\n` : `import '${specifier}';\n`;
    sources.set(from, (sources.get(from) ?? '') + line);
    if (local && !sources.has(to)) sources.set(to, 'export {};\n');
  }
  for (const [file, source] of sources) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), source);
  }
}

describe('a tree that breaks each rule once', () => {
  let tree = '';
  let violations: Violation[] = [];

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'import-rules-'));
    await plant(tree, [...forbiddenImports, circleEnd, ...allowedImports]);
    violations = (await cruise(tree)).summary.violations;
  });
  afterAll(() => rm(tree, { recursive: true }));

  const rulesBrokenBy = ({ from, to }: Import): string[] =>
    violations
      .filter(
        (found) => found.from === from && (found.to === to || found.to.endsWith(`/${to}/index.js`)),
      )
      .map(({ rule }) => rule.name);

  it.each(forbiddenImports)('$rule: $from may not import $to', (entry) => {
    expect(rulesBrokenBy(entry)).toContain(entry.rule);
  });

  it.each(allowedImports)('$from may import $to', (entry) => {
    expect(rulesBrokenBy(entry)).toEqual([]);
  });

  it('leaves no rule untried', async () => {
    const { default: rules } = (await import(config)) as {
      default: { forbidden: { name: string }[] };
    };
    const tried = new Set(forbiddenImports.map(({ rule }) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('this repository', () => {
  it('breaks none', async () => {
    const { summary } = await cruise(repository);
    expect(summary.totalCruised).toBeGreaterThan(50);
    expect(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([]);
  });
});
