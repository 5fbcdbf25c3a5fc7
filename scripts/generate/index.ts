/**
 * `npm run generate`: from the contracts in `openapi/` to `generated/`. Files are written only when
 * their content changed, so that watchers and compile caches stay quiet.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve as resolvePath } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { stringify } from 'yaml';
import { bundleContracts, BundleError } from './bundle/index.ts';
import { generateClientApi, generateClientIndex, type CompiledApi } from './client/index.ts';
import type { JsonObject } from './contract/document.ts';
import { withoutDataRefs } from './contract/extensions.ts';
import { compileContract } from './contract/index.ts';
import { withDeepStack } from './deep-stack.ts';
import { generateExtensionRules } from './extension-rules.ts';
import { FaultList, GenerationError, messageOf } from './faults.ts';
import { generateHandlerTypes } from './handlers.ts';
import { generateSerializers } from './serializers/index.ts';
import { generateValidators } from './validators/index.ts';

const root = resolvePath(import.meta.dirname, '../..');
const clientFolder = join(root, 'clients/typescript/src/generated');
const header = '// Made from the contract by `npm run generate`. DO NOT EDIT.\n';

const validatorTypes = `${header}import type { Validator } from '../../../src/engine/definition.ts';

export declare const validators: Readonly<Record<string, Validator>>;
`;
const ruleTypes = `${header}import type { Validator } from '../src/engine/definition.ts';

export declare const extensionRules: Readonly<Record<string, Validator>>;
`;
const serializerTypes = `${header}import type { Serializer } from '../../src/engine/definition.ts';

export declare const serializers: Readonly<Record<string, Serializer>>;
`;

/** Bundles all contracts, then writes each one's modules; throws GenerationError with all its faults. */
async function generate(): Promise<void> {
  await bundleContracts(root);
  const entries = await readdir(join(root, 'openapi'), { withFileTypes: true });
  const bundles = await readdir(join(root, 'generated'));
  const apis: CompiledApi[] = [];
  for (const { name } of entries.filter((entry) => bundles.includes(entry.name))) {
    apis.push(await generateApi(name));
  }
  await writeFiles(clientFolder, await generateClientIndex(apis));
  const rules = await generateExtensionRules(join(root, 'openapi/rules'));
  await writeIfChanged(join(root, 'generated/extension-rules.js'), rules);
  await writeIfChanged(join(root, 'generated/extension-rules.d.ts'), ruleTypes);
}

async function generateApi(name: string): Promise<CompiledApi> {
  const folder = join(root, 'generated', name);
  const text = await readFile(join(folder, 'openapi.json'), 'utf8');
  const document = JSON.parse(text) as JsonObject;
  const faults = new FaultList();
  const contract = compileContract(name, document, faults.report);
  const validators = generateValidators(document, faults.report);
  const serializers = generateSerializers(document, faults.report);
  faults.throwIfAny(`openapi/${name}`);
  const types = await generateTypes(name, document);
  const files: Record<string, string> = {
    'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 }),
    'contract.json': `${JSON.stringify(contract, null, 1)}\n`,
    'types.ts': header + types,
    'handlers.ts': generateHandlerTypes(contract, document),
    'validators/parameters.js': validators.parameters,
    'validators/requests.js': validators.requests,
    'validators/responses.js': validators.responses,
    'validators/parameters.d.ts': validatorTypes,
    'validators/requests.d.ts': validatorTypes,
    'validators/responses.d.ts': validatorTypes,
    'serializers.js': serializers,
    'serializers.d.ts': serializerTypes,
    'index.ts': apiIndex(name),
  };
  await writeFiles(folder, files);
  await writeFiles(clientFolder, await generateClientApi({ contract, document }));
  return { contract, document };
}

async function generateTypes(name: string, document: JsonObject): Promise<string> {
  const text = JSON.stringify(withoutDataRefs(document));
  const options = { readWriteMarkers: true, alphabetize: false, silent: true };
  try {
    return astToString(await openapiTypescript(text, options));
  } catch (error) {
    const message = `no types can be written for it: ${messageOf(error)}`;
    throw new GenerationError([{ pointer: '#', message }], `openapi/${name}`);
  }
}

function apiIndex(name: string): string {
  return `${header}import type { Contract } from '../../src/engine/contract.ts';
import type { GeneratedApi } from '../../src/engine/definition.ts';
import contract from './contract.json' with { type: 'json' };
import { serializers } from './serializers.js';
import { validators as parameters } from './validators/parameters.js';
import { validators as requests } from './validators/requests.js';
import { validators as responses } from './validators/responses.js';

export const ${name}: GeneratedApi = {
  contract: contract as unknown as Contract,
  parameters,
  requests,
  responses,
  serializers,
};
`;
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await writeIfChanged(join(folder, file), content);
  }
}

async function writeIfChanged(file: string, content: string): Promise<void> {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === content) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

await withDeepStack(import.meta.filename, () =>
  generate().catch((error: unknown) => {
    if (!(error instanceof GenerationError || error instanceof BundleError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }),
);
