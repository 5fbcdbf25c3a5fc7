/**
 * Reads request bodies of every media type into values, refusing what could harm whoever handles
 * them: a body never outgrows its limit in memory or on disk, its text is UTF-8 without NUL, and its
 * keys cannot reach a prototype (RFC 8259, RFC 7578, RFC 9110). Whether a value is right for its
 * schema is the validators' matter.
 *
 * A refusal may leave part of the body unread: the stream is then paused and its socket untouched.
 * Whoever answers must say `Connection: close`, or the rest would be read as the next request.
 */
export { compileBody, type BodyLimits, type BodyReader, type ReadBody } from './compile-body.ts';
export { sweepSpool, UploadedFile } from './spool.ts';
