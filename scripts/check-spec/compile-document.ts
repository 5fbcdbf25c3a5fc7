import type { Contract, Operation } from '../../src/engine/contract.ts';
import type { JsonObject } from '../generate/contract/document.ts';
import { compileContract } from '../generate/contract/index.ts';
import { FaultList, messageOf } from '../generate/faults.ts';
import { generateSerializers } from '../generate/serializers/index.ts';
import { generateValidators } from '../generate/validators/index.ts';
import { loadModules } from './load-modules.ts';
import { operationsOf } from './operations.ts';
import { planOperations } from './plan-operations.ts';
import type { Finding } from './report.ts';

/** A document as the engine gets it. */
export interface Compiled {
  contract: Contract;
  modules: Parameters<typeof loadModules>[0];
  faults: Finding[];
}

/**
 * Compiles a document as `npm run generate` does, with all its faults. Operations whose operationId is
 * absent or taken are left out.
 */
export function compileDocument(document: JsonObject): Compiled {
  const list = new FaultList();
  const contract = compileContract('contract', document, list.report);
  const validators = generateValidators(document, list.report);
  const words = new Set(list.faults.map(({ message }) => message));
  // Serializers stumble over the schemas that validators stumbled over, at coarser places.
  const serializers = generateSerializers(document, (pointer, message) => {
    if (!words.has(message)) list.report(pointer, message);
  });
  const ids = new Set<string>();
  const operations = contract.operations.filter(({ id }) => {
    if (id === '' || ids.has(id)) return false;
    ids.add(id);
    return true;
  });
  return {
    contract: { ...contract, operations },
    modules: { ...validators, serializers },
    faults: list.faults,
  };
}

/** What the engine would say of a compiled document at boot, beyond what is said of it already. */
export async function planDocument(
  document: JsonObject,
  { contract, modules, faults }: Compiled,
): Promise<Finding[]> {
  try {
    const generated = { contract, ...(await loadModules(modules)) };
    const told = new Set(faults.map(keyOf));
    return planOperations(generated)
      .map(({ place, message, operation }) => ({
        pointer: operation ? pointerOf(operation) : pointerOfPlace(document, place),
        message,
      }))
      .filter((finding) => !told.has(keyOf(finding)));
  } catch (error) {
    return [
      { pointer: '#', message: `the code made from it cannot be loaded: ${messageOf(error)}` },
    ];
  }
}

/** What a finding is about: of one scheme of one operation, compiling says more than the plan. */
function keyOf({ pointer, message }: Finding): string {
  const scheme = /^the security scheme \S+ /.exec(message)?.[0];
  return `${pointer} ${scheme ?? message}`;
}

function pointerOf({ path, method }: Pick<Operation, 'path' | 'method'>): string {
  return `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
}

/** The engine's places are pointers without escapes; those of operations can be told for certain. */
function pointerOfPlace(document: JsonObject, place: string): string {
  const operation = operationsOf(document).find((one) => {
    const own = `paths/${one.path}/${one.method}`;
    return place === own || place.startsWith(`${own}/`);
  });
  return operation ? operation.pointer : `#/${place}`.replace(/\/+$/, '');
}
