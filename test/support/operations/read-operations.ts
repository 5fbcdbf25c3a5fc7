import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ContractDocument,
  DeclaredAnswer,
  Operation,
  Parameter,
  RequestBody,
} from './operation.ts';
import { follow } from './schema.ts';

const generated = join(import.meta.dirname, '../../../generated');
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every contract that is published, by API: a new one joins by being generated. */
export function readContracts(): ReadonlyMap<string, ContractDocument> {
  const apis = readdirSync(generated, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(
    apis.map(({ name }) => {
      const text = readFileSync(join(generated, name, 'openapi.json'), 'utf8');
      return [name, JSON.parse(text) as ContractDocument];
    }),
  );
}

/** Every operation of every API, in the order of the contracts. */
export function readOperations(): Operation[] {
  return [...readContracts()].flatMap(([api, document]) => {
    const basePath = new URL(document.servers?.[0]?.url ?? '/', 'http://localhost').pathname;
    return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        return readOperation(api, document, {
          method,
          path: basePath.replace(/\/$/, '') + path,
          item,
          operation: operation as Source,
        });
      }),
    );
  });
}

type Source = Readonly<Record<string, unknown>>;

function readOperation(
  api: string,
  document: ContractDocument,
  {
    method,
    path,
    item,
    operation,
  }: { method: string; path: string; item: Source; operation: Source },
): Operation {
  const operationId = operation['operationId'] as string;
  const { requestBody, responses } = operation as {
    requestBody?: RequestBody;
    responses: Record<string, DeclaredAnswer>;
  };
  return {
    id: `${api}.${operationId}`,
    api,
    operationId,
    method: method.toUpperCase(),
    path,
    parameters: parametersOf(document, item, operation),
    body: requestBody && follow(document, requestBody),
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, one]) => [status, readAnswer(document, one)]),
    ),
    security: (operation['security'] ?? document.security ?? []) as Operation['security'],
    schemes: document.components?.securitySchemes ?? {},
    errors: (operation['x-errors'] ?? document['x-errors']) as Operation['errors'],
    source: operation,
    document,
  };
}

/** Those of the path and of the operation, which go before them. */
function parametersOf(document: ContractDocument, item: Source, operation: Source): Parameter[] {
  const all = [item, operation].flatMap((source) =>
    ((source['parameters'] ?? []) as Parameter[]).map((parameter) => follow(document, parameter)),
  );
  return [...new Map(all.map((one) => [`${one.in} ${one.name.toLowerCase()}`, one])).values()];
}

function readAnswer(document: ContractDocument, answer: DeclaredAnswer): DeclaredAnswer {
  const { headers = {}, ...rest } = follow(document, answer);
  return {
    ...rest,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, header]) => [name, follow(document, header)]),
    ),
  };
}
