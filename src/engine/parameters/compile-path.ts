import type { Parameter } from '../contract.ts';
import { decodePercent } from '../router/index.ts';
import { readItems, readText } from './read-composite.ts';
import type { Spec } from './read-composite.ts';
import { readDelimited } from './read-delimited.ts';
import type { Delimiting } from './read-delimited.ts';
import { compileShape } from './compile-shape.ts';
import { compileContent } from './compile-content.ts';
import type { Sink } from './sink.ts';

/** Reads a path parameter from its text, decoded and as received; undefined when it has a fault. */
export type PathReader = (decoded: string, encoded: string, sink: Sink) => unknown;

/** A reader for one path parameter, of style simple, label or matrix. */
export function compilePath(parameter: Parameter): PathReader {
  const shape = compileShape(parameter.shape);
  const { name, style, explode } = parameter;
  const spec: Spec = { in: 'path', name, shape, decode: decodePercent };
  if (parameter.content !== undefined) {
    const read = compileContent(spec, parameter.content);
    return (_decoded, encoded, sink) => read(encoded, sink);
  }
  const how: Delimiting = { separator: ',', pairs: explode, decodedFirst: false };
  if (style === 'matrix') return readMatrix(spec, how, explode);
  if (style === 'label') {
    const labelled = explode ? { ...how, separator: '.' } : how;
    return (_decoded, encoded, sink) => {
      if (encoded.startsWith('.')) return readDelimited(spec, labelled, encoded.slice(1), sink);
      sink.report('path', name, 'syntax');
      return undefined;
    };
  }
  if (shape.item !== undefined || shape.members !== undefined) {
    return (_decoded, encoded, sink) => readDelimited(spec, how, encoded, sink);
  }
  const plain: Spec = { ...spec, decode: (text) => text };
  return (decoded, _encoded, sink) => readText(plain, decoded, sink);
}

/** `;name=value`, or `;name` for an empty one (RFC 6570 section 3.2.7). */
function readMatrix(spec: Spec, how: Delimiting, explode: boolean): PathReader {
  const { item, members } = spec.shape;
  // Cut at `;`, an exploded value keeps its commas.
  const cut: Delimiting = explode ? { ...how, separator: ';' } : how;
  return (_decoded, encoded, sink) => {
    if (!encoded.startsWith(';')) {
      sink.report('path', spec.name, 'syntax');
      return undefined;
    }
    const body = encoded.slice(1);
    if (explode && item === undefined && members !== undefined) {
      return readDelimited(spec, cut, body, sink);
    }
    const texts: string[] = [];
    for (const part of explode ? body.split(';') : [body]) {
      const text = withoutName(part, spec.name);
      if (text === undefined) {
        sink.report('path', spec.name, 'syntax');
        return undefined;
      }
      texts.push(text);
    }
    const [first = ''] = texts;
    if (texts.length === 1) return readDelimited(spec, cut, first, sink);
    if (item !== undefined) return readItems(spec, item, texts, spec.name, sink);
    sink.report('path', spec.name, 'repeated');
    return undefined;
  };
}

function withoutName(part: string, name: string): string | undefined {
  const at = part.indexOf('=');
  const received = at < 0 ? part : part.slice(0, at);
  return decodePercent(received) === name ? part.slice(received.length + 1) : undefined;
}
