/** What one version of a contract brought. */
export interface ChangelogSection {
  version: string;
  /** The entries, each as its first line says it. */
  entries: string[];
}

/** How an entry begins that tells of a breaking change. */
export const breakingMark = '**Breaking:**';

/**
 * Reads a changelog in the form of Keep a Changelog: `## [1.2.0] - 2026-01-31`, or `- Unreleased`, the
 * newest first, with entries in lists below `### Added`, `### Changed` and so on.
 */
export function readChangelog(text: string): ChangelogSection[] {
  const sections: ChangelogSection[] = [];
  for (const line of text.split('\n')) {
    const version = /^## \[([^\]]+)\] - (?:\d{4}-\d\d-\d\d|Unreleased)$/.exec(line)?.[1];
    if (version !== undefined) sections.push({ version, entries: [] });
    const entry = /^- (.+)$/.exec(line)?.[1];
    if (entry !== undefined) sections.at(-1)?.entries.push(entry);
  }
  return sections;
}
