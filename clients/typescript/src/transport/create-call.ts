import createFetchClient from 'openapi-fetch';
import type { AnyApi, Envelope, OperationTraits } from '../api.ts';
import type { CallOptions, Method, Result } from '../client-types.ts';
import type { Credential } from '../credentials/credential.ts';
import { CharterError } from '../errors/charter-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import { readError } from '../errors/read-error.ts';
import type { Settings } from '../options.ts';
import { authorizer } from './authorizer.ts';
import { bodyOptions } from './body-serializer.ts';
import { pathSerializer } from './path-serializer.ts';
import { querySerializer } from './query-serializer.ts';
import { send, type Authorization } from './send.ts';

/** An installation, as its clients share it. */
export interface Connection {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credential: Credential | undefined;
  readonly settings: Settings;
}

/** The argument of a call, whatever its operation. */
export interface Init extends CallOptions {
  params?: { query?: Readonly<Record<string, unknown>> };
  body?: Body;
}

/** Calls an operation: answers what is no error, and throws an ApiError for what is one. */
export type Call = (method: Method, path: string, init?: Init) => Promise<Result<unknown>>;

type Body = NonNullable<RequestInit['body']>;

/** All operations, as openapi-fetch sees them at run time. */
type Paths = Record<string, Record<Method, { requestBody?: { content: { '*/*': Body } } }>>;

const keyHeader = 'Idempotency-Key';

/** The one function that all calls of an API go through. */
export function createCall(api: AnyApi, connection: Connection): Call {
  const { url, headers, settings } = connection;
  const http = createFetchClient<Paths>({
    baseUrl: url.replace(/\/$/, '') + api.basePath,
    headers,
    pathSerializer,
    // Whoever a redirect led to would be told the key that the request carries.
    redirect: 'manual',
  });
  return async (method, path, { repeatable, timeoutMs, maxAttempts, ...init } = {}) => {
    const operation = `${method.toUpperCase()} ${path}`;
    const traits = api.operations[operation] ?? {};
    const isSafe = method === 'get';
    const isKeyed = !isSafe && !traits.unkeyed;
    const body = bodyOptions(traits.body);
    const answer = http.request(method, path, {
      ...init,
      ...body,
      headers: { ...body.headers, ...init.headers },
      querySerializer: querySerializer(traits.query),
      fetch: (request: Request) => {
        if (isKeyed && !request.headers.has(keyHeader)) {
          request.headers.set(keyHeader, crypto.randomUUID());
        }
        return send(request, {
          ...settings,
          timeoutMs: timeoutMs ?? settings.timeoutMs,
          maxAttempts: maxAttempts ?? settings.maxAttempts,
          repeatable: repeatable ?? (isSafe || isKeyed),
          authorization: authorizationOf(api, traits, connection),
        });
      },
    });
    const { data, error, response } = await answer.catch((cause: unknown) => {
      if (!(cause instanceof SyntaxError)) throw cause;
      throw new CharterError(`${operation} was answered with what is no JSON`, { cause });
    });
    if (response.ok) return { data, response };
    const envelope = envelopeOf(api, traits);
    const nowMs = settings.clock.now();
    throw createApiError(readError({ api: api.name, operation, envelope, nowMs }, response, error));
  };
}

function authorizationOf(
  api: AnyApi,
  traits: OperationTraits,
  { credential }: Connection,
): Authorization | undefined {
  if (traits.public || !credential) return undefined;
  return { credential, authorize: authorizer(api, credential.kind) };
}

function envelopeOf({ envelopes }: AnyApi, { envelope = 0 }: OperationTraits): Envelope {
  return envelopes[envelope] ?? envelopes[0];
}
