/** Protects: the Python quickstart does what it says, on the standard library, against the server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { describeWithProgram } from '../../support/describe-with.ts';
import { addOAuthClient } from '../../support/oauth.ts';
import { runPython, type PythonProgram } from '../../support/python.ts';
import { startScriptedServer, type ScriptedServer } from '../../support/scripted-server.ts';

/** Waits by telling the test, which moves the clock and lets it go on. */
const waiting = `
import os
import quickstart

def wait(seconds):
    print("wait", seconds)
    input()
url = os.environ["CHARTER_URL"]
`;

describeWithProgram('python3', 'IDN-037: the quickstart', () => {
  let app: TestApp;
  let environment: Record<string, string>;
  beforeAll(async () => {
    app = await createTestApp({ limits: 'declared' });
    const { token } = await app.signUp();
    const { id, secret } = await addOAuthClient(app, token);
    const made = await app.call('POST', '/api/v1/api-keys', { token, body: { name: 'Python' } });
    environment = {
      CHARTER_URL: app.url,
      CHARTER_CLIENT_ID: id,
      CHARTER_CLIENT_SECRET: secret,
      CHARTER_API_KEY: made.at('data.key') as string,
    };
  });
  afterAll(() => app.stop());
  const run = (code: string): PythonProgram => runPython({ code: waiting + code }, environment);

  it('creates, lists, and creates once', async () => {
    const printed = await runPython({ file: 'quickstart.py' }, environment).rest();
    expect(printed).toEqual([
      expect.stringMatching(/^created org_\w+ Acme Corp$/),
      expect.stringMatching(/^organization org_\w+ Acme Corp$/),
      expect.stringMatching(/^made once \d+$/),
      expect.stringMatching(/^workspace \d+ Ada/),
      expect.stringMatching(/^workspace \d+ Made once$/),
      expect.stringMatching(/^org org_\w+ Ada/),
      "refused 422 {'name': ['The name must have at least 1 characters.']}",
    ]);
  });

  it('IDN-038: gets a token once, renews it before it expires, and again where it is refused', async () => {
    const program = run(`
moments = [0.0]
class Counted(quickstart.ClientCredentials):
    def renew(self):
        print("token")
        return super().renew()
quickstart.ClientCredentials = Counted
identity = quickstart.Identity(
    url, os.environ["CHARTER_CLIENT_ID"], os.environ["CHARTER_CLIENT_SECRET"],
    clock=lambda: moments[0])
for own_seconds in (0, 0, 1_700, 1_700):
    moments[0] = own_seconds
    input()
    print(len(list(identity.organizations(page_size=1))))
`);
    const list = async () => {
      program.say();
      return program.line();
    };
    expect([await list(), await program.line()]).toEqual(['token', '1']);
    expect(await list()).toBe('1');
    expect([await list(), await program.line()]).toEqual(['token', '1']);
    // Its own clock stands still, so that it cannot know.
    app.clock.advance({ seconds: 1_800 });
    expect([await list(), await program.line()]).toEqual(['token', '1']);
    expect(await program.rest()).toEqual([]);
  });

  it('IDN-028, SAL-056: waits as Retry-After says, and is served then', async () => {
    app.clock.advance({ minutes: 5 });
    const program = run(`
core = quickstart.Core(url, os.environ["CHARTER_API_KEY"], sleep=wait)
for number in range(1, 4):
    core.create_workspace(f"W{number}")
for _ in range(12):
    print("walked", len({workspace["id"] for workspace in core.workspaces(per_page=1)}))
`);
    // 3 + 12 × 5 are 63 requests, of which the limit admits 60 a minute.
    const printed = [];
    for (let left = 13; left > 0; left -= 1) {
      const line = await program.line();
      printed.push(line);
      const [, seconds] = /^wait (\d+)/.exec(line) ?? [];
      if (seconds === undefined) continue;
      app.clock.advance({ seconds: Number(seconds) });
      program.say();
    }
    expect(printed.toSorted()).toEqual(['wait 60.0', ...Array<string>(12).fill('walked 5')].sort());
    expect(await program.rest()).toEqual([]);
  });
});

describeWithProgram('python3', 'the quickstart, where a server fails', () => {
  let server: ScriptedServer;
  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server.stop());

  const made = { status: 201, body: { data: { id: 1 } } };
  /** Lines that a call prints: what it waits for, and how it ends. */
  async function call(expression: string): Promise<string[]> {
    const code = `${waiting}
core = quickstart.Core(url, "k", sleep=lambda seconds: print("wait", round(seconds, 1)))
anonymous = quickstart.Http(url, sleep=lambda seconds: print("wait", seconds))
try:
    print("made", (${expression})["id"])
except quickstart.ApiError as error:
    print("refused", error.status, error.retry_after)
except OSError as error:
    print("no answer")
`;
    return runPython({ code }, { CHARTER_URL: server.url }).rest();
  }
  const create = () => call('core.create_workspace("A")');

  it('SAL-057: backs off 1, 2 and 4 seconds with one key, and then gives up', async () => {
    server.script({ status: 503 });
    expect(await create()).toEqual(['wait 1.0', 'wait 2.0', 'wait 4.0', 'refused 503 None']);
    const keys = server.taken.map(({ headers }) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 'wait 7.0'],
    ['a date that is past', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 'wait 1.0'],
    ['nothing that can be read', { 'retry-after': 'soon' }, 'wait 1.0'],
  ])('waits where Retry-After is %s', async (_form, headers, waited) => {
    server.script({ status: 429, headers }, made);
    expect(await create()).toEqual([waited, 'made 1']);
  });

  it('does not wait for longer than a minute', async () => {
    server.script({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await create()).toEqual(['refused 429 3600.0']);
  });

  it('tries again while the attempt before is under way, or its answer was cut', async () => {
    server.script({ status: 409, headers: { 'retry-after': '1' } }, { ...made, cut: true }, made);
    expect(await create()).toEqual(['wait 1.0', 'wait 2.0', 'made 1']);
  });

  it('sends once what nobody may send twice, and follows no redirect', async () => {
    server.script({ status: 503 });
    expect(await call('anonymous.request("POST", "/x", body={})')).toEqual(['refused 503 None']);
    server.script({ status: 302, headers: { location: `${server.url}/elsewhere` } });
    expect(await create()).toEqual(['refused 302 None']);
    expect(server.taken).toHaveLength(1);
  });

  it('says where no answer comes', async () => {
    const code = 'quickstart.Http("http://127.0.0.1:1").request("POST", "/x")';
    expect(await call(code)).toEqual(['no answer']);
  });
});

it('has no other package, and tells how it is run', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../clients/python/quickstart.py'),
    'utf8',
  );
  const imported = [...text.matchAll(/^(?:import|from) ([\w.]+)/gm)].map(([, name]) => name);
  expect(imported.toSorted()).toEqual([
    ...['__future__', 'collections.abc', 'dataclasses', 'email.utils', 'http.client', 'json'],
    ...['os', 'time', 'typing', 'urllib.error', 'urllib.parse', 'urllib.request', 'uuid'],
  ]);
  expect(text).toContain('python3 quickstart.py');
});
