// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { ClientOf } from '../client-types.ts';
import { connect } from '../connect.ts';
import { createConnection } from '../create-connection.ts';
import type { ClientOptions } from '../options.ts';
import { core } from './core/index.ts';
import { growth } from './growth/index.ts';
import { identity } from './identity/index.ts';
import { sales } from './sales/index.ts';
import { social } from './social/index.ts';

/** A client for every API of an installation. They share one credential and its tokens. */
export class Charter {
  /** Core API: Workspaces, and what belongs to them. */
  readonly core: ClientOf<typeof core>;
  /** Growth API: Accounts, organizations, campaigns, leads and experiments. */
  readonly growth: ClientOf<typeof growth>;
  /** Identity API: Customers of your product, and how their people sign in. */
  readonly identity: ClientOf<typeof identity>;
  /** Sales API: Contacts, companies, calls, meetings and opportunities. */
  readonly sales: ClientOf<typeof sales>;
  /** Social API: Posts, accounts, media and insights of social networks. */
  readonly social: ClientOf<typeof social>;

  constructor(options: ClientOptions) {
    const connection = createConnection(options);
    this.core = connect(core, connection);
    this.growth = connect(growth, connection);
    this.identity = connect(identity, connection);
    this.sales = connect(sales, connection);
    this.social = connect(social, connection);
  }
}
