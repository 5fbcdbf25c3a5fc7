import { findSchemaFaults } from './schema-faults.js';

/** Whatever a caller can send is closed and bounded (`schema-faults.js` says what that means). */
export function requestSchemas() {
  const check = ({ schema }, context) => {
    if (schema === undefined) return;
    const start = { schema, location: context.location.child(['schema']), inherited: [] };
    for (const fault of findSchemaFaults(start, context, new Set())) context.report(fault);
  };
  return {
    Paths: { RequestBody: { MediaType: check }, Parameter: { enter: check, MediaType: check } },
  };
}
