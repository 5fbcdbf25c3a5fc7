import type { Sealer } from '../../lib/sealer.ts';
import { createSigningSecret } from './signing-secret.ts';

const secretContext = 'webhook secret';
const headersContext = 'webhook headers';

/** Keeps endpoints' secrets and headers sealed. */
export interface WebhookSecrets {
  /** A fresh secret, as its owner is shown it. */
  create(): string;
  seal(secret: string): Buffer;
  /** Throws for one that was sealed with another key. */
  open(sealed: Buffer): string;
  sealHeaders(headers: Readonly<Record<string, string>> | null | undefined): Buffer | null;
  openHeaders(sealed: Buffer | null): Record<string, string>;
}

/** Secrets sealed by the platform's sealer. */
export function createWebhookSecrets(sealer: Sealer): WebhookSecrets {
  const open = (sealed: Buffer, context: string): string => {
    const plain = sealer.open(sealed, context);
    if (!plain) throw new Error(`a ${context} was sealed with another key`);
    return plain.toString();
  };
  return {
    create: createSigningSecret,
    seal: (secret) => sealer.seal(Buffer.from(secret), secretContext),
    open: (sealed) => open(sealed, secretContext),
    sealHeaders: (headers) =>
      headers && Object.keys(headers).length > 0
        ? sealer.seal(Buffer.from(JSON.stringify(headers)), headersContext)
        : null,
    openHeaders: (sealed) =>
      sealed === null ? {} : (JSON.parse(open(sealed, headersContext)) as Record<string, string>),
  };
}
