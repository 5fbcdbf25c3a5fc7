import ts from 'typescript';
import type { BoundScheme } from '../check-spec/bind-schemes.ts';
import { registrySymbol } from './handler-files.ts';
import { SourceEdit } from './source-edit.ts';

/**
 * `src/apis/index.ts` with one more API: its imports, its entry in what `createApis` returns, and its
 * place in every list that names all APIs. Throws an Error that tells what to write by hand where the
 * file has another form.
 */
export function registerApi(text: string, name: string): string {
  const edit = new SourceEdit('index.ts', text);
  const imports = edit.find(ts.isImportDeclaration);
  const generated = imports.filter((one) =>
    /^\.\.\/\.\.\/generated\/[^/]+\/index\.ts$/.test(pathOf(one)),
  );
  const lastGenerated = generated.at(-1);
  const lastHandlers = imports.filter((one) => /^\.\/[^/]+\/index\.ts$/.test(pathOf(one))).at(-1);
  const [create] = edit
    .find(ts.isFunctionDeclaration)
    .filter(({ name: own }) => own?.text === 'createApis');
  const entries = create && returnedList(create);
  if (!lastGenerated || !lastHandlers || !entries) {
    throw new Error(
      `src/apis/index.ts has another form than expected: import generated/${name} and ./${name}, and add { ...${name}, handlers: ${registrySymbol(name)} } to what createApis returns`,
    );
  }
  edit.insert(
    lastGenerated.getEnd(),
    `\nimport { ${name} } from '../../generated/${name}/index.ts';`,
  );
  edit.insert(
    lastHandlers.getEnd(),
    `\nimport { ${registrySymbol(name)} } from './${name}/index.ts';`,
  );
  edit.append(entries.elements, `{ ...${name}, handlers: ${registrySymbol(name)} }`);
  const known = new Set(generated.flatMap(importedNames));
  for (const list of edit.find(ts.isArrayLiteralExpression)) {
    const names = list.elements.map((element) => (ts.isIdentifier(element) ? element.text : ''));
    if (names.length > 1 && names.every((one) => known.has(one))) edit.append(list.elements, name);
  }
  return edit.apply();
}

/**
 * `src/compose.ts` with authenticators for those of an API's security schemes that take people's access
 * tokens or API keys. Throws an Error that tells what to write by hand where the file has another form.
 */
export function registerAuthenticators(
  text: string,
  name: string,
  schemes: readonly BoundScheme[],
): string {
  const edit = new SourceEdit('compose.ts', text);
  const [authenticators] = edit
    .find(ts.isPropertyAssignment)
    .filter((property) => property.name.getText() === 'authenticators')
    .map(({ initializer }) => initializer)
    .filter(ts.isObjectLiteralExpression);
  const person = madeBy(edit, 'createPersonAuthenticator');
  const keys = madeBy(edit, 'createKeyAuthenticator');
  if (!authenticators || person === undefined || keys === undefined) {
    const names = schemes.map((scheme) => scheme.name).join(', ');
    throw new Error(
      `src/compose.ts has another form than expected: give authenticators.${name} an authenticator for each of ${names}`,
    );
  }
  const symbols = { person, key: `${keys}.authenticate` };
  const rows = schemes.flatMap(({ name: scheme, checker }) => {
    if (!checker) return [];
    const symbol = symbols[checker];
    if (scheme === symbol) return [scheme];
    return [`${/^[A-Za-z_$][\w$]*$/.test(scheme) ? scheme : JSON.stringify(scheme)}: ${symbol}`];
  });
  edit.append(authenticators.properties, `${name}: { ${rows.join(', ')} }`);
  return edit.apply();
}

function pathOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : [];
}

function returnedList(create: ts.FunctionDeclaration): ts.ArrayLiteralExpression | undefined {
  const returned = create.body?.statements.find(ts.isReturnStatement)?.expression;
  return returned && ts.isArrayLiteralExpression(returned) ? returned : undefined;
}

/** The variable that holds what a function makes. */
function madeBy(edit: SourceEdit, maker: string): string | undefined {
  const [made] = edit
    .find(ts.isVariableDeclaration)
    .filter(({ initializer }) => initializer && isCallOf(initializer, maker));
  return made && ts.isIdentifier(made.name) ? made.name.text : undefined;
}

function isCallOf(node: ts.Expression, name: string): boolean {
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name
  );
}
