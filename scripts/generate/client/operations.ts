import type { OperationTraits, QueryStyle } from '../../../clients/typescript/src/api.ts';
import type { Contract, Operation, Parameter } from '../../../src/engine/contract.ts';

const safeMethods = new Set(['get', 'head', 'options', 'trace']);

/** What is particular about the operations of an API, by method and path; of most there is nothing. */
export function describeOperations(
  { operations }: Contract,
  envelopeOf: (operation: Operation) => number,
): Record<string, OperationTraits> {
  return Object.fromEntries(
    operations.flatMap((operation) => {
      const traits = traitsOf(operation, envelopeOf(operation));
      const name = `${operation.method.toUpperCase()} ${operation.path}`;
      return Object.keys(traits).length > 0 ? [[name, traits]] : [];
    }),
  );
}

function traitsOf(operation: Operation, envelope: number): OperationTraits {
  const body = otherMediaType(operation);
  const query = queryStyles(operation);
  const unkeyed = !safeMethods.has(operation.method) && !operation.idempotency;
  return {
    ...(operation.public && { public: true }),
    ...(unkeyed && { unkeyed: true }),
    ...(envelope > 0 && { envelope }),
    ...(body !== undefined && { body }),
    ...(Object.keys(query).length > 0 && { query }),
  };
}

/** The first media type of a body that is not to be had as JSON. */
function otherMediaType({ body }: Operation): string | undefined {
  const types = Object.keys(body?.content ?? {});
  return types.some((type) => /[/+]json\b|^\*/.test(type)) ? undefined : types[0];
}

function queryStyles({ parameters }: Operation): Record<string, QueryStyle> {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const style = parameter.in === 'query' ? styleOf(parameter) : undefined;
      return style ? [[parameter.name, style]] : [];
    }),
  );
}

/** How a parameter is written, where that is not item by item. */
function styleOf({ style, explode, content, shape }: Parameter): QueryStyle | undefined {
  if (content !== undefined) return 'json';
  if (style === 'deepObject') return style;
  const isComposite = shape.items ?? shape.properties ?? shape.additional;
  if (!isComposite || explode) return undefined;
  return style === 'spaceDelimited' || style === 'pipeDelimited' ? style : 'form';
}
