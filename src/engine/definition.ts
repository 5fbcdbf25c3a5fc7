import type { Contract } from './contract.ts';
import type { UntypedHandler } from './handler.ts';

/** One thing a generated validator found; a subset of Ajv's ErrorObject. */
export interface ValidationError {
  keyword: string;
  instancePath: string;
  params: Readonly<Record<string, unknown>>;
  /** The name of the member that is not valid, where the name itself is what is wrong. */
  propertyName?: string;
}

/** A generated validator: says whether the value fits and leaves what it found in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** A generated serializer: writes JSON of what the contract declares, and nothing else. */
export type Serializer = (value: unknown) => string;

/** What `npm run generate` makes of one contract, as `generated/<api>/index.ts` exports it. */
export interface GeneratedApi {
  contract: Contract;
  parameters: Readonly<Record<string, Validator>>;
  requests: Readonly<Record<string, Validator>>;
  responses: Readonly<Record<string, Validator>>;
  serializers: Readonly<Record<string, Serializer>>;
}

/** One API as the engine loads it: its generated modules and its handlers. */
export interface ApiDefinition extends GeneratedApi {
  handlers: Readonly<Record<string, UntypedHandler>>;
}
