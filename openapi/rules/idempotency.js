import { idempotencyOf, isIdempotencyKey } from '../../scripts/generate/contract/idempotency.ts';
import { parametersOf } from './operation-input.js';
import { resolveDeep } from './resolve-deep.js';

const name = 'x-idempotency';

/** What `x-idempotency` says for an operation; undefined where no key is heeded. */
export function heededIdempotency(operation, root, context) {
  return idempotencyOf(context.key, resolved(operation, context), resolved(root, context));
}

function resolved(node, context) {
  const value = resolveDeep(node[name], context, context.location.source.absoluteRef);
  return { security: node.security, [name]: value };
}

/** The header is declared where it is heeded, and nowhere else, so that the reference is true. */
export function idempotency() {
  let root = {};
  return {
    Root(node) {
      root = node;
    },
    PathItem: {
      Operation(operation, context) {
        const { report, location, parent } = context;
        const say = (message) => report({ message, location: location.key() });
        const heeded = heededIdempotency(operation, root, context);
        const header = parametersOf(operation, parent, context).find(isIdempotencyKey);
        if (operation[name] && !heeded) {
          say(`${name} is for unsafe methods and callers with a credential.`);
        }
        if (heeded && !header) say('The operation must declare the header Idempotency-Key.');
        if (!heeded && header) say(`Idempotency-Key is not heeded here, by ${name}.`);
        if (heeded && header && (header.required === true) !== heeded.required) {
          say(`Idempotency-Key must be required where ${name} says so, and only there.`);
        }
      },
    },
  };
}
