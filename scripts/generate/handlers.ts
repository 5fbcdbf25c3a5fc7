import type { Contract, Operation } from '../../src/engine/contract.ts';
import {
  asArray,
  asObject,
  asText,
  isObject,
  resolve,
  type JsonObject,
} from './contract/document.ts';

/**
 * The TypeScript module that types an API's handlers: for each operation, its types from
 * `types.ts`, with parameters that have a default always present, and what each event carries. An
 * operation that a mounted app answers has no handler.
 */
export function generateHandlerTypes(contract: Contract, document: JsonObject): string {
  const handled = contract.operations.filter(({ mounted }) => mounted === undefined);
  const rows = handled.map((operation) => {
    const defaulted = defaultedParameters(document, operation);
    const names =
      defaulted.length > 0 ? defaulted.map((name) => JSON.stringify(name)).join(' | ') : 'never';
    const id = JSON.stringify(operation.id);
    const emitted = (operation.emits ?? []).map((type) => JSON.stringify(type)).join(' | ');
    const events = emitted === '' ? '' : `, Pick<Events, ${emitted}>`;
    return `  ${id}: OperationTypes<operations[${id}], ${names}${events}>;`;
  });
  const events = contract.events.map(({ type }) => {
    const name = JSON.stringify(type);
    return `  ${name}: EventData<webhooks[${name}]>;`;
  });
  return [
    '// Made from the contract by `npm run generate`. DO NOT EDIT.',
    ...importLines(rows.length > 0, events.length > 0),
    `/** What each handler of the ${contract.name} API receives and answers. */`,
    ...(rows.length > 0
      ? ['export interface Operations {', ...rows, '}']
      : ['export type Operations = Record<never, never>;']),
    ...(events.length > 0
      ? ['', '/** What each event carries. */', 'export interface Events {', ...events, '}']
      : []),
    '',
  ].join('\n');
}

function importLines(operations: boolean, events: boolean): string[] {
  const ours = [...(events ? ['EventData'] : []), ...(operations ? ['OperationTypes'] : [])];
  const theirs = [...(operations ? ['operations'] : []), ...(events ? ['webhooks'] : [])];
  if (ours.length === 0) return [];
  return [
    `import type { ${ours.join(', ')} } from '../../src/engine/handler.ts';`,
    `import type { ${theirs.join(', ')} } from './types.ts';`,
    '',
  ];
}

/** Names of the parameters whose schema has a default, wherever they are sent. */
function defaultedParameters(document: JsonObject, operation: Operation): string[] {
  const item = resolve(document, asObject(document['paths'])[operation.path]);
  const declared = asObject(item[operation.method]);
  const names = [...asArray(item['parameters']), ...asArray(declared['parameters'])]
    .map((entry) => resolve(document, entry))
    .filter((parameter) => {
      const schema = parameter['schema'];
      return isObject(schema) && 'default' in resolve(document, schema);
    })
    .map((parameter) => asText(parameter['name']));
  return [...new Set(names)];
}
