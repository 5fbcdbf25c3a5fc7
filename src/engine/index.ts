/**
 * The engine turns contracts into running APIs. `createEngine` refuses to boot on any fault of the
 * contracts (BootError lists them all); from then on every request runs the same pipeline, and every
 * refusal is rendered in the envelope of the API it was meant for.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../errors/api-error.ts';
import { createRequestId } from '../lib/ids.ts';
import { createFindOwner, type FindOwner } from './api-owner.ts';
import { ContractBackend } from './backend.ts';
import { BootError } from './boot-error.ts';
import { createDeadlines } from './deadlines.ts';
import type { ApiDefinition } from './definition.ts';
import { Exchange, targetOf } from './exchange.ts';
import { planApis, type PlannedApi, type PlanOptions } from './plan/index.ts';
import type { ApiPlan, Plan } from './plan/plan.ts';
import type { Ports, WrittenAnswer } from './ports/index.ts';
import { routeOf } from './route-of.ts';
import { createRouter, type Router } from './router/index.ts';
import { send, writeRaw } from './send.ts';
import { createTurns } from './steps/idempotency.ts';
import type { HandleOptions } from './steps/run-handler.ts';
import { writeRefusal } from './write-refusal.ts';

export { BootError } from './boot-error.ts';
export type { ApiDefinition, GeneratedApi } from './definition.ts';

/** How an engine is made. */
export interface EngineOptions<Tx>
  extends HandleOptions, Omit<PlanOptions, 'authenticators' | 'mounted' | 'countedFeatures'> {
  apis: readonly ApiDefinition[];
  /** The API whose envelope answers a path that no API owns. */
  fallback: string;
  ports: Ports<Tx>;
}

/** A running engine. */
export interface Engine {
  /** Answers a request, whatever happens; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Whether some contract knows the request's path. */
  owns(request: IncomingMessage): boolean;
  /** Answers a request with a refusal that was found before the pipeline. */
  refuse(request: IncomingMessage, response: ServerResponse, refusal: ApiError): void;
  /** A refusal as the bytes of a whole HTTP/1.1 response, for what could not be read as a request. */
  refuseRaw(refusal: ApiError): string;
}

/** Plans all APIs and starts the dispatcher; throws BootError with every fault. */
export async function createEngine<Tx>(options: EngineOptions<Tx>): Promise<Engine> {
  const { ports } = options;
  const apis = planApis(options.apis, {
    ...options,
    authenticators: ports.authenticators,
    mounted: ports.mounted,
    countedFeatures: ports.entitlements.counted,
  });
  const router = buildRouter(apis);
  const deadlines = {
    transactional: createDeadlines(options.handlerTimeoutMs),
    external: createDeadlines(options.externalTimeoutMs),
  };
  const turns = createTurns();
  const backend = new ContractBackend(apis, { router, ports, options, deadlines, turns });
  await backend.init();
  const fallback = apis.find(({ api }) => api.name === options.fallback)?.api;
  if (!fallback) throw new Error(`There is no API ${options.fallback} to fall back to`);
  const findOwner = createFindOwner(apis, fallback);
  const render = (error: unknown, exchange: Exchange): WrittenAnswer =>
    renderError(error, exchange, ports, findOwner);
  return {
    owns: (request) => {
      const [path = '/'] = targetOf(request).split('?', 1);
      return router.match('GET', path).kind !== 'not_found';
    },
    refuse: (request, response, refusal) => {
      const exchange = new Exchange(request, response, createRequestId(), ports.log);
      send(exchange, render(refusal, exchange));
    },
    refuseRaw: (refusal) => {
      const requestId = createRequestId();
      const occasion = { requestId, instance: '/' };
      return writeRaw(fallback.refusals.renderError(refusal, occasion), requestId);
    },
    handle: async (request, response) => {
      const requestId = createRequestId();
      const exchange = new Exchange(request, response, requestId, ports.log);
      let answer: WrittenAnswer;
      try {
        answer = await backend.handleRequest(dispatched, exchange);
      } catch (error) {
        answer = render(error, exchange);
      }
      try {
        send(exchange, answer);
        if (exchange.release) await exchange.release();
      } catch (error) {
        // Nothing can be answered any more; the process must outlive it all the same.
        ports.log.error({ requestId, err: error }, 'an answer could not be sent');
        response.destroy();
      }
      ports.log.info(
        {
          requestId,
          operation: exchange.plan && `${exchange.plan.api.name}.${exchange.plan.id}`,
          method: exchange.method,
          status: answer.status,
          durationMs: Math.round((performance.now() - exchange.startedAtMs) * 1000) / 1000,
        },
        'answered',
      );
    },
  };
}

/** What openapi-backend's signature wants; the pipeline reads the request from the exchange. */
const dispatched = Object.freeze({ method: '', path: '', headers: {} });

function buildRouter(apis: readonly PlannedApi[]): Router<Plan> {
  const routes = apis.flatMap(({ api, operations }) =>
    operations.map(({ operation, plan }) => routeOf(api, operation, plan)),
  );
  try {
    return createRouter(routes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BootError([{ api: 'all', place: 'paths', message }]);
  }
}

/** Any failure as an answer: a refusal as it is, a failure of the database translated, else opaque. */
function renderError<Tx>(
  error: unknown,
  exchange: Exchange,
  ports: Ports<Tx>,
  findOwner: FindOwner<ApiPlan>,
): WrittenAnswer {
  const refusal = error instanceof ApiError ? error : ports.translateError(error);
  const shown = refusal ?? new ApiError('server_error', { cause: error });
  const { refusals } = exchange.plan ?? findOwner(exchange.path);
  const answer = writeRefusal(refusals, shown, exchange);
  // A handler that is not written yet is no fault: the line of its request says enough.
  if (answer.status >= 500 && shown.condition !== 'not_implemented') {
    ports.log.error({ requestId: exchange.requestId, err: error }, shown.message);
  }
  return answer;
}
