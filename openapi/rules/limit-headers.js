import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The headers that the engine sends with every answer of a limited operation, by component. */
const headers = {
  RateLimitLimit: 'X-RateLimit-Limit',
  RateLimitRemaining: 'X-RateLimit-Remaining',
  RateLimitReset: 'X-RateLimit-Reset',
  RateLimitPolicy: 'RateLimit-Policy',
  RateLimit: 'RateLimit',
};
const folder = new URL('../shared/headers/', import.meta.url);

/**
 * Declares the headers of rate limits on every answer of a contract whose root has `x-rate-limit`, as
 * bundling leaves it: by hand each answer would repeat what the extension says once.
 */
export function declareLimitHeaders() {
  let limited = false;
  return {
    Root: {
      enter: (root) => {
        limited = root['x-rate-limit'] !== undefined;
      },
      leave: (root) => {
        if (!limited || Object.keys(root.paths ?? {}).length === 0) return;
        root.components ??= {};
        root.components.headers ??= {};
        for (const component of Object.keys(headers)) {
          const text = readFileSync(new URL(`${component}.yaml`, folder), 'utf8');
          root.components.headers[component] ??= parse(text);
        }
      },
    },
    Paths: {
      Response: {
        leave: (response) => {
          if (!limited) return;
          response.headers ??= {};
          for (const [component, name] of Object.entries(headers)) {
            response.headers[name] ??= { $ref: `#/components/headers/${component}` };
          }
        },
      },
    },
  };
}
