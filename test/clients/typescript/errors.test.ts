/** Protects: whatever goes wrong is one kind of error to a caller, in whichever envelope it came. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApiError,
  AuthenticationError,
  Charter,
  CharterError,
  ConflictError,
  createClient,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  type Api,
  type Condition,
} from '../../../clients/typescript/src/index.ts';
import { generatedApis } from '../../../src/apis/index.ts';
import type { ErrorTemplates } from '../../../src/engine/contract.ts';
import { createErrorRenderer } from '../../../src/engine/error-renderer.ts';
import { ApiError as ServerSideError, type Fault } from '../../../src/errors/api-error.ts';
import { conditions } from '../../../src/errors/catalogue.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createOAuthClient } from '../../support/oauth.ts';

const classes: Record<Condition, typeof ApiError> = {
  bad_request: InvalidRequestError,
  invalid_request: InvalidRequestError,
  unauthenticated: AuthenticationError,
  insufficient_scope: PermissionError,
  forbidden: PermissionError,
  payment_required: PlanLimitError,
  feature_limit_reached: PlanLimitError,
  quota_exceeded: PlanLimitError,
  not_found: NotFoundError,
  method_not_allowed: InvalidRequestError,
  not_acceptable: InvalidRequestError,
  request_timeout: InvalidRequestError,
  conflict: ConflictError,
  idempotency_mismatch: ConflictError,
  cannot_retry: ConflictError,
  payload_too_large: InvalidRequestError,
  uri_too_long: InvalidRequestError,
  unsupported_media_type: InvalidRequestError,
  expectation_failed: InvalidRequestError,
  headers_too_large: InvalidRequestError,
  rate_limited: RateLimitError,
  server_error: ServerError,
  not_implemented: ServerError,
  service_unavailable: ServerError,
};

/** Every envelope of every contract, with a call that is answered in it. */
const envelopes = generatedApis.flatMap(({ contract: { name, errors, operations } }) => [
  { name, of: 'the API', templates: errors, call: 'GET /anything' },
  ...operations
    .filter((operation) => operation.errors)
    .map(({ id, errors, method, path }) => ({
      ...{ name, of: id, templates: errors!, call: `${method.toUpperCase()} ${path}` },
    })),
]);

/** Conditions that an envelope shows alike: by the same status, and the same code if it has any. */
function lookalikes({ body, conditions: all }: ErrorTemplates, condition: Condition): Condition[] {
  const hasCode = JSON.stringify(body).includes('{code}');
  const look = (one: Condition) => [all[one].status, hasCode && all[one].code].join();
  return conditions.filter((one) => look(one) === look(condition));
}

describe.each(envelopes)('$name, envelope of $of', ({ name, templates, call }) => {
  const render = createErrorRenderer(templates);
  const occasion = { requestId: 'req_7', instance: '/there' };

  /** The error that a client makes of what the server's own renderer answers. */
  async function answered(error: ServerSideError): Promise<ApiError> {
    const { status, body, contentType, headers } = render(error, occasion);
    const module = (await import(
      `../../../clients/typescript/src/generated/${name}/index.ts`
    )) as Record<string, Api<object, Record<string, never>>>;
    const client = createClient(module[name]!, {
      url: 'https://api.example.com',
      maxAttempts: 1,
      fetch: async () =>
        new Response(body, {
          status,
          headers: { 'content-type': contentType, 'x-request-id': 'req_7', ...headers },
        }),
    }) as unknown as Record<string, (path: string) => Promise<never>>;
    const [method = '', path = ''] = call.split(' ');
    return (await client[method]!(path).catch((thrown: unknown) => thrown)) as ApiError;
  }

  it.each(conditions)('%s', async (condition) => {
    const words = `Words for ${condition}.`;
    const error = await answered(new ServerSideError(condition, { public: words }));
    const alike = lookalikes(templates, condition);
    const { status, code } = templates.conditions[condition];
    expect(error).toMatchObject({ api: name, operation: call, status, message: words });
    expect(error.requestId).toBe('req_7');
    expect([code, undefined]).toContain(error.code);
    expect(alike).toContain(error.condition);
    expect(error).toBeInstanceOf(classes[error.condition!]);
    expect(error).toBeInstanceOf(CharterError);
    expect(error.name).toBe(error.constructor.name);
  });

  it('faults', async () => {
    const faults: Fault[] = [{ in: 'body', field: 'name', rule: 'required', params: {} }];
    const error = await answered(new ServerSideError('invalid_request', { faults }));
    // The others say it in their message.
    const lists = /"\{(fields|violations)\}"/.test(JSON.stringify(templates));
    const fault = { field: 'name', message: 'The name field is required.' };
    expect(error.faults).toEqual(lists ? [expect.objectContaining(fault)] : []);
  });
});

describe('against the server', () => {
  let app: TestApp;
  let person: Charter;
  let program: Charter;
  let client: { clientId: string; clientSecret: string };
  beforeAll(async () => {
    app = await createTestApp();
    const { token } = await app.signUp();
    const { id: clientId, secret: clientSecret } = await createOAuthClient(app);
    client = { clientId, clientSecret };
    person = new Charter({ url: app.url, credential: { accessToken: token } });
    program = new Charter({ url: app.url, credential: client });
  });
  afterAll(() => app.stop());
  const thrownBy = (work: Promise<unknown>): Promise<ApiError> =>
    work.then(
      () => Promise.reject(new Error('nothing was thrown')),
      (error: unknown) => error as ApiError,
    );

  it('core: what is wrong with each field', async () => {
    const body = { name: '', settings: { timezone: 7 } } as unknown as { name: string };
    const error = await thrownBy(person.core.POST('/workspaces', { body }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ condition: 'invalid_request', code: 'validation_failed' });
    expect(error.faults).toContainEqual({
      field: 'name',
      message: 'The name must have at least 1 characters.',
    });
    expect(error.requestId).toMatch(/./);
  });

  it('core: what the plan refuses, and where it is changed', async () => {
    const { core } = person;
    const create = () => core.POST('/workspaces', { body: { name: 'One more' } });
    for (let workspaces = 1; workspaces < 10; workspaces += 1) await create();
    const error = await thrownBy(create());
    expect(error).toBeInstanceOf(PlanLimitError);
    expect(error).toMatchObject({ feature: 'workspaces', code: 'feature_limit_reached' });
    expect(error.upgradeUrl).toMatch(/^https:\/\/api\.example\.com\//);
  });

  it('growth: a problem document', async () => {
    const body = { email: 'not one', password: 'short' };
    const error = await thrownBy(person.growth.POST('/auth/signup', { body }));
    expect(error).toMatchObject({ name: 'InvalidRequestError', status: 422 });
    expect(error.faults).toContainEqual({
      ...{ field: 'email', in: 'body', rule: 'format:email' },
      message: 'The email must be a valid email address.',
    });
    expect(error.requestId).toBe(error.headers.get('x-request-id'));
  });

  it('IDN-026, IDN-027, IDN-038: identity: a google.rpc.Status', async () => {
    const path = { id: 'org_0' };
    const missing = thrownBy(
      program.identity.GET('/api/v1/organizations/{id}', { params: { path } }),
    );
    expect(await missing).toMatchObject({ name: 'NotFoundError', condition: 'not_found', code: 5 });
    const anonymous = new Charter({ url: app.url }).identity.GET('/api/v1/organizations');
    expect(await thrownBy(anonymous)).toMatchObject({
      ...{ name: 'AuthenticationError', condition: 'unauthenticated', code: 16 },
      message: 'Token empty',
    });
    const unnamed = program.identity.POST('/api/v1/organizations', {
      body: {} as { display_name: string },
    });
    expect(await thrownBy(unnamed)).toMatchObject({
      name: 'InvalidRequestError',
      faults: [{ field: 'display_name', in: 'body', rule: 'required' }],
    });
  });

  it('identity: the OAuth endpoints', async () => {
    const unreadable = { grant_type: 'password' };
    expect(
      await thrownBy(program.identity.POST('/oauth/token', { body: unreadable })),
    ).toMatchObject({ name: 'InvalidRequestError', code: 'invalid_request' });
    const greedy = new Charter({ url: app.url, credential: { ...client, scope: 'admin' } });
    // RFC 6749 has more codes than the catalogue has conditions.
    expect(await thrownBy(greedy.identity.GET('/api/v1/organizations'))).toMatchObject({
      ...{ name: 'InvalidRequestError', code: 'invalid_scope', condition: undefined },
      operation: 'POST /oauth/token',
    });
  });

  it('an answer of something in between, which is no API of ours', async () => {
    const { core } = new Charter({
      url: app.url,
      maxAttempts: 1,
      fetch: async () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
    });
    const error = await thrownBy(core.GET('/workspaces'));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({
      ...{ condition: undefined, code: undefined, body: '<h1>Bad Gateway</h1>' },
      message: 'GET /workspaces was answered with status 502',
    });
  });

  it('a success that is no JSON', async () => {
    const { core } = new Charter({ url: app.url, fetch: async () => new Response('<p>Hello') });
    const error = await thrownBy(core.GET('/workspaces'));
    expect([error instanceof CharterError, error instanceof ApiError]).toEqual([true, false]);
    expect(error.message).toBe('GET /workspaces was answered with what is no JSON');
  });
});
