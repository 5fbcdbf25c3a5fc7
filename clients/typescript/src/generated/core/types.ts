// Made from the contracts by `npm run generate`. DO NOT EDIT.
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
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The keys of the workspace that can still be used, without their secrets.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The key is shown in this answer and never again. It acts as you, within its scopes, and never with more than your own.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Everything about a key but its secret.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key is refused from the next request on.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Update an API key
         * @description Renames a key, or changes its scopes, expiry or allowed addresses; takes effect at once.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes a new key with the same name and scopes; the old one works on until the grace period ends.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description What was done in the workspace, oldest first unless `sort` says otherwise. For owners.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The endpoints of the workspace, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description From now on the endpoint is told of the events that it listens to. Its secret is in this answer and never again.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Everything about an endpoint but its secrets and the values of its headers.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description The endpoint and its deliveries are gone at once.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes what is given. An endpoint that is made active begins without failures; one that is made inactive gets nothing more, nor what still waits for it.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description The deliveries to an endpoint of the last 30 days, the newest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay events to a webhook endpoint
         * @description Queues deliveries of the workspace's events in a span of time that the endpoint listens to: those that it never took, or all. Event ids stay what they were. Events are kept for 30 days.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a webhook endpoint's secret
         * @description Makes a new secret, shown in this answer alone. Until the grace period ends, deliveries are signed with both.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook endpoint
         * @description Sends the event `webhook.test` and waits for the answer, 30 seconds at most. An endpoint that does not take it is told here, with status 200: the test itself succeeded.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}/deliveries/{delivery_id}/retry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                webhook_id: components["parameters"]["DeliveryWebhookId"];
                /**
                 * @description The delivery's id.
                 * @example 1
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a webhook delivery
         * @description Queues the next attempt of a delivery that failed, or that waits for one.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a feature
         * @description Whether the plan of the workspace allows so much more of a feature now. Nothing is used up or reserved by it.
         */
        get: operations["checkEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage summary
         * @description What the plan of the workspace allows of every feature, and how much of it is used.
         */
        get: operations["getEntitlementSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record usage
         * @description Counts usage of a feature that a program has metered itself. What would exceed the limit is refused, and none of it is counted.
         */
        post: operations["recordUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Every workspace that you belong to, by id where `sort` says nothing else.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description You become its owner.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace's id. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** Get a workspace */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description The workspace and all that belongs to it can no longer be reached.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /** Update a workspace */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
}
export interface webhooks {
    "api_key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was created
         * @description Somebody made a key of the workspace. The key itself is not told.
         */
        post: operations["onApiKeyCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was rotated
         * @description A key got a successor, which is told; the old one works on until its grace period ends.
         */
        post: operations["onApiKeyRotated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was revoked
         * @description A key is refused from now on.
         */
        post: operations["onApiKeyRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workspace.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workspace was changed
         * @description The workspace is told as it is now.
         */
        post: operations["onWorkspaceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint was disabled
         * @description An endpoint gets nothing more, because it failed ten times in a row or said that it is gone (410). Told to the other endpoints of the workspace.
         */
        post: operations["onWebhookDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test of a webhook endpoint
         * @description Sent by the operation that tests an endpoint, whatever events the endpoint listens to.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The plan of a workspace. `business` is another name for `agency`; the spelling is kept.
         * @enum {string}
         */
        WorkspaceTier: "free" | "starter" | "pro" | "business" | "agency" | "enterprise";
        /** @description The person whom the workspace belongs to. Present where `include` names it. */
        WorkspaceOwner: {
            /** Format: int64 */
            id: number;
            name: string | null;
            /** Format: email */
            email: string;
        };
        /** @description A key, cut down to `fields` where they are given. */
        ApiKeyView: {
            /** Format: int64 */
            id?: number;
            name?: string;
            /** @description The beginning of the key, to tell it by. */
            prefix?: string;
            product?: string;
            scopes?: string[];
            rate_limit_tier?: components["schemas"]["WorkspaceTier"];
            allowed_ips?: string[] | null;
            /** Format: date-time */
            last_used_at?: string | null;
            /** Format: date-time */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description Ninety days after the key was made; from then on it should be rotated.
             */
            rotation_advised_at?: string;
            /** Format: date-time */
            created_at?: string;
            owner?: components["schemas"]["WorkspaceOwner"];
        };
        /** @description Where this page stands in the whole list. */
        PageMeta: {
            current_page: number;
            /** @description Number of the first item of this page, counted from 1; null on an empty page. */
            from: number | null;
            last_page: number;
            per_page: number;
            /** @description Number of the last item of this page; null on an empty page. */
            to: number | null;
            total: number;
        };
        /** @description Addresses of other pages with the same query; null where there is no such page. */
        PageLinks: {
            /** Format: uri */
            first: string;
            /** Format: uri */
            last: string;
            /** Format: uri */
            prev: string | null;
            /** Format: uri */
            next: string | null;
        };
        ApiKeyList: {
            data: components["schemas"]["ApiKeyView"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        Error: {
            /** @description What went wrong, for programs; never changes its meaning. */
            error: string;
            /** @description What went wrong, for people; may change. */
            message: string;
        };
        ValidationError: {
            error: string;
            message: string;
            /** @description What is wrong with each field, by its dotted path. */
            errors?: {
                [key: string]: string[];
            };
        };
        RateLimitError: {
            error: string;
            message: string;
            /** @description Seconds to wait; the same as in `Retry-After`. */
            retry_after: number;
            /** @description The requests of the window, without its burst. */
            limit: number;
            remaining: number;
            /**
             * Format: date-time
             * @description When a request is admitted again.
             */
            reset_at: string;
        };
        ServerError: {
            error: string;
            message: string;
            /** @description The same as in `X-Request-ID`. */
            request_id: string;
        };
        ApiKeyName: string;
        /** @description What the key may do: scopes of any API, or `read`, `write`, `posts:*`, `*:read`, `*`. None of `read` and `write` grants deletion. */
        ApiKeyScopes: string[];
        /** @description The only addresses and networks (CIDR) that may use the key; any where null. */
        ApiKeyIps: string[] | null;
        CreateApiKey: {
            name: components["schemas"]["ApiKeyName"];
            /**
             * @default [
             *       "read",
             *       "write"
             *     ]
             */
            scopes?: components["schemas"]["ApiKeyScopes"];
            /** @description The limits that the key counts against; those of the workspace where absent, and never higher. */
            rate_limit_tier?: components["schemas"]["WorkspaceTier"];
            /**
             * Format: date-time
             * @description When the key stops working; never where null or absent. In the future.
             */
            expires_at?: string | null;
            allowed_ips?: components["schemas"]["ApiKeyIps"];
            /**
             * @description Which API the key is made for; it chooses the prefix alone.
             * @default core
             * @enum {string}
             */
            product?: "core" | "growth" | "sales" | "social";
        };
        ApiKeyCreatedAnswer: {
            message: string;
            data: {
                /** Format: int64 */
                id: number;
                name: string;
                /**
                 * Format: password
                 * @description The key itself, shown this once.
                 */
                key: string;
                scopes: string[];
                rate_limit_tier: components["schemas"]["WorkspaceTier"];
                /** Format: date-time */
                expires_at: string | null;
                /** Format: date-time */
                created_at: string;
            };
        };
        FeatureLimitError: {
            error: string;
            message: string;
            /** @description Where the plan refuses it, the feature. */
            feature?: string;
            /**
             * Format: uri
             * @description Where the plan refuses it, the page on which it can be changed.
             */
            upgrade_url?: string;
        };
        ApiKeyAnswer: {
            data: components["schemas"]["ApiKeyView"];
        };
        /** @description What is absent stays as it is. */
        UpdateApiKey: {
            name?: components["schemas"]["ApiKeyName"];
            scopes?: components["schemas"]["ApiKeyScopes"];
            /** Format: date-time */
            expires_at?: string | null;
            allowed_ips?: components["schemas"]["ApiKeyIps"];
        };
        ApiKey: {
            /** Format: int64 */
            id: number;
            name: string;
            /** @description The beginning of the key, to tell it by. */
            prefix: string;
            product: string;
            scopes: string[];
            rate_limit_tier: components["schemas"]["WorkspaceTier"];
            allowed_ips: string[] | null;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description Ninety days after the key was made; from then on it should be rotated.
             */
            rotation_advised_at: string;
            /** Format: date-time */
            created_at: string;
        };
        ApiKeyUpdatedAnswer: {
            message: string;
            data: components["schemas"]["ApiKey"];
        };
        RotateApiKey: {
            /**
             * @description For how long both keys work.
             * @default 24
             */
            grace_period_hours?: number;
        };
        ApiKeyRotatedAnswer: {
            message: string;
            data: {
                /** Format: int64 */
                id: number;
                name: string;
                /**
                 * Format: password
                 * @description The new key itself, shown this once.
                 */
                key: string;
                scopes: string[];
                /**
                 * Format: date-time
                 * @description When the old key stops working.
                 */
                grace_period_ends_at: string;
            };
        };
        /** @description One request that was to change something, cut down to `fields` where they are given. */
        AuditEntry: {
            /** Format: int64 */
            id?: number;
            /** @description The API and the operation. */
            operation?: string;
            /** @description What it was answered with. */
            status?: number;
            /** Format: int64 */
            user_id?: number | null;
            /** Format: int64 */
            api_key_id?: number | null;
            /** @description The OAuth client that acted, for no person. */
            client?: string | null;
            /** @description The id of what was changed. */
            target?: string | null;
            before?: {
                [key: string]: unknown;
            } | null;
            after?: {
                [key: string]: unknown;
            } | null;
            request_id?: string;
            /** Format: date-time */
            created_at?: string;
        };
        AuditList: {
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        /** @description An endpoint, cut down to `fields` where they are given. */
        WebhookView: {
            /** Format: int64 */
            id?: number;
            url?: string;
            events?: string[];
            is_active?: boolean;
            /** Format: int64 */
            success_count?: number;
            /** Format: int64 */
            failure_count?: number;
            /** @description Failed attempts since the last that succeeded; ten disable the endpoint. */
            consecutive_failures?: number;
            /** @description The names of the headers that each delivery carries besides. */
            custom_headers?: string[];
            /**
             * Format: date-time
             * @description When the endpoint was disabled, by failures or by an answer 410.
             */
            disabled_at?: string | null;
            /** @enum {string|null} */
            disabled_reason?: "failures" | "gone" | null;
            /** Format: date-time */
            last_delivery_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            owner?: components["schemas"]["WorkspaceOwner"];
        };
        WebhookList: {
            data: components["schemas"]["WebhookView"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        /** @description Where events are sent; https, and on the public internet. Letters beyond ASCII are taken and shown in their ASCII form. */
        WebhookUrl: string;
        /** @description The events to be told of, each by its type or by a pattern: `post.*` stands for every event of posts, `*` for all. */
        WebhookEvents: string[];
        /** @description Headers to send with each delivery, besides those that carry and sign the event; null for none. Their values are kept sealed and never shown. */
        WebhookHeaders: {
            [key: string]: string;
        } | null;
        CreateWebhook: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvents"];
            /** @description What deliveries are signed with; made for you where absent. */
            secret?: string;
            headers?: components["schemas"]["WebhookHeaders"];
        };
        WebhookCreatedAnswer: {
            message: string;
            data: {
                /** Format: int64 */
                id: number;
                url: string;
                events: string[];
                /**
                 * Format: password
                 * @description The secret itself, shown this once.
                 */
                secret: string;
                is_active: boolean;
                /** Format: date-time */
                created_at: string;
            };
        };
        WebhookAnswer: {
            data: components["schemas"]["WebhookView"];
        };
        UpdateWebhook: {
            url?: components["schemas"]["WebhookUrl"];
            events?: components["schemas"]["WebhookEvents"];
            headers?: components["schemas"]["WebhookHeaders"];
            /** @description Whether the endpoint is told of anything. */
            is_active?: boolean;
        };
        Webhook: {
            /** Format: int64 */
            id: number;
            url: string;
            events: string[];
            is_active: boolean;
            /** Format: int64 */
            success_count: number;
            /** Format: int64 */
            failure_count: number;
            /** @description Failed attempts since the last that succeeded; ten disable the endpoint. */
            consecutive_failures: number;
            /** @description The names of the headers that each delivery carries besides. */
            custom_headers: string[];
            /**
             * Format: date-time
             * @description When the endpoint was disabled, by failures or by an answer 410.
             */
            disabled_at: string | null;
            /** @enum {string|null} */
            disabled_reason: "failures" | "gone" | null;
            /** Format: date-time */
            last_delivery_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        WebhookUpdatedAnswer: {
            message: string;
            data: components["schemas"]["Webhook"];
        };
        /** @enum {string} */
        DeliveryStatus: "pending" | "success" | "failed" | "retrying";
        WebhookDelivery: {
            /** Format: int64 */
            id: number;
            event_id: string;
            event_type: string;
            status: components["schemas"]["DeliveryStatus"];
            /** @description The status of the last answer; absent where there was none. */
            response_code?: number;
            /** @description The beginning of the last answer, 10,000 characters at most. */
            response_body?: string;
            /** @description Why the last attempt had no answer. */
            error?: string;
            /** @description The number of the last attempt; of a pending delivery that of the next. */
            attempt: number;
            /** Format: date-time */
            delivered_at?: string;
            /** Format: date-time */
            next_retry_at?: string;
            /** Format: date-time */
            created_at: string;
        };
        WebhookDeliveryList: {
            data: components["schemas"]["WebhookDelivery"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        ReplayWebhook: {
            /**
             * Format: date-time
             * @description The first moment of the span.
             */
            since: string;
            /**
             * Format: date-time
             * @description The moment after the span; now where absent.
             */
            until?: string;
            /**
             * @description Those that the endpoint never took, or all.
             * @default failed
             * @enum {string}
             */
            events?: "failed" | "all";
        };
        WebhookReplayedAnswer: {
            message: string;
            data: {
                queued: number;
            };
        };
        RotateWebhookSecret: {
            /**
             * @description For how long the old secret signs besides.
             * @default 86400
             */
            grace_period_seconds?: number;
        };
        WebhookSecretAnswer: {
            message: string;
            data: {
                /** Format: int64 */
                id: number;
                /**
                 * Format: password
                 * @description The secret itself, shown this once.
                 */
                secret: string;
                /** Format: date-time */
                grace_period_ends_at: string;
            };
        };
        WebhookTestAnswer: {
            success: boolean;
            /** @description The status of the answer; 500 where there was none. */
            status_code: number;
            response_time_ms: number;
            /** @description The beginning of the last answer, 10,000 characters at most. */
            response_body?: string;
            /** @description Why the last attempt had no answer. */
            error?: string;
        };
        WebhookRetriedAnswer: {
            message: string;
            data: {
                /** Format: int64 */
                id: number;
                status: components["schemas"]["DeliveryStatus"];
                /** @description The number of the last attempt; of a pending delivery that of the next. */
                attempt: number;
            };
        };
        /** @description The key of a feature, such as `posts`. */
        FeatureKey: string;
        /**
         * Format: int64
         * @description How much the plan allows; null where it has no limit.
         */
        FeatureLimit: number | null;
        EntitlementCheck: {
            allowed: boolean;
            feature: components["schemas"]["FeatureKey"];
            /**
             * @description Why it is not allowed.
             * @enum {string}
             */
            reason?: "LIMIT_EXCEEDED";
            /** @description Why it is not allowed, for people. */
            message?: string;
            /** Format: int64 */
            current_usage: number;
            limit: components["schemas"]["FeatureLimit"];
            /**
             * Format: int64
             * @description How much is left; null where there is no limit.
             */
            available: number | null;
            /**
             * Format: uri
             * @description Where it is not allowed, the page on which the plan can be changed.
             */
            upgrade_url?: string;
        };
        Entitlement: {
            /** Format: int64 */
            used: number;
            limit: components["schemas"]["FeatureLimit"];
            /**
             * Format: int64
             * @description How much is left; null where there is no limit.
             */
            available: number | null;
            /** @description The share of the limit that is used, to two places; null where there is no limit. */
            percentage: number | null;
            /**
             * Format: date-time
             * @description When usage starts anew; of a rolling window, when the oldest of it counts no longer.
             */
            reset_at?: string;
            /** @description What is counted, where it is not the feature itself. */
            unit?: string;
        };
        EntitlementSummary: {
            /** Format: int64 */
            workspace_id: number;
            tier: components["schemas"]["WorkspaceTier"];
            /** @description Every feature that a plan limits, by its key. */
            entitlements: {
                [key: string]: components["schemas"]["Entitlement"];
            };
        };
        EntitlementSummaryAnswer: {
            data: components["schemas"]["EntitlementSummary"];
        };
        /**
         * Format: int64
         * @description How much of the feature, in its unit.
         */
        FeatureQuantity: number;
        RecordUsage: {
            feature: components["schemas"]["FeatureKey"];
            /** @default 1 */
            quantity?: components["schemas"]["FeatureQuantity"];
            /** @description What the usage was for; the audit log keeps it. */
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
        };
        RecordedUsage: {
            recorded: boolean;
            feature: components["schemas"]["FeatureKey"];
            /**
             * Format: int64
             * @description What is used with it.
             */
            current_usage: number;
            limit: components["schemas"]["FeatureLimit"];
        };
        WorkspaceName: string;
        /** @description Names the workspace in addresses; unique on the platform. */
        WorkspaceSlug: string;
        /** @description Preferences of a workspace. A change leaves the settings that it does not name as they are. */
        WorkspaceSettings: {
            /** @description A name from the IANA time zone database. */
            timezone?: string;
            /** @description Language, and region or script, such as `en_GB`. */
            locale?: string;
        };
        /** @description Words of your own to group workspaces by; shown where `include` names `tags`. */
        WorkspaceTags: string[];
        /** @description A workspace, cut down to `fields` where they are given; otherwise everything but `owner` and `tags`, and in a list but `settings`. */
        WorkspaceView: {
            /** Format: int64 */
            id?: number;
            name?: components["schemas"]["WorkspaceName"];
            slug?: components["schemas"]["WorkspaceSlug"];
            tier?: components["schemas"]["WorkspaceTier"];
            settings?: components["schemas"]["WorkspaceSettings"];
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            owner?: components["schemas"]["WorkspaceOwner"];
            tags?: components["schemas"]["WorkspaceTags"];
        };
        WorkspaceList: {
            data: components["schemas"]["WorkspaceView"][];
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
        };
        CreateWorkspace: {
            name: components["schemas"]["WorkspaceName"];
            /** @description Made from the name where absent. */
            slug?: components["schemas"]["WorkspaceSlug"];
            /** @default free */
            tier?: components["schemas"]["WorkspaceTier"];
            settings?: components["schemas"]["WorkspaceSettings"];
            tags?: components["schemas"]["WorkspaceTags"];
        };
        CreatedWorkspace: {
            /** Format: int64 */
            id: number;
            name: components["schemas"]["WorkspaceName"];
            slug: components["schemas"]["WorkspaceSlug"];
            tier: components["schemas"]["WorkspaceTier"];
            /** Format: date-time */
            created_at: string;
        };
        WorkspaceCreatedAnswer: {
            message: string;
            data: components["schemas"]["CreatedWorkspace"];
        };
        WorkspaceAnswer: {
            data: components["schemas"]["WorkspaceView"];
        };
        /** @description What is absent stays as it is. */
        UpdateWorkspace: {
            name?: components["schemas"]["WorkspaceName"];
            slug?: components["schemas"]["WorkspaceSlug"];
            settings?: components["schemas"]["WorkspaceSettings"];
            tags?: components["schemas"]["WorkspaceTags"];
        };
        Workspace: {
            /** Format: int64 */
            id: number;
            name: components["schemas"]["WorkspaceName"];
            slug: components["schemas"]["WorkspaceSlug"];
            tier: components["schemas"]["WorkspaceTier"];
            settings: components["schemas"]["WorkspaceSettings"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WorkspaceUpdatedAnswer: {
            message: string;
            data: components["schemas"]["Workspace"];
        };
        Event: {
            /** @description The event's id, the same at every attempt of every endpoint. */
            id: string;
            type: string;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            workspace_id: number;
            data: unknown;
        };
        ApiKeyCreatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "api_key.created";
            data: components["schemas"]["ApiKey"];
        };
        ApiKeyRotatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "api_key.rotated";
            data: components["schemas"]["ApiKey"];
        };
        ApiKeyRevokedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "api_key.revoked";
            data: components["schemas"]["ApiKey"];
        };
        WorkspaceUpdatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "workspace.updated";
            data: components["schemas"]["Workspace"];
        };
        DisabledWebhook: {
            /** Format: int64 */
            id: number;
            url: string;
            /**
             * @description `failures` after ten in a row, `gone` after an answer 410.
             * @enum {string}
             */
            reason: "failures" | "gone";
            consecutive_failures: number;
            /** Format: date-time */
            disabled_at: string;
        };
        WebhookDisabledEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "webhook.disabled";
            data: components["schemas"]["DisabledWebhook"];
        };
        WebhookTest: {
            /** Format: int64 */
            webhook_id: number;
            message: string;
        };
        WebhookTestEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "webhook.test";
            data: components["schemas"]["WebhookTest"];
        };
    };
    responses: {
        /** @description The request cannot be read: malformed JSON, encoding or header. */
        BadRequest: {
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
                 *       "error": "bad_request",
                 *       "message": "The request cannot be read."
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
                /**
                 * @example {
                 *       "error": "unauthorized",
                 *       "message": "Invalid or missing API key."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential does not allow this. */
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
                 *       "error": "not_found",
                 *       "message": "Resource not found."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No media type that `Accept` names can be produced. */
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
                 *       "error": "not_acceptable",
                 *       "message": "None of the accepted media types can be produced."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Values in the request break this contract, or its Idempotency-Key was used for another request. */
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
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description Too many requests or failed attempts; wait and retry. */
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
                 *       "error": "rate_limit_exceeded",
                 *       "message": "Too many requests. Please retry after 60 seconds.",
                 *       "retry_after": 60,
                 *       "limit": 1000,
                 *       "remaining": 0,
                 *       "reset_at": "2026-01-15T11:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["RateLimitError"];
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
                 *       "error": "server_error",
                 *       "message": "An unexpected error occurred.",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/json": components["schemas"]["ServerError"];
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
                 *       "error": "service_unavailable",
                 *       "message": "The service is not available at the moment. Please retry later."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential does not allow this, or the plan does not. */
        ForbiddenOrLimited: {
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
                "application/json": components["schemas"]["FeatureLimitError"];
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
                 *       "error": "payload_too_large",
                 *       "message": "The request body is too large."
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
                 *       "error": "unsupported_media_type",
                 *       "message": "The media type of the request body is not supported."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key has been rotated already. With `Retry-After`: a request with the same Idempotency-Key is still under way. */
        ApiKeyRotated: {
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
        /** @description The endpoint is not active. With `Retry-After`: a request with the same Idempotency-Key is still under way. */
        EndpointInactive: {
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
        /** @description The delivery succeeded already or has no attempt left; or the request cannot be read. */
        CannotRetry: {
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
                 *       "error": "cannot_retry",
                 *       "message": "Delivery already succeeded or max retries reached."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The endpoint is not active, or an attempt is under way. With `Retry-After`: a request with the same Idempotency-Key is still under way. */
        CannotDeliver: {
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
        /** @description Another workspace has the slug. With `Retry-After`: a request with the same Idempotency-Key is still under way. */
        SlugTaken: {
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
         * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
         * @example 1
         */
        WorkspaceContext: number;
        /**
         * @description Which page, counted from 1. A page behind the last is empty.
         * @example 2
         */
        Page: number;
        /**
         * @description Items on a page. More than 100 are answered as 100.
         * @example 50
         */
        PerPage: number;
        /**
         * @description Only what was created after this date (its midnight in UTC) or time, which itself is excluded.
         * @example 2026-01-01T00:00:00Z
         */
        CreatedAfter: string;
        /**
         * @description Only what was created before this date (its midnight in UTC) or time, which itself is excluded.
         * @example 2026-01-01T00:00:00Z
         */
        CreatedBefore: string;
        /**
         * @description Only what was changed after this date (its midnight in UTC) or time, which itself is excluded.
         * @example 2026-01-01T00:00:00Z
         */
        UpdatedAfter: string;
        /**
         * @description Only what was changed before this date (its midnight in UTC) or time, which itself is excluded.
         * @example 2026-01-01T00:00:00Z
         */
        UpdatedBefore: string;
        /**
         * @description Only what holds these words in its name or slug.
         * @example acme
         */
        Search: string;
        /**
         * @description Fields to sort by, `-` for descending.
         * @example [
         *       "-created_at"
         *     ]
         */
        ApiKeySort: ("id" | "-id" | "name" | "-name" | "last_used_at" | "-last_used_at" | "expires_at" | "-expires_at" | "created_at" | "-created_at")[];
        /**
         * @description The fields to answer of each key; all where it is absent.
         * @example [
         *       "id",
         *       "name"
         *     ]
         */
        ApiKeyFields: ("id" | "name" | "prefix" | "product" | "scopes" | "rate_limit_tier" | "allowed_ips" | "last_used_at" | "expires_at" | "rotation_advised_at" | "created_at")[];
        /**
         * @description Related resources to answer with each key.
         * @example [
         *       "owner"
         *     ]
         */
        ApiKeyInclude: "owner"[];
        /**
         * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description The key's id. One of another workspace is answered like one that does not exist.
         * @example 1
         */
        ApiKeyId: number;
        /**
         * @description The field to sort by, `-` for descending.
         * @example [
         *       "-created_at"
         *     ]
         */
        AuditSort: ("id" | "-id" | "created_at" | "-created_at")[];
        /**
         * @description The fields to answer of each entry; all where it is absent.
         * @example [
         *       "id",
         *       "operation"
         *     ]
         */
        AuditFields: ("id" | "operation" | "status" | "user_id" | "api_key_id" | "client" | "target" | "before" | "after" | "request_id" | "created_at")[];
        /**
         * @description Fields to sort by, `-` for descending.
         * @example [
         *       "-created_at"
         *     ]
         */
        WebhookSort: ("id" | "-id" | "url" | "-url" | "last_delivery_at" | "-last_delivery_at" | "created_at" | "-created_at")[];
        /**
         * @description The fields to answer of each endpoint.
         * @example [
         *       "id",
         *       "url"
         *     ]
         */
        WebhookFields: ("id" | "url" | "events" | "is_active" | "success_count" | "failure_count" | "consecutive_failures" | "custom_headers" | "disabled_at" | "disabled_reason" | "last_delivery_at" | "created_at")[];
        /**
         * @description Related resources to answer with each endpoint.
         * @example [
         *       "owner"
         *     ]
         */
        WebhookInclude: "owner"[];
        /**
         * @description The endpoint's id. One of another workspace is answered like one that does not exist.
         * @example 1
         */
        WebhookId: number;
        /**
         * @description Only deliveries with this status.
         * @example failed
         */
        DeliveryStatus: components["schemas"]["DeliveryStatus"];
        /**
         * @description The endpoint's id. One of another workspace is answered like one that does not exist.
         * @example 1
         */
        DeliveryWebhookId: number;
        /**
         * @description The delivery's id.
         * @example 1
         */
        DeliveryId: number;
        /**
         * @description The feature to check. One that does not exist is invalid.
         * @example posts
         */
        FeatureKey: components["schemas"]["FeatureKey"];
        /**
         * @description How much of it is wanted, in its unit.
         * @example 1
         */
        FeatureQuantity: number;
        /**
         * @description Fields to sort by, the first one first; `-` in front means descending.
         * @example [
         *       "-created_at",
         *       "name"
         *     ]
         */
        WorkspaceSort: ("id" | "-id" | "name" | "-name" | "slug" | "-slug" | "tier" | "-tier" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
        /**
         * @description Answer these fields only. What `include` names comes in addition.
         * @example [
         *       "id",
         *       "name",
         *       "created_at"
         *     ]
         */
        WorkspaceFields: ("id" | "name" | "slug" | "tier" | "settings" | "created_at" | "updated_at")[];
        /**
         * @description Related resources to answer with each workspace.
         * @example [
         *       "owner",
         *       "tags"
         *     ]
         */
        WorkspaceInclude: ("owner" | "tags")[];
        /**
         * @description The workspace's id. One that you do not belong to is answered like one that does not exist.
         * @example 1
         */
        WorkspaceId: number;
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
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page behind the last is empty.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only what was created after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what was changed after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Only what was changed before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
                /**
                 * @description Only what holds these words in its name or slug.
                 * @example acme
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to sort by, `-` for descending.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort?: components["parameters"]["ApiKeySort"];
                /**
                 * @description The fields to answer of each key; all where it is absent.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["ApiKeyFields"];
                /**
                 * @description Related resources to answer with each key.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["ApiKeyInclude"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
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
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Production API Key",
                     *           "prefix": "sk_live_abc",
                     *           "product": "core",
                     *           "scopes": [
                     *             "posts:read",
                     *             "posts:write"
                     *           ],
                     *           "rate_limit_tier": "pro",
                     *           "allowed_ips": null,
                     *           "last_used_at": "2026-01-15T10:30:00Z",
                     *           "expires_at": null,
                     *           "rotation_advised_at": "2026-04-01T00:00:00Z",
                     *           "created_at": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "last_page": 1,
                     *         "per_page": 25,
                     *         "to": 1,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "first": "https://your-domain.com/api/v1/api-keys?page=1",
                     *         "last": "https://your-domain.com/api/v1/api-keys?page=1",
                     *         "prev": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
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
                /**
                 * @example {
                 *       "name": "Mobile App Key",
                 *       "scopes": [
                 *         "posts:read",
                 *         "users:read"
                 *       ],
                 *       "rate_limit_tier": "pro",
                 *       "expires_at": "2027-01-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key was created. */
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
                     *       "message": "API key created successfully.",
                     *       "data": {
                     *         "id": 2,
                     *         "name": "Mobile App Key",
                     *         "key": "sk_live_abc123def456ghi789",
                     *         "scopes": [
                     *           "posts:read",
                     *           "users:read"
                     *         ],
                     *         "rate_limit_tier": "pro",
                     *         "expires_at": "2027-01-01T00:00:00Z",
                     *         "created_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyCreatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrLimited"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /**
                 * @description The fields to answer of each key; all where it is absent.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: components["parameters"]["ApiKeyFields"];
                /**
                 * @description Related resources to answer with each key.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["ApiKeyInclude"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
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
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Production API Key",
                     *         "prefix": "sk_live_abc",
                     *         "product": "core",
                     *         "scopes": [
                     *           "posts:read",
                     *           "posts:write"
                     *         ],
                     *         "rate_limit_tier": "pro",
                     *         "allowed_ips": null,
                     *         "last_used_at": "2026-01-15T10:30:00Z",
                     *         "expires_at": null,
                     *         "rotation_advised_at": "2026-04-01T00:00:00Z",
                     *         "created_at": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key was revoked. */
            204: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Renamed Key",
                 *       "expires_at": "2027-01-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApiKey"];
            };
        };
        responses: {
            /** @description The key as it is now. */
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
                     *       "message": "API key updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Renamed Key",
                     *         "prefix": "sk_live_abc",
                     *         "product": "core",
                     *         "scopes": [
                     *           "posts:read",
                     *           "posts:write"
                     *         ],
                     *         "rate_limit_tier": "pro",
                     *         "allowed_ips": null,
                     *         "last_used_at": "2026-01-15T10:30:00Z",
                     *         "expires_at": "2027-01-01T00:00:00Z",
                     *         "rotation_advised_at": "2026-04-01T00:00:00Z",
                     *         "created_at": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyUpdatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The key's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "grace_period_hours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The new key, shown once. */
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
                     *       "message": "API key rotated successfully.",
                     *       "data": {
                     *         "id": 3,
                     *         "name": "Mobile App Key",
                     *         "key": "sk_live_new123key456",
                     *         "scopes": [
                     *           "posts:read",
                     *           "users:read"
                     *         ],
                     *         "grace_period_ends_at": "2026-01-16T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyRotatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ApiKeyRotated"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page behind the last is empty.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only what was created after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what holds these words in its name or slug.
                 * @example acme
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The field to sort by, `-` for descending.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort?: components["parameters"]["AuditSort"];
                /**
                 * @description The fields to answer of each entry; all where it is absent.
                 * @example [
                 *       "id",
                 *       "operation"
                 *     ]
                 */
                fields?: components["parameters"]["AuditFields"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
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
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "operation": "core.createApiKey",
                     *           "status": 201,
                     *           "user_id": 1,
                     *           "api_key_id": null,
                     *           "client": null,
                     *           "target": "2",
                     *           "before": null,
                     *           "after": {
                     *             "id": 2,
                     *             "name": "Mobile App Key"
                     *           },
                     *           "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a",
                     *           "created_at": "2026-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "last_page": 1,
                     *         "per_page": 25,
                     *         "to": 1,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "first": "https://your-domain.com/api/v1/audit-log?page=1",
                     *         "last": "https://your-domain.com/api/v1/audit-log?page=1",
                     *         "prev": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page behind the last is empty.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only what was created after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what was changed after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Only what was changed before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
                /**
                 * @description Only what holds these words in its name or slug.
                 * @example acme
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to sort by, `-` for descending.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort?: components["parameters"]["WebhookSort"];
                /**
                 * @description The fields to answer of each endpoint.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: components["parameters"]["WebhookFields"];
                /**
                 * @description Related resources to answer with each endpoint.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["WebhookInclude"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of endpoints. */
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
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "url": "https://your-app.com/webhooks",
                     *           "events": [
                     *             "post.created",
                     *             "post.updated"
                     *           ],
                     *           "is_active": true,
                     *           "success_count": 150,
                     *           "failure_count": 2,
                     *           "last_delivery_at": "2026-01-15T10:30:00Z",
                     *           "created_at": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "last_page": 1,
                     *         "per_page": 25,
                     *         "to": 1,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "first": "https://your-domain.com/api/v1/webhooks?page=1",
                     *         "last": "https://your-domain.com/api/v1/webhooks?page=1",
                     *         "prev": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://your-app.com/webhooks",
                 *       "events": [
                 *         "post.created",
                 *         "post.updated",
                 *         "post.deleted"
                 *       ],
                 *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description The endpoint was created. */
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
                     *       "message": "Webhook endpoint created successfully.",
                     *       "data": {
                     *         "id": 2,
                     *         "url": "https://your-app.com/webhooks",
                     *         "events": [
                     *           "post.created",
                     *           "post.updated",
                     *           "post.deleted"
                     *         ],
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                     *         "is_active": true,
                     *         "created_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookCreatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /**
                 * @description The fields to answer of each endpoint.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: components["parameters"]["WebhookFields"];
                /**
                 * @description Related resources to answer with each endpoint.
                 * @example [
                 *       "owner"
                 *     ]
                 */
                include?: components["parameters"]["WebhookInclude"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
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
                     *       "data": {
                     *         "id": 1,
                     *         "url": "https://your-app.com/webhooks",
                     *         "events": [
                     *           "post.created",
                     *           "post.updated"
                     *         ],
                     *         "is_active": true,
                     *         "success_count": 150,
                     *         "failure_count": 2,
                     *         "consecutive_failures": 0,
                     *         "custom_headers": [
                     *           "X-Team"
                     *         ],
                     *         "disabled_at": null,
                     *         "disabled_reason": null,
                     *         "last_delivery_at": "2026-01-15T10:30:00Z",
                     *         "created_at": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint was deleted. */
            204: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://new-url.com/webhooks",
                 *       "events": [
                 *         "post.*"
                 *       ],
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
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
                     *       "message": "Webhook endpoint updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "url": "https://new-url.com/webhooks",
                     *         "events": [
                     *           "post.*"
                     *         ],
                     *         "is_active": true,
                     *         "success_count": 150,
                     *         "failure_count": 2,
                     *         "consecutive_failures": 0,
                     *         "custom_headers": [
                     *           "X-Team"
                     *         ],
                     *         "disabled_at": null,
                     *         "disabled_reason": null,
                     *         "last_delivery_at": "2026-01-15T10:30:00Z",
                     *         "created_at": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookUpdatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries with this status.
                 * @example failed
                 */
                status?: components["parameters"]["DeliveryStatus"];
                /**
                 * @description Which page, counted from 1. A page behind the last is empty.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path: {
                /**
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
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
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "event_id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                     *           "event_type": "post.created",
                     *           "status": "success",
                     *           "response_code": 200,
                     *           "attempt": 1,
                     *           "delivered_at": "2026-01-15T10:30:00Z",
                     *           "created_at": "2026-01-15T10:30:00Z"
                     *         },
                     *         {
                     *           "id": 2,
                     *           "event_id": "evt_04nUHAy2xGEKzLrVxNBqlT",
                     *           "event_type": "post.updated",
                     *           "status": "retrying",
                     *           "response_code": 500,
                     *           "attempt": 2,
                     *           "next_retry_at": "2026-01-15T10:35:00Z",
                     *           "created_at": "2026-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "last_page": 1,
                     *         "per_page": 25,
                     *         "to": 2,
                     *         "total": 2
                     *       },
                     *       "links": {
                     *         "first": "https://your-domain.com/api/v1/webhooks/1/deliveries?page=1",
                     *         "last": "https://your-domain.com/api/v1/webhooks/1/deliveries?page=1",
                     *         "prev": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-01-15T00:00:00Z",
                 *       "until": "2026-01-16T00:00:00Z",
                 *       "events": "failed"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayWebhook"];
            };
        };
        responses: {
            /** @description How many deliveries were queued. */
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
                     *       "message": "Events queued for replay.",
                     *       "data": {
                     *         "queued": 42
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookReplayedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EndpointInactive"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "grace_period_seconds": 86400
                 *     }
                 */
                "application/json": components["schemas"]["RotateWebhookSecret"];
            };
        };
        responses: {
            /** @description The new secret, shown once. */
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
                     *       "message": "Webhook secret rotated successfully.",
                     *       "data": {
                     *         "id": 2,
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                     *         "grace_period_ends_at": "2026-01-16T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSecretAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the endpoint answered. */
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
                    "application/json": components["schemas"]["WebhookTestAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
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
                 * @description The endpoint's id. One of another workspace is answered like one that does not exist.
                 * @example 1
                 */
                webhook_id: components["parameters"]["DeliveryWebhookId"];
                /**
                 * @description The delivery's id.
                 * @example 1
                 */
                delivery_id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery is due. */
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
                     *       "message": "Delivery queued for retry.",
                     *       "data": {
                     *         "id": 2,
                     *         "status": "pending",
                     *         "attempt": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRetriedAnswer"];
                };
            };
            400: components["responses"]["CannotRetry"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CannotDeliver"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkEntitlement: {
        parameters: {
            query: {
                /**
                 * @description The feature to check. One that does not exist is invalid.
                 * @example posts
                 */
                feature: components["parameters"]["FeatureKey"];
                /**
                 * @description How much of it is wanted, in its unit.
                 * @example 1
                 */
                quantity?: components["parameters"]["FeatureQuantity"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is allowed, and how much is used and left. */
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
                    "application/json": components["schemas"]["EntitlementCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEntitlementSummary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
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
                     *       "data": {
                     *         "workspace_id": 1,
                     *         "tier": "pro",
                     *         "entitlements": {
                     *           "posts": {
                     *             "used": 45,
                     *             "limit": 1000,
                     *             "available": 955,
                     *             "percentage": 4.5
                     *           },
                     *           "api_calls": {
                     *             "used": 5001,
                     *             "limit": 10000,
                     *             "available": 4999,
                     *             "percentage": 50.01,
                     *             "reset_at": "2026-02-01T00:00:00Z"
                     *           },
                     *           "storage": {
                     *             "used": 1073741824,
                     *             "limit": 5368709120,
                     *             "available": 4294967296,
                     *             "percentage": 20,
                     *             "unit": "bytes"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntitlementSummaryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordUsage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
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
                /**
                 * @example {
                 *       "feature": "api_calls",
                 *       "quantity": 1,
                 *       "metadata": {
                 *         "endpoint": "/api/v1/posts"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordUsage"];
            };
        };
        responses: {
            /** @description The usage is counted. */
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
                     *       "recorded": true,
                     *       "feature": "api_calls",
                     *       "current_usage": 5001,
                     *       "limit": 10000
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedUsage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrLimited"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /**
                 * @description Which page, counted from 1. A page behind the last is empty.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only what was created after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Only what was changed after this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description Only what was changed before this date (its midnight in UTC) or time, which itself is excluded.
                 * @example 2026-01-01T00:00:00Z
                 */
                updated_before?: components["parameters"]["UpdatedBefore"];
                /**
                 * @description Only what holds these words in its name or slug.
                 * @example acme
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to sort by, the first one first; `-` in front means descending.
                 * @example [
                 *       "-created_at",
                 *       "name"
                 *     ]
                 */
                sort?: components["parameters"]["WorkspaceSort"];
                /**
                 * @description Answer these fields only. What `include` names comes in addition.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "created_at"
                 *     ]
                 */
                fields?: components["parameters"]["WorkspaceFields"];
                /**
                 * @description Related resources to answer with each workspace.
                 * @example [
                 *       "owner",
                 *       "tags"
                 *     ]
                 */
                include?: components["parameters"]["WorkspaceInclude"];
            };
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workspaces. */
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
                     *       "data": [
                     *         {
                     *           "id": 1,
                     *           "name": "Acme Corporation",
                     *           "slug": "acme-corp",
                     *           "tier": "business",
                     *           "created_at": "2026-01-01T00:00:00Z",
                     *           "updated_at": "2026-01-15T10:30:00Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "current_page": 1,
                     *         "from": 1,
                     *         "last_page": 1,
                     *         "per_page": 25,
                     *         "to": 1,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "first": "https://your-domain.com/api/v1/workspaces?page=1",
                     *         "last": "https://your-domain.com/api/v1/workspaces?page=1",
                     *         "prev": null,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The workspace that the request acts on, where the credential reaches several. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                "X-Workspace-ID"?: components["parameters"]["WorkspaceContext"];
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
                /**
                 * @example {
                 *       "name": "New Workspace",
                 *       "slug": "new-workspace",
                 *       "tier": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWorkspace"];
            };
        };
        responses: {
            /** @description The workspace was created. */
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
                     *       "message": "Workspace created successfully.",
                     *       "data": {
                     *         "id": 2,
                     *         "name": "New Workspace",
                     *         "slug": "new-workspace",
                     *         "tier": "pro",
                     *         "created_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceCreatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrLimited"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Answer these fields only. What `include` names comes in addition.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "created_at"
                 *     ]
                 */
                fields?: components["parameters"]["WorkspaceFields"];
                /**
                 * @description Related resources to answer with each workspace.
                 * @example [
                 *       "owner",
                 *       "tags"
                 *     ]
                 */
                include?: components["parameters"]["WorkspaceInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description The workspace's id. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
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
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Acme Corporation",
                     *         "slug": "acme-corp",
                     *         "tier": "business",
                     *         "settings": {
                     *           "timezone": "UTC",
                     *           "locale": "en_GB"
                     *         },
                     *         "created_at": "2026-01-01T00:00:00Z",
                     *         "updated_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The workspace's id. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is deleted. */
            204: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The workspace's id. One that you do not belong to is answered like one that does not exist.
                 * @example 1
                 */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Updated Name",
                 *       "settings": {
                 *         "timezone": "Europe/London"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkspace"];
            };
        };
        responses: {
            /** @description The workspace after the change. */
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
                     *       "message": "Workspace updated successfully.",
                     *       "data": {
                     *         "id": 1,
                     *         "name": "Updated Name",
                     *         "slug": "acme-corp",
                     *         "tier": "business",
                     *         "settings": {
                     *           "timezone": "Europe/London",
                     *           "locale": "en_GB"
                     *         },
                     *         "created_at": "2026-01-01T00:00:00Z",
                     *         "updated_at": "2026-01-16T09:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceUpdatedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onApiKeyCreated: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "api_key.created",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": 2,
                 *         "name": "Mobile App Key",
                 *         "prefix": "sk_live_abc",
                 *         "product": "core",
                 *         "scopes": [
                 *           "posts:read",
                 *           "users:read"
                 *         ],
                 *         "rate_limit_tier": "pro",
                 *         "allowed_ips": null,
                 *         "last_used_at": null,
                 *         "expires_at": null,
                 *         "rotation_advised_at": "2026-04-15T10:30:00Z",
                 *         "created_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreatedEvent"];
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
    onApiKeyRotated: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "api_key.rotated",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": 2,
                 *         "name": "Mobile App Key",
                 *         "prefix": "sk_live_abc",
                 *         "product": "core",
                 *         "scopes": [
                 *           "posts:read",
                 *           "users:read"
                 *         ],
                 *         "rate_limit_tier": "pro",
                 *         "allowed_ips": null,
                 *         "last_used_at": null,
                 *         "expires_at": null,
                 *         "rotation_advised_at": "2026-04-15T10:30:00Z",
                 *         "created_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRotatedEvent"];
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
    onApiKeyRevoked: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "api_key.revoked",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": 2,
                 *         "name": "Mobile App Key",
                 *         "prefix": "sk_live_abc",
                 *         "product": "core",
                 *         "scopes": [
                 *           "posts:read",
                 *           "users:read"
                 *         ],
                 *         "rate_limit_tier": "pro",
                 *         "allowed_ips": null,
                 *         "last_used_at": null,
                 *         "expires_at": null,
                 *         "rotation_advised_at": "2026-04-15T10:30:00Z",
                 *         "created_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRevokedEvent"];
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
    onWorkspaceUpdated: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "workspace.updated",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": 1,
                 *         "name": "Acme Corporation",
                 *         "slug": "acme-corporation",
                 *         "tier": "pro",
                 *         "settings": {
                 *           "timezone": "UTC",
                 *           "locale": "en_GB"
                 *         },
                 *         "created_at": "2026-01-01T00:00:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WorkspaceUpdatedEvent"];
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
    onWebhookDisabled: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "webhook.disabled",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": 2,
                 *         "url": "https://your-app.com/webhooks",
                 *         "reason": "failures",
                 *         "consecutive_failures": 10,
                 *         "disabled_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookDisabledEvent"];
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
    onWebhookTest: {
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
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "webhook.test",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "webhook_id": 2,
                 *         "message": "This is a test event."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookTestEvent"];
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
