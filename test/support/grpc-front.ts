/**
 * A front for clients that speak gRPC over HTTP/2 on the port on which they also speak HTTP/1.1: it
 * calls the REST operation for each method, as a gateway would, and knows nothing else.
 */
import { createServer as createHttp2Server, type ServerHttp2Stream } from 'node:http2';
import { connect, createServer, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a method is answered with: a message's bytes, or a status (google.rpc.Code) with its words. */
export type GrpcAnswer = Uint8Array | { code: number; message: string };

/** Answers one method of the given path; undefined for one that does not exist. */
export type GrpcMethod = (
  path: string,
  message: Uint8Array,
  authorization: string,
) => Promise<GrpcAnswer | undefined>;

export interface GrpcFront {
  url: string;
  /** The methods that were called. */
  called: string[];
  stop(): Promise<void>;
}

/** A message's length stands before it, behind a byte that says whether it is compressed. */
const prefixBytes = 5;
const unimplemented = 12;
/** What HTTP/2 begins with, where both sides know that they speak it (RFC 9113, section 3.4). */
const preface = 'PRI * HTTP/2.0';

/** Starts the front before a server of this port, to which everything that is HTTP/1.1 goes. */
export async function startGrpcFront(port: number, answer: GrpcMethod): Promise<GrpcFront> {
  const called: string[] = [];
  const http2 = createHttp2Server();
  http2.on('stream', (stream, headers) => {
    const path = headers[':path'] ?? '';
    called.push(path);
    void reply(stream, path, headers.authorization ?? '', answer);
  });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first.toString('latin1').startsWith(preface)) {
        http2.emit('connection', socket);
        return;
      }
      const upstream = connect(port, '127.0.0.1');
      upstream.on('error', () => socket.destroy());
      socket.pipe(upstream).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`,
    called,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function reply(
  stream: ServerHttp2Stream,
  path: string,
  authorization: string,
  answer: GrpcMethod,
): Promise<void> {
  const request = await buffer(stream);
  const found = (await answer(path, request.subarray(prefixBytes), authorization)) ?? {
    code: unimplemented,
    message: path,
  };
  const { code, message } = 'code' in found ? found : { code: 0, message: '' };
  stream.respond(
    { ':status': 200, 'content-type': 'application/grpc+proto' },
    { waitForTrailers: true },
  );
  stream.on('wantTrailers', () => {
    stream.sendTrailers({
      'grpc-status': String(code),
      'grpc-message': encodeURIComponent(message),
    });
  });
  if ('code' in found) {
    stream.end();
    return;
  }
  const prefix = Buffer.alloc(prefixBytes);
  prefix.writeUInt32BE(found.length, 1);
  stream.end(Buffer.concat([prefix, found]));
}
