import { asObject, asText } from '../../generate/contract/document.ts';
import type { DirectiveContext } from './context.ts';
import { byApi, code } from './table.ts';

/** `{{events}}`: every event of an API, and what it tells. */
export function showEvents({ apis }: DirectiveContext): string {
  return byApi(
    apis,
    ['Event', 'Sent when'],
    ({ document }) =>
      Object.entries(asObject(document['webhooks'])).map(([type, item]) => {
        const operation = asObject(asObject(item)['post']);
        return [code(type), asText(operation['description']) || asText(operation['summary'])];
      }),
    'It has no events.',
  );
}
