import type { Contract } from '../../src/engine/contract.ts';
import type { Serializer } from '../../src/engine/definition.ts';
import { createErrorRenderer, type ErrorRenderer } from '../../src/engine/error-renderer.ts';
import { startPrism, type Prism } from '../prism/start-prism.ts';
import type { PublishedContract } from './read-contracts.ts';

/** One API as the mock serves it. */
export interface MockApi extends Pick<Contract, 'name' | 'basePath' | 'operations'> {
  /** How it refuses what does not come as far as Prism. */
  renderError: ErrorRenderer;
  prism: Prism;
  /** The server's own, by operation, status and media type: they write what is declared, and no more. */
  serializers: Readonly<Record<string, Serializer>>;
}

/** Starts a Prism for an API; one without operations has one as well, which is asked nothing. */
export async function startMockApi(published: PublishedContract): Promise<MockApi> {
  const { contract, document, loadSerializers } = published;
  const { name, basePath, operations, errors } = contract;
  return {
    name,
    basePath,
    operations,
    renderError: createErrorRenderer(errors),
    prism: await startPrism(document),
    serializers: await loadSerializers(),
  };
}
