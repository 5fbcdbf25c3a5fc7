import { isDeepStrictEqual } from 'node:util';
import { asObject, asText, type JsonObject } from '../generate/contract/document.ts';
import { breakingMark, readChangelog } from './changelog.ts';
import { compareContracts } from './compare-contracts.ts';
import type { Change } from './schema/compare-schemas.ts';
import { stepBetween } from './version.ts';
import { withoutWords } from './without-words.ts';

/** What has become of one contract since the release, and what is missing for that. */
export interface Verdict {
  versions: { old: string | undefined; now: string };
  breaking: Change[];
  /** Whether it promises anything else than before, breaking or not. */
  changed: boolean;
  faults: string[];
}

/**
 * Judges a contract against its released form, which a new one does not have. A breaking change needs a
 * higher major version (a higher minor one before 1.0.0), any other change of what is promised a
 * higher minor one; each version needs its section in the changelog, which marks what breaks.
 */
export function judgeContract(
  old: JsonObject | undefined,
  now: JsonObject,
  changelog: string | undefined,
): Verdict {
  const versions = { old: old && versionOf(old), now: versionOf(now) };
  const breaking = old ? compareContracts(old, now) : [];
  const changed = old === undefined || !isDeepStrictEqual(withoutWords(old), withoutWords(now));
  const step = versions.old === undefined ? 'major' : stepBetween(versions.old, versions.now);
  const faults: string[] = [];
  if (step === 'lower') faults.push('info.version is lower than the released one.');
  if (breaking.length > 0 && !['major', 'other', 'lower'].includes(step)) {
    faults.push('A breaking change needs a higher major version (before 1.0.0: minor).');
  } else if (changed && ['none', 'patch'].includes(step)) {
    faults.push('What callers are promised has changed: that needs a higher minor version.');
  }
  faults.push(...changelogFaults(changelog, versions.now, breaking.length > 0));
  return { versions, breaking, changed, faults };
}

function changelogFaults(text: string | undefined, version: string, breaks: boolean): string[] {
  if (text === undefined) return ['There is no CHANGELOG.md.'];
  const [newest] = readChangelog(text);
  if (newest?.version !== version) {
    return [
      `The first section of CHANGELOG.md must be ## [${version}] - and a date, or Unreleased.`,
    ];
  }
  if (newest.entries.length === 0) return [`CHANGELOG.md says nothing of ${version}.`];
  if (!breaks || newest.entries.some((entry) => entry.startsWith(breakingMark))) return [];
  return [`CHANGELOG.md must tell of the breaking change, in an entry that begins ${breakingMark}`];
}

function versionOf(document: JsonObject): string {
  return asText(asObject(document['info'])['version']);
}
