import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asArray, asObject, asText, resolve } from '../../generate/contract/document.ts';
import { credentialHeader } from '../samples/credential-header.ts';
import { listOperations, type DocumentOperation } from '../samples/build-request.ts';
import type { Api, Site } from '../site.ts';
import type { DirectiveContext } from './context.ts';

const programs = [
  { title: 'cURL', language: 'sh', file: 'quickstart.sh' },
  { title: 'JavaScript / TypeScript', language: 'js', file: 'quickstart.mjs' },
  { title: 'Python', language: 'python', file: 'quickstart.py' },
  { title: 'Node.js with axios', language: 'js', file: 'quickstart.axios.mjs' },
];

/**
 * `{{quickstart operationId}}`: programs in four languages that read a list of an API; without a name
 * the first list, by the order of the contract's tags, that can be read with a credential alone.
 */
export async function showQuickstart(context: DirectiveContext): Promise<string> {
  const {
    site,
    apis,
    arguments: [id],
  } = context;
  const [api] = apis;
  if (!api) throw new Error('{{quickstart}} is about one API');
  const found = id === undefined ? findFirstList(api) : findOperation(api, id);
  if (!found) return 'None yet: its operations are being written.';
  const words = wordsOf(site, api, found);
  const blocks = await Promise.all(
    programs.map(async ({ title, language, file }) => {
      const text = await readFile(join(site.root, 'docs/site/quickstarts', file), 'utf8');
      const own =
        language === 'js' ? { ...words, HEADER: propertyName(words['HEADER'] ?? '') } : words;
      const program = Object.entries(own).reduce(
        (filled, [word, value]) => filled.replaceAll(`__${word}__`, value),
        text.trim(),
      );
      return `\`\`\`${language} id="${api.name}-${file}" title="${title}"\n${program}\n\`\`\`\n`;
    }),
  );
  const name = words.VARIABLE;
  return [
    `${asText(found.operation['summary'])}, with the ${name === 'API_KEY' ? 'key' : 'token'} in \`${name}\`:`,
    ...blocks,
  ].join('\n\n');
}

function findOperation(api: Api, id: string): DocumentOperation {
  const found = listOperations(api.document).find(
    ({ operation }) => operation['operationId'] === id,
  );
  if (!found) throw new Error(`${api.name} has no operation ${id}`);
  return found;
}

function findFirstList(api: Api): DocumentOperation | undefined {
  const tags = asArray(api.document['tags']).map((tag) => asObject(tag)['name']);
  const rank = ({ operation }: DocumentOperation): number =>
    tags.indexOf(asArray(operation['tags'])[0]);
  const lists = listOperations(api.document).filter(
    ({ path, operation }) =>
      operation['x-pagination'] !== undefined &&
      !path.includes('{') &&
      credentialHeader(api.document, operation) !== undefined,
  );
  return lists.sort((one, other) => rank(one) - rank(other))[0];
}

function wordsOf(
  site: Site,
  api: Api,
  { path, operation }: DocumentOperation,
): Record<string, string> & { VARIABLE: string } {
  const credential = credentialHeader(api.document, operation);
  if (!credential) throw new Error(`${api.name} ${path} takes no credential in a header`);
  const base = `${site.publicUrl}${api.contract.basePath}`;
  return {
    URL: `${base}${path}`,
    BASE: base,
    PATH: path,
    HEADER: credential.name,
    PREFIX: credential.prefix,
    VARIABLE: credential.label === 'API key' ? 'API_KEY' : 'ACCESS_TOKEN',
    LIST: findListMember(api, operation),
  };
}

/** The name of a header as JavaScript writes the name of a property. */
function propertyName(header: string): string {
  return /^[A-Za-z]+$/.test(header) ? header : `'${header}'`;
}

/** The member of a list's answer that is the list. */
function findListMember({ document }: Api, operation: DocumentOperation['operation']): string {
  const answer = resolve(document, asObject(operation['responses'])['200']);
  const [media] = Object.values(asObject(answer['content']));
  const schema = resolve(document, asObject(media)['schema']);
  const found = Object.entries(asObject(schema['properties'])).find(
    ([, property]) => resolve(document, property)['type'] === 'array',
  );
  if (!found) throw new Error(`the answer of ${asText(operation['operationId'])} has no list`);
  return found[0];
}
