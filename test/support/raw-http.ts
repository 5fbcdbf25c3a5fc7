import { connect } from 'node:net';

/** What a server sent back on one connection, and whether it then hung up. */
export interface RawAnswer {
  text: string;
  /** Statuses of the responses, in order. */
  statuses: number[];
  closed: boolean;
}

/** Sends bytes as they are and reads until the server hangs up, or for `waitMs` after the last byte. */
export function sendRaw(
  port: number,
  chunks: readonly (string | Buffer)[],
  waitMs = 300,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    let quiet: NodeJS.Timeout | undefined;
    const socket = connect(port, '127.0.0.1', () => {
      for (const chunk of chunks) socket.write(chunk);
      restart();
    });
    const finish = (closed: boolean): void => {
      clearTimeout(quiet);
      socket.destroy();
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
      resolve({ text, statuses, closed });
    };
    const restart = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        finish(false);
      }, waitMs);
    };
    socket.on('data', (data) => {
      text += data.toString('latin1');
      restart();
    });
    socket.on('end', () => {
      finish(true);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish(true);
      else reject(error);
    });
  });
}

/** One request with these header lines, as HTTP/1.1 wants it. */
export function rawRequest(line: string, headers: readonly string[] = [], body = ''): string {
  return `${[line, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n${body}`;
}
