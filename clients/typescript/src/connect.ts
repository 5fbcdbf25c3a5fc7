import type { Api, ListTable, ListTraits } from './api.ts';
import type { Client, Method } from './client-types.ts';
import { CharterError } from './errors/charter-error.ts';
import { createCall, type Connection, type Init } from './transport/create-call.ts';
import { itemsOf, walkPages } from './walk-pages.ts';

/** The client of an API over a connection, which others may share. */
export function connect<Paths extends object, Lists extends ListTable>(
  api: Api<Paths, Lists>,
  connection: Connection,
): Client<Paths, Lists> {
  const call = createCall(api, connection);
  const method = (name: Method) => (path: string, init?: Init) => call(name, path, init);
  const walk = (list: ListTraits, path: string, init: Init = {}): AsyncGenerator =>
    walkPages(list, init.params?.query ?? {}, async (query) => {
      const { data } = await call('get', path, { ...init, params: { ...init.params, query } });
      return data;
    });
  const client = {
    GET: method('get'),
    PUT: method('put'),
    POST: method('post'),
    PATCH: method('patch'),
    DELETE: method('delete'),
    pages: (path: string, init?: Init) => walk(listOf(api, path), path, init),
    async *items(path: string, init?: Init) {
      const list = listOf(api, path);
      for await (const page of walk(list, path, init)) yield* itemsOf(list, page);
    },
  };
  // At run time there is one function for all operations; the contract's types tell them apart.
  return client as unknown as Client<Paths, Lists>;
}

function listOf({ name, lists }: Api<object, ListTable>, path: string): ListTraits {
  const list = lists[path];
  if (!list) throw new CharterError(`The ${name} API has no list at ${path}.`);
  return list;
}
