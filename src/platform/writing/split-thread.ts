import { ApiError } from '../../errors/api-error.ts';
import { splitGraphemes, splitSentences, splitWords } from './sentences.ts';
import { lengthOf, type TextLimits } from './text-limits.ts';

/** What may not be taken apart. Lengths add up: no piece ends within a character or a link. */
interface Piece {
  text: string;
  length: number;
}
type Part = readonly Piece[];

/**
 * A text as the parts of a thread: split at its sentences, at words only where a sentence is too long
 * or there are too few, each part with its number, `1/3`, and within the limits. As many parts as it
 * needs, or as were asked for; fewer where it has not so many words. Throws `invalid_request` where
 * that many cannot hold it.
 */
export function splitThread(text: string, limits: TextLimits, wanted?: number): string[] {
  const sentences = splitSentences(text);
  const source = sentences.length < (wanted ?? 0) ? splitWords(text) : sentences;
  // The number takes room, and how much depends on how many there are.
  for (const digits of [1, 2, 3]) {
    const room = limits.characters - ` /`.length - 2 * digits;
    const most = 10 ** digits - 1;
    const pieces = measure(source, limits).flatMap((piece) => breakLong(piece, room, limits));
    const needed = fill(pieces, room);
    if (wanted !== undefined && needed.length > wanted) throw tooLong(needed.length);
    const parts = wanted === undefined ? needed : spread(needed, Math.min(wanted, pieces.length));
    if (parts.length <= most) return parts.map(join).map(number);
  }
  throw new Error('a text within its bound needs no thousand parts');
}

function measure(texts: readonly string[], limits: TextLimits): Piece[] {
  return texts.map((text) => ({ text, length: lengthOf(text, limits) }));
}

/** What does not fit a part by itself, split at its words, and a word within itself. */
function breakLong(piece: Piece, room: number, limits: TextLimits): Part {
  if (piece.length <= room) return [piece];
  const words = splitWords(piece.text);
  if (words.length > 1) {
    return measure(words, limits).flatMap((word) => breakLong(word, room, limits));
  }
  const characters = splitGraphemes(piece.text);
  const rows = Array.from({ length: Math.ceil(characters.length / room) }, (_row, index) =>
    characters.slice(index * room, (index + 1) * room).join(''),
  );
  return measure(rows, limits);
}

/** As few parts as fit, filled one after the other. */
function fill(pieces: Part, room: number): Part[] {
  const parts: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    left -= 1 + piece.length;
    const part = parts.at(-1);
    if (part && left >= 0) part.push(piece);
    else {
      parts.push([piece]);
      left = room - piece.length;
    }
  }
  return parts;
}

/** The longest parts halved until there are so many. */
function spread(parts: readonly Part[], wanted: number): Part[] {
  const spreading = [...parts];
  while (spreading.length < wanted) {
    const lengths = spreading.map((part) => (part.length > 1 ? sum(part) : 0));
    const at = lengths.indexOf(Math.max(...lengths));
    spreading.splice(at, 1, ...halve(spreading[at] ?? []));
  }
  return spreading;
}

function halve(part: Part): [Part, Part] {
  const half = sum(part) / 2;
  let [cut, length] = [1, part[0]?.length ?? 0];
  while (cut < part.length - 1 && length < half) {
    length += part[cut]?.length ?? 0;
    cut += 1;
  }
  return [part.slice(0, cut), part.slice(cut)];
}

function sum(part: Part): number {
  return part.reduce((total, { length }) => total + length, 0);
}

function join(part: Part): string {
  return part.map(({ text }) => text).join(' ');
}

function number(part: string, index: number, { length }: readonly string[]): string {
  return length === 1 ? part : `${part} ${String(index + 1)}/${String(length)}`;
}

function tooLong(needed: number): ApiError {
  const fault = { in: 'body', field: 'parts', rule: 'minimum', params: { limit: needed } } as const;
  return new ApiError('invalid_request', { faults: [fault] });
}
