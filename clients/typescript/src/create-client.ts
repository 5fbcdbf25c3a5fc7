import type { Api, ListTable } from './api.ts';
import type { Client } from './client-types.ts';
import { connect } from './connect.ts';
import { createConnection } from './create-connection.ts';
import type { ClientOptions } from './options.ts';

/**
 * The client of one API, for programs that need no other: a bundler leaves out the rest. `Charter` has
 * the clients of all.
 */
export function createClient<Paths extends object, Lists extends ListTable>(
  api: Api<Paths, Lists>,
  options: ClientOptions,
): Client<Paths, Lists> {
  return connect(api, createConnection(options));
}
