import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createFindOwner } from '../../src/engine/api-owner.ts';
import type { Operation } from '../../src/engine/contract.ts';
import { createErrorRenderer, type ErrorRenderer } from '../../src/engine/error-renderer.ts';
import { targetOf } from '../../src/engine/exchange.ts';
import { routeOf } from '../../src/engine/route-of.ts';
import { createRouter, refuseUnmatched } from '../../src/engine/router/index.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { createRequestId } from '../../src/lib/ids.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import type { MockApi } from './mock-api.ts';
import { relay, type Target } from './relay.ts';

/** Tells of one request. */
export type Report = (line: string) => void;

interface Route extends Target {
  renderError: ErrorRenderer;
}

/**
 * Answers for all APIs at their real paths: finds the operation as the server does, and lets the Prism
 * of its API answer. Paths and methods that no contract has are refused in the envelope in which the
 * server refuses them, that of `fallback` where no API owns the path.
 */
export function createFront(
  apis: readonly MockApi[],
  fallback: MockApi,
  report: Report,
): RequestListener {
  const router = createRouter(
    apis.flatMap((api) =>
      api.operations.map((operation) => routeOf(api, operation, createRoute(api, operation))),
    ),
  );
  const findOwner = createFindOwner(
    apis.map((api) => ({ api, operations: api.operations.map((operation) => ({ operation })) })),
    fallback,
  );

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query = ''] = targetOf(request).split(/(?=\?)/, 2);
    const found = router.match(request.method ?? 'GET', path);
    let said = '';
    try {
      if (found.kind === 'options') {
        response.writeHead(204, preflightHeaders(request, found.allow)).end();
      } else if (found.kind === 'found') {
        const { value, names, params } = found;
        const target = fillTemplate(value.operation.path, names, params) + query;
        said = await relay(value, target, request, response);
      } else throw refuseUnmatched(found);
    } catch (error) {
      if (!(error instanceof ApiError)) said = String(error);
      const { renderError } = found.kind === 'found' ? found.value : findOwner(path);
      refuse(renderError, error, path, response);
    }
    report(`${request.method ?? ''} ${path} ${response.statusCode} ${said}`.trimEnd());
  };
  return (request, response) => void answer(request, response);
}

function createRoute({ prism, serializers, renderError }: MockApi, operation: Operation): Route {
  const { errors } = operation;
  return {
    prismUrl: prism.url,
    operation,
    serializers,
    renderError: errors ? createErrorRenderer(errors) : renderError,
  };
}

/** The path as the contract writes it: of two templates that fit, Prism might take the other one. */
function fillTemplate(
  template: string,
  names: readonly string[],
  params: readonly string[],
): string {
  return names.reduce(
    (path, name, at) => path.replace(`{${name}}`, () => encodeURIComponent(params[at] ?? '')),
    template,
  );
}

function refuse(
  renderError: ErrorRenderer,
  error: unknown,
  path: string,
  response: ServerResponse,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const refusal = error instanceof ApiError ? error : new ApiError('server_error');
  const requestId = createRequestId();
  const { status, contentType, body, headers } = renderError(refusal, {
    requestId,
    instance: path,
  });
  response.writeHead(status, {
    ...headers,
    ...corsHeaders,
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
    // What is left of the request's body must not be read as the next request.
    connection: 'close',
  });
  response.end(body);
}
