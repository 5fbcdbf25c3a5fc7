import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

/**
 * What pages may do: run the scripts of the site and those within these pages, told by their hashes, and
 * talk to their own origin; nothing else. Styles within elements are Redoc's and Swagger UI's way.
 */
export function writePolicy(pages: readonly string[]): string {
  const hashes = new Set(
    pages.flatMap((html) =>
      [...html.matchAll(inlineScript)].map(([, script = '']) => {
        return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
      }),
    ),
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].sort().join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
