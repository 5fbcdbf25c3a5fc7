import ts from 'typescript';
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
 * `src/compose.ts` with authenticators for some of an API's security schemes: those of people's access
 * tokens. Throws an Error that tells what to write by hand where the file has another form.
 */
export function registerAuthenticators(
  text: string,
  name: string,
  schemes: readonly string[],
): string {
  const edit = new SourceEdit('compose.ts', text);
  const [authenticators] = edit
    .find(ts.isPropertyAssignment)
    .filter((property) => property.name.getText() === 'authenticators')
    .map(({ initializer }) => initializer)
    .filter(ts.isObjectLiteralExpression);
  const [person] = edit
    .find(ts.isVariableDeclaration)
    .filter(({ initializer }) => initializer && isCallOf(initializer, 'createPersonAuthenticator'));
  if (!authenticators || !person || !ts.isIdentifier(person.name)) {
    throw new Error(
      `src/compose.ts has another form than expected: give authenticators.${name} an authenticator for each of ${schemes.join(', ')}`,
    );
  }
  const symbol = person.name.text;
  const rows = schemes.map((scheme) => {
    if (scheme === symbol) return scheme;
    return `${/^[A-Za-z_$][\w$]*$/.test(scheme) ? scheme : JSON.stringify(scheme)}: ${symbol}`;
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

function isCallOf(node: ts.Expression, name: string): boolean {
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name
  );
}
