import type { AnyApi } from '../api.ts';
import type { Credential } from '../credentials/credential.ts';
import { CharterError } from '../errors/charter-error.ts';
import type { Authorization } from './send.ts';

/** Writes secrets of a kind where an API reads them. Throws for a key where the API takes none. */
export function authorizer(api: AnyApi, kind: Credential['kind']): Authorization['authorize'] {
  if (kind === 'token') return (request, token) => set(request, 'Authorization', `Bearer ${token}`);
  if (!api.key) throw new CharterError(`The ${api.name} API takes no API keys.`);
  const { name, prefix = '' } = api.key;
  return (request, key) => set(request, name, prefix + key);
}

function set(request: Request, name: string, value: string): Request {
  request.headers.set(name, value);
  return request;
}
