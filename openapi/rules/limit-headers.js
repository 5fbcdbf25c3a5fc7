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
 * bundling leaves it: by hand each answer would repeat what the extension says once. On a failure of the
 * server they may be absent, since it may have failed before it counted the request.
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
          root.components.headers[component] ??= readHeader(component);
        }
      },
    },
    Paths: {
      Response: {
        leave: (response, { key: status }) => {
          if (!limited) return;
          response.headers ??= {};
          for (const [component, name] of Object.entries(headers)) {
            response.headers[name] ??= String(status).startsWith('5')
              ? { ...readHeader(component), required: false }
              : { $ref: `#/components/headers/${component}` };
          }
        },
      },
    },
  };
}

function readHeader(component) {
  return parse(readFileSync(new URL(`${component}.yaml`, folder), 'utf8'));
}
