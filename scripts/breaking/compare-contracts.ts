import type { JsonObject } from '../generate/contract/document.ts';
import { viewContract, type MessageView, type OperationView } from './contract-view.ts';
import type { Pair, Placed, Rule, SchemaPlace } from './rule.ts';
import { body } from './rules/body.ts';
import { credential } from './rules/credential.ts';
import { error } from './rules/error.ts';
import { eventRemoved } from './rules/event-removed.ts';
import { header } from './rules/header.ts';
import { mediaType } from './rules/media-type.ts';
import { operationId } from './rules/operation-id.ts';
import { operationRemoved } from './rules/operation-removed.ts';
import { parameterRemoved } from './rules/parameter-removed.ts';
import { parameterRequired } from './rules/parameter-required.ts';
import { parameterStyle } from './rules/parameter-style.ts';
import { security } from './rules/security.ts';
import { successStatus } from './rules/success-status.ts';
import { type } from './rules/type.ts';
import { compareSchemas, formRules, type Change } from './schema/compare-schemas.ts';

const contractRules = [operationRemoved, eventRemoved, credential, error];
const operationRules = [
  operationId,
  security,
  parameterRemoved,
  parameterRequired,
  parameterStyle,
  body,
  successStatus,
];
const messageRules = [mediaType, header];

/** Every rule, in the order of docs/breaking-changes.md. */
export const rules: readonly Pick<Rule<never>, 'name' | 'says'>[] = [
  ...contractRules,
  ...operationRules,
  ...messageRules,
  type,
  ...formRules,
];

/** Whatever callers of the old contract would notice of the new one taking its place, each once. */
export function compareContracts(old: JsonObject, now: JsonObject): Change[] {
  const views = { old: viewContract(old), now: viewContract(now) };
  const changes = apply(contractRules, views);
  for (const [key, operation] of views.old.operations) {
    const present = views.now.operations.get(key);
    if (present) changes.push(...compareOperations({ old: operation, now: present }));
  }
  for (const [name, event] of views.old.events) {
    const present = views.now.events.get(name);
    if (present) changes.push(...compareSent({ old: event, now: present }));
  }
  const seen = new Set<string>();
  return changes.filter(({ rule, place, words }) => {
    const text = JSON.stringify([rule, place, words]);
    return !seen.has(text) && seen.add(text);
  });
}

function compareOperations(pair: Pair<OperationView>): Change[] {
  const { old, now } = pair;
  const changes = apply(operationRules, pair);
  for (const [key, parameter] of old.parameters) {
    const present = now.parameters.get(key);
    if (!present) continue;
    const place = { direction: 'request', place: `${now.name}: ${present.name}` } as const;
    changes.push(...compareAt({ old: parameter.schema, now: present.schema }, place));
  }
  if (old.body && now.body) {
    changes.push(...apply([mediaType], { old: old.body, now: now.body }));
    changes.push(...compareBodies({ old: old.body, now: now.body }, 'request'));
  }
  for (const [status, response] of old.responses) {
    const present = now.responses.get(status);
    if (present) changes.push(...compareSent({ old: response, now: present }));
  }
  return changes;
}

/** What the server sends: answers and events, with their headers. */
function compareSent(pair: Pair<MessageView>): Change[] {
  const changes = [...apply(messageRules, pair), ...compareBodies(pair, 'response')];
  for (const [key, { schema }] of pair.old.headers) {
    const present = pair.now.headers.get(key);
    if (!present) continue;
    const place = { direction: 'response', place: `${pair.now.name}: ${present.name}` } as const;
    changes.push(...compareAt({ old: schema, now: present.schema }, place));
  }
  return changes;
}

function compareBodies(
  { old, now }: Pair<MessageView>,
  direction: SchemaPlace['direction'],
): Change[] {
  return [...old.content].flatMap(([mediaType, schema]) => {
    const present = now.content.get(mediaType);
    if (!present) return [];
    return compareAt({ old: schema, now: present }, { direction, place: now.name });
  });
}

function compareAt({ old, now }: Pair<Placed>, place: SchemaPlace): Change[] {
  return compareSchemas({ old: [old], now: [now], ...place });
}

function apply<Subject>(some: readonly Rule<Subject>[], subject: Subject): Change[] {
  return some.flatMap((rule) =>
    [...rule.find(subject)].map((finding) => ({ ...finding, rule: rule.name })),
  );
}
