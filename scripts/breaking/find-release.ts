import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The contracts as they were released: their texts by API, and the product's version. */
export interface Release {
  tag: string;
  contracts: Map<string, string>;
  productVersion: string;
}

/** What git says where there is no such tag, or no repository. */
const nothing =
  /No names found|No tags can describe|not a git repository|Not a valid object name HEAD/;

/**
 * The last release that the present commit comes from, by its tag `vX.Y.Z`; else why there is none. Any
 * other trouble with git is an Error: it must not pass for a project without releases.
 */
export async function findRelease(root: string): Promise<Release | { missing: string }> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: root, maxBuffer: 1 << 28 })).stdout;
  const wanted = ['--abbrev=0', '--match', 'v[0-9]*.[0-9]*.[0-9]*', '--exclude', '*-*'];
  const tag = await git('describe', '--tags', ...wanted).catch((error: unknown) => {
    if (!nothing.test(String((error as { stderr?: unknown }).stderr))) throw error;
    return '';
  });
  if (tag === '') return { missing: await explain(git) };
  const name = tag.trim();
  const show = (path: string): Promise<string> => git('show', `${name}:./${path}`);
  const files = (await git('ls-tree', '-r', '--name-only', name, 'generated/')).split('\n');
  const contracts = new Map<string, string>();
  for (const file of files) {
    const api = /^generated\/([^/]+)\/openapi\.json$/.exec(file)?.[1];
    if (api !== undefined) contracts.set(api, await show(file));
  }
  const { version } = JSON.parse(await show('package.json')) as { version: string };
  return { tag: name, contracts, productVersion: version };
}

async function explain(git: (...args: string[]) => Promise<string>): Promise<string> {
  const shallow = await git('rev-parse', '--is-shallow-repository').catch(() => 'no');
  if (shallow.trim() === 'true') {
    return 'This clone is shallow and has no release tag (vX.Y.Z): fetch the history with its tags.';
  }
  if (shallow === 'no') return 'This is no git repository, so there is no release tag (vX.Y.Z).';
  return 'This commit comes from no release tag (vX.Y.Z).';
}
