import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bindSchemes, type BoundScheme } from '../check-spec/bind-schemes.ts';
import { checkSpec } from '../check-spec/check-spec.ts';
import { mountedApps } from '../check-spec/mounted-apps.ts';
import type { SpecReport } from '../check-spec/report.ts';
import { findProgram } from '../check/find-program.ts';
import type { JsonObject } from '../generate/contract/document.ts';
import { nameProblem } from './check-name.ts';
import { runScript, Undo } from './files.ts';
import { findClashes } from './find-clashes.ts';
import { handlerFiles } from './handler-files.ts';
import { leaveOutFaulty } from './leave-out.ts';
import { placeContract } from './place-contract.ts';
import { registerApi, registerAuthenticators } from './register.ts';

const shownClashes = 10;
const client = 'clients/typescript/src/generated';

/** What the user asks for. */
export interface NewApiOptions {
  name: string;
  file: string;
  /** Put in place what can be served, without the rest. */
  leaveOutFaulty: boolean;
  /** Open operations on which the contract asks for no credential. */
  allowPublic: boolean;
}

/** An API that is in its place. */
export interface PlacedApi {
  placed: true;
  report: SpecReport;
  /** Paths below the root, each changed or new. */
  files: string[];
  /** Operations that were left out. */
  left: string[];
  /** Security schemes that the server will not start without an authenticator for. */
  unauthenticated: BoundScheme[];
  /** Apps that operations are mounted on, without which the server will not start either. */
  unmounted: string[];
}

/** What became of it. */
export type NewApiResult =
  { placed: false; reason: string; report: SpecReport | undefined } | PlacedApi;

/**
 * Puts a contract in its place: copies it, in one file, to `openapi/<name>/`, generates, writes handlers
 * that answer 501, and registers them. Where any step fails, everything is as it was before.
 */
export async function newApi(root: string, options: NewApiOptions): Promise<NewApiResult> {
  const { name, file } = options;
  const refuse = (reason: string, report?: SpecReport): NewApiResult => ({
    placed: false,
    reason,
    report,
  });
  const problem = nameProblem(root, name);
  if (problem !== undefined) return refuse(problem);
  const report = await checkSpec(file, { nameOperations: true, allowPublic: options.allowPublic });
  const chosen = choose(report, options);
  if (typeof chosen === 'string') return refuse(chosen, report);
  const clashes = await findClashes(root, chosen.document);
  if (clashes.length > 0) return refuse(clashWords(clashes), report);
  const undo = new Undo(root);
  try {
    const placed = await place(root, name, chosen.document, undo);
    return { placed: true, report, left: chosen.left, ...placed };
  } catch (error) {
    await undo.run();
    return refuse(error instanceof Error ? error.message : String(error), report);
  }
}

function clashWords(clashes: readonly string[]): string {
  const shown = clashes.slice(0, shownClashes).map((line) => `\n  ${line}`);
  const more = clashes.length > shownClashes ? `\n  and ${clashes.length - shownClashes} more` : '';
  return `other APIs here serve these paths; give the contract another base path in its servers:${shown.join('')}${more}`;
}

/** What of the contract is put in place, or why nothing is. */
function choose(
  { document, faults, operations }: SpecReport,
  options: NewApiOptions,
): { document: JsonObject; left: string[] } | string {
  if (!document) return 'the document cannot be read';
  if (faults.length === 0) return { document, left: [] };
  if (!options.leaveOutFaulty) return 'the contract has faults';
  if (!operations.some(({ servable }) => servable)) return 'nothing of the contract can be served';
  return leaveOutFaulty(document, { operations });
}

async function place(
  root: string,
  name: string,
  document: JsonObject,
  undo: Undo,
): Promise<Pick<PlacedApi, 'files' | 'unauthenticated' | 'unmounted'>> {
  const apis = await undo.keep('src/apis/index.ts');
  const compose = await undo.keep('src/compose.ts');
  for (const file of ['redocly.yaml', join(client, 'charter.ts'), join(client, 'events.ts')]) {
    await undo.keep(file);
  }
  const handlers = join('src/apis', name);
  const generated = [join('generated', name), join(client, name)];
  for (const folder of [join('openapi', name), ...generated, handlers]) undo.makes(folder);
  const schemes = bindSchemes(document);
  const changed = new Map([
    ['src/apis/index.ts', registerApi(apis, name)],
    ['src/compose.ts', registerAuthenticators(compose, name, schemes)],
  ]);
  await placeContract(root, name, document);
  await runScript(root, 'scripts/generate/index.ts');
  for (const [file, text] of handlerFiles(name, document)) changed.set(join(handlers, file), text);
  await mkdir(join(root, handlers));
  for (const [file, text] of changed) await writeFile(join(root, file), text);
  const written = [...changed.keys(), 'redocly.yaml'];
  for (const file of ['openapi.yaml', 'CHANGELOG.md']) written.push(join('openapi', name, file));
  await runScript(root, findProgram('prettier', 'prettier'), '--write', ...written);
  return {
    files: [...written, ...generated],
    unauthenticated: schemes.filter(({ checker }) => checker === undefined),
    unmounted: mountedApps(document),
  };
}
