import { asArray, asObject, resolve, type JsonObject } from '../../generate/contract/document.ts';
import { listOperations } from '../samples/build-request.ts';
import { schemeHeader, type CredentialHeader } from '../samples/credential-header.ts';
import type { Api, Site } from '../site.ts';
import { renderShell } from './shell.ts';
import type { Page } from './text-pages.ts';

/** What the page's script is given of an API: what can be read there, and with which credentials. */
export interface ReadableApi {
  name: string;
  title: string;
  basePath: string;
  credentials: Pick<CredentialHeader, 'name' | 'prefix' | 'label'>[];
  document: JsonObject;
}

/**
 * The page that runs read-only requests with the visitor's own credential. Swagger UI draws its `main`.
 */
export function renderTryIt(): Page {
  return {
    path: 'try-it.html',
    html: renderShell({
      path: 'try-it.html',
      title: 'Try it · Charter',
      description: 'Run read-only requests against the live API with your own key.',
      section: 'try-it',
      styles: ['base.css', 'site.css', 'swagger-ui.css', 'try-it.css'],
      scripts: ['site.js', 'try-it.js'],
      head: '<script src="assets/swagger-ui-bundle.js" defer></script>',
      body: `<div class="text try-it">
<section id="content" aria-labelledby="title">
<h1 id="title">Try it</h1>
<p class="lead">Read from the live API with your own key, right here. Only GET requests can be sent.</p>
<div class="desk">
<div class="field"><label for="api">API</label><select id="api"></select></div>
<div class="field"><label for="credential">Credential</label><select id="credential"></select></div>
<div class="field wide"><label for="secret">Key or token</label>
<input id="secret" type="password" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="promise"></div>
</div>
<p id="promise" class="promise">It stays in the memory of this page: it is stored nowhere, sent to this API alone, in the header that its contract names, and gone when you leave or reload.</p>
<noscript><p>This page needs JavaScript. The <a href="apis/core.html#quick-start">quickstarts</a> do the same from a terminal.</p></noscript>
</section>
<div id="operations"></div>
</div>`,
    }),
  };
}

/** The data of the page: each API's operations that only read. */
export function readableApis({ apis }: Site): ReadableApi[] {
  return apis.map((api) => ({
    name: api.name,
    title: api.contract.title,
    basePath: api.contract.basePath,
    credentials: listCredentials(api),
    document: keepReads(api.document),
  }));
}

/** The headers that the API takes credentials in, each once for each kind of credential. */
function listCredentials({ document }: Api): ReadableApi['credentials'] {
  const schemes = Object.keys(asObject(asObject(document['components'])['securitySchemes']));
  const found = schemes.flatMap((scheme) => {
    const header = schemeHeader(document, scheme);
    return header ? [{ name: header.name, prefix: header.prefix, label: header.label }] : [];
  });
  return [...new Map(found.map((header) => [`${header.label}${header.name}`, header])).values()];
}

/**
 * A document of the GET operations alone, with what it takes to send one. They ask for no credential, since
 * the page adds it; an answer is described in the reference.
 */
function keepReads(document: JsonObject): JsonObject {
  const { openapi, info, tags } = document;
  const schemas = asObject(asObject(document['components'])['schemas']);
  const paths = Object.fromEntries(
    listOperations(document)
      .filter(({ method }) => method === 'get')
      .map(({ path, item, operation }) => [path, { get: keepInput(document, item, operation) }]),
  );
  return { openapi, info, tags, paths, components: { schemas } };
}

function keepInput(document: JsonObject, item: JsonObject, operation: JsonObject): JsonObject {
  const { operationId, summary, description, tags } = operation;
  const declared = [...asArray(item['parameters']), ...asArray(operation['parameters'])];
  const parameters = declared.map((parameter) => keepParameter(resolve(document, parameter)));
  const responses = { default: { description: 'As the reference says.' } };
  return { operationId, summary, description, tags, parameters, responses, security: [] };
}

/** Fields are filled with examples: where the parameter may be left out, it is. */
function keepParameter(parameter: JsonObject): JsonObject {
  if (parameter['required'] === true) return parameter;
  const isExample = (member: string): boolean => member === 'example' || member === 'examples';
  return Object.fromEntries(Object.entries(parameter).filter(([member]) => !isExample(member)));
}
