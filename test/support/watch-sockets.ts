import { isIP, Socket, type LookupFunction } from 'node:net';

/** Where a socket was sent. */
export interface Attempt {
  /** All that its lookup gives it to choose from. */
  addresses: readonly string[];
  port: number;
  /** What it knocked at; empty for a socket that was held back. */
  dialled: string[];
}

export interface SocketWatch {
  readonly attempts: readonly Attempt[];
  /** Every address of every attempt. */
  addresses(): string[];
  /** Forgets what was seen. */
  clear(): void;
  stop(): void;
}

interface Destination {
  host?: string;
  port?: number | string;
  lookup?: LookupFunction;
}

const loopback = /^127\.|^::1$/;

/**
 * Sees every socket of this process that connects, before it does. One that would leave the machine is
 * written down and refused instead of dialled: tests say where requests go without sending them there.
 */
export function watchSockets(): SocketWatch {
  const attempts: Attempt[] = [];
  const prototype = Socket.prototype;
  const { connect } = prototype;
  prototype.connect = function watched(this: Socket, ...given: unknown[]): Socket {
    const destination = readDestination(given);
    const addresses = resolve(destination);
    const attempt: Attempt = { addresses, port: Number(destination.port ?? 0), dialled: [] };
    attempts.push(attempt);
    if (!addresses.every((address) => loopback.test(address))) {
      const refusal = Object.assign(new Error('held back'), { code: 'ECONNREFUSED' });
      process.nextTick(() => this.destroy(refusal));
      return this;
    }
    this.on('connectionAttempt', (address: string) => void attempt.dialled.push(address));
    return Reflect.apply(connect, this, given) as Socket;
  };
  return {
    attempts,
    addresses: () => attempts.flatMap(({ addresses }) => addresses),
    clear: () => void attempts.splice(0),
    stop: () => {
      prototype.connect = connect;
    },
  };
}

/** Where `connect` is to go, in each of the forms in which it is told. */
function readDestination([first, second]: unknown[]): Destination {
  if (Array.isArray(first)) return readDestination(first);
  if (typeof first !== 'number') return first as Destination;
  return { port: first, host: typeof second === 'string' ? second : '127.0.0.1' };
}

/** What a socket would choose from; a lookup that answers later than at once counts as DNS. */
function resolve({ host = '', lookup }: Destination): string[] {
  if (isIP(host) !== 0) return [host];
  const found: string[] = [];
  lookup?.(host, { all: true }, (_error, answers) => {
    if (Array.isArray(answers)) found.push(...answers.map(({ address }) => address));
  });
  return found.length > 0 ? found : [`DNS of ${host}`];
}
