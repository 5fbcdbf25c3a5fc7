import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

/**
 * Compiles the JSON Schemas of the `x-` extensions (`openapi/rules/x-….json`) into one module, so that
 * the boot can hold every contract against them without compiling anything.
 */
export async function generateExtensionRules(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((file) => /^x-.*\.json$/.test(file)).sort();
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv);
  const names: Record<string, string> = {};
  for (const file of files) {
    const name = file.replace(/\.json$/, '');
    const schema = JSON.parse(await readFile(join(directory, file), 'utf8')) as AnySchemaObject;
    ajv.addSchema({ ...schema, $id: name });
    names[name.replaceAll('-', '_')] = name;
  }
  const rows = Object.entries(names).map(([symbol, name]) => `  '${name}': ${symbol},`);
  return [
    '// Made from openapi/rules by `npm run generate`. DO NOT EDIT.',
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    standaloneCode.default(ajv, names),
    `export const extensionRules = {\n  __proto__: null,\n${rows.join('\n')}\n};`,
    '',
  ].join('\n');
}
