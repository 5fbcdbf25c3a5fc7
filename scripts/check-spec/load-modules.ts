import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeneratedApi } from '../../src/engine/definition.ts';
import type { ValidatorModules } from '../generate/validators/index.ts';

/** Below node_modules, where generated code finds its packages. */
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/charter');

/** Generated code as the engine loads it; the files it is written to are gone afterwards. */
export async function loadModules(
  texts: ValidatorModules & { serializers: string },
): Promise<Omit<GeneratedApi, 'contract'>> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'check-'));
  const load = async (name: keyof typeof texts): Promise<Record<string, never>> => {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, texts[name]);
    const loaded = (await import(pathToFileURL(file).href)) as Record<
      string,
      Record<string, never>
    >;
    return loaded['validators'] ?? loaded['serializers'] ?? {};
  };
  try {
    return {
      parameters: await load('parameters'),
      requests: await load('requests'),
      responses: await load('responses'),
      serializers: await load('serializers'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
