/** Proves the types of handlers: what fits compiles without a cast, and each kind of mistake does not. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const header = `
import type { Operations } from '${root}/generated/core/handlers.ts';
import type { Handler, Handlers } from '${root}/src/apis/handler.ts';
import { createCoreHandlers } from '${root}/src/apis/core/index.ts';
import type { Services } from '${root}/src/apis/services.ts';
declare const services: Services;
const coreHandlers = createCoreHandlers(services);
`;

const fitting: Record<string, string> = {
  'parameters, body and answer are inferred': `
    export const h: Handler<Operations, 'updateWorkspace'> = async ({ params, body }) => {
      const id: number = params.id;
      const name: string | undefined = body.name;
      const time = '2026-01-01T00:00:00Z';
      return { status: 200, body: { message: 'x', data: {
        id, name: name ?? 'x', slug: 'x', tier: 'free', settings: {}, created_at: time, updated_at: time } } };
    };`,
  'a parameter with a default is always there': `
    export const h: Handler<Operations, 'listWorkspaces'> = async ({ query }) => {
      const page: number = query.page;
      throw new Error(String(page));
    };`,
  'a status without body': `
    export const h: Handler<Operations, 'deleteWorkspace'> = async () => ({ status: 204 });`,
  'an event that the operation may emit': `
    export const h: Handler<Operations, 'updateWorkspace'> = async ({ emit }) => {
      const time = '2026-01-01T00:00:00Z';
      emit('workspace.updated', {
        id: 1, name: 'x', slug: 'x', tier: 'free', settings: {}, created_at: time, updated_at: time });
      throw new Error('x');
    };`,
  'a whole registry': `export const all = { ...coreHandlers } satisfies Handlers<Operations>;`,
};

const mistaken: Record<string, string> = {
  'a missing handler': `
    const { getWorkspace, ...rest } = coreHandlers;
    export const all = { ...rest } satisfies Handlers<Operations>;`,
  'a misspelt handler': `
    const { getWorkspace, ...rest } = coreHandlers;
    export const all = { ...rest, getWorkspaces: getWorkspace } satisfies Handlers<Operations>;`,
  'one handler too many': `
    export const all: Handlers<Operations> = { listWorkspaces: coreHandlers.listWorkspaces,
      createWorkspace: coreHandlers.createWorkspace, getWorkspace: coreHandlers.getWorkspace,
      updateWorkspace: coreHandlers.updateWorkspace, deleteWorkspace: coreHandlers.deleteWorkspace,
      listApiKeys: coreHandlers.listApiKeys, createApiKey: coreHandlers.createApiKey,
      getApiKey: coreHandlers.getApiKey, updateApiKey: coreHandlers.updateApiKey,
      rotateApiKey: coreHandlers.rotateApiKey, revokeApiKey: coreHandlers.revokeApiKey,
      surprise: coreHandlers.getWorkspace };`,
  'a status that is not declared': `
    export const h: Handler<Operations, 'deleteWorkspace'> = async () => ({ status: 200 });`,
  'an error status': `
    export const h: Handler<Operations, 'getWorkspace'> = async () => ({ status: 404 });`,
  'a body that lacks a member': `
    export const h: Handler<Operations, 'createWorkspace'> = async () => (
      { status: 201, body: { message: 'x' } });`,
  'a member of the wrong type': `
    export const h: Handler<Operations, 'createWorkspace'> = async () => ({ status: 201, body: {
      message: 'x', data: { id: '1', name: 'x', slug: 'x', tier: 'free', created_at: 'x' } } });`,
  'a parameter that is not declared': `
    export const h: Handler<Operations, 'getWorkspace'> = async ({ params }) => { throw params.surprise; };`,
  'an event that the operation does not name': `
    export const h: Handler<Operations, 'getWorkspace'> = async ({ emit }) => {
      emit('workspace.updated', {}); throw new Error('x'); };`,
  'an event of no webhook': `
    export const h: Handler<Operations, 'updateWorkspace'> = async ({ emit }) => {
      emit('workspace.eaten', {}); throw new Error('x'); };`,
  'an event without its data': `
    export const h: Handler<Operations, 'updateWorkspace'> = async ({ emit }) => {
      emit('workspace.updated', { id: 1 }); throw new Error('x'); };`,
  'a body where there is none': `
    export const h: Handler<Operations, 'getWorkspace'> = async ({ body }) => { throw body.name; };`,
};

const sources = new Map(
  Object.entries({ ...fitting, ...mistaken }).map(([name, text], index) => [
    join(root, `test/architecture/case-${String(index)}.ts`),
    { name, text: header + text },
  ]),
);
const diagnostics = new Map<string, string[]>();

beforeAll(() => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const compilerOptions = { ...options, noUnusedLocals: false };
  const host = ts.createCompilerHost(compilerOptions);
  const own = host.getSourceFile.bind(host);
  host.fileExists = (path) => sources.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const source = sources.get(path);
    return source ? ts.createSourceFile(path, source.text, language) : own(path, language, ...rest);
  };
  const program = ts.createProgram([...sources.keys()], compilerOptions, host);
  for (const [path, { name }] of sources) {
    const found = program.getSemanticDiagnostics(program.getSourceFile(path));
    diagnostics.set(
      name,
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    );
  }
}, 60_000);

describe('compiles', () => {
  it.each(Object.keys(fitting))('%s', (name) => {
    expect(diagnostics.get(name)).toEqual([]);
  });
});

describe('does not compile', () => {
  it.each(Object.keys(mistaken))('%s', (name) => {
    expect(diagnostics.get(name)).toHaveLength(1);
  });
});
