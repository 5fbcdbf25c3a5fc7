import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';

/** Who writes for a workspace, and how. */
export interface PersonaTraits {
  name: string;
  voice: string;
  /** Words for the tone, the most important first. */
  tone: string[];
  audience: string;
  topics: string[];
  do: string[];
  dont: string[];
  sample_posts: string[];
  /** A BCP 47 tag. */
  language: string;
}

/** A persona as it is; `updatedAt` is null as long as nothing was said of it. */
export interface Persona {
  traits: PersonaTraits;
  updatedAt: Date | null;
}

/** The persona of one tenant. */
export interface PersonaRepository {
  /** Undefined where nothing was said of it. */
  find(): Promise<Persona | undefined>;
  /** Replaces what is given; answers the persona as it was and as it is. */
  change(
    clock: Clock,
    traits: Partial<PersonaTraits>,
  ): Promise<{ before: Persona; after: Persona }>;
}

/** The persona of a tenant of whom nothing was said. */
export const unknownPersona: Persona = Object.freeze({
  traits: {
    name: '',
    voice: '',
    tone: [],
    audience: '',
    topics: [],
    do: [],
    dont: [],
    sample_posts: [],
    language: 'en',
  },
  updatedAt: null,
});

/** The repository of one tenant's persona. */
export function personaOf(tx: Transaction, tenantId: number): PersonaRepository {
  const find = async (): Promise<Persona | undefined> => {
    const [persona] = await tx.query<Persona>(
      sql('personas').where({ tenant_id: tenantId }).select('traits', { updatedAt: 'updated_at' }),
    );
    return persona;
  };
  return {
    find,
    change: async (clock, given) => {
      await tx.lock(`persona ${String(tenantId)}`);
      const before = (await find()) ?? unknownPersona;
      const after = { traits: { ...before.traits, ...given }, updatedAt: clock.now() };
      await tx.query(
        sql('personas')
          .insert({
            tenant_id: tenantId,
            traits: JSON.stringify(after.traits),
            updated_at: after.updatedAt,
          })
          .onConflict('tenant_id')
          .merge(),
      );
      return { before, after };
    },
  };
}
