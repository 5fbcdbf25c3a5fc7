import type { Contract } from '../../src/engine/contract.ts';
import { createErrorRenderer, type ErrorRenderer } from '../../src/engine/error-renderer.ts';
import { startPrism, type Prism } from '../prism/start-prism.ts';
import { closeObjects } from './close-objects.ts';
import type { PublishedContract } from './read-contracts.ts';

/** One API as the mock serves it. */
export interface MockApi extends Pick<Contract, 'name' | 'basePath' | 'operations'> {
  /** How it refuses what does not come as far as Prism. */
  renderError: ErrorRenderer;
  prism: Prism;
}

/** Starts a Prism for an API; one without operations has one as well, which is asked nothing. */
export async function startMockApi({ contract, document }: PublishedContract): Promise<MockApi> {
  closeObjects(document);
  const { name, basePath, operations, errors } = contract;
  return {
    name,
    basePath,
    operations,
    renderError: createErrorRenderer(errors),
    prism: await startPrism(document),
  };
}
