/** SPDX identifiers of licences under which any package may be used. */
export const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);

/** Those under which a package may be used by tools and tests, since nothing of it is shipped. */
export const allowedInDevelopment: ReadonlySet<string> = new Set(['MPL-2.0']);

/** Packages that may be used under one more licence, each for its reason. */
export const exceptions: readonly { name: string; licence: string; reason: string }[] = [
  {
    name: 'argparse',
    licence: 'PSF-2.0',
    reason: 'The same terms as Python-2.0 without the older licences that that one collects.',
  },
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    reason: 'Data, read by tools of development and shipped nowhere.',
  },
];
