/** Statuses of the site that are no page of it. */
export type Refusal = 404 | 405 | 503;

const words: Record<Refusal, [title: string, text: string]> = {
  404: ['There is no such page', 'The documentation begins at <a href="/docs/">/docs/</a>.'],
  405: ['Pages are only read', 'The documentation answers GET and HEAD.'],
  503: [
    'The documentation is not built',
    'It is built when it is first asked for, by tools that are not installed here, or that failed; the ' +
      'server’s log says which. Build it with <code>npm run docs</code> where they are, and put it ' +
      'where <code>DOCS_DIR</code> says. The contracts are at <code>/openapi/</code> all the same.',
  ],
};

/** A page that tells why there is none. It asks for nothing, so the strictest policy suits it. */
export function renderRefusal(status: Refusal): string {
  const [title, text] = words[status];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
</html>
`;
}
