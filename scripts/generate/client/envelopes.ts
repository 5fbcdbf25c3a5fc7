import type { BodyPath, Envelope } from '../../../clients/typescript/src/api.ts';
import type { Contract, ErrorTemplates, Operation } from '../../../src/engine/contract.ts';
import { conditions } from '../../../src/errors/catalogue.ts';

/** What an error tells, by the placeholder that `x-errors` has for it. */
const placeholders = [
  ...['code', 'message', 'requestId', 'fields', 'violations', 'feature', 'upgradeUrl'],
] as const;

/**
 * The envelopes of an API, that of its root first, and which of them an operation's errors have. Those
 * that read alike are one.
 */
export function describeEnvelopes(contract: Contract): {
  envelopes: Envelope[];
  envelopeOf: (operation: Operation) => number;
} {
  const envelopes: Envelope[] = [];
  const places = new Map<string, number>();
  const placeOf = (templates: ErrorTemplates): number => {
    const envelope = describeEnvelope(templates);
    const text = JSON.stringify(envelope);
    const place = places.get(text) ?? envelopes.push(envelope) - 1;
    places.set(text, place);
    return place;
  };
  placeOf(contract.errors);
  const byOperation = new Map(
    contract.operations.map((operation) => [
      operation,
      placeOf(operation.errors ?? contract.errors),
    ]),
  );
  return { envelopes, envelopeOf: (operation) => byOperation.get(operation) ?? 0 };
}

function describeEnvelope(templates: ErrorTemplates): Envelope {
  const bodies = [
    templates.body,
    ...conditions.map((condition) => templates.conditions[condition].extra),
  ];
  const paths: Partial<Record<(typeof placeholders)[number], BodyPath>> = {};
  for (const name of placeholders) {
    const path = bodies.map((body) => findPlaceholder(body, `{${name}}`)).find(Boolean);
    if (path) paths[name] = path;
  }
  return { ...paths, conditions: describeConditions(templates, paths.code !== undefined) };
}

/** Conditions by status and code. Of those that look alike the first of the catalogue is kept. */
function describeConditions(
  templates: ErrorTemplates,
  hasCode: boolean,
): Record<number, Record<string, (typeof conditions)[number]>> {
  const byStatus: ReturnType<typeof describeConditions> = {};
  for (const condition of conditions) {
    const { status, code } = templates.conditions[condition];
    const byCode = (byStatus[status] ??= {});
    byCode[hasCode ? String(code) : ''] ??= condition;
  }
  return byStatus;
}

/** The path to the value that a template has exactly a placeholder for. */
function findPlaceholder(template: unknown, text: string): BodyPath | undefined {
  if (template === text) return [];
  if (typeof template !== 'object' || template === null) return undefined;
  for (const [key, member] of Object.entries(template)) {
    const path = findPlaceholder(member, text);
    if (path) return [Array.isArray(template) ? Number(key) : key, ...path];
  }
  return undefined;
}
