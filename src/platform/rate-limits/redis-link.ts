import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import { createClient, ErrorReply } from 'redis';
import type { Logger } from '../../lib/logger.ts';
import { withDeadline } from './with-deadline.ts';

const connectTimeoutMs = 1_000;
/** How often a first connection is tried: a server that starts beside its Redis may be the first. */
const firstAttempts = 5;
const heartbeatMs = 1_000;
const firstRetryMs = 100;
const longestRetryMs = 1_000;
/** More commands under way than this are a server that does not keep up. */
const maximumQueued = 20_000;

type Client = ReturnType<typeof makeClient>;

/** What a link tells of itself. */
export interface RedisLinkEvents {
  /** Runs on every connection, before it is used and every second thereafter. */
  greet: (send: Send) => Promise<void>;
  /** Runs before a connection is used that follows a lost one. */
  resume: (send: Send) => Promise<void>;
  onLoss: () => void;
  /** Runs as that connection begins to be used: what it sends comes before all else. */
  onReturn: () => void;
}

/** How a link is made. */
export interface RedisLinkOptions {
  url: string;
  /** How long a command may take. */
  commandTimeoutMs: number;
  events: RedisLinkEvents;
  log: Logger;
}

/** Sends one command; rejects with the server's ErrorReply, or once the time of a command is over. */
export type Send = (command: readonly string[]) => Promise<unknown>;

/** A connection to Redis that is either in use or being sought, and never waited for. */
export interface RedisLink {
  /** Whether commands may be sent. */
  readonly isUp: boolean;
  send: Send;
  /** Stops using a connection whose answers cannot be worked with. */
  giveUp(reason: unknown): void;
  stop(goodbye: (send: Send) => Promise<unknown>): Promise<void>;
}

/**
 * Connects; rejects where Redis does not answer, since a wrong URL must not look like a loss. From then
 * on the first command that takes longer than it may, or the first broken connection, is a loss: the
 * connection is closed with all that waits for it, and another is sought until there is one. node-redis
 * would wait for answers without end, and keep what it cannot send.
 */
export async function openRedisLink({
  url,
  commandTimeoutMs,
  events,
  log,
}: RedisLinkOptions): Promise<RedisLink> {
  let client: Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const lose = (lost: Client, reason: unknown): void => {
    if (lost !== client) return;
    client = undefined;
    close(lost);
    if (stopped) return;
    log.error({ component: 'rate-limits', err: reason }, 'Redis is lost: counting alone');
    events.onLoss();
    seek(firstRetryMs);
  };
  const sendBy =
    (through: Client, timeoutMs = commandTimeoutMs): Send =>
    (command) =>
      withDeadline(through.sendCommand([...command]), timeoutMs);

  const connect = async (): Promise<Client> => {
    const fresh = makeClient(url);
    fresh.on('error', (error: unknown) => {
      lose(fresh, error);
    });
    try {
      await withDeadline(fresh.connect(), connectTimeoutMs);
      await events.greet(sendBy(fresh, connectTimeoutMs));
      return fresh;
    } catch (error) {
      close(fresh);
      throw error;
    }
  };

  const seek = (afterMs: number): void => {
    timer = setTimeout(() => {
      connect()
        .then(async (found) => {
          await events.resume(sendBy(found)).catch((error: unknown) => {
            close(found);
            throw error;
          });
          use(found);
          if (stopped) return;
          log.info({ component: 'rate-limits' }, 'Redis is back');
          events.onReturn();
        })
        .catch(() => {
          if (!stopped) seek(Math.min(afterMs * 2, longestRetryMs));
        });
    }, afterMs);
    timer.unref();
  };

  const use = (found: Client): void => {
    if (stopped) {
      close(found);
      return;
    }
    client = found;
    beat(found);
  };
  const beat = (of: Client): void => {
    timer = setTimeout(() => {
      events.greet(sendBy(of)).then(
        () => {
          if (of === client) beat(of);
        },
        (error: unknown) => {
          lose(of, error);
        },
      );
    }, heartbeatMs);
    timer.unref();
  };

  const connectFirst = async (attempts: number): Promise<Client> => {
    try {
      return await connect();
    } catch (error) {
      if (attempts <= 1) throw error;
      await setTimeoutAsync(firstRetryMs);
      return connectFirst(attempts - 1);
    }
  };

  use(await connectFirst(firstAttempts));
  return {
    get isUp() {
      return client !== undefined;
    },
    send: (command) => {
      const through = client;
      if (!through) return Promise.reject(new Error('Redis is lost'));
      const sent = sendBy(through)(command);
      sent.catch((error: unknown) => {
        if (!(error instanceof ErrorReply)) lose(through, error);
      });
      return sent;
    },
    giveUp: (reason) => {
      if (client) lose(client, reason);
    },
    stop: async (goodbye) => {
      stopped = true;
      clearTimeout(timer);
      if (!client) return;
      await goodbye(sendBy(client)).catch(() => undefined);
      close(client);
      client = undefined;
    },
  };
}

function makeClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    commandsQueueMaxLength: maximumQueued,
    socket: { connectTimeout: connectTimeoutMs, reconnectStrategy: false },
  });
}

/** Ends a connection at once; what waits for it is rejected. */
function close(client: Client): void {
  client.removeAllListeners('error');
  client.on('error', () => undefined);
  // A connection that was never opened, or has ended, refuses to be ended.
  if (client.isOpen) client.destroy();
}
