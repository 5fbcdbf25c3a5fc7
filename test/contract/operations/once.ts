import type { Scene } from './scene.ts';

const done = new WeakMap<Scene, Map<string, Promise<unknown>>>();

/** Does something once for a scene, and answers what came of it to everyone. */
export function once<T>(scene: Scene, name: string, work: () => Promise<T>): Promise<T> {
  const known = done.get(scene) ?? new Map<string, Promise<unknown>>();
  done.set(scene, known);
  const outcome = (known.get(name) as Promise<T> | undefined) ?? work();
  known.set(name, outcome);
  return outcome;
}
