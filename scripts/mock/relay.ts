import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Operation } from '../../src/engine/contract.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { askPrism, endToEnd } from './ask-prism.ts';
import { corsHeaders } from './cors.ts';
import type { MockApi } from './mock-api.ts';
import { readBody } from './read-body.ts';

/** An operation, and the Prism that answers it. */
export interface Target extends Pick<MockApi, 'serializers'> {
  prismUrl: string;
  operation: Operation;
}

/**
 * Has Prism answer a request; tells what it found wrong. A path value that no resource can have is
 * `not_found`, as it is to the server.
 */
export async function relay(
  { prismUrl, operation, serializers }: Target,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string> {
  const answer = await askPrism(prismUrl, {
    method: operation.method.toUpperCase(),
    target,
    headers: request.headers,
    body: await readBody(request),
  });
  const violations = String(answer.headers['sl-violations'] ?? '');
  const body = await buffer(answer);
  if (violations.includes('"location":["request","path"')) throw new ApiError('not_found');
  const { statusCode: status = 500, headers } = answer;
  const serialize = serializers[`${operation.id} ${status} ${String(headers['content-type'])}`];
  response.writeHead(status, { ...endToEnd(headers), ...corsHeaders });
  response.end(serialize ? writeDeclared(serialize, body) : body);
  return violations;
}

/** What Prism makes up may have members that nobody declared; the server sends none, nor does the mock. */
function writeDeclared(serialize: (value: unknown) => string, body: Buffer): string {
  return serialize(JSON.parse(body.toString()));
}
