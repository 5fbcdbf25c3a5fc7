import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { asObject, asText, type JsonObject } from '../generate/contract/document.ts';

/** Rules that hold for every contract, wherever it was written: the server relies on them. */
const kept = new Set(['charter/error-templates', 'charter/extensions']);

/** Writes the contract and its changelog to `openapi/<name>/` and names it in redocly.yaml. */
export async function placeContract(
  root: string,
  name: string,
  document: JsonObject,
): Promise<void> {
  await mkdir(join(root, 'openapi', name));
  const text = stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 });
  await writeFile(join(root, 'openapi', name, 'openapi.yaml'), text);
  await writeFile(join(root, 'openapi', name, 'CHANGELOG.md'), firstChangelog(document));
  const file = join(root, 'redocly.yaml');
  await writeFile(file, nameInRedocly(await readFile(file, 'utf8'), name));
}

/** The changelog of a contract that was written elsewhere, in the form that `check:breaking` reads. */
function firstChangelog(document: JsonObject): string {
  const { title, version } = asObject(document['info']);
  const name = asText(title).replace(/\s+/g, ' ').trim();
  return [
    `# Changelog of ${name}`,
    `## [${asText(version)}] - Unreleased`,
    '### Added',
    '- The contract, as it was written elsewhere.\n',
  ].join('\n\n');
}

/**
 * The text of redocly.yaml with one more API, everything else as it is. The new one is held to what
 * the server relies on, and not to this project's style, of which its authors knew nothing.
 */
function nameInRedocly(text: string, name: string): string {
  const document = parseDocument(text);
  const apis: unknown = document.get('apis', true);
  const rules: unknown = document.get('rules', true);
  if (!isMap(apis) || !apis.range) throw new Error('redocly.yaml has no apis');
  const house = isMap(rules) ? rules.items : [];
  const off = house
    .map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    .filter((rule) => !kept.has(rule))
    .map((rule) => `      ${rule}: off\n`);
  const entry = [
    `  ${name}:\n`,
    `    root: openapi/${name}/openapi.yaml\n`,
    `    output: generated/${name}/openapi.json\n`,
    '    # Written elsewhere: held to what the server needs, not to the style of this project.\n',
    '    extends: [minimal]\n',
    '    rules:\n',
    // Words of OpenAPI 3.0, which the server understands, are told and do not fail the check.
    '      struct: warn\n',
    ...off,
  ].join('');
  const [, end] = apis.range;
  const before = text.slice(0, end).trimEnd();
  return `${before}\n${entry}${text.slice(before.length).replace(/^\n/, '')}`;
}
