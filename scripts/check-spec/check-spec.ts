/**
 * Compiles an OpenAPI document as the engine would and says everything that keeps it, or a part of
 * it, from being served. Never rejects: whatever cannot be read is a fault too.
 */
import { asObject, asText, type JsonObject } from '../generate/contract/document.ts';
import { adaptDocument, type AdaptOptions } from './adapt-document.ts';
import { bindSchemes } from './bind-schemes.ts';
import { compileDocument, planDocument } from './compile-document.ts';
import { findBodyFaults } from './find-body-faults.ts';
import { findNotes } from './find-notes.ts';
import { readDocument } from './read-document.ts';
import type { Finding, SpecReport } from './report.ts';
import { settleOperations } from './settle-operations.ts';
import { SourceLines } from './source-lines.ts';

/** Nothing is settled for the contract but what every contract from elsewhere needs. */
const asItStands: AdaptOptions = { nameOperations: false, allowPublic: false };

/** Checks the document of a file and of those that it refers to. */
export async function checkSpec(file: string, options = asItStands): Promise<SpecReport> {
  const timings: SpecReport['timings'] = {};
  const time = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    timings[name] = performance.now() - start;
    return result;
  };
  const read = await time('read', () => readDocument(file));
  const report = emptyReport(file, read.document, timings);
  const lines = new SourceLines(file);
  const problem = read.document && versionProblem(read.document);
  if (!read.document || problem?.fatal) {
    const all = [...(problem ? [problem.finding] : []), ...read.faults];
    report.faults = await locate(
      all.map((fault) => ({ ...fault, operations: [] })),
      lines,
    );
    report.notes = await locate(read.notes, lines);
    return report;
  }
  report.ours = read.document['x-errors'] !== undefined;
  const adapted = await time('adapt', () => adaptDocument(read.document ?? {}, options));
  const { document } = adapted;
  const compiled = await time('compile', () => compileDocument(document));
  const planned = await time('plan', () => planDocument(document, compiled));
  const { contract } = compiled;
  const found: Finding[] = [
    ...(problem ? [problem.finding] : []),
    ...adapted.faults,
    ...unlessKnown(read.faults, [...compiled.faults, ...planned]),
    ...compiled.faults,
    ...planned,
    ...findBodyFaults(document),
  ];
  report.document = document;
  report.basePath = contract.basePath;
  const settled = settleOperations(document, contract, found);
  report.operations = settled.operations;
  report.faults = await locate(settled.faults, lines);
  if (!report.ours) report.schemesTaken = bindSchemes(document);
  const notes = [...read.notes, ...adapted.notes, ...findNotes(document, contract)];
  report.notes = await locate(distinct(notes), lines);
  return report;
}

function emptyReport(
  file: string,
  document: JsonObject | undefined,
  timings: SpecReport['timings'],
): SpecReport {
  const info = asObject(document?.['info']);
  return {
    file,
    title: asText(info['title']),
    version: asText(info['version']),
    openapi: asText(document?.['openapi'] ?? document?.['swagger']),
    ours: false,
    basePath: '',
    schemas: Object.keys(asObject(asObject(document?.['components'])['schemas'])).length,
    operations: [],
    schemesTaken: [],
    faults: [],
    notes: [],
    timings,
    document: undefined,
  };
}

/** What is wrong with the document's version; nothing can be read of what is no OpenAPI 3. */
function versionProblem(document: JsonObject): { finding: Finding; fatal: boolean } | undefined {
  const { openapi, swagger } = document;
  if (typeof openapi === 'string' && /^3\.1\.\d+/.test(openapi)) return undefined;
  if (typeof openapi === 'string' && openapi.startsWith('3.')) {
    const message = `is OpenAPI ${openapi}; the engine serves 3.1, so convert it first`;
    return { finding: { pointer: '#/openapi', message }, fatal: false };
  }
  const said = swagger ?? openapi;
  const what = said === undefined ? 'no version of OpenAPI' : `version ${JSON.stringify(said)}`;
  return {
    finding: { pointer: '#', message: `says ${what}; the engine serves OpenAPI 3.1` },
    fatal: true,
  };
}

/** Leaves out what bundling said of references that compiling tells of more precisely. */
function unlessKnown(faults: readonly Finding[], known: readonly Finding[]): Finding[] {
  return faults.filter(
    ({ pointer }) =>
      !known.some((other) => other.pointer === pointer && other.message.includes('reference')),
  );
}

/** Each finding once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byWords = new Map(findings.map((one) => [`${one.pointer}\n${one.message}`, one]));
  return [...byWords.values()];
}

async function locate<T extends Finding>(findings: readonly T[], lines: SourceLines): Promise<T[]> {
  const located: T[] = [];
  for (const finding of findings) {
    const source = finding.source ?? (await lines.find(finding.pointer));
    located.push(source === undefined ? finding : { ...finding, source });
  }
  return located;
}
