import { isDeepStrictEqual } from 'node:util';
import { apiKey, requests, type MeasuredRequest } from './requests.ts';
import { serverEntry, type ServerName } from './servers/index.ts';

/**
 * Proves that a server does what it is measured for: it answers every request as all others do,
 * refuses what the contract forbids if it claims to validate, and a request without key if it claims
 * to ask for one. Throws an Error that says what it did instead.
 */
export async function checkServer(name: ServerName, port: number): Promise<void> {
  const { validates, key } = serverEntry(name);
  const origin = `http://127.0.0.1:${String(port)}`;
  for (const request of requests) {
    const { status, type, body } = await send(origin, request);
    const { expected } = request;
    if (status !== expected.status || !isDeepStrictEqual(body, expected.body)) {
      fail(name, request, `${String(status)} ${JSON.stringify(body)}`);
    }
    if (!/^application\/json\b/.test(type)) fail(name, request, `the media type ${type}`);
    if (validates && request.invalid) {
      const refused = await send(origin, { ...request, ...request.invalid });
      if (refused.status < 400 || refused.status >= 500) {
        fail(name, request, `${String(refused.status)} to an invalid request`);
      }
    }
    if (key) {
      const refused = await send(origin, request, 'wrong');
      if (refused.status !== 401) fail(name, request, `${String(refused.status)} to a wrong key`);
    }
  }
}

function fail(name: ServerName, request: MeasuredRequest, what: string): never {
  throw new Error(`${name} answers ${request.name} with ${what}`);
}

async function send(
  origin: string,
  { method, path, body }: MeasuredRequest,
  key = apiKey,
): Promise<{ status: number; type: string; body: unknown }> {
  const response = await fetch(origin + path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'x-api-key': key,
    },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json = type.includes('json') && text !== '';
  return { status: response.status, type, body: json ? (JSON.parse(text) as unknown) : text };
}
