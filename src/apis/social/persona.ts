import type { Operations } from '../../../generated/social/handlers.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import { personaOf, unknownPersona, type Persona } from '../../platform/personas/index.ts';
import type { Handler } from '../handler.ts';

/** The workspace's persona; empty where nothing was said of it. */
export const getPersona: Handler<Operations, 'getPersona'> = async ({ principal, tx }) => {
  const persona = await personaOf(tx, principal.tenantId ?? 0).find();
  return { status: 200, body: { data: presentPersona(persona ?? unknownPersona) } };
};

/** Replaces what is given of it. */
export const updatePersona: Handler<Operations, 'updatePersona'> = async (request) => {
  const { body, clock, principal, record, tx } = request;
  const { before, after } = await personaOf(tx, principal.tenantId ?? 0).change(clock, body);
  record({ target: 'persona', before: before.traits, after: after.traits });
  return { status: 200, body: { data: presentPersona(after) } };
};

function presentPersona({ traits, updatedAt }: Persona) {
  return { ...traits, updated_at: updatedAt && toSeconds(updatedAt) };
}
