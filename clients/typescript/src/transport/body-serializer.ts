/** What openapi-fetch is told of a body. */
export interface BodyOptions {
  bodySerializer?: (body: unknown) => unknown;
  headers?: Readonly<Record<string, string>>;
}

/** How a body is written whose operation takes no JSON: an object as a form, anything else as it is. */
export function bodyOptions(mediaType: string | undefined): BodyOptions {
  switch (mediaType) {
    case undefined:
      return {};
    case 'multipart/form-data':
      // Its Content-Type has a boundary, which only the Request knows.
      return { bodySerializer: (body) => (body instanceof FormData ? body : formOf(body)) };
    case 'application/x-www-form-urlencoded':
      return {
        bodySerializer: (body) => new URLSearchParams(body as Record<string, string>),
        headers: { 'Content-Type': mediaType },
      };
    default:
      return { bodySerializer: (body) => body, headers: { 'Content-Type': mediaType } };
  }
}

type Part = string | number | boolean | object;

function formOf(members: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members as object)) {
    const parts = (Array.isArray(value) ? value : [value]) as (Part | undefined)[];
    for (const part of parts) if (part !== undefined) form.append(name, partOf(part));
  }
  return form;
}

/** An object in a form is JSON, as OpenAPI has it. */
function partOf(value: Part): string | Blob {
  if (value instanceof Blob) return value;
  if (typeof value !== 'object') return String(value);
  return new Blob([JSON.stringify(value)], { type: 'application/json' });
}
