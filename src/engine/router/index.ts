/**
 * Finds the operation that a request line means. A path is cut at its raw slashes and each segment
 * decoded on its own, so an encoded slash never moves a border; the path is settled before the
 * method, so a request never falls through to a wider template for want of a method. Escapes that
 * are malformed and paths beyond the bounds are told apart from paths that nobody declared. Work is
 * bounded by the declared templates, whatever the request. RFC 3986 section 2, RFC 9110 section 9.
 */
export { createRouter } from './create-router.ts';
export type { Match, Route, Router } from './create-router.ts';
export { decodePercent } from './decode-percent.ts';
export { NameTable } from './name-table.ts';
export { templateNames } from './parse-template.ts';
export { refuseUnmatched } from './refuse-unmatched.ts';
export { maxPathLength } from './split-path.ts';
