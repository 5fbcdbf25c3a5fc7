/**
 * Directives: a line `{{name argument …}}` of a page's Markdown stands for what a contract, another
 * text or a program says, so that no number, scope or program is written down twice.
 */
import type { DirectiveContext } from './context.ts';
import { showContracts } from './contracts.ts';
import { showCredentials } from './credentials.ts';
import { showErrors, showRefusal } from './errors.ts';
import { showEvents } from './events.ts';
import { showFile, showSection } from './files.ts';
import { showOperations } from './operations.ts';
import { showPaging } from './paging.ts';
import { showPlans } from './plans.ts';
import { showQuickstart } from './quickstart.ts';
import { showAnonymousLimits, showRateLimits } from './rate-limits.ts';
import { showScopes } from './scopes.ts';

type Directive = (context: DirectiveContext) => string | Promise<string>;

const directives: Record<string, Directive> = {
  contracts: showContracts,
  credentials: showCredentials,
  scopes: showScopes,
  operations: showOperations,
  'rate-limits': showRateLimits,
  'anonymous-limits': showAnonymousLimits,
  plans: showPlans,
  paging: showPaging,
  errors: showErrors,
  refusal: showRefusal,
  events: showEvents,
  quickstart: showQuickstart,
  file: showFile,
  section: showSection,
};

/** The text with every directive replaced by the Markdown that it stands for. */
export async function expandDirectives(
  text: string,
  context: Omit<DirectiveContext, 'arguments'>,
): Promise<string> {
  const lines = await Promise.all(
    text.split('\n').map(async (line) => {
      const [, name, rest = ''] = /^\{\{([a-z-]+)((?: \S+)*)\}\}$/.exec(line) ?? [];
      if (name === undefined) return line;
      const directive = directives[name];
      if (!directive) throw new Error(`there is no directive {{${name}}}`);
      return directive({ ...context, arguments: rest.trim().split(' ').filter(Boolean) });
    }),
  );
  return lines.join('\n');
}
