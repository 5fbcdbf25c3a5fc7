/** Protects: code samples of every operation, in four languages that can each read and run theirs. */
import { resolve } from 'node:path';
import { SourceTextModule } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enrichDocument } from '../../../scripts/docs/reference/enrich-document.ts';
import { listOperations } from '../../../scripts/docs/samples/build-request.ts';
import type { CodeSample } from '../../../scripts/docs/samples/print-samples.ts';
import { loadSite } from '../../../scripts/docs/site.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createPrograms, describeWithPrograms, type Programs } from '../../support/programs.ts';

interface Sampled {
  operation: string;
  samples: CodeSample[];
}

describeWithPrograms('code samples', () => {
  let app: TestApp;
  let programs: Programs;
  let all: Sampled[];

  beforeAll(async () => {
    [app, programs] = await Promise.all([createTestApp(), createPrograms()]);
    const { apis } = await loadSite(resolve(import.meta.dirname, '../../..'), app.url);
    all = apis.flatMap((api) =>
      listOperations(enrichDocument(api, app.url)).map(({ operation }) => ({
        operation: operation['operationId'] as string,
        samples: operation['x-codeSamples'] as unknown as CodeSample[],
      })),
    );
  });
  afterAll(() => Promise.all([app.stop(), programs.remove()]));

  /** Of each operation its sample of one language. */
  const printed = (label: string): string[] =>
    all.map(({ operation, samples }) => {
      const found = samples.find((sample) => sample.label === label);
      if (!found) throw new Error(`${operation} has no sample in ${label}`);
      return found.source;
    });

  it('are programs of their languages', async () => {
    // Each within a function that nobody calls, so that all are read and none is run.
    const shell = printed('cURL').map((source, at) => `f${String(at)}() {\n${source}\n}`);
    expect(await programs.run('samples.sh', shell.join('\n'))).toMatchObject({
      code: 0,
      stderr: '',
    });
    const python = `import ast, json\nfor source in json.loads(${JSON.stringify(JSON.stringify(printed('Python')))}): ast.parse(source)`;
    expect(await programs.run('samples.py', python)).toMatchObject({ code: 0, stderr: '' });
    for (const label of ['JavaScript', 'Node.js (axios)'])
      for (const source of printed(label)) expect(() => new SourceTextModule(source)).not.toThrow();
    console.log(`samples: ${String(all.length)} operations in 4 languages, 0 that cannot be read`);
    expect(all.length).toBeGreaterThan(40);
  });

  it('send what the contract accepts', async () => {
    const { token } = await app.signUp();
    const { samples } = all.find(({ operation }) => operation === 'createWorkspace')!;
    const names = { cURL: 'sample.sh', JavaScript: 'sample.mjs', 'Node.js (axios)': 'axios.mjs' };
    for (const [label, name] of Object.entries(names)) {
      const { source } = samples.find((sample) => sample.label === label)!;
      const own = source
        .replace('YOUR_API_KEY', token)
        .replaceAll('new-workspace', `new-workspace-${name.replace('.', '-')}`);
      const { stdout } = await programs.run(name, own);
      expect([label, stdout]).toEqual([label, expect.stringMatching(/created successfully/)]);
    }
  });
});
