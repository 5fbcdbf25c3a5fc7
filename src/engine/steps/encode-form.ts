/**
 * Writes a body that was read as JSON or as a form as `application/x-www-form-urlencoded`: a field for
 * each member and for each item of an array. Members within members are left out: no form has them.
 */
export function encodeForm(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body ?? {})) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value as unknown]) {
      if (isScalar(item)) form.append(name, String(item));
    }
  }
  return form.toString();
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
