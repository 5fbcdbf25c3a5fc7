/**
 * Step 10: holds a handler's answer against the contract and writes it. What the contract does not
 * declare is never written; what it demands and the handler left out is a fault of ours.
 */
import type { AnswerPlan, Plan } from '../plan/plan.ts';
import { validateHeaderValue } from 'node:http';
import type { UntypedAnswer } from '../handler.ts';
import type { WrittenAnswer } from '../ports/index.ts';

/** Raised when an answer breaks the contract; it names where. Callers see a server error. */
class ContractViolation extends Error {
  constructor(operation: string, status: number, what: string) {
    super(`The answer ${String(status)} of ${operation} breaks the contract: ${what}`);
    this.name = 'ContractViolation';
  }
}

/**
 * Writes an answer by the contract and, where `check` says so, validates it first. Throws
 * ContractViolation.
 */
export function writeAnswer(plan: Plan, answer: UntypedAnswer, check: boolean): WrittenAnswer {
  const declared = declaredAnswer(plan, answer.status);
  if (!declared) throw new ContractViolation(plan.id, answer.status, 'the status is not declared');
  const headers = writeHeaders(plan, declared, answer);
  if (declared.mediaType === '') return { status: answer.status, body: undefined, headers };
  if (!declared.serialize) {
    if (typeof answer.body !== 'string' && !(answer.body instanceof Uint8Array)) {
      throw new ContractViolation(
        plan.id,
        answer.status,
        `a ${declared.mediaType} body must be text or bytes`,
      );
    }
    return { status: answer.status, body: answer.body, headers };
  }
  if (check && declared.validate && !declared.validate(answer.body)) {
    throw new ContractViolation(plan.id, answer.status, JSON.stringify(declared.validate.errors));
  }
  return { status: answer.status, body: declared.serialize(answer.body), headers };
}

/** What the contract says of an answer with this status; undefined where it says nothing. */
export function declaredAnswer(plan: Plan, status: number): AnswerPlan | undefined {
  const { answers } = plan;
  return (
    answers.get(String(status)) ??
    answers.get(`${String(Math.trunc(status / 100))}XX`) ??
    answers.get('default')
  );
}

function writeHeaders(
  plan: Plan,
  { always, headers: declared }: AnswerPlan,
  { status, headers: given }: UntypedAnswer,
): Readonly<Record<string, string>> {
  if (given === undefined) return always;
  const headers: Record<string, string> = { ...always };
  for (const [name, value] of Object.entries(given)) {
    const key = name.toLowerCase();
    if (value === undefined || !declared.has(key)) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    headers[key] = checkedHeader(plan, status, key, text);
  }
  return headers;
}

/** A value that HTTP cannot carry must fail here, before anything is committed, not while sending. */
function checkedHeader(plan: Plan, status: number, name: string, value: string): string {
  try {
    validateHeaderValue(name, value);
    return value;
  } catch {
    throw new ContractViolation(plan.id, status, `the header ${name} cannot be sent`);
  }
}
