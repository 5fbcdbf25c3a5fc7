import type { mastodon } from 'masto';
import { createActionProxy, HttpActionDispatcher } from 'masto/adapters/action/index.js';
import { HttpActionDispatcherHookMastodon } from 'masto/adapters/action/dispatcher-http-hook-mastodon.js';
import { HttpConfigImpl } from 'masto/adapters/config/index.js';
import { BaseHttp } from 'masto/adapters/http/index.js';
import { SerializerNativeImpl } from 'masto/adapters/serializers/index.js';
import type { HttpRequestParams, HttpResponse } from 'masto/interfaces/http.js';
import type { Serializer } from 'masto/interfaces/serializer.js';
import type { Clock } from '../../../lib/clock.ts';
import { refusalToNetworkError } from '../to-network-error.ts';

/** Who asks which server. */
export interface MastodonClientOptions {
  server: string;
  accessToken: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * The client library with a transport of ours, as its own takes no `fetch`: what it serializes leaves by
 * the one that is given, and refusals reject with a NetworkError.
 */
export function createMastodonClient(options: MastodonClientOptions): mastodon.rest.Client {
  const http = new Transport(options);
  const hook = new HttpActionDispatcherHookMastodon(http);
  return createActionProxy<mastodon.rest.Client>(new HttpActionDispatcher(http, hook), {
    context: ['api'],
  });
}

/** 401 for a token that is not valid, 403 for one that may not do this or an account that is suspended. */
const authStatuses = [401, 403];

class Transport extends BaseHttp {
  readonly #options: MastodonClientOptions;
  readonly #serializer: Serializer = new SerializerNativeImpl();
  readonly #config: HttpConfigImpl;

  constructor(options: MastodonClientOptions) {
    super();
    this.#options = options;
    const { server: url, accessToken, signal } = options;
    this.#config = new HttpConfigImpl(
      { url, accessToken, requestInit: { signal } },
      this.#serializer,
    );
  }

  async request<T>(params: HttpRequestParams): Promise<HttpResponse<T>> {
    const { method, path, search, body: content, encoding = 'json', requestInit } = params;
    const { fetch, clock } = this.#options;
    const body = this.#serializer.serialize(encoding, content) as string | FormData;
    const init = this.#config.mergeRequestInitWithDefaults(requestInit);
    const request = new Request(this.#config.resolvePath(path, search), { method, body, ...init });
    if (typeof body === 'string') request.headers.set('content-type', 'application/json');
    const response = await fetch(request);
    const { status, headers } = response;
    if (!response.ok) {
      throw refusalToNetworkError({ status, headers, authStatuses, now: clock.now() });
    }
    return { headers, data: this.#serializer.deserialize<T>('json', await response.text()) };
  }
}
