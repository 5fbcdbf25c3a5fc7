import { watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells of changes below the folders, each time with the folders that changed, once nothing has
 * changed for `quietMs`. One `update` runs at a time: what changes meanwhile makes the next.
 * `announce` has a folder count as changed.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  quietMs: number,
  update: (changed: ReadonlySet<string>) => Promise<void>,
): { announce(folder: string): void; close(): void } {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();

  const flush = (): void => {
    const batch = changed;
    changed = new Set();
    last = last.then(() => update(batch)).catch((error: unknown) => console.error(error));
  };
  const announce = (folder: string): void => {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(flush, quietMs);
  };
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => announce(folder)),
  );
  return {
    announce,
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
