import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** A Prism of one contract, on a port of its own that only this machine reaches. */
export interface Prism {
  /** Below it stand the paths as the contract writes them, without the base path of its servers. */
  url: string;
  stop(): Promise<void>;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Starts Prism on a bundled OpenAPI document, which it takes for its own and changes. It answers from
 * the contract, or where there is an `upstream` what that answers; either way `sl-violations` tells
 * what of request and answer the contract does not allow. Throws for a document of another dialect:
 * Prism would hold everything against draft-07, and say nothing.
 */
export async function startPrism(
  document: { jsonSchemaDialect?: string },
  upstream?: URL,
): Promise<Prism> {
  if (document.jsonSchemaDialect !== dialect) {
    throw new Error(`Prism needs a document whose jsonSchemaDialect is ${dialect}`);
  }
  const checks = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const server = createServer(await getHttpOperationsFromSpec(document), {
    cors: false,
    components: { logger: createLogger('prism', { level: 'silent' }) },
    config: upstream ? { ...checks, isProxy: true, upstream } : { ...checks, isProxy: false },
  });
  const url = await server.listen(0, '127.0.0.1');
  return { url, stop: () => server.close() };
}
