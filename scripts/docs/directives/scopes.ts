import type { DirectiveContext } from './context.ts';
import { byApi, code } from './table.ts';

/** `{{scopes}}`: every scope that an API defines, and what it allows. */
export function showScopes({ apis }: DirectiveContext): string {
  return byApi(apis, ['Scope', 'Allows to'], ({ contract }) =>
    Object.entries(contract.scopes).map(([scope, meaning]) => [code(scope), meaning]),
  );
}
