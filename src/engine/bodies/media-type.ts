/** A Content-Type: type and subtype in lower case, and its parameters by name in lower case. */
export interface MediaType {
  essence: string;
  parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const essencePattern = new RegExp(`^${token}/${token}`);
const parameterPattern = new RegExp(
  `[ \\t]*;[ \\t]*(?:(${token})=(?:(${token})|"((?:[^"\\\\\\p{Cc}]|\\t|\\\\[^\\p{Cc}])*)"))?`,
  'uy',
);

/**
 * Reads a Content-Type (RFC 9110, section 8.3.1); undefined when it breaks the grammar or names one
 * parameter twice, since two readers could then understand it differently.
 */
export function parseMediaType(text: string): MediaType | undefined {
  const value = text.trim();
  const essence = essencePattern.exec(value)?.[0];
  if (essence === undefined) return undefined;
  const parameters = new Map<string, string>();
  parameterPattern.lastIndex = essence.length;
  let end = essence.length;
  while (end < value.length) {
    const match = parameterPattern.exec(value);
    if (!match) return undefined;
    end = parameterPattern.lastIndex;
    const [, name, plain, quoted] = match;
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (parameters.has(key)) return undefined;
    parameters.set(key, plain ?? (quoted ?? '').replace(/\\(.)/gu, '$1'));
  }
  return { essence: essence.toLowerCase(), parameters };
}

/** Whether a media type, in lower case, is read as JSON: `application/json` or one ending in `+json`. */
export function isJson(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}
