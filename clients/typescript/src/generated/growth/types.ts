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
    "/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description The person becomes the owner of a new organization on the free plan, and is logged in.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description An unknown address and a wrong password are answered alike.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the access token
         * @description Answers new tokens; the refresh token that was sent is spent. Sending a spent one again ends the session.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Every organization that you belong to, the oldest first.
         */
        get: operations["listOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the API's health */
        get: operations["getHealth"];
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
    "campaign.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A campaign was paused, resumed or ended
         * @description Both states are told.
         */
        post: operations["onCampaignStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was captured
         * @description Wherever it came from.
         */
        post: operations["onLeadCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "experiment.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An experiment has a winner
         * @description The winning variation is named.
         */
        post: operations["onExperimentCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ai.action_executed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An automated action was carried out
         * @description What was done, to what, and why.
         */
        post: operations["onAiActionExecuted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "budget.alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Spending passed a threshold
         * @description Sent once for each threshold of a campaign.
         */
        post: operations["onBudgetAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** Format: email */
        Email: string;
        SignUp: {
            email: components["schemas"]["Email"];
            /** Format: password */
            password: string;
            /** @description What to call the person. */
            name?: string;
            /** @description The name of the new organization; made from the person's where absent. */
            org_name?: string;
        };
        User: {
            id: string;
            email: components["schemas"]["Email"];
            name: string | null;
        };
        OrgId: string;
        /** @enum {string} */
        OrgPlan: "free" | "starter" | "professional" | "enterprise";
        SignedUpOrg: {
            id: components["schemas"]["OrgId"];
            name: string;
            slug: string;
            plan: components["schemas"]["OrgPlan"];
        };
        SignedUp: {
            user: components["schemas"]["User"];
            org: components["schemas"]["SignedUpOrg"];
            /**
             * Format: password
             * @description A JWT, for `Authorization`.
             */
            access_token: string;
            /**
             * Format: password
             * @description Good for one refresh within seven days.
             */
            refresh_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds that the access token lives. */
            expires_in: number;
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description Where this kind of problem is described.
             */
            type: string;
            title: string;
            status: number;
            /** @description What went wrong, for people; may change. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was requested.
             */
            instance: string;
            /** @description What went wrong, for programs; never changes its meaning. */
            code: string;
            /** @description The same as in `X-Request-ID`. */
            request_id: string;
        };
        Violation: {
            /** @description The dotted path of the field; empty for the whole. */
            field: string;
            /** @enum {string} */
            in: "path" | "query" | "header" | "cookie" | "body";
            /** @description The rule that the value breaks, such as `required` or `format:email`. */
            rule: string;
            message: string;
        };
        /** @description A problem document (RFC 9457) that says which values are not valid. */
        ValidationProblem: {
            /**
             * Format: uri-reference
             * @description Where this kind of problem is described.
             */
            type: string;
            title: string;
            status: number;
            /** @description What went wrong, for people; may change. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was requested.
             */
            instance: string;
            /** @description What went wrong, for programs; never changes its meaning. */
            code: string;
            /** @description The same as in `X-Request-ID`. */
            request_id: string;
            errors?: components["schemas"]["Violation"][];
        };
        LogIn: {
            email: components["schemas"]["Email"];
            /** Format: password */
            password: string;
        };
        Tokens: {
            /**
             * Format: password
             * @description A JWT, for `Authorization`.
             */
            access_token: string;
            /**
             * Format: password
             * @description Good for one refresh within seven days.
             */
            refresh_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds that the access token lives. */
            expires_in: number;
        };
        RefreshTokens: {
            refresh_token: string;
        };
        Org: {
            id: components["schemas"]["OrgId"];
            name: string;
            slug: string;
            plan: components["schemas"]["OrgPlan"];
            /**
             * @description What the caller is in the organization.
             * @enum {string}
             */
            role: "owner" | "admin" | "member" | "viewer";
            /**
             * Format: int64
             * @description The id of the same tenant on the core API.
             */
            workspace_id: number;
            /** Format: date-time */
            created_at: string;
        };
        OrgList: {
            data: components["schemas"]["Org"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            /** Format: date-time */
            time: string;
        };
        Event: {
            /** @description The event's id, the same at every attempt of every endpoint. */
            id: string;
            type: string;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            workspace_id: number;
            org_id: string;
            data: unknown;
        };
        /** @enum {string} */
        CampaignStatus: "draft" | "active" | "paused" | "ended" | "archived";
        CampaignStatusChange: {
            campaign_id: string;
            name: string;
            status: components["schemas"]["CampaignStatus"];
            previous_status: components["schemas"]["CampaignStatus"];
        };
        CampaignStatusChangedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "campaign.status_changed";
            data: components["schemas"]["CampaignStatusChange"];
        };
        CapturedLead: {
            id: string;
            campaign_id?: string | null;
            email?: string | null;
            phone?: string | null;
            first_name?: string | null;
            last_name?: string | null;
            company?: string | null;
            /** @enum {string} */
            source: "form" | "ad" | "import" | "api" | "referral" | "other";
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "unqualified" | "converted" | "lost";
            /** Format: date-time */
            created_at: string;
        };
        LeadCreatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "lead.created";
            data: components["schemas"]["CapturedLead"];
        };
        CompletedExperiment: {
            id: string;
            name: string;
            campaign_id?: string | null;
            winner_variation_id: string;
            /** Format: date-time */
            completed_at: string;
        };
        ExperimentCompletedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "experiment.completed";
            data: components["schemas"]["CompletedExperiment"];
        };
        ExecutedAction: {
            id: string;
            /** @enum {string} */
            type: "pause_campaign" | "adjust_budget" | "rotate_creative" | "score_lead";
            target_type: string;
            target_id: string;
            reason: string;
            /** Format: date-time */
            executed_at: string;
            reversible: boolean;
        };
        AiActionExecutedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "ai.action_executed";
            data: components["schemas"]["ExecutedAction"];
        };
        BudgetAlert: {
            campaign_id: string;
            threshold_percent: number;
            /**
             * Format: int64
             * @description Minor units of the currency.
             */
            spend: number;
            /**
             * Format: int64
             * @description Minor units of the currency.
             */
            budget: number;
            currency: string;
        };
        BudgetAlertEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "budget.alert";
            data: components["schemas"]["BudgetAlert"];
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
                 *       "type": "/docs/errors#bad_request",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The request cannot be read.",
                 *       "instance": "/api/v1/auth/login",
                 *       "code": "bad_request",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#not_acceptable",
                 *       "title": "Not Acceptable",
                 *       "status": 406,
                 *       "detail": "None of the accepted media types can be produced.",
                 *       "instance": "/api/v1/orgs",
                 *       "code": "not_acceptable",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address has an account already. */
        EmailRegistered: {
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
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#payload_too_large",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The request body is too large.",
                 *       "instance": "/api/v1/auth/signup",
                 *       "code": "payload_too_large",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#unsupported_media_type",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "The media type of the request body is not supported.",
                 *       "instance": "/api/v1/auth/signup",
                 *       "code": "unsupported_media_type",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "type": "/docs/errors#invalid_request",
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "detail": "Some values in the request are not valid.",
                 *       "instance": "/api/v1/auth/signup",
                 *       "code": "invalid_request",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a",
                 *       "errors": [
                 *         {
                 *           "field": "email",
                 *           "in": "body",
                 *           "rule": "format:email",
                 *           "message": "The email must be a valid email address."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["ValidationProblem"];
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
                 *       "type": "/docs/errors#rate_limited",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "Too many requests. Retry after 840 seconds.",
                 *       "instance": "/api/v1/auth/login",
                 *       "code": "rate_limited",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#server_error",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "An unexpected error occurred.",
                 *       "instance": "/api/v1/orgs",
                 *       "code": "server_error",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#service_unavailable",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The service is not available at the moment; retry later.",
                 *       "instance": "/api/v1/health",
                 *       "code": "service_unavailable",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address or the password is wrong. */
        LogInRefused: {
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is spent, expired or unknown. */
        RefreshRefused: {
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
                "application/problem+json": components["schemas"]["Problem"];
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
                 *       "type": "/docs/errors#unauthenticated",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "The credential is missing or not valid.",
                 *       "instance": "/api/v1/orgs",
                 *       "code": "unauthenticated",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
                /**
                 * @example {
                 *       "type": "/docs/errors#insufficient_scope",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "The credential lacks the scope orgs:read.",
                 *       "instance": "/api/v1/orgs",
                 *       "code": "insufficient_scope",
                 *       "request_id": "req_3f0c6a51b7c94d2f8a1e00000000002a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Items on a page. More than 100 are answered as 100.
         * @example 50
         */
        Limit: number;
        /** @description The `next_cursor` of the page before; its content is not for reading. */
        Cursor: string;
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
        /**
         * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
         * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
         */
        EventXSignatureHeader: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in our logs; quote it when you ask for help. Differs for every request.
         * @example req_3f0c6a51b7c94d2f8a1e00000000002a
         */
        RequestId: string;
        /**
         * @description After how many seconds a retry can succeed (RFC 9110, section 10.2.3).
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description The authentication schemes that the operation accepts (RFC 9110, section 11.6.1).
         * @example Bearer
         */
        WwwAuthenticate: string;
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
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery",
                 *       "name": "Ada Lovelace",
                 *       "org_name": "Acme Corp"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The account was created. */
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
                     *       "user": {
                     *         "id": "user_04nUHAy2xGEKzLrVxNBqlS",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace"
                     *       },
                     *       "org": {
                     *         "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                     *         "name": "Acme Corp",
                     *         "slug": "acme-corp",
                     *         "plan": "free"
                     *       },
                     *       "access_token": "eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ1c2VyXzAxIn0.c2lnbmF0dXJl",
                     *       "refresh_token": "b8Jt3RzWq5NfXy0PkLm7HsVdCg2uEoAi9TxQ4BnKvSw",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900
                     *     }
                     */
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["EmailRegistered"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Tokens of a new session. */
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
                     *       "access_token": "eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ1c2VyXzAxIn0.c2lnbmF0dXJl",
                     *       "refresh_token": "b8Jt3RzWq5NfXy0PkLm7HsVdCg2uEoAi9TxQ4BnKvSw",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LogInRefused"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "4yCqVnB0wUe7Kx2mJr9sTfLhGd1oZpXa8iQkEvNbMcY"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshTokens"];
            };
        };
        responses: {
            /** @description New tokens of the session. */
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
                     *       "access_token": "eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJ1c2VyXzAxIn0.c2lnbmF0dXJl",
                     *       "refresh_token": "b8Jt3RzWq5NfXy0PkLm7HsVdCg2uEoAi9TxQ4BnKvSw",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RefreshRefused"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgs: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page. More than 100 are answered as 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; its content is not for reading. */
                cursor?: components["parameters"]["Cursor"];
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
                     *       "data": [
                     *         {
                     *           "id": "org_04nUHAy2xGEKzLrVxNBqlS",
                     *           "name": "Acme Corp",
                     *           "slug": "acme-corp",
                     *           "plan": "free",
                     *           "role": "owner",
                     *           "workspace_id": 1,
                     *           "created_at": "2026-01-01T00:00:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrgList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API answers. */
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
                     *       "status": "ok",
                     *       "version": "1.0.0",
                     *       "time": "2026-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onCampaignStatusChanged: {
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
                /**
                 * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
                 * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
                 */
                "X-Signature": components["parameters"]["EventXSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "campaign.status_changed",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "org_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "campaign_id": "camp_04nUHAy2xGEKzLrVxNBqlT",
                 *         "name": "Spring launch",
                 *         "status": "paused",
                 *         "previous_status": "active"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CampaignStatusChangedEvent"];
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
    onLeadCreated: {
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
                /**
                 * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
                 * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
                 */
                "X-Signature": components["parameters"]["EventXSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "lead.created",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "org_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "lead_04nUHAy2xGEKzLrVxNBqlU",
                 *         "campaign_id": "camp_04nUHAy2xGEKzLrVxNBqlT",
                 *         "email": "grace@example.com",
                 *         "phone": null,
                 *         "first_name": "Grace",
                 *         "last_name": "Hopper",
                 *         "company": null,
                 *         "source": "form",
                 *         "status": "new",
                 *         "created_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadCreatedEvent"];
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
    onExperimentCompleted: {
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
                /**
                 * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
                 * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
                 */
                "X-Signature": components["parameters"]["EventXSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "experiment.completed",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "org_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "exp_04nUHAy2xGEKzLrVxNBqlV",
                 *         "name": "Shorter form",
                 *         "campaign_id": "camp_04nUHAy2xGEKzLrVxNBqlT",
                 *         "winner_variation_id": "var_b",
                 *         "completed_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExperimentCompletedEvent"];
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
    onAiActionExecuted: {
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
                /**
                 * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
                 * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
                 */
                "X-Signature": components["parameters"]["EventXSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "ai.action_executed",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "org_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "id": "act_04nUHAy2xGEKzLrVxNBqlW",
                 *         "type": "pause_campaign",
                 *         "target_type": "campaign",
                 *         "target_id": "camp_04nUHAy2xGEKzLrVxNBqlT",
                 *         "reason": "The cost of a lead doubled within a day.",
                 *         "executed_at": "2026-01-15T10:30:00Z",
                 *         "reversible": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AiActionExecutedEvent"];
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
    onBudgetAlert: {
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
                /**
                 * @description The hex of an HMAC-SHA256 over the raw body, keyed with the secret as it was shown.
                 * @example 5f2b1c0a9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a
                 */
                "X-Signature": components["parameters"]["EventXSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_04nUHAy2xGEKzLrVxNBqlS",
                 *       "type": "budget.alert",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "org_id": "org_04nUHAy2xGEKzLrVxNBqlS",
                 *       "data": {
                 *         "campaign_id": "camp_04nUHAy2xGEKzLrVxNBqlT",
                 *         "threshold_percent": 80,
                 *         "spend": 80000,
                 *         "budget": 100000,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BudgetAlertEvent"];
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
