import type { IncomingMessage } from 'node:http';

/** The JSON body of a request, read by hand and without any limit; what it is stays unchecked. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
