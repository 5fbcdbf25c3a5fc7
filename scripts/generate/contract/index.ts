/**
 * Reduces a bundled contract to what the engine serves from: `generated/<api>/contract.json`.
 * References are resolved and the standard's defaults filled in here, so that nothing of that is
 * left to do at boot.
 */
import type { Contract, ErrorTemplates, SecurityScheme } from '../../../src/engine/contract.ts';
import { asArray, asObject, asText, resolve, type JsonObject } from './document.ts';
import { findExtensions } from './extensions.ts';
import { compileOperations } from './operations.ts';

/** The contract of a bundled OpenAPI 3.1 document, under the name that its folder has. */
export function compileContract(name: string, document: JsonObject): Contract {
  const info = asObject(document['info']);
  const components = asObject(document['components']);
  return {
    name,
    title: asText(info['title']),
    version: asText(info['version']),
    basePath: basePathOf(document),
    securitySchemes: Object.fromEntries(
      Object.entries(asObject(components['securitySchemes'])).map(([scheme, declared]) => [
        scheme,
        compileScheme(resolve(document, declared)),
      ]),
    ),
    scopes: asObject(document['x-scopes']) as Record<string, string>,
    errors: asObject(document['x-errors']) as unknown as ErrorTemplates,
    extensions: findExtensions(document),
    operations: compileOperations(document),
  };
}

/** The path of the first server's URL: where the API begins on any host. */
function basePathOf(document: JsonObject): string {
  const url = asObject(asArray(document['servers'])[0])['url'];
  return new URL(asText(url) || '/', 'http://localhost').pathname.replace(/\/$/, '');
}

function compileScheme(scheme: JsonObject): SecurityScheme {
  const type = scheme['type'] as SecurityScheme['type'];
  if (type === 'apiKey') return { type, header: asText(scheme['name']).toLowerCase() };
  return { type };
}
