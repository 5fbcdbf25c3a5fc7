/** The part of the standard's `fetch` that is used here; who gives it decides what may be reached. */
export type Fetch = (
  url: string,
  init: { headers: Record<string, string>; redirect: 'error'; signal: AbortSignal },
) => Promise<Response>;

const timeoutMs = 5_000;
const maximumBytes = 65_536;

/**
 * The JSON object at a URL. Rejects for any other status than 200, for a redirect, for what is larger
 * than 64 KiB or no object, and after five seconds.
 */
export async function fetchJson(fetch: Fetch, url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status !== 200) throw new Error(`${url} answered ${String(response.status)}`);
  const value: unknown = JSON.parse(await readText(response, url));
  if (typeof value !== 'object' || value === null) throw new Error(`${url} holds no object`);
  return value as Record<string, unknown>;
}

async function readText(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    total += chunk.length;
    if (total > maximumBytes) throw new Error(`${url} holds too much`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
