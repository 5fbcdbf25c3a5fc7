import type { Contract } from '../../../src/engine/contract.ts';
import type { JsonObject } from '../contract/document.ts';

/** A contract as it is compiled, and the document that it was compiled from. */
export interface CompiledApi {
  contract: Contract;
  document: JsonObject;
}
