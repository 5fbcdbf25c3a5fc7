import { asObject, type JsonObject } from '../generate/contract/document.ts';
import { operationsOf } from './operations.ts';

/** The status for input that is not valid: 400 where more operations declare that than 422. */
export function invalidStatusOf(document: JsonObject): 400 | 422 {
  const statuses = operationsOf(document).flatMap(({ declared }) =>
    Object.keys(asObject(declared['responses'])),
  );
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  return count('400') > count('422') ? 400 : 422;
}
