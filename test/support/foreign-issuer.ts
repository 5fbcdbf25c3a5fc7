import {
  createSign,
  generateKeyPairSync,
  type KeyObject,
  type SignKeyObjectInput,
} from 'node:crypto';
import { createServer, type Server } from 'node:http';

/** Encodes one part of a token. */
export function encodePart(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Buffer.from(text).toString('base64url');
}

/** Signs a token with SHA-256, by whatever key and header. */
export function signToken(
  header: unknown,
  claims: unknown,
  key: KeyObject | SignKeyObjectInput,
): string {
  const input = `${encodePart(header)}.${encodePart(claims)}`;
  return `${input}.${createSign('sha256').update(input).sign(key, 'base64url')}`;
}

/** Somebody else's issuer: its metadata and keys on a port of this machine. */
export interface ForeignIssuer {
  /** Its identifier and URL. */
  url: string;
  /** The paths that were asked for. */
  requests: string[];
  /** What it publishes; may be changed. */
  keys: object[];
  privateKey: KeyObject;
  /** What it answers instead, while it is set. */
  answer: { status: number; body: string; headers?: Record<string, string> } | undefined;
  /** A token of its own, good but for what is changed of it. */
  issue(claims: object, header?: object): string;
  stop(): Promise<void>;
}

/** Starts an issuer with one RSA key of this id. */
export async function startForeignIssuer(kid: string): Promise<ForeignIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
  const issuer: ForeignIssuer = {
    url: '',
    requests: [],
    keys: [jwk],
    privateKey,
    answer: undefined,
    issue: (claims, header = {}) =>
      signToken(
        { alg: 'RS256', typ: 'at+jwt', kid, ...header },
        { iss: issuer.url, ...claims },
        privateKey,
      ),
    stop: () => stop(server),
  };
  const server = createServer((request, response) => {
    issuer.requests.push(request.url ?? '');
    const metadata = { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` };
    const bodies: Record<string, unknown> = {
      '/.well-known/openid-configuration': metadata,
      '/jwks': { keys: issuer.keys },
    };
    const body = JSON.stringify(bodies[request.url ?? ''] ?? {});
    const { answer = { status: 200, body } } = issuer;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer.url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
  return issuer;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}
