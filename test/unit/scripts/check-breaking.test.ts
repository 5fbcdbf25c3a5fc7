/**
 * Protects: a contract that breaks callers of the last release does not pass without its version and a
 * word in its changelog, and a project without releases passes loudly. Each case is a git repository.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkBreaking } from '../../../scripts/breaking/check-breaking.ts';
import { hasFaults, printReport } from '../../../scripts/breaking/print-report.ts';
import { runScript } from '../../support/run-script.ts';

const run = promisify(execFile);
const text = { type: 'string', maxLength: 10 };
const bigger = 'What callers are promised has changed: that needs a higher minor version.';
const major = 'A breaking change needs a higher major version (before 1.0.0: minor).';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-breaking-'));
  await write('package.json', JSON.stringify({ version: '1.0.0' }));
  await writeContract('1.0.0');
  await git('init', '--quiet');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('without a release', () => {
  it('says so, and passes', async () => {
    await commit();
    expect(await check()).toEqual({
      ok: true,
      lines: [
        'WARNING: This commit comes from no release tag (vX.Y.Z). The contracts were compared with nothing.',
        'things 1.0.0: not released yet',
      ],
    });
  });

  it('does so before the first commit, and for other tags', async () => {
    expect((await check()).ok).toBe(true);
    await commit();
    await git('tag', 'nightly');
    await git('tag', 'v2.0.0-rc.1');
    expect((await check()).lines[0]).toContain('comes from no release tag');
  });

  it('does so in a shallow clone, and tells of it', async () => {
    await release('v1.0.0');
    await writeContract('1.0.0', { summary: 'Again' });
    await commit();
    const clone = `${root}-clone`;
    await run('git', ['clone', '--quiet', '--depth=1', '--no-tags', `file://${root}`, clone]);
    const report = await checkBreaking(clone);
    await rm(clone, { recursive: true });
    expect(hasFaults(report)).toBe(false);
    expect(report.warnings).toEqual([expect.stringContaining('This clone is shallow')]);
  });

  it('does so outside of a repository', async () => {
    await rm(join(root, '.git'), { recursive: true });
    expect((await check()).lines[0]).toContain('This is no git repository');
  });

  it('does not pass for other trouble with git', async () => {
    await commit();
    await writeFile(join(root, '.git/config'), '[broken');
    await expect(check()).rejects.toThrow('bad config');
  });

  it('demands a changelog all the same', async () => {
    await writeContract('1.1.0', { changelog: '1.0.0' });
    expect((await check()).lines.at(-1)).toBe(
      '  FAULT: The first section of CHANGELOG.md must be ## [1.1.0] - and a date, or Unreleased.',
    );
    await rm(join(root, 'openapi/things/CHANGELOG.md'));
    expect(await check()).toMatchObject({
      ok: false,
      lines: expect.arrayContaining(['  FAULT: There is no CHANGELOG.md.']),
    });
    await writeContract('1.0.0', { entry: '' });
    expect((await check()).lines.at(-1)).toBe('  FAULT: CHANGELOG.md says nothing of 1.0.0.');
  });
});

describe('after a release', () => {
  beforeEach(() => release('v1.0.0'));

  it('passes what promises the same, also in other words', async () => {
    expect((await check()).lines).toEqual([
      'The last release is v1.0.0.',
      'things 1.0.0: promises the same',
    ]);
    await writeContract('1.0.0', { summary: 'In other words' });
    expect((await check()).ok).toBe(true);
  });

  it('wants a higher version for what is added', async () => {
    await writeContract('1.0.0', { member: { new: text } });
    expect(await check()).toMatchObject({
      ok: false,
      lines: [{}, {}, `  FAULT: ${bigger}`].map(line),
    });
    await writeContract('1.0.1', { member: { new: text } });
    expect((await check()).ok).toBe(false);
    await writeContract('1.1.0', { member: { new: text } });
    expect((await check()).lines.at(-1)).toBe('things 1.0.0 → 1.1.0: compatible changes');
  });

  it('wants a higher major version and a word for what breaks', async () => {
    const breaks = { member: { name: { ...text, maxLength: 5 } } };
    await writeContract('1.0.0', breaks);
    await commit();
    expect(await check()).toEqual({
      ok: false,
      lines: [
        'The last release is v1.0.0.',
        'things 1.0.0: 1 breaking changes',
        '  breaking (bounds): POST /api/things: body.name has maxLength 5 instead of 10',
        `  FAULT: ${major}`,
        '  FAULT: CHANGELOG.md must tell of the breaking change, in an entry that begins **Breaking:**',
      ],
    });
    await writeContract('1.1.0', { ...breaks, entry: '**Breaking:** Names are shorter.' });
    expect((await check()).lines.slice(3)).toEqual([`  FAULT: ${major}`]);
    await writeContract('2.0.0', { ...breaks, entry: 'Names are shorter.' });
    expect((await check()).ok).toBe(false);
    await writeContract('2.0.0', { ...breaks, entry: '**Breaking:** Names are shorter.' });
    expect((await check()).ok).toBe(true);
  });

  it('does not take a lower version', async () => {
    await writeContract('0.9.0');
    expect((await check()).lines).toContain(
      '  FAULT: info.version is lower than the released one.',
    );
  });

  it('wants a new version of the product where a contract is gone', async () => {
    await rm(join(root, 'generated/things'), { recursive: true });
    expect((await check()).lines).toContain(
      'FAULT: things is gone: that needs a higher major version in package.json.',
    );
    await write('package.json', JSON.stringify({ version: '2.0.0' }));
    expect((await check()).ok).toBe(true);
  });

  it('compares with the last of several, and not with one of another branch', async () => {
    await writeContract('1.1.0', { member: { new: text } });
    await release('v1.1.0');
    await git('checkout', '--quiet', '-b', 'other', 'v1.0.0');
    await writeContract('3.0.0');
    await release('v3.0.0');
    await git('checkout', '--quiet', '-');
    await writeContract('1.1.0');
    expect((await check()).lines.slice(0, 3)).toEqual([
      'The last release is v1.1.0.',
      'things 1.1.0: 1 breaking changes',
      '  breaking (property-removed): POST /api/things: body.new is gone',
    ]);
  });

  it('lets a contract join', async () => {
    await cp(join(root, 'openapi/things'), join(root, 'openapi/more'), { recursive: true });
    await cp(join(root, 'generated/things'), join(root, 'generated/more'), { recursive: true });
    expect((await check()).lines).toContain('more 1.0.0: not released yet');
  });
});

it('passes for this repository, by its command', async () => {
  const { code, output } = await runScript('check-breaking.ts', { HOME: root });
  expect(output).toMatch(/^(?:WARNING: |The last release is v)/);
  expect(output).toMatch(/^core \d/m);
  expect(code).toBe(0);
});

const line = (text: unknown): unknown => (typeof text === 'string' ? text : expect.any(String));

async function check(): Promise<{ ok: boolean; lines: string[] }> {
  const report = await checkBreaking(root);
  return { ok: !hasFaults(report), lines: printReport(report).trimEnd().split('\n') };
}

async function writeContract(
  version: string,
  options: {
    changelog?: string;
    entry?: string;
    member?: Record<string, object>;
    summary?: string;
  } = {},
): Promise<void> {
  const { changelog = version, entry = 'Things.', member = {}, summary = 'Things' } = options;
  const schema = { type: 'object', properties: { name: text, ...member } };
  const contract = {
    info: { version },
    servers: [{ url: '/api' }],
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          summary,
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 204: {} },
        },
      },
    },
  };
  await write('generated/things/openapi.json', JSON.stringify(contract));
  const section = `# Changelog\n\n## [${changelog}] - 2026-01-15\n\n### Added\n`;
  await write('openapi/things/CHANGELOG.md', entry ? `${section}\n- ${entry}\n` : section);
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

async function release(tag: string): Promise<void> {
  await commit();
  await git('tag', tag);
}

async function commit(): Promise<void> {
  await git('add', '--all');
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  await git(...author, 'commit', '--quiet', '--allow-empty', '--message=Change');
}

async function git(...args: string[]): Promise<void> {
  await run('git', args, { cwd: root });
}
