import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Admission } from './admit.ts';
import { EgressError } from './egress-error.ts';
import type { Answer, Message } from './message.ts';
import { toEgressError } from './to-egress-error.ts';

const maxHeaderSize = 16_384;
/** Of each family: a name with a hundred addresses is no way to have us knock at a hundred doors. */
const maximumPinned = 2;
/** A connection serves one request: none is reused that an older answer of DNS chose. */
const httpAgent = new http.Agent({ keepAlive: false });
/** Nor a TLS session: one that is resumed is not asked for its name again. */
const httpsAgent = new https.Agent({ keepAlive: false, maxCachedSessions: 0 });

/** Sends one request to an admitted target; rejects with EgressError. The signal ends it. */
export async function exchange(
  admission: Admission,
  message: Message,
  maxBodyBytes: number,
  signal: AbortSignal,
): Promise<Answer> {
  let request: http.ClientRequest | undefined;
  try {
    request = open(admission, message, signal);
    const response = await responseTo(request, message.body);
    const { statusCode: status = 0, rawHeaders } = response;
    if (status < 200 || status > 599) throw new EgressError('egress.response_malformed');
    const headers = toHeaders(rawHeaders);
    return { status, headers, ...(await read(response, maxBodyBytes)) };
  } catch (error) {
    throw toEgressError(error);
  } finally {
    request?.destroy();
  }
}

function open(
  { target, addresses }: Admission,
  { method, headers }: Message,
  signal: AbortSignal,
): http.ClientRequest {
  const { url, host, port, isAddress } = target;
  const options: http.RequestOptions & https.RequestOptions = {
    host,
    port,
    path: url.pathname + url.search,
    method,
    headers: { ...headers, host: url.host, 'accept-encoding': 'identity' },
    lookup: pinTo(addresses),
    maxHeaderSize,
    insecureHTTPParser: false,
    signal,
  };
  if (url.protocol === 'http:') return http.request({ ...options, agent: httpAgent });
  return https.request({
    ...options,
    agent: httpsAgent,
    rejectUnauthorized: true,
    // An address is no server name (RFC 6066); the certificate must then name the address.
    servername: isAddress ? '' : host,
  });
}

/** The socket connects to what was checked; it never asks DNS. */
function pinTo(addresses: readonly string[]): LookupFunction {
  const pinned = [4, 6].flatMap((family) =>
    addresses
      .filter((address) => isIP(address) === family)
      .slice(0, maximumPinned)
      .map((address) => ({ address, family })),
  );
  return (_name, options, callback) => {
    const [first] = pinned;
    if (options.all === true) callback(null, pinned);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function responseTo(
  request: http.ClientRequest,
  body: Message['body'],
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    // Stays: an error after the response is the response's too, and is seen there.
    request.on('error', reject);
    // Without an error where the other side changes the protocol.
    request.on('close', () => {
      reject(new EgressError('egress.connection_failed'));
    });
    request.end(body);
  });
}

async function read(
  response: http.IncomingMessage,
  maxBodyBytes: number,
): Promise<Pick<Answer, 'body' | 'truncated'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop destroys the connection.
    if (size > maxBodyBytes) break;
  }
  const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
  return { body, truncated: size > maxBodyBytes };
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) {
    headers.append(raw[index] ?? '', raw[index + 1] ?? '');
  }
  return headers;
}
