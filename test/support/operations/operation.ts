import type { Schema } from './schema.ts';

/** An operation as its published contract has it, references to parameters and responses followed. */
export interface Operation {
  /** With its API: `core.createWebhook`. */
  readonly id: string;
  readonly api: string;
  readonly operationId: string;
  /** `POST` and the like. */
  readonly method: string;
  /** The template with the base path of its API. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** By status. */
  readonly answers: Readonly<Record<string, DeclaredAnswer>>;
  /** The alternatives, each with the scopes of its schemes; empty for a public operation. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly errors: Envelopes;
  /** The operation with its extensions, as it stands. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The document that references within schemas lead into. */
  readonly document: ContractDocument;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly 'x-tenant'?: 'own' | 'any';
}

export interface RequestBody {
  readonly required?: boolean;
  /** By media type. */
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface DeclaredAnswer {
  readonly headers?: Readonly<Record<string, DeclaredHeader>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface DeclaredHeader {
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly bearerFormat?: string;
}

/** `x-errors`: how an API refuses. */
export interface Envelopes {
  readonly contentType: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, EnvelopeCondition>>;
  readonly faults: Readonly<Record<string, string>>;
}

export interface EnvelopeCondition {
  readonly status: number;
  readonly code: string | number;
  readonly message: string;
  readonly occasions?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface ContractDocument {
  readonly info: { readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: Operation['security'];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
  readonly 'x-errors': Envelopes;
  readonly 'x-scopes'?: Readonly<Record<string, string>>;
  readonly 'x-entitlements'?: Readonly<Record<string, unknown>>;
}
