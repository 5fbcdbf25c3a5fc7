import { apiKey, type MeasuredRequest } from './requests.ts';

/** A request as it goes over the wire; the same bytes for every server, whether it asks for a key or not. */
export function writeRequest({ method, path, body }: MeasuredRequest): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    `X-Api-Key: ${apiKey}`,
  ];
  if (body !== undefined) {
    lines.push(
      'Content-Type: application/json',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
    );
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
}
