import { compileCheck } from './compile-check.js';

/**
 * Every body has an example, and every example is one that the server would take or send: held
 * against its schema in its direction, formats included. Events are what the server sends.
 */
export function examples() {
  const received = createChecks('request');
  const sent = createChecks('response');
  return {
    Paths: {
      RequestBody: { MediaType: received.body },
      Response: { MediaType: sent.body, Header: sent.optional },
      Parameter: received.optional,
    },
    WebhooksMap: {
      RequestBody: { MediaType: sent.body },
      Response: { MediaType: received.body },
      Parameter: sent.optional,
    },
    Schema: checkOwnExamples,
  };
}

function createChecks(direction) {
  const seen = new Set();
  const check = (holder, context, demanded) => {
    if (seen.has(holder)) return;
    seen.add(holder);
    const found = [...examplesOf(holder, context)];
    if (demanded && found.length === 0) {
      context.report({ message: 'The body must have an example.', location: context.location });
    }
    if (holder.schema !== undefined) hold(found, holder.schema, context, direction);
  };
  return {
    body: (media, context) => check(media, context, true),
    optional: (holder, context) => check(holder, context, false),
  };
}

/** Examples within a schema are of a part that may travel either way. */
function checkOwnExamples(schema, context) {
  const { location } = context;
  const all = Array.isArray(schema.examples) ? schema.examples : [];
  const found = all.map((value, index) => ({
    value,
    location: location.child(['examples', index]),
  }));
  if (schema.example !== undefined)
    found.push({ value: schema.example, location: location.child(['example']) });
  hold(found, schema, context, 'response');
}

function hold(found, schema, context, direction) {
  if (found.length === 0) return;
  const check = compileCheck(schema, context.location.source.absoluteRef, context, direction);
  for (const { value, location } of found) {
    for (const fault of check(value))
      context.report({ message: `The example ${fault}.`, location });
  }
}

/** What `example` and `examples` say, references resolved; one without a value is reported. */
function* examplesOf({ example, examples: named = {} }, context) {
  const { location, report, resolve } = context;
  if (example !== undefined) yield { value: example, location: location.child(['example']) };
  for (const [name, declared] of Object.entries(named)) {
    const { node, location: target } = resolve(declared);
    const place = node === declared ? location.child(['examples', name]) : target;
    if (place === undefined) continue;
    if (node.value === undefined) {
      report({ message: `The example ${name} must have a value.`, location: place });
    } else {
      yield { value: node.value, location: place.child(['value']) };
    }
  }
}
