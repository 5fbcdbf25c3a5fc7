import { alwaysHas, membersOf } from './members.js';
import { placeholdersIn } from './placeholders.js';
import { resolveDeep } from './resolve-deep.js';

const safeMethods = ['get', 'head', 'options', 'trace'];
/** What the engine has a value for; `data` may be followed by the path of one of its members. */
const known =
  /^(?:id|type|createdAt|createdAtMs|tenantId|tenantUuid|orgId|environmentId|data(?:\.\w+)*)$/;

/**
 * Each webhook is an event that the server can write, sign and send: a POST of JSON whose envelope is
 * the root's `x-events`, filled from data that always has what it names, that asks for no credential of
 * ours. What operations emit is declared, and can be emitted.
 */
export function events() {
  let declared = new Set();
  let shared = {};
  return {
    Root(root, context) {
      declared = new Set(Object.keys(root.webhooks ?? {}));
      shared = envelopeOf(root, context);
      const { report, location } = context;
      if (declared.size > 0 && root['x-events'] === undefined) {
        report({ message: 'A root with webhooks must have x-events.', location: location.key() });
      }
      for (const message of envelopeFaults(root, context)) {
        report({ message, location: location.child(['x-events']).key() });
      }
    },
    WebhooksMap: {
      Operation(operation, context) {
        const { report, location, key } = context;
        for (const message of [
          ...eventFaults(operation, key),
          ...envelopeFaults(operation, context),
          ...bodyFaults(operation, { ...shared, ...envelopeOf(operation, context) }, context),
        ]) {
          report({ message, location: location.key() });
        }
      },
    },
    Paths: {
      Operation(operation, { report, location, key }) {
        for (const message of emitFaults(operation, key, declared)) {
          report({ message, location: location.child(['x-emits']).key() });
        }
      },
    },
  };
}

function emitFaults(operation, method, declared) {
  const emitted = operation['x-emits'];
  if (!Array.isArray(emitted)) return [];
  const faults = emitted
    .filter((type) => !declared.has(type))
    .map((type) => `The event ${type} is not in webhooks.`);
  if (safeMethods.includes(method)) faults.push('An operation that only reads emits nothing.');
  if (Array.isArray(operation.security) && operation.security.length === 0) {
    faults.push('A public operation has nobody whose endpoints could be told.');
  }
  if (operation['x-mounted'] !== undefined) faults.push('A mounted app emits nothing.');
  return faults;
}

function eventFaults(operation, method) {
  const faults = [];
  if (method !== 'post') faults.push('An event is sent by POST alone.');
  if (!/^on[A-Z][A-Za-z0-9]*$/.test(operation.operationId ?? '')) {
    faults.push('The operationId of an event begins with on.');
  }
  if (operation.requestBody?.content?.['application/json']?.schema === undefined) {
    faults.push('An event must have a schema of its JSON body.');
  }
  if (!Array.isArray(operation.security) || operation.security.length > 0) {
    faults.push('An event carries a signature and no credential: say security: [].');
  }
  return faults;
}

function envelopeFaults(node, context) {
  return placeholdersIn(envelopeOf(node, context))
    .filter((name) => !known.test(name))
    .map((name) => `x-events has the placeholder {${name}}, which gets no value.`);
}

function envelopeOf(node, context) {
  const { envelope } =
    resolveDeep(node['x-events'], context, context.location.source.absoluteRef) ?? {};
  return envelope ?? {};
}

/** Where an event could never be what its schema says, or not with all data. */
function bodyFaults(operation, envelope, context) {
  const { absoluteRef: from } = context.location.source;
  const node = operation.requestBody?.content?.['application/json']?.schema;
  if (node === undefined || Object.keys(envelope).length === 0) return [];
  const { required } = membersOf({ node, from }, context);
  return [
    ...[...required]
      .filter((name) => !Object.hasOwn(envelope, name))
      .map((name) => `The event must have ${name}, which its envelope has not.`),
    ...placeholdersIn(envelope)
      .filter((name) => name.startsWith('data.'))
      .filter((name) => !alwaysHas([{ node, from }], name.split('.'), context))
      .map((name) => `x-events has the placeholder {${name}}, which the data need not have.`),
  ];
}
