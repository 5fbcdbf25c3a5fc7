/**
 * Reads out of a contract how its error bodies look, so that a refusal has the form that callers of
 * the contract expect. A guess by names; it counts only where the contract's own schema accepts it.
 */
import { createErrorRenderer } from '../../src/engine/error-renderer.ts';
import type { ErrorTemplates } from '../../src/engine/contract.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { asArray, asObject, type Json, type JsonObject } from '../generate/contract/document.ts';
import { referenceOf } from '../generate/schemas/index.ts';
import { envelopeBody } from './envelope-body.ts';
import { errorsIn, problemDetails, type Envelope } from './default-errors.ts';
import { acceptsValue } from './accepts-value.ts';
import { followed, operationsOf } from './operations.ts';

const statuses = ['default', '4XX', '400', '422', '401', '403', '404', '500', '5XX'];
const json = /^application\/(?:[^;]+\+)?json\s*(?:;|$)/i;
interface Candidate {
  pointer: string;
  schema: Json;
  contentType: string;
}

/** The envelope of the error bodies that a contract declares most often; undefined where none fits. */
export function inferEnvelope(
  document: JsonObject,
  invalidStatus: number,
): { envelope: Envelope; pointer: string } | undefined {
  const counts = new Map<string, { candidate: Candidate; count: number }>();
  for (const candidate of candidatesOf(document)) {
    const key = `${candidate.pointer} ${candidate.contentType}`;
    const entry = counts.get(key) ?? { candidate, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 5);
  for (const { candidate } of ranked) {
    const envelope = envelopesFor(document, candidate).find((one) =>
      fits(document, candidate.schema, errorsIn(one, invalidStatus)),
    );
    if (envelope) return { envelope, pointer: candidate.pointer };
  }
  return undefined;
}

/** Problem details where the contract says them, else what its schema or one of its members names. */
function envelopesFor(document: JsonObject, { schema, contentType }: Candidate): Envelope[] {
  const declared = followed(document, schema);
  const members = [...asArray(declared['oneOf']), ...asArray(declared['anyOf'])];
  const bodies = [schema, ...members].map((one) => envelopeBody(document, one));
  return [
    ...(contentType === problemDetails.contentType ? [problemDetails] : []),
    ...bodies.flatMap((body) =>
      body && /\{\w+\}/.test(JSON.stringify(body)) ? [{ contentType, body }] : [],
    ),
  ];
}

function candidatesOf(document: JsonObject): Candidate[] {
  return operationsOf(document).flatMap(({ declared, pointer }) =>
    statuses.flatMap((status) => {
      const response = followed(document, asObject(declared['responses'])[status]);
      return Object.entries(asObject(response['content'])).flatMap(([contentType, media]) => {
        const { schema } = asObject(media);
        if (!json.test(contentType) || schema === undefined) return [];
        const inline = `${pointer}/responses/${status}`;
        return [
          { pointer: referenceOf(schema) ?? inline, schema, contentType: typeOf(contentType) },
        ];
      });
    }),
  );
}

function typeOf(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? contentType;
}

/** Whether what would be sent is what the contract declares: for a refusal with faults and without. */
function fits(document: JsonObject, schema: Json, errors: JsonObject): boolean {
  const render = createErrorRenderer(errors as unknown as ErrorTemplates);
  const occasion = { requestId: 'req_0', instance: '/' };
  const fault = { in: 'body', field: 'name', rule: 'required', params: {} } as const;
  return [new ApiError('not_found'), new ApiError('invalid_request', { faults: [fault] })].every(
    (error) => acceptsValue(document, schema, JSON.parse(render(error, occasion).body) as Json),
  );
}
