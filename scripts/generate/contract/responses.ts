import type { Response } from '../../../src/engine/contract.ts';
import { asObject, resolve, type JsonObject } from './document.ts';
import { holdsSecret } from './secrets.ts';

/** The responses of one operation, by status, reduced to media types and header names. */
export function compileResponses(
  document: JsonObject,
  responses: unknown,
): Record<string, Response> {
  return Object.fromEntries(
    Object.entries(asObject(responses)).map(([status, declared]) => {
      const response = resolve(document, declared);
      const content = Object.entries(asObject(response['content'])).map(([mediaType, media]) => [
        mediaType,
        { schema: asObject(media)['schema'] !== undefined },
      ]);
      const headers = Object.keys(asObject(response['headers'])).map((header) =>
        header.toLowerCase(),
      );
      const bodies = Object.values(asObject(response['content']));
      const secret = bodies.some((media) => holdsSecret(document, asObject(media)['schema']));
      return [
        status,
        {
          content: Object.fromEntries(content) as Response['content'],
          headers,
          ...(secret && { secret }),
        },
      ];
    }),
  );
}
