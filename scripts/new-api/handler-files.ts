import ts from 'typescript';
import { asArray, asText, type JsonObject } from '../generate/contract/document.ts';
import { mountedApp } from '../check-spec/mounted-apps.ts';
import { operationsOf } from '../check-spec/operations.ts';

/** One handler as it is written. */
interface Stub {
  id: string;
  /** What the function is called. */
  symbol: string;
  /** The file that it stands in, without extension. */
  file: string;
  comment: string;
}

/**
 * The texts of an API's handlers, by file name: one file for each tag, and the registry. What mounted
 * apps answer has no handler.
 */
export function handlerFiles(name: string, document: JsonObject): Map<string, string> {
  const stubs = stubsOf(document);
  const files = new Map<string, string>();
  for (const [file, members] of Map.groupBy(stubs, (stub) => stub.file)) {
    files.set(`${file}.ts`, stubFile(name, members));
  }
  files.set('index.ts', registry(name, asText(titleOf(document)), stubs));
  return files;
}

/** What the registry of an API is called. */
export function registrySymbol(name: string): string {
  return `${name}Handlers`;
}

function stubsOf(document: JsonObject): Stub[] {
  const symbols = new Set<string>(['ApiError', 'Handler', 'Handlers', 'Operations']);
  const handled = operationsOf(document).filter(
    ({ declared }) => mountedApp(declared) === undefined,
  );
  return handled.map(({ method, path, declared }) => {
    const id = asText(declared['operationId']);
    const symbol = freeSymbol(id, symbols);
    symbols.add(symbol);
    const summary = asText(declared['summary']).split('\n')[0]?.trim() ?? '';
    const words = summary === '' ? '' : `: ${summary.slice(0, 60)}`;
    return {
      id,
      symbol,
      file: fileOf(asText(asArray(declared['tags'])[0])),
      comment: `${method.toUpperCase()} ${path}${words}`.replaceAll('*/', '*\\/'),
    };
  });
}

/** A name of letters and digits that is no word of the language and not used before. */
function freeSymbol(id: string, taken: ReadonlySet<string>): string {
  const parts = id.split(/[^A-Za-z0-9_$]+/).filter((part) => part !== '');
  const joined = parts
    .map((part, at) => (at === 0 ? lowerFirst(part) : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
  const base = isIdentifier(joined)
    ? joined
    : `handle${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
  let symbol = base;
  for (let count = 2; taken.has(symbol); count += 1) symbol = `${base}${count}`;
  return symbol;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isIdentifier(text: string): boolean {
  if (text === '' || /^\d/.test(text)) return false;
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, text);
  return scanner.scan() === ts.SyntaxKind.Identifier && scanner.getTokenEnd() === text.length;
}

function fileOf(tag: string): string {
  const words = tag
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const file = words.join('-').slice(0, 60) || 'untagged';
  return file === 'index' ? 'index-operations' : file;
}

function titleOf(document: JsonObject): JsonObject[string] {
  const { info } = document;
  return typeof info === 'object' && info !== null && !Array.isArray(info) ? info['title'] : '';
}

function stubFile(name: string, stubs: readonly Stub[]): string {
  const handlers = stubs.map(
    ({ id, symbol, comment }) => `
/** ${comment} */
export const ${symbol}: Handler<Operations, ${quote(id)}> = async () => {
  throw new ApiError('not_implemented');
};
`,
  );
  return `import type { Operations } from '../../../generated/${name}/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Handler } from '../handler.ts';
${handlers.join('')}`;
}

function registry(name: string, title: string, stubs: readonly Stub[]): string {
  const imports = [...Map.groupBy(stubs, ({ file }) => file)].map(([file, members]) => {
    const symbols = members.map(({ symbol }) => symbol).sort();
    return `import { ${symbols.join(', ')} } from './${file}.ts';\n`;
  });
  const rows = stubs.map(({ id, symbol }) =>
    id === symbol ? `  ${id},\n` : `  ${quote(id)}: ${symbol},\n`,
  );
  const about = title.replaceAll('*/', '*\\/').split('\n')[0] ?? '';
  return `/** The ${name} API${about === '' ? '' : `: ${about}`}. */
import type { Operations } from '../../../generated/${name}/handlers.ts';
import type { Handlers } from '../handler.ts';
${imports.sort().join('')}
/** Every handler of the ${name} API. */
export const ${registrySymbol(name)} = {
${rows.join('')}} satisfies Handlers<Operations>;
`;
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
