/**
 * Proves each lint rule with a contract that breaks it in one place, and that what is allowed stays
 * silent. The command runs once for all of them, with the configuration of the real contracts.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanContract } from './fixtures/clean-contract.ts';
import type { LintCase } from './fixtures/lint-case.ts';
import { lintCases } from './fixtures/lint-cases.ts';

const root = join(import.meta.dirname, '../..');

interface Report {
  problems: { ruleId: string; message: string }[];
}

let folder: string;
let reports: Report[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
  const files = lintCases.map((_, index) => join(folder, `${index}.json`));
  await Promise.all(
    lintCases.map((lintCase, index) =>
      writeFile(files[index]!, JSON.stringify(contractOf(lintCase))),
    ),
  );
  reports = await lint(files);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lint', () => {
  it('reports on every contract', () => {
    expect(reports).toHaveLength(lintCases.length);
  });

  it.each(lintCases.map((lintCase, index) => [titleOf(lintCase), lintCase, index] as const))(
    '%s',
    (_title, { refused }, index) => {
      const { problems } = reports[index]!;
      if (!refused) {
        expect(problems).toEqual([]);
        return;
      }
      const [rule, says] = refused;
      expect(problems).toContainEqual(
        expect.objectContaining({ ruleId: rule, message: expect.stringContaining(says) }),
      );
    },
  );
});

function titleOf({ title, refused }: LintCase): string {
  return refused ? `refuses by ${refused[0]}: ${title}` : `accepts that ${title}`;
}

function contractOf({ at, put }: LintCase): object {
  const contract = cleanContract();
  const last = at.at(-1)!;
  let place: Record<string, unknown> = contract as Record<string, unknown>;
  for (const step of at.slice(0, -1)) place = place[step] as Record<string, unknown>;
  if (put === undefined) Reflect.deleteProperty(place, last);
  else place[last] = put;
  return contract;
}

/** The reports in the order of the files; the command prints one JSON object for each. */
function lint(files: string[]): Promise<Report[]> {
  const command = [
    join(root, 'node_modules/@redocly/cli/bin/cli.js'),
    'lint',
    '--format=json',
    '--config=redocly.yaml',
    ...files,
  ];
  const options = {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    // It fails when it finds a problem, which is what most of these contracts are for.
    execFile(process.execPath, command, options, (_failure, output) => {
      resolve(output.split(/(?<=^\})(?=\{)/m).map((report) => JSON.parse(report) as Report));
    });
  });
}
