import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

it('GRO-030: answers without a credential', async () => {
  const answer = await app.call('GET', '/api/v1/health');
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({ status: 'ok', version: '1.0.0', time: '2026-01-15T10:30:00Z' });
});

it('a credential that is sent to a public operation is not looked at', async () => {
  const headers = { authorization: 'Bearer nonsense' };
  expect((await app.call('GET', '/api/v1/health', { headers })).status).toBe(200);
});

it('HEAD answers the headers of GET, without its body', async () => {
  const [get, head] = [
    await app.call('GET', '/api/v1/health'),
    await app.call('HEAD', '/api/v1/health'),
  ];
  expect(head.status).toBe(200);
  expect(head.text).toBe('');
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
});

it('the process tells its own state beside the contracts', async () => {
  expect((await app.call('GET', '/livez')).status).toBe(200);
  expect((await app.call('GET', '/readyz')).json).toEqual({ status: 'ready' });
  const contract = await app.call('GET', '/openapi/growth.json');
  expect(contract.at('info.title')).toMatch(/growth/i);
  expect((await app.call('GET', '/openapi/growth.yaml')).text).toMatch(/^openapi: 3\.1/);
});
