import {
  OpenAPIBackend,
  OpenAPIRouter,
  type Document,
  type Operation,
  type Request,
} from 'openapi-backend';
import type { Exchange } from './exchange.ts';
import type { PlannedApi } from './plan/index.ts';
import { runPipeline, type Pipeline } from './pipeline.ts';
import type { WrittenAnswer } from './ports/index.ts';

/**
 * openapi-backend as the registry of operations and dispatcher of requests, with what ARCHITECTURE.md
 * measures repaired: it is given a slim document, our router, and `handleRequest` that runs plans
 * made at boot instead of walking and validating the document for each request.
 */
export class ContractBackend<Tx> extends OpenAPIBackend {
  readonly #apis: readonly PlannedApi[];
  readonly #pipeline: Pipeline<Tx>;

  constructor(apis: readonly PlannedApi[], pipeline: Pipeline<Tx>) {
    super({ definition: slimDocument(apis), strict: true, quick: true, validate: false });
    this.#apis = apis;
    this.#pipeline = pipeline;
  }

  /** Initializes the registry, then registers every handler; throws for one without operation. */
  override async init(): Promise<this> {
    await super.init();
    this.router = new OperationRegistry(this.definition, this.router.getOperations());
    // The base class lets requests through where these are missing; nobody may come to depend on it.
    this.register({ unauthorizedHandler: refuse, validationFail: refuse, notFound: refuse });
    for (const { plan } of this.#apis.flatMap((api) => [...api.operations])) {
      this.register(`${plan.api.name}.${plan.id}`, plan.handler as () => unknown);
    }
    return this;
  }

  /** Runs one request through the pipeline. */
  override handleRequest(_request: Request, exchange: Exchange): Promise<WrittenAnswer> {
    return runPipeline(exchange, this.#pipeline);
  }
}

function refuse(): never {
  throw new Error('A request reached openapi-backend past the pipeline');
}

/** Operations by id: the base class looks each up by walking all of them. */
class OperationRegistry extends OpenAPIRouter {
  readonly #operations: Map<string | undefined, Operation>;

  constructor(definition: Document, operations: Operation[]) {
    super({ definition });
    this.#operations = new Map(operations.map((operation) => [operation.operationId, operation]));
  }

  override getOperation(operationId: string): Operation | undefined {
    return this.#operations.get(operationId);
  }
}

/** One document of all APIs with paths and operation ids alone: no schemas, no references. */
function slimDocument(apis: readonly PlannedApi[]): Document {
  const paths: Record<string, Record<string, { operationId: string; responses: object }>> = {};
  for (const { api, operations } of apis) {
    for (const { operation } of operations) {
      const item = (paths[api.basePath + operation.path] ??= {});
      item[operation.method] = { operationId: `${api.name}.${operation.id}`, responses: {} };
    }
  }
  return { openapi: '3.1.0', info: { title: 'Charter', version: '1' }, paths };
}
