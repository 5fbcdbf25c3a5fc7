import { asArray, asObject, asText, type JsonObject } from './document.ts';

/**
 * The path of the first server's URL: where the API begins on any host. Variables have their
 * defaults. Throws an Error for what is no URL.
 */
export function basePathOf(document: JsonObject): string {
  const server = asObject(asArray(document['servers'])[0]);
  const variables = asObject(server['variables']);
  const url = asText(server['url']).replace(/\{([^{}]*)\}/g, (_text, name: string) => {
    const value = asObject(variables[name])['default'];
    if (typeof value !== 'string') throw new Error(`the variable {${name}} has no default`);
    return value;
  });
  if (!URL.canParse(url || '/', 'http://localhost')) throw new Error(`${url} is no URL`);
  return new URL(url || '/', 'http://localhost').pathname.replace(/\/$/, '');
}
