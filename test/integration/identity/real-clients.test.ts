/** Protects: clients that nobody here wrote find the issuer, get tokens and use the API with them. */
import { fromBinary, fromJson, toBinary, type JsonValue } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ListOrganizationsRequestSchema,
  ListOrganizationsResponseSchema,
  OrganizationService,
} from '@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/organizations/organizations_pb.js';
import * as oauth from 'openid-client';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { startGrpcFront, type GrpcFront } from '../../support/grpc-front.ts';
import { createOAuthClient, type TestOAuthClient } from '../../support/oauth.ts';

const organizations = '/api/v1/organizations';
const issuer = 'https://api.example.com';
/** Loaded late: jest cannot load jose, which both import, for the two of them at once. */
const loadSdk = () => import('@scalekit-sdk/node');

let app: TestApp;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await createTestApp();
  // Clients look at the machine's clock.
  app.clock.advance({ ms: Date.now() - app.clock.now().getTime() });
  client = await createOAuthClient(app);
});
afterAll(() => app.stop());

describe('openid-client', () => {
  const discover = (secret = client.secret, authentication?: oauth.ClientAuth) =>
    oauth.discovery(new URL(issuer), client.id, secret, authentication, {
      // The published address leads to the server under test, as a proxy's would.
      [oauth.customFetch]: (url, options) => fetch(url.replace(issuer, app.url), options),
    });

  it.each([
    ['in the body', () => undefined],
    ['by HTTP Basic', () => oauth.ClientSecretBasic(client.secret)],
  ])('discovers, gets a token %s, creates and lists', async (_how, authentication) => {
    const configuration = await discover(client.secret, authentication());
    expect(configuration.serverMetadata()).toMatchObject({
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
    });
    const scope = 'organizations:read organizations:write';
    const tokens = await oauth.clientCredentialsGrant(configuration, { scope });
    expect([tokens.token_type, tokens.expires_in, tokens.scope]).toEqual(['bearer', 1_799, scope]);
    const call = (method: string, body?: string) =>
      oauth.fetchProtectedResource(
        configuration,
        tokens.access_token,
        new URL(organizations, issuer),
        method,
        body,
        new Headers({ 'content-type': 'application/json' }),
      );
    expect((await call('POST', '{"display_name":"By openid-client"}')).status).toBe(201);
    expect(await (await call('GET')).text()).toContain('By openid-client');
  });

  it('asks about a token, and revokes it', async () => {
    const configuration = await discover();
    const { access_token: token } = await oauth.clientCredentialsGrant(configuration);
    const state = await oauth.tokenIntrospection(configuration, token);
    expect(state).toMatchObject({ active: true, client_id: client.id, token_type: 'bearer' });
    await oauth.tokenRevocation(configuration, token);
    expect(await oauth.tokenIntrospection(configuration, token)).toEqual({ active: false });
  });

  it('tells a refusal by its code', async () => {
    const wrong = await discover('wrong');
    await expect(oauth.clientCredentialsGrant(wrong)).rejects.toMatchObject({
      error: 'invalid_client',
      status: 401,
    });
    const configuration = await discover();
    await expect(
      oauth.clientCredentialsGrant(configuration, { scope: 'admin' }),
    ).rejects.toMatchObject({ error: 'invalid_scope' });
  });
});

/**
 * The vendor's package gets tokens and keys by HTTP/1.1 from the URL that it is given, and everything
 * else by gRPC over HTTP/2 from the same URL (lib/connect.js, createGrpcTransport). The server speaks
 * the REST of the contract, so a front translates the one method, with the package's own messages.
 */
describe('IDN-036: @scalekit-sdk/node', () => {
  let front: GrpcFront;
  const method = `/${OrganizationService.typeName}/ListOrganization`;
  beforeAll(async () => {
    front = await startGrpcFront(app.port, async (path, message, authorization) => {
      if (path !== method) return undefined;
      const asked = fromBinary(ListOrganizationsRequestSchema, message);
      const query = new URLSearchParams({ page_token: asked.pageToken });
      if (asked.pageSize > 0) query.set('page_size', String(asked.pageSize));
      const answer = await app.call('GET', `${organizations}?${query.toString()}`, {
        headers: { authorization },
      });
      if (answer.status !== 200) {
        return { code: Number(answer.at('code')), message: String(answer.at('message')) };
      }
      // Strict: a member that the vendor's message does not have would throw.
      const page = fromJson(ListOrganizationsResponseSchema, answer.json as JsonValue);
      return toBinary(ListOrganizationsResponseSchema, page);
    });
  });
  afterAll(() => front.stop());

  it('IDN-009, IDN-110: gets a token and verifies it, from the server as it is', async () => {
    const { ScalekitClient } = await loadSdk();
    const scalekit = new ScalekitClient(app.url, client.id, client.secret);
    const token = await scalekit.getClientAccessToken();
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
    expect(await scalekit.validateAccessToken(token, { issuer, audience: [issuer] })).toBe(true);
    expect(await scalekit.validateAccessToken(`${token.slice(0, -4)}AAAA`)).toBe(false);
    await expect(scalekit.generateClientToken(client.id, 'wrong')).rejects.toMatchObject({
      httpStatus: 401,
    });
  });

  it('lists by gRPC alone, which the server does not speak', async () => {
    const { ScalekitClient } = await loadSdk();
    const scalekit = new ScalekitClient(app.url, client.id, client.secret);
    const listing = scalekit.organization.listOrganization({ pageSize: 10 });
    await expect(listing).rejects.toHaveProperty(
      '_message',
      expect.stringContaining('ERR_HTTP2_ERROR'),
    );
  });

  it('IDN-036, IDN-038: behind a front, lists every organization, and renews its token by itself', async () => {
    const { ScalekitClient } = await loadSdk();
    const scalekit = new ScalekitClient(front.url, client.id, client.secret);
    const listed = await app.call('GET', organizations, {
      token: await scalekit.getClientAccessToken(),
    });
    const page = await scalekit.organization.listOrganization({ pageSize: 100 });
    // The first call goes without a token, is told so (16), and is made again with one.
    expect(front.called).toEqual([method, method]);
    expect(page.organizations.map(({ displayName }) => displayName)).toEqual(
      listed.column('organizations', 'display_name'),
    );
    expect(page.totalSize).toBe(listed.at('total_size'));
    expect(page.organizations[0]?.id).toMatch(/^org_/);

    app.clock.advance({ seconds: 1_800 });
    const again = await scalekit.organization.listOrganization({ pageSize: 1 });
    expect([again.organizations.length, front.called.length]).toEqual([1, 4]);
  });
});
