/**
 * Reduces a bundled contract to what the engine serves from: `generated/<api>/contract.json`.
 * References are resolved and the standard's defaults filled in here, so that nothing of that is
 * left to do at boot.
 */
import type { Contract, ErrorTemplates } from '../../../src/engine/contract.ts';
import { messageOf, reporting, type Report } from '../faults.ts';
import { basePathOf } from './base-path.ts';
import { asObject, asText, type JsonObject } from './document.ts';
import { compileFeatures } from './entitlements.ts';
import { compileEvents } from './events.ts';
import { findExtensions } from './extensions.ts';
import { compileOperations } from './operations.ts';
import { createRateLimits } from './rate-limits.ts';
import { compileSchemes } from './security.ts';

/**
 * The contract of a bundled OpenAPI 3.1 document, under the name that its folder has. Its faults go to
 * `report`, and operations that cannot be read are left out; without `report` they are a
 * GenerationError.
 */
export function compileContract(name: string, document: JsonObject, report?: Report): Contract {
  return reporting(report, (tell) => compile(name, document, tell));
}

function compile(name: string, document: JsonObject, report: Report): Contract {
  const info = asObject(document['info']);
  const rateLimits = createRateLimits(document, report);
  const operations = compileOperations(document, report, rateLimits);
  return {
    name,
    title: asText(info['title']),
    version: asText(info['version']),
    basePath: compileBasePath(document, report),
    securitySchemes: compileSchemes(document, report),
    scopes: asObject(document['x-scopes']) as Record<string, string>,
    features: compileFeatures(document),
    errors: asObject(document['x-errors']) as unknown as ErrorTemplates,
    rateLimits: rateLimits.declared,
    extensions: findExtensions(document),
    operations,
    events: compileEvents(document),
  };
}

function compileBasePath(document: JsonObject, report: Report): string {
  try {
    return basePathOf(document);
  } catch (error) {
    report('#/servers/0/url', messageOf(error));
    return '';
  }
}
