import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transaction } from '../../db/transaction.ts';
import type { MountedApp, MountedContext } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { TrustedIssuers } from '../bearer-tokens/index.ts';
import type { SigningKeys } from '../signing-keys/index.ts';
import { attemptOf, countClientFailure } from './client-failures.ts';
import { createProvider, type ProviderOptions } from './create-provider.ts';
import { askById } from './question.ts';
import { runRequest, type TokenRequest } from './token-request.ts';

/** What the issuer is made from. */
export interface IssuerOptions extends ProviderOptions {
  signingKeys: SigningKeys;
  /** This server as a trusted issuer, and nobody else. */
  own: TrustedIssuers;
}

/** Where the standard's metadata stands, and where it was once published by a slip. */
const metadataPath = '/.well-known/openid-configuration';
const misspeltPath = `${metadataPath}s`;
/** The endpoints that are asked about a token. */
const questions = new Set(['/oauth/introspect', '/oauth/revoke']);
/** Client authentication that does not belong into a URL, where everybody logs it (RFC 6749, 2.3.1). */
const credentials = ['client_id', 'client_secret', 'client_assertion'];

/**
 * The app that the OAuth endpoints are mounted on. Everything that oidc-provider reads and writes for a
 * request is in the request's transaction. A client that fails to authenticate is counted, and refused
 * (`rate_limited`) once it failed too often from an address.
 */
export function createIssuer(options: IssuerOptions): MountedApp<Transaction> {
  const findProvider = createProviders(options);
  return async (request, response, context) => {
    // All that needs a connection of its own comes first: none is waited for while one is held.
    const handle = await findProvider();
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const asked = questions.has(path)
      ? await askById(request, options.own, options.clock)
      : request;
    asked.headers.accept = 'application/json';
    asked.url = path === misspeltPath ? metadataPath : path;
    const names = [...new URLSearchParams(query).keys()];
    if (names.some((name) => credentials.includes(name))) {
      throw new ApiError('unauthenticated', { internal: 'client authentication in the URL' });
    }
    await answer(handle, options, asked, response, context);
  };
}

/** What a Koa app answers with. */
type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function answer(
  handle: Handle,
  { clock }: IssuerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  { address, keep, log, record, tx }: MountedContext<Transaction>,
): Promise<void> {
  const state: TokenRequest = { address, keep, log, record, tx };
  await runRequest(state, () => handle(request, response));
  if (state.failure !== undefined) throw state.failure as Error;
  if (response.statusCode === 401 && state.clientId !== undefined) {
    await countClientFailure(tx, clock, attemptOf(state.clientId, address));
  }
}

/** A provider for the key that signs now; it is made anew when another does. */
function createProviders(options: IssuerOptions): () => Promise<Handle> {
  let made: { kid: string; handle: Promise<Handle> } | undefined;
  return async () => {
    const { signer } = await options.signingKeys.current();
    if (made?.kid !== signer.kid) {
      const creating = createProvider(options, signer);
      const making = { kid: signer.kid, handle: creating.then((provider) => provider.callback()) };
      made = making;
      making.handle.catch(() => {
        if (made === making) made = undefined;
      });
    }
    return made.handle;
  };
}
