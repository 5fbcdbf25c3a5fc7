import type { Signature } from '../contract.ts';

/** The tenant that an event belongs to. */
export interface EventTenant {
  id: number;
  uid: string;
}

/** An event as it is stored and sent. */
export interface EmittedEvent {
  /** Its id, as a version 7 UUID. */
  uid: string;
  type: string;
  /** The exact bytes of every request that carries it. */
  body: string;
  signatures: readonly Signature[];
  createdAt: Date;
}

/** Writes the events that contracts declare. */
export interface EventWriter {
  /** Every type of event of every API. */
  types: readonly string[];
  /** An event of an API; throws where there is none of this type, or the data breaks its schema. */
  write(api: string, type: string, data: unknown, tenant: EventTenant): EmittedEvent;
}
