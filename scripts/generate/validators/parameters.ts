import type { DeclaredParameter } from '../schemas/index.ts';
import { lowerProperty } from './direction.ts';
import { lowerSchema } from './lower-schema.ts';
import { rootScope, type LoweredSchema, type Lowering } from './lowering.ts';

/** The schema of `{ path, query, header, cookie }`, with those places where anything is declared. */
export function lowerParameters(
  parameters: readonly DeclaredParameter[],
): (lowering: Lowering) => LoweredSchema {
  return (lowering) => {
    const places = Map.groupBy(parameters, (parameter) => parameter.in);
    const schemas = [...places].map(([place, declared]) => [place, lowerPlace(lowering, declared)]);
    return {
      type: 'object',
      properties: Object.fromEntries(schemas) as Record<string, LoweredSchema>,
      required: [...places.keys()],
    };
  };
}

function lowerPlace(lowering: Lowering, parameters: readonly DeclaredParameter[]): LoweredSchema {
  const schemas = parameters.map(({ name, schema }) => [
    name,
    lowerProperty(lowering, schema, rootScope, lowerSchema),
  ]);
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(schemas) as Record<string, LoweredSchema>,
    ...(required.length > 0 ? { required } : {}),
  };
}
