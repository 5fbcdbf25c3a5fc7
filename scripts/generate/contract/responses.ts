import type { Response } from '../../../src/engine/contract.ts';
import { asObject, resolve, type JsonObject } from './document.ts';

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
      return [status, { content: Object.fromEntries(content) as Response['content'], headers }];
    }),
  );
}
