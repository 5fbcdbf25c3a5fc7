import { asArray, asObject, asText, resolve } from '../../generate/contract/document.ts';
import { escapeHtml } from '../html.ts';
import { highlight } from '../markdown/highlight.ts';
import { declaredExample, listOperations } from '../samples/build-request.ts';
import type { Api, Site } from '../site.ts';
import { renderShell } from './shell.ts';
import type { Page } from './text-pages.ts';

const guides: [path: string, title: string, says: string][] = [
  ['authentication', 'Authentication', 'API keys, tokens of people, tokens of programs.'],
  ['scopes', 'Scopes', 'What a credential may do, and how little it needs.'],
  ['rate-limits', 'Rate limits', 'How many requests, what answers tell, how to wait.'],
  ['errors', 'Errors', 'The envelope of each API, and one set of conditions.'],
  ['idempotency', 'Idempotency', 'Send it again without doing it again.'],
  ['paging', 'Paging', 'Four styles, and a loop for each.'],
  ['webhooks', 'Webhooks', 'Events as they happen, signed; code that verifies them.'],
];

const tools: [path: string, title: string, says: string][] = [
  ['apis/core.html#quick-start', 'Quickstarts', 'cURL, JavaScript, Python and Node.js with axios.'],
  [
    'guides/examples.html#typescript-sdk',
    'TypeScript SDK',
    'Typed clients that retry, renew and page.',
  ],
  ['guides/examples.html#python', 'Python', 'One file on the standard library.'],
  [
    'guides/examples.html#mock-server',
    'Mock server',
    'All APIs on one port, answering from their contracts.',
  ],
  ['try-it.html', 'Try it', 'Read from the live API with your own key, in the browser.'],
  ['changelog.html', 'Changelog', 'What changed in the contracts.'],
];

/** The page that everything is reached from. */
export function renderLanding({ apis, publicUrl }: Site): Page {
  const answer = showAnswer(apis);
  const call = `curl ${publicUrl}/api/v1/workspaces \\\n  --header "Authorization: Bearer $API_KEY"`;
  return {
    path: 'index.html',
    html: renderShell({
      path: 'index.html',
      title: 'Help Center · Charter',
      description: 'Reference, guides and quickstarts of the APIs.',
      styles: ['base.css', 'site.css', 'landing.css'],
      scripts: ['site.js'],
      body: `<main id="content" class="landing">
<div class="hero">
<div>
<p class="eyebrow">Help Center</p>
<h1>${words(apis.length)} APIs, one set of rules</h1>
<p class="lead">Every operation is served from its OpenAPI contract: credentials, limits, errors and events work alike wherever you call.</p>
<div class="actions">
<a class="button primary" href="guides/authentication.html#your-first-key">Get a key</a>
<a class="button" href="try-it.html">Try it in the browser</a>
</div>
</div>
<div>
<pre class="code" tabindex="0" role="group" aria-label="A first call"><code>${highlight(call, 'sh')}</code></pre>
<pre class="code answer" tabindex="0" role="group" aria-label="Its answer"><code>${highlight(answer, 'json')}</code></pre>
</div>
</div>
<section id="apis" aria-labelledby="apis-title">
<h2 id="apis-title">APIs</h2>
<p>Each has its own paths, envelope and paging, as its callers know them.</p>
<ul class="apis">
${apis.map(renderApi).join('\n')}
</ul>
</section>
<section aria-labelledby="guides-title">
<h2 id="guides-title">Guides</h2>
<p>What holds for all of them, with the numbers of the contracts.</p>
<div class="cards">
${guides.map(([name, ...rest]) => renderCard(`guides/${name}.html`, ...rest)).join('\n')}
</div>
</section>
<section aria-labelledby="tools-title">
<h2 id="tools-title">Build with them</h2>
<p>Programs to start from, and tools to build against.</p>
<div class="cards">
${tools.map((tool) => renderCard(...tool)).join('\n')}
</div>
</section>
</main>`,
    }),
  };
}

/** The first item of what the first call is answered by, from the contract's own example. */
function showAnswer(apis: readonly Api[]): string {
  for (const { document } of apis) {
    for (const { operation } of listOperations(document)) {
      if (operation['operationId'] !== 'listWorkspaces') continue;
      const answer = resolve(document, asObject(operation['responses'])['200']);
      const [media] = Object.values(asObject(answer['content']));
      const [first] = asArray(asObject(declaredExample(document, asObject(media)))['data']);
      if (first !== undefined) return JSON.stringify({ data: [first] }, null, 2);
    }
  }
  throw new Error('the contract has no example of what listWorkspaces answers');
}

function renderApi({ name, document, contract }: Api): string {
  const operations = contract.operations.length;
  const facts = [
    `${String(operations)} ${operations === 1 ? 'operation' : 'operations'}`,
    ...(contract.events.length > 0 ? [`${String(contract.events.length)} events`] : []),
    `version ${contract.version}`,
  ];
  return `<li>
<h3><a href="apis/${name}.html">${escapeHtml(contract.title)}</a></h3>
<div><p>${escapeHtml(asText(asObject(document['info'])['summary']))}</p><p class="facts">${facts.join(' · ')}</p></div>
<div class="links"><a class="link" href="apis/${name}.html#quick-start" aria-label="Quickstart of the ${escapeHtml(contract.title)}">Quickstart</a>
<a class="link" href="reference/${name}.html" aria-label="Reference of the ${escapeHtml(contract.title)}">Reference</a></div>
</li>`;
}

function renderCard(path: string, title: string, says: string): string {
  return `<a href="${path}"><strong>${title}</strong>${says}</a>`;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function words(count: number): string {
  return numbers[count] ?? String(count);
}
