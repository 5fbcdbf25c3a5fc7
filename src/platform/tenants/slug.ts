import { randomInt } from 'node:crypto';

const maximumLength = 80;
const suffixLength = 6;
const suffixAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name as part of a URL: lower-case letters and digits with single dashes between; never empty. */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maximumLength)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'workspace' : slug;
}

/** Six random letters and digits, to tell two slugs made from one name apart. */
export function randomSlugSuffix(): string {
  return Array.from({ length: suffixLength }, () =>
    suffixAlphabet.charAt(randomInt(suffixAlphabet.length)),
  ).join('');
}
