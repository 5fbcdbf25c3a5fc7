import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSpec } from '../../scripts/check-spec/check-spec.ts';
import type { Finding, SpecReport } from '../../scripts/check-spec/report.ts';
import { placeOf } from '../../scripts/generate/faults.ts';

/** A report as tests look at it: `place: message`. */
export interface CheckedSpec {
  report: SpecReport;
  faults: string[];
  notes: string[];
  /** `GET /things` of each operation that can be served. */
  servable: string[];
}

/** Checks files by name; the first is the document. */
export async function checkFiles(files: Record<string, string>): Promise<CheckedSpec> {
  const folder = await mkdtemp(join(tmpdir(), 'check-spec-test-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const report = await checkSpec(join(folder, Object.keys(files)[0] ?? ''));
    return {
      report,
      faults: report.faults.map(lineOf),
      notes: report.notes.map(lineOf),
      servable: report.operations
        .filter(({ servable }) => servable)
        .map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks a document as a JSON file, with what every document needs filled in. */
export function checkDocument(document: object): Promise<CheckedSpec> {
  const full = { openapi: '3.1.0', info: { title: 'T', version: '1' }, ...document };
  return checkFiles({ 'openapi.json': JSON.stringify(full, null, 2) });
}

/** A public operation that answers anything. */
export function operation(id: string, more: object = {}): object {
  const responses = {
    200: { description: 'Yes.', content: { 'application/json': { schema: {} } } },
  };
  return { operationId: id, security: [], responses, ...more };
}

function lineOf({ pointer, message }: Finding): string {
  return `${pointer === '#' ? '' : placeOf(pointer)}: ${message}`;
}
