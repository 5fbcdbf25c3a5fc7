import type { Parameter } from '../contract.ts';
import { compileShape } from './compile-shape.ts';
import type { Spec } from './read-composite.ts';
import { compileContent } from './compile-content.ts';
import { readDelimited } from './read-delimited.ts';
import type { Sink } from './sink.ts';

export interface HeaderReader {
  /** As written in the contract. */
  name: string;
  /** As Node gives it. */
  lowerName: string;
  read: (text: string, sink: Sink) => unknown;
}

// OpenAPI 3.1: declared as parameters these say nothing; bodies and security speak for them.
const notParameters = new Set(['accept', 'content-type', 'authorization']);

/**
 * Makes header parameters ready for reading. Headers are not percent-decoded; white space around the
 * items of a list is no part of them (RFC 9110 section 5.6.1).
 */
export function compileHeaders(parameters: readonly Parameter[]): HeaderReader[] {
  return parameters
    .map((parameter) => ({ ...parameter, lowerName: parameter.name.toLowerCase() }))
    .filter(({ lowerName }) => !notParameters.has(lowerName))
    .map(({ name, lowerName, explode, content, shape }) => {
      const decode = (text: string): string => text.trim();
      const spec: Spec = { in: 'header', name, shape: compileShape(shape), decode };
      const how = { separator: ',', pairs: explode, decodedFirst: false };
      const read =
        content === undefined
          ? (text: string, sink: Sink) => readDelimited(spec, how, text, sink)
          : compileContent(spec, content);
      return { name, lowerName, read };
    });
}
