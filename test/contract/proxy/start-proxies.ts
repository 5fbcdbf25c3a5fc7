import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isErrorCode } from '../../../src/lib/is-error-code.ts';
import type { WireAnswer } from '../../support/operations/answer-check.ts';
import type { Operation } from '../../support/operations/operation.ts';
import {
  createSender,
  type Sender,
  type WireRequest,
} from '../../support/operations/send-request.ts';
import { startRelay, type Handling } from './relay.ts';

/** An answer of the server, and what Prism finds wrong with it and with its request. */
export interface CheckedAnswer extends WireAnswer {
  /** Locations such as `request.body.name`, each with what is wrong there. */
  violations: readonly string[];
}

/** Prism's validation proxies before one server. */
export interface Proxies {
  send(operation: Operation, request: WireRequest, handling?: Handling): Promise<CheckedAnswer>;
  stop(): Promise<void>;
}

const program = join(import.meta.dirname, 'prism-process.ts');

/** Starts one proxy for each contract. */
export async function startProxies(serverUrl: string): Promise<Proxies> {
  const relay = await startRelay(serverUrl);
  const flags = ['--disable-warning=ExperimentalWarning', program, relay.url];
  const child = spawn(process.execPath, flags, {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error('Prism did not start'))),
  ])) as [string];
  const senders = new Map<string, Sender>();
  for (const [api, url] of Object.entries(JSON.parse(line) as Record<string, string>)) {
    senders.set(api, createSender(url));
  }
  return {
    send: async (operation, request, handling = {}) => {
      const sender = senders.get(operation.api);
      if (!sender) throw new Error(`there is no proxy for ${operation.api}`);
      const passed = {
        ...request,
        target: request.target.slice(operation.basePath.length),
        headers: { ...request.headers, ...relay.expect(handling) },
      };
      const answer = await sender.send(passed).catch((error: unknown) => {
        // Prism closes a connection that was idle for five seconds, even as it is used again.
        if (!isErrorCode(error, 'ECONNRESET')) throw error;
        return sender.send(passed);
      });
      return { ...answer, violations: readViolations(answer.headers['sl-violations']) };
    },
    stop: async () => {
      child.kill();
      await ended;
      for (const sender of senders.values()) sender.close();
      await relay.stop();
    },
  };
}

interface Violation {
  location: string[];
  message: string;
}

function readViolations(header: string | undefined): string[] {
  if (header === undefined) return [];
  // Prism cuts what would be too long for a header.
  if (!header.startsWith('[')) return [header];
  const violations = JSON.parse(header) as Violation[];
  return violations.map(({ location, message }) => `${location.join('.')}: ${message}`);
}
