import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Folders of openapi/ and of src/apis/ that are no API. */
const reserved = new Set(['rules', 'shared', 'index', 'services', 'handler']);

/** Why an API cannot have this name; undefined where it can. It becomes folders and an identifier. */
export function nameProblem(root: string, name: string): string | undefined {
  if (!/^[a-z][a-z0-9]{0,39}$/.test(name)) {
    return `${name} is no name for an API: small letters and digits, beginning with a letter`;
  }
  const kind = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, name).scan();
  if (kind !== ts.SyntaxKind.Identifier || reserved.has(name))
    return `${name} means something else`;
  const taken = ['openapi', 'generated', 'src/apis'].find((folder) =>
    existsSync(join(root, folder, name)),
  );
  return taken === undefined ? undefined : `there is ${taken}/${name} already`;
}
