import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';

/** How a receiver behaves. */
export interface ReceiverOptions {
  /** What events are signed with; without it nothing is verified. */
  secret: string | undefined;
  /** The status of every answer to an event that verifies. */
  status: number;
  slowMs: number;
  print: (line: string) => void;
}

/**
 * A server that takes events: it answers 401 where the signature does not verify, else the status that
 * it is told to. An id that comes again is said to.
 */
export function createReceiver({ secret, status, slowMs, print }: ReceiverOptions): Server {
  const seen = new Set<string>();
  const webhook = secret === undefined ? undefined : new Webhook(secretOf(secret));
  return createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const verdict = verify(webhook, request, body.toString());
      const id = String(request.headers['webhook-id'] ?? '-');
      const again = seen.has(id) ? ' (again)' : '';
      seen.add(id);
      print(`${verdict} ${id}${again} ${body.toString()}`);
      if (slowMs > 0) await wait(slowMs);
      response.statusCode = verdict === 'FORGED' ? 401 : status;
      response.setHeader('content-type', 'application/json');
      response.end('{"received":true}');
    })();
  });
}

/** The package wants base64; a secret of another form stands for its own bytes. */
function secretOf(secret: string): string {
  return /^whsec_[A-Za-z0-9+/]+=*$/.test(secret) ? secret : Buffer.from(secret).toString('base64');
}

function verify(
  webhook: Webhook | undefined,
  { headers }: IncomingMessage,
  body: string,
): 'verified' | 'unverified' | 'FORGED' {
  if (!webhook) return 'unverified';
  try {
    webhook.verify(body, headers as Record<string, string>);
    return 'verified';
  } catch {
    return 'FORGED';
  }
}
