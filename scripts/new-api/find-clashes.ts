import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../src/engine/contract.ts';
import { createRouter } from '../../src/engine/router/index.ts';
import { compileContract } from '../generate/contract/index.ts';
import type { JsonObject } from '../generate/contract/document.ts';
import { messageOf } from '../generate/faults.ts';

type Routes = Parameters<typeof createRouter>[0];

/**
 * The operations of a contract that the server would refuse to start with, since another API here has
 * the same path and method: a line for each.
 */
export async function findClashes(root: string, document: JsonObject): Promise<string[]> {
  const taken = (await generatedContracts(root)).flatMap(routesOf);
  const own = routesOf(compileContract('contract', document, () => undefined));
  try {
    createRouter([...taken, ...own]);
    return [];
  } catch (error) {
    // The first line is a heading.
    return messageOf(error).split('\n').slice(1);
  }
}

async function generatedContracts(root: string): Promise<Contract[]> {
  const folder = join(root, 'generated');
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name, 'contract.json'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => JSON.parse(text) as Contract);
}

function routesOf({ basePath, operations }: Contract): Routes {
  return operations.map(({ method, path, parameters }) => {
    const catchAll = parameters.find((parameter) => parameter.catchAll)?.name;
    return {
      method,
      path: basePath + path,
      value: undefined,
      ...(catchAll !== undefined && { catchAll }),
    };
  });
}
