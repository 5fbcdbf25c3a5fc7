import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorTemplates } from '../../src/engine/contract.ts';

/** As much of a bundled contract as its examples are found by. */
export interface ContractDocument {
  info: { title: string };
  'x-errors': ErrorTemplates;
  'x-scopes': Record<string, string>;
  'x-entitlements'?: Record<string, unknown>;
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  [extension: string]: unknown;
  operationId?: string;
  'x-errors'?: ErrorTemplates;
  responses?: Record<string, Referable<Response>>;
}

interface Response {
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

interface Media {
  example?: unknown;
  examples?: Record<string, Referable<{ value: unknown }>>;
}

type Referable<T> = T | { $ref: string };

const generated = join(import.meta.dirname, '../../generated');

/** An API's contract as `npm run generate` bundles it. */
export function readContract(api: string): ContractDocument {
  const text = readFileSync(join(generated, api, 'openapi.json'), 'utf8');
  return JSON.parse(text) as ContractDocument;
}

/** One example of an answer, and where it stands. */
export interface AnswerExample {
  place: string;
  operation: Operation;
  /** 0 for a range of statuses. */
  status: number;
  mediaType: string;
  value: unknown;
}

/** One answer of an operation, by the status as it is declared. */
export interface DeclaredResponse {
  place: string;
  operation: Operation;
  status: string;
  response: Response;
}

/** Every answer of every operation; one that several refer to comes several times. */
export function listResponses(document: ContractDocument): DeclaredResponse[] {
  return Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) =>
      Object.entries(operation.responses ?? {}).map(([status, response]) => ({
        place: `${operation.operationId ?? ''} ${status}`,
        operation,
        status,
        response: resolve(document, response),
      })),
    );
}

/** Every example of every answer. */
export function listExamples(document: ContractDocument): AnswerExample[] {
  return listResponses(document).flatMap(({ place, operation, status, response }) =>
    Object.entries(response.content ?? {}).flatMap(([mediaType, media]) =>
      valuesOf(document, media).map(([name, value]) => ({
        place: [place, mediaType, name].join(' '),
        operation,
        status: Number.parseInt(status, 10) || 0,
        mediaType,
        value,
      })),
    ),
  );
}

function valuesOf(document: ContractDocument, media: Media): [string, unknown][] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]): [string, unknown] => [
    name,
    resolve(document, example).value,
  ]);
  return 'example' in media ? [['example', media.example], ...named] : named;
}

function resolve<T extends object>(document: ContractDocument, value: Referable<T>): T {
  if (!('$ref' in value)) return value;
  const path = value.$ref.slice(2).split('/');
  const target = path.reduce<unknown>(
    (node, step) =>
      (node as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return target as T;
}
