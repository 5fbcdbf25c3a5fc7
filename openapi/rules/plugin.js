/**
 * Redocly's plugin with this project's own rules. Each proves something that the engine relies on
 * or that callers are promised; `redocly.yaml` switches them on. What bundling does to references
 * that are data is repaired by a preprocessor and a decorator; another declares the headers of limits.
 */
import { hideDataRefs, showDataRefs } from './data-refs.js';
import { entitlement } from './entitlement.js';
import { errorTemplates } from './error-templates.js';
import { events } from './events.js';
import { examples } from './examples.js';
import { extensionNames, extensions } from './extensions.js';
import { idempotency } from './idempotency.js';
import { declareLimitHeaders } from './limit-headers.js';
import { operationIdVerb } from './operation-id-verb.js';
import { operationSecurity } from './operation-security.js';
import { pagination } from './pagination.js';
import { rateLimit } from './rate-limit.js';
import { refusals } from './refusals.js';
import { requestSchemas } from './request-schemas.js';

export default function plugin() {
  return {
    id: 'charter',
    preprocessors: { oas3: { 'hide-data-refs': hideDataRefs(extensionNames) } },
    decorators: {
      oas3: {
        'show-data-refs': showDataRefs(extensionNames),
        'declare-limit-headers': declareLimitHeaders,
      },
    },
    rules: {
      oas3: {
        entitlement,
        'error-templates': errorTemplates,
        events,
        examples,
        extensions,
        idempotency,
        'operation-id-verb': operationIdVerb,
        'operation-security': operationSecurity,
        pagination,
        'rate-limit': rateLimit,
        refusals,
        'request-schemas': requestSchemas,
      },
    },
  };
}
