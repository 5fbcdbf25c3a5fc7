import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { JsonObject } from '../generate/contract/document.ts';
import { findRelease } from './find-release.ts';
import { judgeContract, type Verdict } from './judge-contract.ts';
import { stepBetween } from './version.ts';

/** What was found, by API; `warnings` say what could not be compared. */
export interface BreakingReport {
  tag: string | undefined;
  warnings: string[];
  verdicts: Map<string, Verdict>;
  /** Released contracts that are gone, which only a new major version of the product allows. */
  gone: string[];
}

/** Compares the contracts of a working tree with those of its last release, by what is generated. */
export async function checkBreaking(root: string): Promise<BreakingReport> {
  const release = await findRelease(root);
  const released = 'missing' in release ? new Map<string, string>() : release.contracts;
  const verdicts = new Map<string, Verdict>();
  for (const file of globSync('generated/*/openapi.json', { cwd: root }).sort()) {
    const api = basename(dirname(file));
    const old = released.get(api);
    const now = await readFile(join(root, file), 'utf8');
    const changelog = await readFile(join(root, 'openapi', api, 'CHANGELOG.md'), 'utf8').catch(
      () => undefined,
    );
    verdicts.set(
      api,
      judgeContract(old === undefined ? undefined : parse(old), parse(now), changelog),
    );
  }
  if ('missing' in release) {
    const warning = `${release.missing} The contracts were compared with nothing.`;
    return { tag: undefined, warnings: [warning], verdicts, gone: [] };
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const allowed = stepBetween(release.productVersion, version) === 'major';
  const gone = allowed ? [] : [...released.keys()].filter((api) => !verdicts.has(api));
  return { tag: release.tag, warnings: [], verdicts, gone };
}

function parse(text: string): JsonObject {
  return JSON.parse(text) as JsonObject;
}
