import type { ErrorTemplates } from '../../../src/engine/contract.ts';
import { ApiError, type ApiErrorOptions, type Fault } from '../../../src/errors/api-error.ts';
import { conditions, type Condition } from '../../../src/errors/catalogue.ts';
import { matchTemplate, matchText, type Bindings } from './match-template.ts';

/** A refusal as it may have been thrown, and what an envelope tells of its request. */
export interface ReadRefusal {
  error: ApiError;
  occasion: { requestId: string; instance: string };
}

/**
 * The refusals that a body in the envelope of `x-errors` may tell of. `publicWords` are those that the
 * server has for a condition besides the contract's.
 */
export function* readRefusals(
  templates: ErrorTemplates,
  status: number,
  body: unknown,
  publicWords: (condition: Condition) => readonly string[],
): Generator<ReadRefusal> {
  for (const condition of conditions) {
    const template = templates.conditions[condition];
    if (template.status !== status) continue;
    const bindings = matchTemplate({ ...templates.body, ...template.extra }, body);
    if (!bindings) continue;
    const { message, requestId = '', instance = '' } = bindings;
    const words: [string, ApiErrorOptions][] = [
      [template.message, {}],
      ...Object.entries(template.occasions ?? {}).map(
        ([occasion, text]) => [text, { occasion } as ApiErrorOptions] as [string, ApiErrorOptions],
      ),
      ...publicWords(condition).map(
        (text) => [text, { public: text }] as [string, ApiErrorOptions],
      ),
    ];
    for (const [text, options] of words) {
      const inWords = matchText(text, message);
      if (!inWords) continue;
      const values = { ...inWords, ...bindings };
      const faults = readFaults(values, templates.faults);
      yield {
        error: new ApiError(condition, { ...options, values, faults }),
        occasion: { requestId: String(requestId), instance: String(instance) },
      };
    }
  }
}

/** The faults that a list of fields or violations tells of, or sentences in one text do. */
function readFaults(told: Bindings, words: Record<string, string>): Fault[] {
  const fields = Object.entries((told['fields'] ?? {}) as Record<string, string[]>);
  const violations = (told['violations'] ?? []) as (Fault & { message: string })[];
  const sentences = typeof told['faults'] === 'string' ? told['faults'].split(/(?<=\.) /) : [];
  return [
    ...fields.flatMap(([field, messages]) =>
      messages.map((message) => readFault({ in: 'body', field }, message, words)),
    ),
    ...violations.map(({ message, ...fault }) => readFault(fault, message, words)),
    ...sentences.map((sentence) => readFault({ in: 'body' }, sentence, words)),
  ];
}

/** A fault whose words are these; where there is none, one whose words will differ. */
function readFault(
  known: Pick<Fault, 'in'> & Partial<Fault>,
  message: string,
  words: Record<string, string>,
): Fault {
  const rules = known.rule === undefined ? Object.keys(words) : [known.rule];
  for (const rule of rules) {
    const template = words[rule] ?? words[rule.split(':', 1)[0] ?? ''] ?? words['default'] ?? '';
    const params = matchText(template, message);
    if (params === undefined) continue;
    const field = known.field ?? String(params['field']);
    if (params['field'] === field) return { ...known, field, rule, params };
  }
  return { ...known, field: known.field ?? '', rule: 'default', params: {} };
}
