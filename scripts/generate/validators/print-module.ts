import { shortHash } from '../schemas/index.ts';
import type { CompiledUnit } from './compile-schemas.ts';

const header = '// Made from the contract by `npm run generate`. DO NOT EDIT.\n';
const requireLine =
  "import { createRequire } from 'node:module';\n" +
  'const require = createRequire(import.meta.url);\n';

/** Texts, which are left alone, or Ajv's numbered names at the top level with the path behind them. */
const tokens =
  /"(?:[^"\\]|\\.)*"|(?<![\w$.])(?<name>(?:validate|wrapper|schema|func|pattern|formats)\d+)(?<path>(?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/gu;
const pathParts = /\.(?<plain>[A-Za-z_$][\w$]*)|\[(?<quoted>"(?:[^"\\]|\\.)*"|\d+)\]/gu;

/** How Ajv notes an error; one line says the same. */
const notes =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/gu;

type Value = CompiledUnit['values'][number];

/**
 * Writes compiled functions as a module that changes only where its contract changes: functions are
 * named after their schemas, constants after their content and each stands once, sorted by name.
 */
export function printModule(
  units: readonly CompiledUnit[],
  exported: readonly { key: string; name: string }[],
): string {
  const functions = new Map(units.map((unit) => [unit.ajvName, unit.name]));
  const constants = new Map<string, string>();
  const codes = units.map((unit) => renameNumbered(unit, functions, constants));
  const rows = exported.map(({ key, name }) => `  ${JSON.stringify(key)}: ${name},\n`);
  const lines = [...constants]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => `const ${name} = ${code};\n`);
  const needsRequire = lines.some((line) => line.includes('= require('));
  return [
    header + (needsRequire ? requireLine : ''),
    lines.join(''),
    ...codes.map((code) => `${code.trim()}\n`),
    `export const validators = {\n  __proto__: null,\n${rows.join('')}};\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function renameNumbered(
  unit: CompiledUnit,
  functions: ReadonlyMap<string, string>,
  constants: Map<string, string>,
): string {
  const values = new Map(unit.values.map((value) => [value.str, value]));
  const hoist = (prefix: string, code: string): string => {
    const name = `${prefix}_${shortHash(code)}`;
    constants.set(name, code);
    return name;
  };
  const code = unit.code.replace(
    notes,
    (_match, _name, error: string) => `errors = (vErrors ??= []).push(${error});`,
  );
  return code.replace(tokens, (token: string, ...rest: unknown[]) => {
    const { name, path } = rest.at(-1) as { name?: string; path: string };
    if (name === undefined) return token;
    const value = values.get(name);
    const named = functions.get(name) ?? wrappedFunction(value, functions);
    if (named !== undefined)
      return named + (name.startsWith('wrapper') ? path.slice('.validate'.length) : path);
    if (!value) throw new Error(`${unit.name} uses ${name}, which nothing defines`);
    if (value.prefix === 'schema') return hoistSchemaValue(value, path, hoist);
    return (
      hoist(value.prefix === 'formats' ? 'format' : value.prefix, String(value.value?.code)) + path
    );
  });
}

/** Ajv reaches functions that it is still writing through an object with a member `validate`. */
function wrappedFunction(
  value: Value | undefined,
  functions: ReadonlyMap<string, string>,
): string | undefined {
  if (value?.prefix !== 'wrapper') return undefined;
  const { validateName } = value.value?.ref as { validateName?: { str: string } };
  return functions.get(validateName?.str ?? '');
}

/** Keeps of a whole schema only the value that the code reads from it. */
function hoistSchemaValue(
  value: Value,
  path: string,
  hoist: (prefix: string, code: string) => string,
): string {
  let current = value.value?.ref;
  let rest = path;
  let last = '';
  for (const match of path.matchAll(pathParts)) {
    const { plain, quoted } = match.groups as { plain?: string; quoted?: string };
    const key = plain ?? String(JSON.parse(quoted ?? '""'));
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) break;
    current = (current as Record<string, unknown>)[key];
    rest = rest.slice(match[0].length);
    last = key;
  }
  // Of declared properties Ajv asks only whether one of some name is among them.
  if (last === 'properties' && typeof current === 'object' && current !== null) {
    current = Object.fromEntries(Object.keys(current).map((name) => [name, 1]));
  }
  return hoist('value', JSON.stringify(current)) + rest;
}
