// Made from the contract by `npm run generate`. DO NOT EDIT.
export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description The grant is `client_credentials` (RFC 6749, section 4.4). The client authenticates by `client_id` and `client_secret` in the body, or by HTTP Basic; never in the query. The token carries the scopes that were asked for, or else all that the client has.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask about an access token
         * @description Tells whether a token that the asking client was given is still good (RFC 7662). Of any other token it tells `active: false` and no more.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         * @description The token, which must have been given to the asking client, is refused everywhere within a second (RFC 7009). A token that is not good any more, or never was, is answered the same.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the keys that tokens are signed with
         * @description A JSON Web Key Set (RFC 7517). A new key is published here before it signs anything, and an old one stays until the last token that it signed has expired.
         */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration of the issuer
         * @description Where the endpoints are and what they can do (OpenID Connect Discovery 1.0, RFC 8414).
         */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration of the issuer, by its other name
         * @description Where the endpoints are and what they can do (OpenID Connect Discovery 1.0, RFC 8414).
         */
        get: operations["getConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description The clients of the environment, the oldest first, without their secrets.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a client
         * @description The client belongs to your environment and gets a first secret, which is shown in this answer and never again. Without `scopes` it has all that clients can have.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * Get a client
         * @description The client, without its secrets.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Delete a client
         * @description The client gets no more tokens, and those that it has are refused within a second.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /**
         * Update a client
         * @description Scopes that are taken away are taken from the tokens too that the client already has, within a second.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/api/v1/clients/{client_id}/secrets": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a client secret
         * @description One more secret for the client, shown in this answer and never again; the others stay good until they are deleted. A client has five at most.
         */
        post: operations["createClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/secrets/{secret_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The secret, `sec_…`.
                 * @example sec_04nUHAy2xGEKzLrVxNBqlT
                 */
                secret_id: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a client secret
         * @description No more tokens are given for it. Tokens that it got before live on until they expire.
         */
        delete: operations["deleteClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description The organizations of the environment, the oldest first.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Its region is the installation's.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the organization. Besides an `id` that is not `-`, it must be the same organization's.
                 * @example my_unique_id
                 */
                external_id?: components["parameters"]["ExternalId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization, `org_…`; or `-` where `external_id` names it.
                 * @example org_04nUHAy2xGEKzLrVxNBqlS
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get an organization
         * @description By its id, or by your own.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description The organization and all that belongs to it can no longer be reached.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /**
         * Update an organization
         * @description Its region never changes.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organizations:external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the organization.
                 * @example my_unique_id
                 */
                external_id: components["parameters"]["ExternalIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get an organization by your own id
         * @description The organization of the environment that has this `external_id`.
         */
        get: operations["getOrganizationByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "organization.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was created
         * @description The environment has one more. It is told as it was made.
         */
        post: operations["onOrganizationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was updated
         * @description What changed is not told apart; the organization is told as it is now.
         */
        post: operations["onOrganizationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was deleted
         * @description It can no longer be reached, nor can what belonged to it. It is told as it was.
         */
        post: operations["onOrganizationDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The client, `skc_…`. */
        ClientId: string;
        /** @description One of the client's secrets, where it does not authenticate by HTTP Basic. */
        ClientSecretText: string;
        /** @description Members that nobody knows are ignored (RFC 6749, section 3.2). */
        TokenRequest: {
            /** @description Only `client_credentials` so far. */
            grant_type: string;
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecretText"];
            /** @description The scopes to ask for, separated by spaces; all that the client has where it is absent. */
            scope?: string;
            /** @description The API that the token is for (RFC 8707); this one, where it is absent. */
            resource?: string;
        } & {
            [key: string]: string;
        };
        Token: {
            /** @description A JWT of the type `at+jwt` (RFC 9068). */
            access_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description The seconds that the token lives. */
            expires_in: number;
            /** @description The scopes that it carries, separated by spaces. */
            scope?: string;
        };
        OAuthError: {
            /** @description What went wrong, for programs (RFC 6749, section 5.2). */
            error: string;
            /** @description The same for people. */
            error_description?: string;
        };
        /** @description Members that nobody knows are ignored. */
        TokenQuestion: {
            /** @description The access token. */
            token: string;
            token_type_hint?: string;
            client_id?: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecretText"];
        } & {
            [key: string]: string;
        };
        TokenState: {
            /** @description Whether the token is good; where it is not, nothing else is told. */
            active: boolean;
            client_id?: string;
            sub?: string;
            scope?: string;
            /** @enum {string} */
            token_type?: "bearer";
            iss?: string;
            aud?: string;
            iat?: number;
            exp?: number;
            jti?: string;
        };
        JsonWebKey: {
            /** @enum {string} */
            kty: "RSA";
            /** @enum {string} */
            use: "sig";
            /**
             * @description The only algorithm that this key is good for.
             * @enum {string}
             */
            alg: "RS256";
            kid: string;
            n: string;
            e: string;
        };
        JsonWebKeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description Which values are not valid; present where some are. */
        ValidationErrorInfo: {
            field_violations?: {
                /** @description The dotted path of the field; empty for the whole. */
                field: string;
                /** @enum {string} */
                in: "path" | "query" | "header" | "cookie" | "body";
                /** @description The rule that the value breaks, such as `required` or `format:email`. */
                rule: string;
                message: string;
            }[];
        };
        /** @description A google.rpc.Status. */
        Error: {
            /** @description A google.rpc.Code. */
            code: number;
            message: string;
            details: {
                "@type": string;
                /** @description What went wrong, for programs; never changes its meaning. */
                error_code: string;
                validation_error_info?: components["schemas"]["ValidationErrorInfo"];
            }[];
        };
        Names: string[];
        IssuerConfiguration: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            introspection_endpoint: string;
            /** Format: uri */
            revocation_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
            grant_types_supported: components["schemas"]["Names"];
            response_types_supported: components["schemas"]["Names"];
            subject_types_supported: components["schemas"]["Names"];
            id_token_signing_alg_values_supported: components["schemas"]["Names"];
            token_endpoint_auth_methods_supported: components["schemas"]["Names"];
            scopes_supported: components["schemas"]["Names"];
        };
        /** @description A secret without the secret itself, which is shown when it is made and never again. */
        ClientSecret: {
            id: string;
            /** @description Its last characters. */
            secret_suffix: string;
            /** Format: date-time */
            create_time: string;
            /**
             * Format: date-time
             * @description When a token was last got with it.
             */
            last_used_time: string | null;
        };
        Client: {
            /** @description What the client calls itself by, `skc_…`. */
            client_id: string;
            name: string;
            description: string;
            scopes: string[];
            /** @description The oldest first. */
            secrets: components["schemas"]["ClientSecret"][];
            /** Format: date-time */
            create_time: string;
            /** Format: date-time */
            update_time: string;
        };
        ClientList: {
            clients: components["schemas"]["Client"][];
            /** @description The `page_token` of the page behind this one; empty where there is none. */
            next_page_token: string;
            /** @description The `page_token` of the page before this one; empty where there is none. */
            prev_page_token: string;
            /** @description How many there are on all pages. */
            total_size: number;
        };
        /** @description What tokens of the client may carry. */
        ClientScopes: ("organizations:read" | "organizations:write" | "connections:read" | "connections:write" | "portal_links:read" | "portal_links:write")[];
        CreateClient: {
            name: string;
            description?: string;
            scopes?: components["schemas"]["ClientScopes"];
        };
        /**
         * Format: password
         * @description The secret. It is shown in this answer and never again.
         */
        PlainSecret: string;
        ClientCreatedAnswer: {
            client: components["schemas"]["Client"];
            plain_secret: components["schemas"]["PlainSecret"];
        };
        ClientAnswer: {
            client: components["schemas"]["Client"];
        };
        /** @description Nothing more is to be told. */
        Empty: Record<string, never>;
        /** @description What is absent stays as it is. */
        UpdateClient: {
            name?: string;
            description?: string;
            scopes?: components["schemas"]["ClientScopes"];
        };
        ClientSecretCreatedAnswer: {
            secret: components["schemas"]["ClientSecret"];
            plain_secret: components["schemas"]["PlainSecret"];
        };
        Organization: {
            id: string;
            display_name: string;
            external_id: string | null;
            metadata: {
                [key: string]: string;
            };
            /** @enum {string} */
            region_code: "US" | "EU";
            /** Format: date-time */
            create_time: string;
            /** Format: date-time */
            update_time: string;
        };
        OrganizationList: {
            organizations: components["schemas"]["Organization"][];
            /** @description The `page_token` of the page behind this one; empty where there is none. */
            next_page_token: string;
            /** @description The `page_token` of the page before this one; empty where there is none. */
            prev_page_token: string;
            /** @description How many there are on all pages. */
            total_size: number;
        };
        OrganizationName: string;
        /** @description Up to ten pairs of your own. */
        OrganizationMetadata: {
            [key: string]: string;
        };
        CreateOrganization: {
            display_name: components["schemas"]["OrganizationName"];
            /** @description Your own id of the organization; no other of the environment has it. */
            external_id?: string;
            metadata?: components["schemas"]["OrganizationMetadata"];
        };
        OrganizationAnswer: {
            organization: components["schemas"]["Organization"];
        };
        /** @description What is absent stays as it is; metadata is replaced as a whole. */
        UpdateOrganization: {
            display_name?: components["schemas"]["OrganizationName"];
            /** @description Your own id of the organization; null takes it away. */
            external_id?: string | null;
            metadata?: components["schemas"]["OrganizationMetadata"];
        };
        Event: {
            /**
             * @description Of this envelope.
             * @constant
             */
            spec_version: "1";
            /** @description The event's id, the same at every attempt of every endpoint. */
            id: string;
            type: string;
            /** @description What `data` is. */
            object: string;
            /** @description The event in words. */
            display_name: string;
            /** Format: date-time */
            occurred_at: string;
            environment_id: string;
            data: unknown;
        };
        OrganizationEvent: components["schemas"]["Event"] & {
            /** @constant */
            object: "Organization";
            organization_id: string;
            data: components["schemas"]["Organization"];
        };
        OrganizationCreatedEvent: components["schemas"]["OrganizationEvent"] & {
            /** @constant */
            type: "organization.created";
        };
        OrganizationUpdatedEvent: components["schemas"]["OrganizationEvent"] & {
            /** @constant */
            type: "organization.updated";
        };
        OrganizationDeletedEvent: components["schemas"]["OrganizationEvent"] & {
            /** @constant */
            type: "organization.deleted";
        };
    };
    responses: {
        /** @description The request is refused, for the reason that `error` names. */
        OAuthInvalidRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client is unknown, or its secret is wrong. */
        OAuthInvalidClient: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client",
                 *       "error_description": "client authentication failed"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description None of the accepted media types can be produced. */
        OAuthNotAcceptable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_request",
                 *       "error_description": "None of the accepted media types can be produced."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body exceeds the size limit. */
        OAuthPayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_request",
                 *       "error_description": "The request body is too large."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body has a media type or encoding that is not accepted. */
        OAuthUnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_request",
                 *       "error_description": "The media type of the request body is not supported."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client failed to authenticate too often; wait and retry. */
        OAuthTooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "slow_down",
                 *       "error_description": "Too many requests. Retry after 840 seconds."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A fault of ours; the request id finds it in the log. */
        OAuthServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                /**
                 * @description The requests of the tightest window, without its burst.
                 * @example 5000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description How many requests the tightest window still admits; the tightest is the one that admits least.
                 * @example 4892
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description The Unix time, in seconds, at which a request of the tightest window is admitted again, or at which what was counted so far is forgotten.
                 * @example 1705312260
                 */
                "X-RateLimit-Reset"?: number;
                /**
                 * @description Every window that the request was counted in: its requests `q` in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";q=5000;w=60
                 */
                "RateLimit-Policy"?: string;
                /**
                 * @description What every window still admits: `r` requests for the next `t` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";r=4892;t=60
                 */
                RateLimit?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "server_error",
                 *       "error_description": "An unexpected error occurred."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Overloaded, stopping, or without the database; retry later. */
        OAuthServiceUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                /**
                 * @description The requests of the tightest window, without its burst.
                 * @example 5000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description How many requests the tightest window still admits; the tightest is the one that admits least.
                 * @example 4892
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description The Unix time, in seconds, at which a request of the tightest window is admitted again, or at which what was counted so far is forgotten.
                 * @example 1705312260
                 */
                "X-RateLimit-Reset"?: number;
                /**
                 * @description Every window that the request was counted in: its requests `q` in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";q=5000;w=60
                 */
                "RateLimit-Policy"?: string;
                /**
                 * @description What every window still admits: `r` requests for the next `t` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";r=4892;t=60
                 */
                RateLimit?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "temporarily_unavailable",
                 *       "error_description": "The service is not available at the moment; retry later."
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The request cannot be read, or values in it break this contract. */
        InvalidRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description None of the accepted media types can be produced. */
        NotAcceptable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 3,
                 *       "message": "None of the accepted media types can be produced.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "INVALID_ARGUMENT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; wait and retry. */
        TooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 8,
                 *       "message": "Too many requests. Retry after 12 seconds.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "RATE_LIMITED"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of ours; the request id finds it in the log. */
        ServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                /**
                 * @description The requests of the tightest window, without its burst.
                 * @example 5000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description How many requests the tightest window still admits; the tightest is the one that admits least.
                 * @example 4892
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description The Unix time, in seconds, at which a request of the tightest window is admitted again, or at which what was counted so far is forgotten.
                 * @example 1705312260
                 */
                "X-RateLimit-Reset"?: number;
                /**
                 * @description Every window that the request was counted in: its requests `q` in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";q=5000;w=60
                 */
                "RateLimit-Policy"?: string;
                /**
                 * @description What every window still admits: `r` requests for the next `t` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";r=4892;t=60
                 */
                RateLimit?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 13,
                 *       "message": "An unexpected error occurred.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "INTERNAL"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Overloaded, stopping, or without the database; retry later. */
        ServiceUnavailable: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                /**
                 * @description The requests of the tightest window, without its burst.
                 * @example 5000
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description How many requests the tightest window still admits; the tightest is the one that admits least.
                 * @example 4892
                 */
                "X-RateLimit-Remaining"?: number;
                /**
                 * @description The Unix time, in seconds, at which a request of the tightest window is admitted again, or at which what was counted so far is forgotten.
                 * @example 1705312260
                 */
                "X-RateLimit-Reset"?: number;
                /**
                 * @description Every window that the request was counted in: its requests `q` in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";q=5000;w=60
                 */
                "RateLimit-Policy"?: string;
                /**
                 * @description What every window still admits: `r` requests for the next `t` seconds (draft-ietf-httpapi-ratelimit-headers-11).
                 * @example "key-60s";r=4892;t=60
                 */
                RateLimit?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 14,
                 *       "message": "The service is not available at the moment; retry later.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "UNAVAILABLE"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential, or one that is not valid. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential does not grant this. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 7,
                 *       "message": "The credential lacks the scope organizations:write.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "PERMISSION_DENIED"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or the caller cannot see it. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 5,
                 *       "message": "There is no such resource.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "NOT_FOUND"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A request with the same Idempotency-Key is still under way; retry later. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body exceeds the size limit. */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 3,
                 *       "message": "The request body is too large.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "INVALID_ARGUMENT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has a media type or encoding that is not accepted. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 3,
                 *       "message": "The media type of the request body is not supported.",
                 *       "details": [
                 *         {
                 *           "@type": "type.googleapis.com/scalekit.v1.errdetails.ErrorInfo",
                 *           "error_code": "INVALID_ARGUMENT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another organization has the external_id. With `Retry-After`: a request with the same Idempotency-Key is still under way. */
        ExternalIdTaken: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
         * @example 1
         */
        WorkspaceContext: number;
        /**
         * @description Items on a page.
         * @example 30
         */
        PageSize: number;
        /** @description A `next_page_token` or `prev_page_token` of this list; its content is not for reading. Without one the list begins at its first page. */
        PageToken: string;
        /**
         * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description The client, `skc_…`.
         * @example skc_04nUHAy2xGEKzLrVxNBqlS
         */
        ClientId: string;
        /**
         * @description The secret, `sec_…`.
         * @example sec_04nUHAy2xGEKzLrVxNBqlT
         */
        SecretId: string;
        /**
         * @description The organization, `org_…`; or `-` where `external_id` names it.
         * @example org_04nUHAy2xGEKzLrVxNBqlS
         */
        OrganizationId: string;
        /**
         * @description Your own id of the organization. Besides an `id` that is not `-`, it must be the same organization's.
         * @example my_unique_id
         */
        ExternalId: string;
        /**
         * @description Your own id of the organization.
         * @example my_unique_id
         */
        ExternalIdInPath: string;
        /**
         * @description The event's id, the same at every attempt; a receiver that has seen it ignores the request.
         * @example evt_04nUHAy2xGEKzLrVxNBqlS
         */
        EventIdHeader: string;
        /**
         * @description When the attempt was signed, in Unix seconds; refuse one that is more than five minutes away.
         * @example 1768473000
         */
        EventTimestampHeader: string;
        /**
         * @description `v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`, by the rules of Standard Webhooks. Two of them, a space between, while a secret is being replaced: either may verify.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        EventSignatureHeader: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in our logs; quote it when you ask for help. Differs for every request.
         * @example req_3f0c6a51b7c94d2f8a1e00000000002a
         */
        RequestId: string;
        /**
         * @description The authentication schemes that the operation accepts (RFC 9110, section 11.6.1).
         * @example Bearer
         */
        WwwAuthenticate: string;
        /**
         * @description After how many seconds a retry can succeed (RFC 9110, section 10.2.3).
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description For how long the answer may be kept (RFC 9111).
         * @example public, max-age=300
         */
        CacheControl: string;
        /**
         * @description The requests of the tightest window, without its burst.
         * @example 5000
         */
        RateLimitLimit: number;
        /**
         * @description How many requests the tightest window still admits; the tightest is the one that admits least.
         * @example 4892
         */
        RateLimitRemaining: number;
        /**
         * @description The Unix time, in seconds, at which a request of the tightest window is admitted again, or at which what was counted so far is forgotten.
         * @example 1705312260
         */
        RateLimitReset: number;
        /**
         * @description Every window that the request was counted in: its requests `q` in any `w` seconds (draft-ietf-httpapi-ratelimit-headers-11).
         * @example "key-60s";q=5000;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description What every window still admits: `r` requests for the next `t` seconds (draft-ietf-httpapi-ratelimit-headers-11).
         * @example "key-60s";r=4892;t=60
         */
        RateLimit: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJza2NfMSJ9.c2lnbmF0dXJl",
                     *       "token_type": "bearer",
                     *       "expires_in": 1799,
                     *       "scope": "organizations:read organizations:write"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["OAuthInvalidRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            406: components["responses"]["OAuthNotAcceptable"];
            413: components["responses"]["OAuthPayloadTooLarge"];
            415: components["responses"]["OAuthUnsupportedMediaType"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenQuestion"];
                "application/json": components["schemas"]["TokenQuestion"];
            };
        };
        responses: {
            /** @description What is known of the token. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "client_id": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *       "sub": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *       "scope": "organizations:read",
                     *       "token_type": "bearer",
                     *       "iss": "https://your-domain.com",
                     *       "aud": "https://your-domain.com",
                     *       "iat": 1768473000,
                     *       "exp": 1768474799,
                     *       "jti": "tkn_04nUHAy2xGEKzLrVxNBqlS"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenState"];
                };
            };
            400: components["responses"]["OAuthInvalidRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            406: components["responses"]["OAuthNotAcceptable"];
            413: components["responses"]["OAuthPayloadTooLarge"];
            415: components["responses"]["OAuthUnsupportedMediaType"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenQuestion"];
                "application/json": components["schemas"]["TokenQuestion"];
            };
        };
        responses: {
            /** @description The token is not good any more. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthInvalidRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            413: components["responses"]["OAuthPayloadTooLarge"];
            415: components["responses"]["OAuthUnsupportedMediaType"];
            429: components["responses"]["OAuthTooManyRequests"];
            500: components["responses"]["OAuthServerError"];
            503: components["responses"]["OAuthServiceUnavailable"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "RSA",
                     *           "use": "sig",
                     *           "alg": "RS256",
                     *           "kid": "R6OUzL4M4ICyJrxCqWZQ2w7Zy1HkBtFpjlY2oCfLw0s",
                     *           "n": "wi-73_kGpUjp-dmPxSLJz2lXC7I43PO6",
                     *           "e": "AQAB"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerConfiguration"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerConfiguration"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page.
                 * @example 30
                 */
                page_size?: components["parameters"]["PageSize"];
                /** @description A `next_page_token` or `prev_page_token` of this list; its content is not for reading. Without one the list begins at its first page. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clients. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clients": [
                     *         {
                     *           "client_id": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *           "name": "Provisioning",
                     *           "description": "",
                     *           "scopes": [
                     *             "organizations:read",
                     *             "organizations:write"
                     *           ],
                     *           "secrets": [
                     *             {
                     *               "id": "sec_04nUHAy2xGEKzLrVxNBqlT",
                     *               "secret_suffix": "JIyc",
                     *               "create_time": "2026-01-15T10:30:00.000Z",
                     *               "last_used_time": null
                     *             }
                     *           ],
                     *           "create_time": "2026-01-15T10:30:00.000Z",
                     *           "update_time": "2026-01-15T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_page_token": "",
                     *       "prev_page_token": "",
                     *       "total_size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClient"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            /** @description The client was created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "client_id": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *         "name": "Provisioning",
                     *         "description": "",
                     *         "scopes": [
                     *           "organizations:read",
                     *           "organizations:write"
                     *         ],
                     *         "secrets": [
                     *           {
                     *             "id": "sec_04nUHAy2xGEKzLrVxNBqlT",
                     *             "secret_suffix": "JIyc",
                     *             "create_time": "2026-01-15T10:30:00.000Z",
                     *             "last_used_time": null
                     *           }
                     *         ],
                     *         "create_time": "2026-01-15T10:30:00.000Z",
                     *         "update_time": "2026-01-15T10:30:00.000Z"
                     *       },
                     *       "plain_secret": "scs_9zsjEmvEVEFKMdpTkYH5EYJKbRUVHCtMmzZMAtbJIyc"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientCreatedAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "client_id": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *         "name": "Provisioning",
                     *         "description": "",
                     *         "scopes": [
                     *           "organizations:read",
                     *           "organizations:write"
                     *         ],
                     *         "secrets": [
                     *           {
                     *             "id": "sec_04nUHAy2xGEKzLrVxNBqlT",
                     *             "secret_suffix": "JIyc",
                     *             "create_time": "2026-01-15T10:30:00.000Z",
                     *             "last_used_time": null
                     *           }
                     *         ],
                     *         "create_time": "2026-01-15T10:30:00.000Z",
                     *         "update_time": "2026-01-15T10:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClientAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is deleted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClient"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateClient"];
            };
        };
        responses: {
            /** @description The client after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "client_id": "skc_04nUHAy2xGEKzLrVxNBqlS",
                     *         "name": "Provisioning",
                     *         "description": "Creates our customers.",
                     *         "scopes": [
                     *           "organizations:read",
                     *           "organizations:write"
                     *         ],
                     *         "secrets": [
                     *           {
                     *             "id": "sec_04nUHAy2xGEKzLrVxNBqlT",
                     *             "secret_suffix": "JIyc",
                     *             "create_time": "2026-01-15T10:30:00.000Z",
                     *             "last_used_time": null
                     *           }
                     *         ],
                     *         "create_time": "2026-01-15T10:30:00.000Z",
                     *         "update_time": "2026-01-16T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClientAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": {
                     *         "id": "sec_04nUHAy2xGEKzLrVxNBqlT",
                     *         "secret_suffix": "JIyc",
                     *         "create_time": "2026-01-15T10:30:00.000Z",
                     *         "last_used_time": null
                     *       },
                     *       "plain_secret": "scs_9zsjEmvEVEFKMdpTkYH5EYJKbRUVHCtMmzZMAtbJIyc"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientSecretCreatedAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The environment that the request acts on, by the id of its workspace, where you belong to several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The client, `skc_…`.
                 * @example skc_04nUHAy2xGEKzLrVxNBqlS
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The secret, `sec_…`.
                 * @example sec_04nUHAy2xGEKzLrVxNBqlT
                 */
                secret_id: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is deleted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page.
                 * @example 30
                 */
                page_size?: components["parameters"]["PageSize"];
                /** @description A `next_page_token` or `prev_page_token` of this list; its content is not for reading. Without one the list begins at its first page. */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organizations": [
                     *         {
                     *           "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                     *           "display_name": "Acme Corp",
                     *           "external_id": "my_unique_id",
                     *           "metadata": {
                     *             "someKey": "somevalue"
                     *           },
                     *           "region_code": "US",
                     *           "create_time": "2024-01-05T14:48:00.000Z",
                     *           "update_time": "2024-01-05T14:48:00.000Z"
                     *         }
                     *       ],
                     *       "next_page_token": "",
                     *       "prev_page_token": "",
                     *       "total_size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganization"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateOrganization"];
            };
        };
        responses: {
            /** @description The organization was created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ExternalIdTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the organization. Besides an `id` that is not `-`, it must be the same organization's.
                 * @example my_unique_id
                 */
                external_id?: components["parameters"]["ExternalId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization, `org_…`; or `-` where `external_id` names it.
                 * @example org_04nUHAy2xGEKzLrVxNBqlS
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the organization. Besides an `id` that is not `-`, it must be the same organization's.
                 * @example my_unique_id
                 */
                external_id?: components["parameters"]["ExternalId"];
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organization, `org_…`; or `-` where `external_id` names it.
                 * @example org_04nUHAy2xGEKzLrVxNBqlS
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is deleted. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /**
                 * @description Your own id of the organization. Besides an `id` that is not `-`, it must be the same organization's.
                 * @example my_unique_id
                 */
                external_id?: components["parameters"]["ExternalId"];
            };
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organization, `org_…`; or `-` where `external_id` names it.
                 * @example org_04nUHAy2xGEKzLrVxNBqlS
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganization"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateOrganization"];
            };
        };
        responses: {
            /** @description The organization after the change. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organization": {
                     *         "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                     *         "display_name": "Acme Corporation",
                     *         "external_id": "my_unique_id",
                     *         "metadata": {
                     *           "someKey": "somevalue"
                     *         },
                     *         "region_code": "US",
                     *         "create_time": "2024-01-05T14:48:00.000Z",
                     *         "update_time": "2024-01-09T08:15:30.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ExternalIdTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrganizationByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the organization.
                 * @example my_unique_id
                 */
                external_id: components["parameters"]["ExternalIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onOrganizationCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same at every attempt; a receiver that has seen it ignores the request.
                 * @example evt_04nUHAy2xGEKzLrVxNBqlS
                 */
                "webhook-id": components["parameters"]["EventIdHeader"];
                /**
                 * @description When the attempt was signed, in Unix seconds; refuse one that is more than five minutes away.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description `v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`, by the rules of Standard Webhooks. Two of them, a space between, while a secret is being replaced: either may verify.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["EventSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spec_version": "1",
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "organization.created",
                 *       "object": "Organization",
                 *       "display_name": "Organization Created",
                 *       "occurred_at": "2024-01-05T14:48:00.000Z",
                 *       "environment_id": "env_04nUHAy2xGEKzLrVxNBqlS",
                 *       "organization_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *         "display_name": "Acme Corp",
                 *         "external_id": "my_unique_id",
                 *         "metadata": {
                 *           "someKey": "somevalue"
                 *         },
                 *         "region_code": "US",
                 *         "create_time": "2024-01-05T14:48:00.000Z",
                 *         "update_time": "2024-01-05T14:48:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationCreatedEvent"];
            };
        };
        responses: {
            /** @description Taken. Every other answer, and none within 30 seconds, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrganizationUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same at every attempt; a receiver that has seen it ignores the request.
                 * @example evt_04nUHAy2xGEKzLrVxNBqlS
                 */
                "webhook-id": components["parameters"]["EventIdHeader"];
                /**
                 * @description When the attempt was signed, in Unix seconds; refuse one that is more than five minutes away.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description `v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`, by the rules of Standard Webhooks. Two of them, a space between, while a secret is being replaced: either may verify.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["EventSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spec_version": "1",
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "organization.updated",
                 *       "object": "Organization",
                 *       "display_name": "Organization Updated",
                 *       "occurred_at": "2024-01-05T14:48:00.000Z",
                 *       "environment_id": "env_04nUHAy2xGEKzLrVxNBqlS",
                 *       "organization_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *         "display_name": "Acme Corp",
                 *         "external_id": "my_unique_id",
                 *         "metadata": {
                 *           "someKey": "somevalue"
                 *         },
                 *         "region_code": "US",
                 *         "create_time": "2024-01-05T14:48:00.000Z",
                 *         "update_time": "2024-01-05T14:48:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken. Every other answer, and none within 30 seconds, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrganizationDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The event's id, the same at every attempt; a receiver that has seen it ignores the request.
                 * @example evt_04nUHAy2xGEKzLrVxNBqlS
                 */
                "webhook-id": components["parameters"]["EventIdHeader"];
                /**
                 * @description When the attempt was signed, in Unix seconds; refuse one that is more than five minutes away.
                 * @example 1768473000
                 */
                "webhook-timestamp": components["parameters"]["EventTimestampHeader"];
                /**
                 * @description `v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`, by the rules of Standard Webhooks. Two of them, a space between, while a secret is being replaced: either may verify.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["EventSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spec_version": "1",
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "organization.deleted",
                 *       "object": "Organization",
                 *       "display_name": "Organization Deleted",
                 *       "occurred_at": "2024-01-05T14:48:00.000Z",
                 *       "environment_id": "env_04nUHAy2xGEKzLrVxNBqlS",
                 *       "organization_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *         "display_name": "Acme Corp",
                 *         "external_id": "my_unique_id",
                 *         "metadata": {
                 *           "someKey": "somevalue"
                 *         },
                 *         "region_code": "US",
                 *         "create_time": "2024-01-05T14:48:00.000Z",
                 *         "update_time": "2024-01-05T14:48:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationDeletedEvent"];
            };
        };
        responses: {
            /** @description Taken. Every other answer, and none within 30 seconds, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
