import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isData, readProblems, runRedocly } from '../generate/bundle/index.ts';
import type { BundleProblem } from '../generate/bundle/index.ts';
import { isObject, type JsonObject } from '../generate/contract/document.ts';
import { messageOf } from '../generate/faults.ts';
import type { Finding } from './report.ts';

/** A document in one piece, and what was wrong with its files. */
export interface ReadDocument {
  /** Undefined where nothing could be read. */
  document: JsonObject | undefined;
  faults: Finding[];
  notes: Finding[];
}

/**
 * Reads an OpenAPI document with all files that it refers to, YAML or JSON, into one. Never rejects:
 * what cannot be read is a fault with its file and line. References that lead nowhere within
 * extensions and examples are data, and noted.
 */
export async function readDocument(file: string): Promise<ReadDocument> {
  const path = resolve(file);
  const missing = await stat(path).then(
    (found) => (found.isFile() ? undefined : 'is no file'),
    () => 'does not exist',
  );
  if (missing !== undefined) return unread([{ pointer: '#', message: `${file} ${missing}` }]);
  const folder = await mkdtemp(join(tmpdir(), 'check-spec-'));
  try {
    const output = join(folder, 'bundle.json');
    // A configuration that may stand beside the document is its author's business.
    const options = [
      basename(path),
      '-o',
      output,
      '--config',
      join(import.meta.dirname, 'redocly.yaml'),
    ];
    const { printed } = await runRedocly(dirname(path), options);
    const problems = readProblems(printed, dirname(path));
    const findings = sortProblems(problems, path);
    const text = await readFile(output, 'utf8').catch(() => undefined);
    if (text === undefined) {
      const reason = findings.faults.length > 0 ? [] : [{ pointer: '#', message: printed.trim() }];
      return unread([...findings.faults, ...reason]);
    }
    const document = JSON.parse(text) as unknown;
    if (!isObject(document)) return unread([{ pointer: '#', message: 'holds no object' }]);
    return { document, ...findings };
  } catch (error) {
    return unread([{ pointer: '#', message: messageOf(error) }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unread(faults: Finding[]): ReadDocument {
  return { document: undefined, faults, notes: [] };
}

function sortProblems(
  problems: readonly BundleProblem[],
  root: string,
): Pick<ReadDocument, 'faults' | 'notes'> {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  for (const problem of problems) {
    const { severity, pointer = '#' } = problem;
    const harmless = severity === 'warning' || isData(pointer);
    (harmless ? notes : faults).push(findingOf(problem, root));
  }
  return { faults, notes };
}

function findingOf({ message, pointer = '#', file, line }: BundleProblem, root: string): Finding {
  const shown = file === undefined ? undefined : relative(dirname(root), file);
  return {
    pointer,
    message: wordsOf(message),
    ...(shown !== undefined && { source: `${shown}:${line ?? 1}` }),
  };
}

/** Redocly's words, without the machine's paths. */
function wordsOf(message: string): string {
  const plain = message
    .replace(/ENOENT: no such file or directory '.*'/, 'there is no such file')
    .replace(/ in ".*" \((\d+):(\d+)\)$/, ' in line $1');
  return plain.replace("Can't resolve $ref", 'the $ref leads nowhere');
}
