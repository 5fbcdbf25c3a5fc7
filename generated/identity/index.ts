// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { Contract } from '../../src/engine/contract.ts';
import type { GeneratedApi } from '../../src/engine/definition.ts';
import contract from './contract.json' with { type: 'json' };
import { serializers } from './serializers.js';
import { validators as parameters } from './validators/parameters.js';
import { validators as requests } from './validators/requests.js';
import { validators as responses } from './validators/responses.js';

export const identity: GeneratedApi = {
  contract: contract as unknown as Contract,
  parameters,
  requests,
  responses,
  serializers,
};
