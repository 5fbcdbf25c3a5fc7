/**
 * Step 2: finds the operation. OPTIONS and CORS preflights are answered from the contract here; a
 * path that no contract knows, or not with this method, is refused in the envelope of the API that
 * owns the path.
 */
import type { Method } from '../contract.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';
import { refuseUnmatched, type Router } from '../router/index.ts';
import type { WrittenAnswer } from '../ports/index.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';

/** The plan to run, or the finished answer to an OPTIONS request. */
export function match(exchange: Exchange, router: Router<Plan>): Plan | WrittenAnswer {
  const found = router.match(exchange.method, exchange.path);
  switch (found.kind) {
    case 'found':
      exchange.plan = found.value;
      exchange.pathValues = found.params;
      exchange.encodedPathValues = found.encoded;
      if (found.value.cors) exchange.headers = corsHeaders(exchange.request, found.value.cors);
      return found.value;
    case 'options':
      return answerOptions(exchange, found);
    default:
      throw refuseUnmatched(found);
  }
}

function answerOptions(
  { request }: Exchange,
  found: { allow: readonly string[]; methods: ReadonlyMap<Method, Plan> },
): WrittenAnswer {
  const asked = request.headers['access-control-request-method'];
  const method = (asked ?? '').toLowerCase() as Method;
  const plan =
    found.methods.get(method) ?? (method === 'head' ? found.methods.get('get') : undefined);
  return {
    status: 204,
    body: undefined,
    headers: {
      allow: found.allow.join(', '),
      ...preflightHeaders(request, plan?.cors, method.toUpperCase()),
    },
  };
}
