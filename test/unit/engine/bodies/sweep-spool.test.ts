import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { sweepSpool } from '../../../../src/engine/bodies/index.ts';

it('deletes uploads that a killed process left, and nothing younger or of another kind', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'charter-spool-'));
  const now = new Date('2026-01-15T10:30:00Z');
  const ages = { 'upload-old': 61, 'upload-young': 59, 'other-old': 61 };
  for (const [name, minutes] of Object.entries(ages)) {
    const time = new Date(now.getTime() - minutes * 60_000);
    await writeFile(join(directory, name), '');
    await utimes(join(directory, name), time, time);
  }
  await sweepSpool(directory, now);
  expect((await readdir(directory)).sort()).toEqual(['other-old', 'upload-young']);
  await rm(directory, { recursive: true });
  await expect(sweepSpool(directory, now)).resolves.toBeUndefined();
});
