/**
 * What the compiler says of calls: it is compiled by `npm run check` against the sources of the client,
 * and by package.test.ts against what is published. Nobody runs it.
 */
import {
  createClient,
  type Charter,
  type WebhookEvent,
} from '../../../clients/typescript/src/index.ts';
import { core, type Schemas } from '../../../clients/typescript/src/generated/core/index.ts';

export async function callsThatFit({ core, growth, identity }: Charter): Promise<void> {
  const created = await core.POST('/workspaces', { body: { name: 'Acme' } });
  created.data.data.id satisfies number;
  created.response satisfies Response;
  const path = { id: 1 };
  const found = await core.GET('/workspaces/{id}', { params: { path }, timeoutMs: 1_000 });
  found.data.data satisfies Schemas['WorkspaceView'];
  const gone = await core.DELETE('/workspaces/{id}', { params: { path } });
  gone.data satisfies undefined;
  const text = await core.GET('/workspaces', { parseAs: 'text' });
  text.data satisfies string;
  // Members with a default may be left out.
  await core.POST('/api-keys', { body: { name: 'Key' } });
  const token = await identity.POST('/oauth/token', { body: { grant_type: 'x' } });
  token.data.expires_in satisfies number;
  for await (const { id } of core.items('/workspaces')) id satisfies number | undefined;
  for await (const { id } of growth.items('/orgs')) id satisfies string;
  for await (const { display_name: name } of identity.items('/api/v1/organizations')) {
    name satisfies string;
  }
  for await (const { meta } of core.pages('/workspaces')) meta.total satisfies number;
}

export async function callsThatDoNot(charter: Charter): Promise<void> {
  const { core } = charter;
  // @ts-expect-error: the body lacks its name.
  await core.POST('/workspaces', { body: { tier: 'pro' } });
  // @ts-expect-error: nobody knows this member.
  await core.POST('/workspaces', { body: { name: 'Acme', colour: 'red' } });
  // @ts-expect-error: no tier is called that.
  await core.POST('/workspaces', { body: { name: 'Acme', tier: 'gold' } });
  // @ts-expect-error: there is no body.
  await core.POST('/workspaces');
  // @ts-expect-error: the path has a parameter.
  await core.GET('/workspaces/{id}');
  // @ts-expect-error: which is a number.
  await core.GET('/workspaces/{id}', { params: { path: { id: 'one' } } });
  // @ts-expect-error: the operation has no such query.
  await core.GET('/workspaces', { params: { query: { colour: 'red' } } });
  // @ts-expect-error: there is no such path.
  await core.GET('/nothing');
  // @ts-expect-error: the path does not have this method.
  await core.PUT('/workspaces', { body: { name: 'Acme' } });
  // @ts-expect-error: there is no such option.
  await core.GET('/workspaces', { timeoutMS: 1 });
  // @ts-expect-error: this is no list.
  core.items('/entitlements/summary');
  // @ts-expect-error: there is no such API.
  charter.nothing satisfies unknown;
  const created = await core.POST('/workspaces', { body: { name: 'Acme' } });
  // @ts-expect-error: the answer has no such member.
  created.data.data.colour satisfies unknown;
}

export function eventsByType(event: WebhookEvent): string | number | null | undefined {
  switch (event.type) {
    case 'workspace.updated':
      return event.data.name;
    case 'lead.created':
      return event.data.email;
    case 'meeting.status_changed':
      return event.accountId;
    case 'post.published':
      return event.data.body;
    // @ts-expect-error: there is no such event.
    case 'post.forgotten':
      return null;
    default:
      return event.id;
  }
}

export const oneApi = createClient(core, {
  url: 'https://api.example.com',
  // @ts-expect-error: a client secret goes with a client id.
  credential: { clientSecret: 'x' },
});
