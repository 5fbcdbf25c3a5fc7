/** Reads what a network answered: whatever it sent, what comes out can be stored and shown. */

const maximumIdLength = 255;
const maximumUrlLength = 2_048;

/** What a network calls something; undefined for what is no text, or too long for one. */
export function readId(value: unknown): string | undefined {
  const isId = typeof value === 'string' && value.length > 0 && value.length <= maximumIdLength;
  return isId ? value : undefined;
}

/** Where people see something; null for what is no URL of the web. */
export function readUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > maximumUrlLength) return null;
  return /^https?:/i.test(value) && URL.canParse(value) ? value : null;
}

/** A name of a person; `otherwise` for what is no text, or nothing but space. */
export function readName(value: unknown, otherwise: string): string {
  const name = typeof value === 'string' ? value.trim().slice(0, maximumIdLength) : '';
  return name === '' ? otherwise : name;
}

/** How many; null for what is no number of things. */
export function readCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
