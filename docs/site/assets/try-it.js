/**
 * Runs GET requests of one API at a time with the credential that the visitor types. The credential is in
 * the field and in no variable, storage, address or markup besides; the one function that reads it puts it
 * into the header of a GET request to the API that is shown, and refuses to send any other.
 */

const base = new URL('..', location.href).href.replace(/\/$/, '');
const field = (id) => document.getElementById(id);

const response = await fetch(new URL('assets/try-it.json', location.href));
const apis = await response.json();
fill(
  field('api'),
  apis.map(({ title }) => title),
);
const asked = apis.findIndex(({ name }) => name === location.hash.slice(1));
field('api').selectedIndex = Math.max(asked, 0);
field('api').addEventListener('change', show);
show();

function show() {
  const api = apis[field('api').selectedIndex];
  const { credentials } = api;
  fill(
    field('credential'),
    credentials.map(({ label, name }) => `${label} (${name})`),
  );
  field('credential').disabled = credentials.length === 0;
  const url = base + api.basePath;
  globalThis.SwaggerUIBundle({
    domNode: field('operations'),
    spec: { ...api.document, servers: [{ url }] },
    supportedSubmitMethods: ['get'],
    tryItOutEnabled: true,
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    persistAuthorization: false,
    queryConfigEnabled: false,
    showMutatedRequest: false,
    validatorUrl: null,
    requestInterceptor: (request) => addCredential(request, url, credentials),
    plugins: [{ wrapComponents: { curl: () => () => null } }],
  });
}

function addCredential(request, url, credentials) {
  const isOurs = `${request.url}/`.startsWith(`${url}/`);
  if (request.method !== 'GET' || !isOurs)
    throw new Error('Only GET requests of this API are sent.');
  const credential = credentials[field('credential').selectedIndex];
  const secret = field('secret').value.trim();
  const headers = { ...request.headers };
  if (credential && secret !== '') headers[credential.name] = credential.prefix + secret;
  return { ...request, headers, credentials: 'omit' };
}

function fill(select, labels) {
  select.replaceChildren(...labels.map((label) => new Option(label)));
}
