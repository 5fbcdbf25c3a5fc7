/**
 * Typed lint for everything that Node runs, and this project's own rules: who may read the
 * environment and the clock, who may open connections, and that SQL takes its time from a parameter. Inline exceptions are
 * switched off: an exception is a block below, with its reason.
 */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sqlTime =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(current_(date|time|timestamp)|localtime(stamp)?)\b|'(now|today|tomorrow|yesterday)'/i;

const businessTime = 'Business time comes from the injected clock (lib/clock.ts).';
const timeInSql = 'SQL takes its time as a parameter, from the injected clock.';
const environment = 'Only src/config reads the environment; take a setting from the configuration.';
const outgoing = 'Requests leave by platform/egress alone, which decides where they may go.';
const namedExports = 'Export by name: the file is called after its main export.';

const readsEnvironment = { object: 'process', property: 'env', message: environment };
const importsEnvironment = { name: 'node:process', importNames: ['env'], message: environment };
/** Names of a core module, with and without its prefix, that open connections; all of it where none. */
const opens = (module, ...importNames) =>
  [module, `node:${module}`].map((name) => ({
    name,
    message: outgoing,
    ...(importNames.length > 0 && { importNames: ['default', ...importNames] }),
  }));
const importsConnections = [
  ...opens('http', 'request', 'get', 'Agent', 'globalAgent', 'ClientRequest'),
  ...opens('https'),
  ...opens('http2'),
  ...opens('net', 'connect', 'createConnection', 'Socket', 'Stream'),
  ...opens('tls', 'connect', 'TLSSocket'),
  { name: 'undici', message: outgoing },
];
const connectingGlobals = ['fetch', 'WebSocket', 'EventSource'];
const readsConnections = [
  ...connectingGlobals.map((property) => ({ object: 'globalThis', property, message: outgoing })),
  { object: 'process', property: 'getBuiltinModule', message: outgoing },
];
const importsConnectionsLate = [
  {
    selector: 'ImportExpression[source.value=/^(node:)?(https?|http2|net|tls|undici)$/]',
    message: outgoing,
  },
];
const readsMachineTime = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: businessTime },
  { selector: 'CallExpression[callee.name="Date"]', message: businessTime },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: `${businessTime} Timeouts use performance.now().`,
  },
];
const readsDatabaseTime = [
  { selector: `Literal[value=${String(sqlTime)}]`, message: timeInSql },
  { selector: `TemplateElement[value.cooked=${String(sqlTime)}]`, message: timeInSql },
  {
    selector: 'CallExpression[callee.property.name="now"][callee.object.property.name="fn"]',
    message: timeInSql,
  },
  { selector: 'CallExpression[callee.property.name="timestamps"]', message: timeInSql },
];
const exportsDefault = [{ selector: 'ExportDefaultDeclaration', message: namedExports }];

export default defineConfig(
  globalIgnores([
    '**/generated/',
    '**/dist/',
    'coverage/',
    '.data/',
    'test/peers/',
    'bench/peers/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...exportsDefault],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // `async` without `await` is how a function that may throw keeps to its promise of rejecting.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [importsEnvironment, ...importsConnections] }],
      'no-restricted-globals': [
        'error',
        ...connectingGlobals.map((name) => ({ name, message: outgoing })),
      ],
      'no-restricted-properties': ['error', readsEnvironment, ...readsConnections],
      'no-restricted-syntax': [
        'error',
        ...exportsDefault,
        ...importsConnectionsLate,
        ...readsMachineTime,
        ...readsDatabaseTime,
      ],
    },
  },
  {
    // The one reader of the environment.
    files: ['src/config/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: importsConnections }],
      'no-restricted-properties': ['error', ...readsConnections],
    },
  },
  {
    // The one reader of the machine's clock.
    files: ['src/lib/clock.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...exportsDefault,
        ...importsConnectionsLate,
        ...readsDatabaseTime,
      ],
    },
  },
  {
    // The one that opens connections, and only as Node's HTTP clients do.
    files: ['src/platform/egress/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            importsEnvironment,
            ...importsConnections.filter(({ name }) => !/^(node:)?https?$/.test(name)),
          ],
        },
      ],
    },
  },
  {
    // A client takes its time from its options, so that its user's tests can move it.
    files: ['clients/**/*.ts'],
    ignores: ['clients/typescript/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...exportsDefault, ...readsMachineTime] },
  },
  {
    // An operation may have no parameters and a body no members: their types are then rightly empty.
    files: ['src/engine/handler.ts'],
    rules: { '@typescript-eslint/no-generated-empty-object-type': 'off' },
  },
  {
    // Answers of the server are parsed JSON; a wrong shape fails the test that reads it.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Jest calls the default export of these.
    files: ['test/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Configuration of tools and the lint plugin: JavaScript without a type project.
    files: ['**/*.{js,cjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
