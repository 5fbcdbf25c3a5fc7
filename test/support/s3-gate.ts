import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';

/** Whose requests are let through. */
export interface S3Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

/** What signs a request: in its query, as links have it, or in its Authorization header. */
interface Claim {
  /** `20260115/us-east-1/s3/aws4_request`. */
  scope: string;
  accessKeyId: string;
  signedHeaders: string[];
  signature: string;
  /** `20260115T103000Z`. */
  date: string;
  payload: string;
  expiresSeconds: number;
}

const skewSeconds = 15 * 60;

/**
 * Stands before a server that speaks S3 and holds nobody to a signature: whatever is not signed with the
 * keys, over just what was received, and in time, is 403 (AWS Signature Version 4).
 */
export function createS3Gate(port: number, keys: S3Keys): Server {
  return createServer((request, response) => {
    const code = refusalOf(request, keys);
    if (code !== undefined) {
      request.resume();
      const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
      response.writeHead(403, { 'content-type': 'application/xml', connection: 'close' }).end(xml);
      return;
    }
    const { method, url: path, headers } = request;
    const onward = send({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
}

function refusalOf(request: IncomingMessage, keys: S3Keys): string | undefined {
  const claim = readLink(request) ?? readHeader(request);
  if (!claim) return 'AccessDenied';
  if (claim.accessKeyId !== keys.accessKeyId) return 'InvalidAccessKeyId';
  const signed = Buffer.from(sign(request, claim, keys.secretAccessKey), 'hex');
  const given = Buffer.from(claim.signature, 'hex');
  if (given.length !== signed.length || !timingSafeEqual(given, signed)) {
    return 'SignatureDoesNotMatch';
  }
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(claim.date) ?? [];
  const ageSeconds = (Date.now() - Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)) / 1_000;
  const inTime = ageSeconds > -skewSeconds && ageSeconds < claim.expiresSeconds;
  return inTime ? undefined : 'AccessDenied';
}

function readLink({ url = '' }: IncomingMessage): Claim | undefined {
  const query = new URL(url, 'http://localhost').searchParams;
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return undefined;
  const [accessKeyId = '', ...scope] = (query.get('X-Amz-Credential') ?? '').split('/');
  return {
    accessKeyId,
    scope: scope.join('/'),
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    date: query.get('X-Amz-Date') ?? '',
    payload: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    expiresSeconds: Number(query.get('X-Amz-Expires')),
  };
}

function readHeader({ headers }: IncomingMessage): Claim | undefined {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/;
  const [, accessKeyId, scope = '', names = '', signature = ''] =
    form.exec(headers.authorization ?? '') ?? [];
  if (accessKeyId === undefined) return undefined;
  return {
    accessKeyId,
    scope,
    signedHeaders: names.split(';'),
    signature,
    date: String(headers['x-amz-date']),
    payload: String(headers['x-amz-content-sha256']),
    expiresSeconds: skewSeconds,
  };
}

function sign({ method = '', url = '', headers }: IncomingMessage, claim: Claim, secret: string) {
  const [path = '', query = ''] = url.split('?', 2);
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('X-Amz-Signature='))
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort();
  const canonical = [
    method,
    path,
    pairs.join('&'),
    ...claim.signedHeaders.map((name) => `${name}:${String(headers[name] ?? '').trim()}`),
    '',
    claim.signedHeaders.join(';'),
    claim.payload,
  ].join('\n');
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', claim.date, claim.scope, digest].join('\n');
  const key = claim.scope
    .split('/')
    .reduce<string | Buffer>((own, part) => hmac(own, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
