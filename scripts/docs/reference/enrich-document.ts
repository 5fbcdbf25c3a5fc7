import { asObject, asText, type JsonObject } from '../../generate/contract/document.ts';
import type { Operation } from '../../../src/engine/contract.ts';
import { buildRequest, listOperations } from '../samples/build-request.ts';
import { printSamples } from '../samples/print-samples.ts';
import type { Api } from '../site.ts';
import { describeWindows } from '../describe-windows.ts';

/**
 * A copy of an API's document for readers: every operation has code samples, what its extensions say stands
 * in its description, and the server is the one that is read about; the extensions are left out.
 */
export function enrichDocument(api: Api, publicUrl: string): JsonObject {
  const document = structuredClone(api.document);
  for (const found of listOperations(document)) {
    const { operation, path, method } = found;
    const contract = api.contract.operations.find(
      (candidate) => candidate.path === path && candidate.method === method,
    );
    if (!contract) throw new Error(`${method} ${path} of ${api.name} is not in its contract.json`);
    const notes = describeOperation(api, contract);
    operation['description'] = [asText(operation['description']), ...notes].join('\n\n').trim();
    dropExtensions(operation);
    operation['x-codeSamples'] = printSamples(buildRequest(api, publicUrl, found)).map(
      (sample) => ({ ...sample }),
    );
    dropExtensions(found.item);
  }
  for (const item of Object.values(asObject(document['webhooks'])))
    for (const operation of Object.values(asObject(item))) dropExtensions(asObject(operation));
  dropExtensions(document);
  document['servers'] = [{ url: `${publicUrl}${api.contract.basePath}` }];
  return document;
}

function dropExtensions(node: JsonObject): void {
  for (const name of Object.keys(node))
    if (name.startsWith('x-')) Reflect.deleteProperty(node, name);
}

/** What the extensions of an operation come to, as paragraphs of Markdown. */
function describeOperation(api: Api, operation: Operation): string[] {
  const { pagination, emits = [], entitlement, sunset } = operation;
  return [
    ...(pagination
      ? [
          `**Pages** by \`${pagination.position}\` and \`${pagination.size}\`: ` +
            `${String(pagination.default)} items, at most ${String(pagination.maximum)} ` +
            '([paging](../guides/paging.html)).',
        ]
      : []),
    ...describeLimits(api, operation),
    ...(entitlement
      ? [
          `**Plan**: counts towards \`${entitlement.feature}\`, which the caller's plan limits ` +
            '([errors](../guides/errors.html)).',
        ]
      : []),
    ...(emits.length > 0
      ? [
          `**Events**: ${emits.map((type) => `\`${type}\``).join(', ')} ([webhooks](../guides/webhooks.html)).`,
        ]
      : []),
    ...(sunset === undefined ? [] : [`**Sunset**: may be gone from ${sunset}.`]),
  ];
}

/** Limits that an operation has besides or instead of its API's, and what it costs. */
function describeLimits({ contract }: Api, { rateLimit }: Operation): string[] {
  if (!rateLimit) return [];
  const rootBuckets = new Set(Object.values(contract.rateLimits).filter(({ custom }) => custom));
  const own = rateLimit.limits
    .map((bucket) => contract.rateLimits[bucket])
    .filter((limit) => limit !== undefined && !rootBuckets.has(limit))
    .map((limit) => `${describeWindows(limit?.windows ?? [])} per ${limit?.per ?? ''}`);
  const cost = rateLimit.cost === 1 ? [] : [`counts as ${String(rateLimit.cost)} requests`];
  const words = [...own, ...cost].join('; ');
  return words === '' ? [] : [`**Limits**: ${words} ([rate limits](../guides/rate-limits.html)).`];
}
