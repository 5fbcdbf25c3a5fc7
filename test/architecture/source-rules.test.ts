/**
 * This project's own lint rules, each broken in a small tree made for it: who reads the environment
 * and the clock, who opens connections, where SQL has its time from, and that no comment switches a rule off.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { findProgram } from '../../scripts/check/find-program.ts';

interface FileReport {
  filePath: string;
  messages: { ruleId: string; line: number; message: string }[];
}

const repository = resolve(import.meta.dirname, '../..');

/** By file of the tree, a statement, and the rule that refuses it; undefined where none may. */
const cases: [file: string, statement: string, rule: string | undefined][] = [
  ['src/db/a.ts', 'export const a = process.env;', 'no-restricted-properties'],
  ['src/db/b.ts', "export const b = process['env'];", 'no-restricted-properties'],
  ['src/db/c.ts', 'export const { env: c } = process;', 'no-restricted-properties'],
  ['src/db/d.ts', "export { env as d } from 'node:process';", 'no-restricted-imports'],
  ['src/config/e.ts', 'export const e = process.env;', undefined],
  ['scripts/f.ts', 'export const f = process.env;', undefined],
  ['test/g.ts', 'export const g = process.env;', undefined],
  ['bench/h.ts', 'export const h = [process.env, Date.now()];', undefined],
  ['src/apis/i.ts', 'export const i = Date.now();', 'no-restricted-syntax'],
  ['src/apis/j.ts', 'export const j = new Date();', 'no-restricted-syntax'],
  ['src/apis/k.ts', 'export const k = Date();', 'no-restricted-syntax'],
  ['src/config/l.ts', 'export const l = Date.now;', 'no-restricted-syntax'],
  ['src/apis/m.ts', 'export const m = [new Date(0), performance.now()];', undefined],
  ['src/lib/clock.ts', 'export const n = [new Date(), Date.now()];', undefined],
  ['src/db/o.ts', "export const o = 'select now()';", 'no-restricted-syntax'],
  ['src/db/p.ts', 'export const p = `select ${1}, NOW ( )`;', 'no-restricted-syntax'],
  ['src/db/q.ts', "export const q = 'at < Current_Timestamp';", 'no-restricted-syntax'],
  ['src/db/r.ts', 'export const r = `on < CURRENT_DATE - ${1}`;', 'no-restricted-syntax'],
  ['src/db/s.ts', "export const s = 'select clock_timestamp()';", 'no-restricted-syntax'],
  ['src/db/t.ts', "export const t = `select 'now'::date`;", 'no-restricted-syntax'],
  ['src/lib/u.ts', "export const u = 'localtimestamp';", 'no-restricted-syntax'],
  [
    'src/db/v.ts',
    'export const v = (k: K) => k.fn.now(); interface K { fn: { now(): void } }',
    'no-restricted-syntax',
  ],
  ['src/db/w.ts', "export const w = 'nothing is known now of current_dates (yet)';", undefined],
  [
    'src/db/x.ts',
    'export const x = (v: unknown) => v as any;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'src/db/y.ts',
    'export function y(): void { Promise.resolve(); }',
    '@typescript-eslint/no-floating-promises',
  ],
  ['src/db/z.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/apis/ca.ts', "export const ca = fetch('https://a.example');", 'no-restricted-globals'],
  ['src/apis/cb.ts', 'export const cb = globalThis.fetch;', 'no-restricted-properties'],
  ['src/apis/cc.ts', 'export const { fetch: cc } = globalThis;', 'no-restricted-properties'],
  ['src/apis/cd.ts', "export { request as cd } from 'node:http';", 'no-restricted-imports'],
  ['src/apis/ce.ts', "export { get as ce } from 'https';", 'no-restricted-imports'],
  ['src/apis/cf.ts', "export * as cf from 'node:http';", 'no-restricted-imports'],
  ['src/apis/cg.ts', "import cg from 'node:http'; export { cg };", 'no-restricted-imports'],
  ['src/apis/ch.ts', "export { request as ch } from 'undici';", 'no-restricted-imports'],
  ['src/apis/ci.ts', "export { connect as ci } from 'node:http2';", 'no-restricted-imports'],
  ['src/apis/cj.ts', "export { connect as cj } from 'node:net';", 'no-restricted-imports'],
  ['src/apis/ck.ts', "export { TLSSocket as ck } from 'node:tls';", 'no-restricted-imports'],
  ['src/apis/cl.ts', "export const cl = import('node:https');", 'no-restricted-syntax'],
  ['src/apis/cm.ts', "export const cm = new WebSocket('wss://a');", 'no-restricted-globals'],
  [
    'src/apis/cn.ts',
    "export const cn = process.getBuiltinModule('node:http');",
    'no-restricted-properties',
  ],
  ['src/config/cp.ts', "export { request as cp } from 'node:https';", 'no-restricted-imports'],
  ['src/server/cq.ts', "export { createServer, STATUS_CODES } from 'node:http';", undefined],
  ['src/server/cr.ts', "export { BlockList, isIP } from 'node:net';", undefined],
  ['src/platform/egress/cs.ts', "export { request as cs } from 'node:https';", undefined],
  [
    'src/platform/egress/ct.ts',
    "export const ct = fetch('https://a.example');",
    'no-restricted-globals',
  ],
  [
    'src/platform/egress/cx.ts',
    "export { connect as cx } from 'node:tls';",
    'no-restricted-imports',
  ],
  ['src/platform/egress/cu.ts', 'export const cu = process.env;', 'no-restricted-properties'],
  ['src/platform/egress/cv.ts', 'export const cv = Date.now();', 'no-restricted-syntax'],
  ['test/cw.ts', "export { request as cw } from 'node:https';", undefined],
  [
    'src/db/inline.ts',
    '/* eslint-disable */ export const inline = process.env;',
    'no-restricted-properties',
  ],
];

describe('lint', () => {
  let tree = '';
  let reports: FileReport[] = [];

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'source-rules-'));
    await symlink(join(repository, 'node_modules'), join(tree, 'node_modules'), 'junction');
    await writeFile(join(tree, 'package.json'), '{"type":"module"}');
    for (const file of ['eslint.config.js', 'tsconfig.json']) {
      await copyFile(join(repository, file), join(tree, file));
    }
    for (const [file, statement] of cases) {
      await mkdir(dirname(join(tree, file)), { recursive: true });
      await writeFile(join(tree, file), `${statement}\n`);
    }
    const eslint = findProgram('eslint', 'eslint');
    const child = spawn(process.execPath, [eslint, '--format', 'json', '.'], { cwd: tree });
    reports = JSON.parse(await text(child.stdout)) as FileReport[];
  }, 60_000);
  afterAll(() => rm(tree, { recursive: true }));

  it.each(cases)('%s: %s', (file, _statement, rule) => {
    const report = reports.find(({ filePath }) => filePath.endsWith(join('/', file)));
    const broken = report?.messages.map(({ ruleId }) => ruleId);
    if (rule === undefined) expect(broken).toEqual([]);
    else expect(broken).toContain(rule);
  });
});
