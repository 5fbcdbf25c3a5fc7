import type { Json, JsonObject } from '../contract/document.ts';

/** A schema that holds only what Ajv and this project's keywords check. */
export type LoweredSchema = Record<string, unknown>;

/** What holds for all schemas of one module. */
export interface Lowering {
  document: JsonObject;
  /** Refuse readOnly properties, or do without writeOnly ones. */
  direction: 'request' | 'response';
  /** Whether absent values are filled in from `default`. */
  defaults: boolean;
  /** Whether writeOnly properties are refused, as in an example, and not left to the serializer. */
  refusesWriteOnly?: boolean;
  /** Asks for a function of the schema that a reference leads to; answers its name. */
  refer: (reference: string, bare: boolean) => string;
  /** Told of a schema that cannot be understood; it then refuses every value. */
  fault: (schema: Json, message: string) => void;
  /** Called where unevaluatedProperties or unevaluatedItems is met. */
  needUnevaluated: () => void;
}

/** Where in a schema one is. */
export interface Scope {
  /** Inside a test of several schemas, where filling in defaults would spoil the next test. */
  bare: boolean;
  /** Inside `not` or `if`, where direction has no meaning. */
  neutral: boolean;
  /** Properties of this very value that may be absent whatever `required` says. */
  hidden: ReadonlySet<string>;
}

export const rootScope: Scope = { bare: false, neutral: false, hidden: new Set() };

/** Lowers a schema inside another one. */
export type Lower = (lowering: Lowering, schema: Json, scope: Scope) => LoweredSchema | boolean;
