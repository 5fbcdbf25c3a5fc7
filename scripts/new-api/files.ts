import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Remembers what files were like, so that a failure half-way leaves nothing behind. */
export class Undo {
  readonly #root: string;
  readonly #texts = new Map<string, string>();
  readonly #folders: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** A file that will be changed. */
  async keep(file: string): Promise<string> {
    const content = await readFile(join(this.#root, file), 'utf8');
    this.#texts.set(file, content);
    return content;
  }

  /** A folder that will be made. */
  makes(folder: string): void {
    this.#folders.push(folder);
  }

  async run(): Promise<void> {
    for (const [file, content] of this.#texts) await writeFile(join(this.#root, file), content);
    for (const folder of this.#folders) {
      await rm(join(this.#root, folder), { recursive: true, force: true });
    }
  }
}

/** Runs a script of this project with this Node; throws an Error with what it printed when it fails. */
export async function runScript(root: string, ...command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${stdout}${stderr}`.trim());
}
