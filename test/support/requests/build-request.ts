import { carriersOf, credentialOf } from '../operations/credentials.ts';
import type { Operation } from '../operations/operation.ts';
import { referencesOf } from '../operations/references.ts';
import type { WireRequest } from '../operations/send-request.ts';
import { absent, Given, IdOf, Repeated, type Draft } from './draft.ts';
import {
  serializeBody,
  serializeHeaders,
  serializePath,
  serializeQuery,
  textOf,
} from './serialize.ts';
import type { World } from './world.ts';

/** A request ready to be sent, with the value of its body; undefined where it is none. */
export interface BuiltRequest {
  wire: WireRequest;
  value: unknown;
}

/** Fills ids and credentials of a world into a draft, and writes it as the contract says. */
export async function buildRequest(
  operation: Operation,
  draft: Draft,
  world: World,
): Promise<BuiltRequest> {
  const path = await fillPath(operation, draft, world);
  const query = (await fill(draft.parameters.query, world)) as Record<string, unknown>;
  const headers = (await fill(draft.parameters.header, world)) as Record<string, unknown>;
  const value = draft.body && (await fill(draft.body.value, world));
  const text = [draft.query ?? '', serializeQuery(operation, query)].filter(Boolean).join('&');
  return {
    wire: {
      method: draft.method ?? operation.method,
      target: text === '' ? path : `${path}?${text}`,
      headers: {
        ...authenticate(operation, draft, world),
        ...serializeHeaders(headers),
        ...(draft.body && { 'Content-Type': draft.body.mediaType }),
        ...draft.headers,
      },
      body: draft.body && serializeBody(draft.body, value),
    },
    value,
  };
}

/** The headers of one of the ways to authenticate. */
function authenticate(
  operation: Operation,
  { carrier }: Draft,
  { tenant }: World,
): Record<string, string> {
  const carriers = carriersOf(operation);
  const chosen = carriers[carrier % carriers.length];
  return chosen ? chosen.carry(credentialOf(tenant, chosen.kind)) : {};
}

/** What placeholders stand for in a world. */
async function fill(value: unknown, world: World): Promise<unknown> {
  if (value instanceof IdOf) {
    const id = await world.id(value, []);
    return value.numeric ? Number(id) : id;
  }
  if (value instanceof Given) return world.given(value.name);
  if (value instanceof Repeated) {
    return new Repeated((await fill(value.values, world)) as unknown[]);
  }
  if (Array.isArray(value)) return Promise.all(value.map((item) => fill(item, world)));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    async ([name, member]) => [name, await fill(member, world)] as const,
  );
  const filled = await Promise.all(members);
  return Object.fromEntries(filled.filter(([, member]) => member !== absent));
}

/** The path, each id within the resources that the ids before it name. */
async function fillPath(operation: Operation, draft: Draft, world: World): Promise<string> {
  const { path, method } = operation;
  const whose = method === 'GET' ? 'own' : 'fresh';
  const resources = new Map(
    referencesOf(operation).flatMap((one) =>
      one.in === 'path' ? [[one.path.join('.'), one.resource] as const] : [],
    ),
  );
  const texts = new Map<string, string>();
  const within: string[] = [];
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = draft.parameters.path[name];
    const isId = value instanceof IdOf;
    const text = isId ? await world.id(value, within) : textOf(await fill(value, world));
    texts.set(name, text);
    const resource = resources.get(name);
    const isOwn = isId && (value.whose === 'own' || value.whose === 'fresh');
    // Whatever is sent here, what comes next is seeded within something that is there.
    if (isOwn) within.push(text);
    else if (resource !== undefined) within.push(await world.id(new IdOf(resource, whose), within));
  }
  return serializePath(path, texts);
}
