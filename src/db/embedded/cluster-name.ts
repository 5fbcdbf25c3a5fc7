import { stat } from 'node:fs/promises';

/**
 * A name that the server of this cluster shows in its command line, and its processes in their
 * titles. It tells them from every other server of the machine, also after the folder was moved,
 * and can be read without the right to look into another user's process.
 */
export async function clusterName(clusterDir: string): Promise<string> {
  const { dev, ino } = await stat(clusterDir, { bigint: true });
  return `charter-${dev.toString(36)}-${ino.toString(36)}`;
}
