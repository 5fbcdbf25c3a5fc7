import { STATUS_CODES } from 'node:http';
import type { ApiError, Fault } from '../errors/api-error.ts';
import { conditions, type Condition } from '../errors/catalogue.ts';
import type { ConditionTemplate, ErrorTemplates } from './contract.ts';
import { compileTemplate, fillText, type Template, type Values } from './template.ts';

/** A sentence for each of more faults than this tells nobody more. */
const maximumSentences = 10;

/** An error as it goes over the wire. */
export interface RenderedError {
  status: number;
  contentType: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** Where an error happened, for the envelopes that say so. */
export interface ErrorOccasion {
  requestId: string;
  /** The request's path. */
  instance: string;
}

export type ErrorRenderer = (error: ApiError, occasion: ErrorOccasion) => RenderedError;

/**
 * Renders any ApiError in one API's own envelope, which its contract gives as data (`x-errors`).
 * Nothing but an error's public words, values and faults reaches the body.
 */
export function createErrorRenderer(templates: ErrorTemplates): ErrorRenderer {
  const bodies = new Map<Condition, Template>();
  for (const condition of conditions) {
    const { extra } = templates.conditions[condition];
    bodies.set(condition, compileTemplate({ ...templates.body, ...extra }));
  }
  return (error, occasion) => {
    const template = templates.conditions[error.condition];
    const values = valuesOf(error, template, templates, occasion);
    return {
      status: template.status,
      contentType: templates.contentType,
      body: JSON.stringify(bodies.get(error.condition)?.(values)),
      headers: error.headers,
    };
  };
}

function valuesOf(
  error: ApiError,
  template: ConditionTemplate,
  templates: ErrorTemplates,
  occasion: ErrorOccasion,
): Values {
  const values = { ...template.values, ...error.values };
  const hasFaults = error.faults.length > 0;
  const faults = sentencesOf(error.faults, templates);
  return {
    ...values,
    status: template.status,
    title: STATUS_CODES[template.status],
    code: template.code,
    message: error.public ?? fillText(messageOf(error, template), { ...values, faults }).trim(),
    requestId: occasion.requestId,
    instance: occasion.instance,
    fields: hasFaults ? messagesByField(error.faults, templates) : undefined,
    violations: hasFaults ? violationsOf(error.faults, templates) : undefined,
  };
}

/** The words for all faults in one text, for envelopes that have no place for a list. */
function sentencesOf(faults: readonly Fault[], templates: ErrorTemplates): string {
  const sentences = faults.slice(0, maximumSentences).map((fault) => wordsOf(fault, templates));
  if (faults.length > maximumSentences) sentences.push('…');
  return sentences.join(' ');
}

/** The words for the occasion; where there are none, those for the condition. */
function messageOf({ occasion }: ApiError, { message, occasions }: ConditionTemplate): string {
  return (occasion && occasions?.[occasion]) ?? message;
}

function messagesByField(faults: readonly Fault[], templates: ErrorTemplates): object {
  const fields = new Map<string, string[]>();
  for (const fault of faults) {
    const field = fieldOf(fault);
    const messages = fields.get(field) ?? [];
    messages.push(wordsOf(fault, templates));
    fields.set(field, messages);
  }
  return Object.fromEntries(fields);
}

function violationsOf(faults: readonly Fault[], templates: ErrorTemplates): object[] {
  return faults.map((fault) => ({
    field: fieldOf(fault),
    in: fault.in,
    rule: fault.rule,
    message: wordsOf(fault, templates),
  }));
}

function wordsOf(fault: Fault, { faults }: ErrorTemplates): string {
  const general = fault.rule.split(':', 1)[0] ?? '';
  const words = faults[fault.rule] ?? faults[general] ?? faults['default'] ?? '{field}: {rule}';
  return fillText(words, { ...fault.params, rule: fault.rule, field: fieldOf(fault) });
}

/** The field as callers know it; a fault of the whole body is one of "body". */
function fieldOf(fault: Fault): string {
  return fault.field === '' ? fault.in : fault.field;
}
