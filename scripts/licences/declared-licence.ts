/** The fields of a package.json that declare a licence; the last two are forms of old npm. */
export interface Manifest {
  license?: string | { type?: string };
  licenses?: { type?: string }[];
}

/** The licence that a manifest declares, as an SPDX expression; a list means that one may choose. */
export function declaredLicence({ license, licenses }: Manifest): string | undefined {
  if (typeof license === 'string') return license;
  if (license?.type !== undefined) return license.type;
  const types = (licenses ?? []).map(({ type }) => type ?? '');
  return types.length === 0 || types.includes('') ? undefined : types.join(' OR ');
}
