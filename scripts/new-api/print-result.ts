import type { BoundScheme } from '../check-spec/bind-schemes.ts';
import type { NewApiResult } from './new-api.ts';

/** What became of a new API, and what is left to do, as people read it. */
export function printResult(name: string, result: NewApiResult): string {
  if (!result.placed) return `Nothing was changed: ${ended(result.reason)}`;
  const lines = [`The API ${name} is in its place:`, ...result.files.map((file) => `  ${file}`)];
  if (result.left.length > 0) {
    lines.push(
      'Left out, since they cannot be served:',
      ...result.left.map((label) => `  ${label}`),
    );
  }
  lines.push(
    `Write its handlers in src/apis/${name}/; each answers 501 until then. docs/check-spec.md tells how,`,
    'and how to call them.',
    ...authenticatorLines(name, result.unauthenticated),
    ...appLines(name, result.unmounted),
  );
  if (result.unauthenticated.length > 0 || result.unmounted.length > 0) {
    lines.push('Then run npm start.');
  }
  return lines.join('\n');
}

/** A sentence; what ends in a list is none. */
function ended(reason: string): string {
  return reason.includes('\n') ? reason : `${reason}.`;
}

/** What keeps the server from starting, and the way out. */
function authenticatorLines(name: string, schemes: readonly BoundScheme[]): string[] {
  if (schemes.length === 0) return [];
  return [
    'The server refuses to start yet, since nothing checks the credentials of',
    ...schemes.map((scheme) => `  ${scheme.name} (${scheme.words})`),
    `Write an Authenticator (src/engine/ports.ts) for each, under authenticators.${name} in src/compose.ts:`,
    'one of yours, `userToken` for the access tokens of people, or `keys.authenticate` for API keys.',
  ];
}

function appLines(name: string, apps: readonly string[]): string[] {
  if (apps.length === 0) return [];
  return [
    'The server refuses to start yet, since operations are mounted on apps that are not there:',
    ...apps.map((app) => `  ${app}`),
    `Write a MountedApp (src/engine/ports.ts) for each, under mounted.${name} in src/compose.ts.`,
  ];
}
