import type { Contract } from '../../../src/engine/contract.ts';
import { asObject, asText, type JsonObject } from '../contract/document.ts';
import { describeEnvelopes } from './envelopes.ts';
import { keyHeaderOf } from './key-header.ts';
import { describeLists } from './lists.ts';
import { describeOperations } from './operations.ts';
import { docComment } from './print-module.ts';

/** The module of one API: its types by name, and the data by which its client works. */
export function apiModule(contract: Contract, document: JsonObject): string {
  const { name, title, basePath } = contract;
  const { envelopes, envelopeOf } = describeEnvelopes(contract);
  const operations = describeOperations(contract, envelopeOf);
  const key = keyHeaderOf(document);
  const api = { name, basePath, ...(key && { key }), envelopes, operations };
  return `import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

${docComment(`The objects of the ${title}, by name.`)}
export type Schemas = components['schemas'];

const lists = ${JSON.stringify(describeLists(contract, document))} as const;

${docComment(describeApi(document, title))}
export const ${name}: Api<paths, typeof lists> = {
  ${JSON.stringify(api).slice(1, -1)},
  lists,
};
`;
}

/** An API in a sentence: its title, and its summary where it has one. */
export function describeApi(document: JsonObject, title: string): string {
  const summary = asText(asObject(document['info'])['summary']);
  return summary === '' ? `${title}.` : `${title}: ${summary}`;
}
