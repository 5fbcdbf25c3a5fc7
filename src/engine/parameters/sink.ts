import type { Fault } from '../../errors/api-error.ts';
import type { Parameter } from '../contract.ts';

const none = Object.freeze({});

/** Collects what is wrong in one request. */
export class Sink {
  readonly faults: Fault[] = [];
  malformed = false;

  report(
    where: Parameter['in'],
    field: string,
    rule: string,
    params: Fault['params'] = none,
  ): void {
    this.faults.push({ in: where, field, rule, params });
    return undefined;
  }

  /** Text that cannot be decoded, which makes the whole request malformed. */
  reportMalformed(where: Parameter['in'], field: string): void {
    this.malformed = true;
    this.report(where, field, 'syntax');
  }
}
