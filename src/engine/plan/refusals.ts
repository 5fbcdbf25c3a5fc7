import { conditions } from '../../errors/catalogue.ts';
import type { ErrorTemplates } from '../contract.ts';
import { createErrorRenderer } from '../error-renderer.ts';
import type { RefusalPlan } from './plan.ts';

/**
 * Makes `x-errors` ready. Templates that lack conditions, which stop the boot elsewhere, render
 * nothing.
 */
export function planRefusals(templates: ErrorTemplates): RefusalPlan {
  return {
    renderError:
      findMissingConditions(templates).length > 0
        ? () => ({ status: 500, contentType: 'text/plain', body: '', headers: {} })
        : createErrorRenderer(templates),
    statusOf: ({ condition }) => templates.conditions[condition].status,
  };
}

/** The conditions that `x-errors` says nothing of. */
export function findMissingConditions(templates: ErrorTemplates): string[] {
  return conditions.filter((condition) => !Object.hasOwn(templates.conditions, condition));
}
