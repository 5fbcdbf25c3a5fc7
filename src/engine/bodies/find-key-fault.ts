import { findStringEnd, refuseJson } from './scan-json.ts';
import type { ApiError } from '../../errors/api-error.ts';

interface Level {
  /** The keys so far; undefined for an array. */
  keys: Set<string> | undefined;
  /** Whether the level is the value of a key `constructor`. */
  inConstructor: boolean;
  lastKey: string;
}

/**
 * Finds the first key of a valid JSON text that occurs twice in its object, is `__proto__`, or is
 * `prototype` inside `constructor`; undefined without one. Slow: for text that is suspected.
 */
export function findKeyFault(text: string): ApiError | undefined {
  const levels: Level[] = [];
  let level: Level | undefined;
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = findStringEnd(text, at);
      const fault = keyNext && level ? addKey(level, readKey(text, at, end)) : undefined;
      if (fault !== undefined) return refuseJson(fault, at);
      keyNext = false;
      at = end;
    } else if (character === ',') {
      keyNext = level?.keys !== undefined;
    } else if (character === '{' || character === '[') {
      keyNext = character === '{';
      const inConstructor = level?.lastKey === 'constructor';
      level = { keys: keyNext ? new Set() : undefined, inConstructor, lastKey: '' };
      levels.push(level);
    } else if (character === '}' || character === ']') {
      levels.pop();
      level = levels.at(-1);
    }
  }
  return undefined;
}

function addKey(level: Level, key: string): string | undefined {
  if (key === '__proto__') return 'a key "__proto__"';
  if (key === 'prototype' && level.inConstructor) return 'a key "prototype" in "constructor"';
  if (level.keys?.has(key) === true) return `the key ${JSON.stringify(key.slice(0, 64))} twice`;
  level.keys?.add(key);
  level.lastKey = key;
  return undefined;
}

function readKey(text: string, start: number, end: number): string {
  return JSON.parse(text.slice(start, end + 1)) as string;
}
