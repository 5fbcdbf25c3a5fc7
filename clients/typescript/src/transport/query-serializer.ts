import { serializeArrayParam, serializeObjectParam } from 'openapi-fetch';
import type { OperationTraits, QueryStyle } from '../api.ts';

/**
 * Writes query parameters in the style that the contract gives each. Those that are null, undefined or
 * empty arrays are left out.
 */
export function querySerializer(
  styles: OperationTraits['query'] = {},
): (query: Record<string, unknown>) => string {
  return (query) =>
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => write(encodeURIComponent(name), value, styles[name]))
      .filter((text) => text !== '')
      .join('&');
}

function write(name: string, value: unknown, style: QueryStyle | undefined): string {
  if (style === 'json') return `${name}=${encodeURIComponent(JSON.stringify(value))}`;
  const explode = style === undefined || style === 'deepObject';
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const list = { style: style === 'deepObject' ? 'form' : (style ?? 'form'), explode } as const;
    return items.length === 0 ? '' : serializeArrayParam(name, items, list);
  }
  if (typeof value === 'object') {
    const members = { style: style === 'deepObject' ? style : 'form', explode } as const;
    return serializeObjectParam(name, value as Record<string, unknown>, members);
  }
  return `${name}=${encodeURIComponent(value as string | number | boolean)}`;
}
