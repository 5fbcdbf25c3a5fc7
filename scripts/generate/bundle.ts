import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Bundles every contract named in redocly.yaml into `generated/<api>/openapi.json`. Redocly runs as
 * a command since its package offers nothing to import; an Error holds what it printed.
 */
export async function bundleContracts(root: string): Promise<void> {
  const command = `${root}/node_modules/@redocly/cli/bin/cli.js`;
  await promisify(execFile)(process.execPath, [command, 'bundle'], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
