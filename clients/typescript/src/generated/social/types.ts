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
    "/ai/rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewrite text in your voice
         * @description Says the same in another tone and in the voice of the persona.
         */
        post: operations["rewriteText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compose a post from a prompt
         * @description Writes a post that fits the network, in the voice of the persona.
         */
        post: operations["composePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/hashtags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest hashtags
         * @description Names the key phrases of a text as hashtags, the most fitting first.
         */
        post: operations["suggestHashtags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expand into a thread
         * @description Splits a text at its sentences into parts that fit the network.
         */
        post: operations["expandThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content ideas
         * @description Ideas for posts about a topic, each with a draft to start from.
         */
        post: operations["generateIdeas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/optimise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Optimise a post for reach
         * @description Changes a post for its goal, and says what was changed and why.
         */
        post: operations["optimisePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a presigned upload URL
         * @description Announces a file. Send it to `upload_url` by `method` with `headers`, then confirm it. Its size is held against the plan from now on; what is not confirmed within the hour is deleted.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a finished upload
         * @description Looks at what was uploaded: its size, its type by its content, its dimensions. What is not what was announced is refused and deleted; announce it anew. From now on posts can have it.
         */
        post: operations["confirmUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persona": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your brand persona
         * @description Who writes. Before anything was said of it, its members are empty.
         */
        get: operations["getPersona"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your brand persona
         * @description It goes into everything that is written for the workspace from now on.
         */
        patch: operations["updatePersona"];
        trace?: never;
    };
}
export interface webhooks {
    "post.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was created
         * @description A draft was made.
         */
        post: operations["onPostCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was changed
         * @description The post is told as it is now.
         */
        post: operations["onPostUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was deleted
         * @description The post is told as it was.
         */
        post: operations["onPostDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was scheduled
         * @description It will be published at its `scheduled_at`.
         */
        post: operations["onPostScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post was published
         * @description On every account or on some, as its status tells.
         */
        post: operations["onPostPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A post could not be published
         * @description On none of its accounts.
         */
        post: operations["onPostFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            error: {
                /** @description What went wrong, for programs; never changes its meaning. */
                code: string;
                /** @description What went wrong, for people; may change. */
                message: string;
            };
        };
        /** @description The text to work on. It is data; instructions in it are not followed. */
        AiText: string;
        /**
         * @description How the text is to sound.
         * @enum {string}
         */
        Tone: "friendly" | "professional" | "witty" | "bold" | "casual";
        RewriteText: {
            text: components["schemas"]["AiText"];
            tone?: components["schemas"]["Tone"];
        };
        /** @description Who wrote this. */
        AiMeta: {
            /**
             * @description `openai-compatible` is a language model. `built-in` is a writer of rules and word lists without any model, which answers the same to the same.
             * @enum {string}
             */
            provider: "built-in" | "openai-compatible";
            /** @description The model's name, or the version of the rules. */
            model: string;
        };
        AiTextAnswer: {
            data: {
                text: string;
            };
            meta: components["schemas"]["AiMeta"];
        };
        /**
         * @description A social network, whose limits the text keeps.
         * @enum {string}
         */
        Platform: "x" | "linkedin" | "facebook" | "instagram" | "threads" | "bluesky" | "mastodon" | "tiktok" | "youtube" | "pinterest";
        ComposePost: {
            /** @description What the post is to be about. */
            prompt: string;
            tone?: components["schemas"]["Tone"];
            platform?: components["schemas"]["Platform"];
            /**
             * @default medium
             * @enum {string}
             */
            length?: "short" | "medium" | "long";
        };
        SuggestHashtags: {
            text: components["schemas"]["AiText"];
            /**
             * @description How many at most.
             * @default 10
             */
            max?: number;
        };
        AiHashtagsAnswer: {
            data: {
                /** @description The most fitting first, each with its `#`. */
                hashtags: string[];
            };
            meta: components["schemas"]["AiMeta"];
        };
        ExpandThread: {
            text: components["schemas"]["AiText"];
            /** @description How many parts it is to have; as many as it needs where not given. */
            parts?: number;
            platform?: components["schemas"]["Platform"];
        };
        AiThreadAnswer: {
            data: {
                /** @description The parts, in order; each fits the network. */
                posts: string[];
            };
            meta: components["schemas"]["AiMeta"];
        };
        GenerateIdeas: {
            topic: string;
            /** @default 5 */
            count?: number;
        };
        AiIdeasAnswer: {
            data: {
                ideas: {
                    title: string;
                    /** @description A draft to start from. */
                    text: string;
                }[];
            };
            meta: components["schemas"]["AiMeta"];
        };
        OptimisePost: {
            text: components["schemas"]["AiText"];
            platform?: components["schemas"]["Platform"];
            /**
             * @description What the post is to bring about.
             * @default reach
             * @enum {string}
             */
            goal?: "reach" | "engagement" | "clicks";
        };
        AiOptimiseAnswer: {
            data: {
                text: string;
                /** @description What was changed, or should be, and why. */
                suggestions: {
                    change: string;
                    reason: string;
                    /** @description Whether the text has it already. */
                    applied: boolean;
                }[];
                /** @description How well the text is made for its goal, from 0 to 100. */
                score: number;
            };
            meta: components["schemas"]["AiMeta"];
        };
        /**
         * @description What the file is; its content is looked at.
         * @enum {string}
         */
        MediaType: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "video/mp4";
        RequestUpload: {
            /** @description What the file is called, for people; it is stored under another name. */
            filename: string;
            content_type: components["schemas"]["MediaType"];
            /** @description Bytes, exactly. */
            size: number;
        };
        UploadAnswer: {
            data: {
                id: string;
                /**
                 * Format: uri
                 * @description Where to send the file, without any other credential. Whoever has it can.
                 */
                upload_url: string;
                /** @enum {string} */
                method: "PUT";
                /** @description Headers that the upload must have. */
                headers: {
                    [key: string]: string;
                };
                /**
                 * Format: date-time
                 * @description Until when the file must be there and confirmed.
                 */
                expires_at: string;
            };
        };
        MediaAnswer: {
            data: {
                id: string;
                /** @enum {string} */
                status: "processing" | "ready" | "failed";
                /**
                 * Format: uri
                 * @description A link to the file, good for an hour.
                 */
                url: string;
                content_type: components["schemas"]["MediaType"];
                /** @description Bytes. */
                size: number;
                /** @description Pixels. */
                width: number;
                /** @description Pixels. */
                height: number;
                /** @description Seconds; null for what does not move. */
                duration: number | null;
            };
        };
        Persona: {
            /** @description The brand's or the person's name. */
            name: string;
            /** @description How they speak, in a sentence or two. */
            voice: string;
            /** @description Words for the tone, the most important first. */
            tone: string[];
            /** @description Whom they speak to. */
            audience: string;
            /** @description What they speak about. */
            topics: string[];
            /** @description What every text should do. */
            do: string[];
            /** @description What no text should do; a phrase in quotation marks is never used. */
            dont: string[];
            /** @description Posts that sound right. */
            sample_posts: string[];
            /** @description The language to write in, as a BCP 47 tag. */
            language: string;
            /**
             * Format: date-time
             * @description Null as long as nothing was said.
             */
            updated_at: string | null;
        };
        PersonaAnswer: {
            data: components["schemas"]["Persona"];
        };
        /** @description What is given is replaced; the rest stays. */
        UpdatePersona: {
            /** @description The brand's or the person's name. */
            name?: string;
            /** @description How they speak, in a sentence or two. */
            voice?: string;
            /** @description Words for the tone, the most important first. */
            tone?: string[];
            /** @description Whom they speak to. */
            audience?: string;
            /** @description What they speak about. */
            topics?: string[];
            /** @description What every text should do. */
            do?: string[];
            /** @description What no text should do; a phrase in quotation marks is never used. */
            dont?: string[];
            /** @description Posts that sound right. */
            sample_posts?: string[];
            /** @description The language to write in, as a BCP 47 tag. */
            language?: string;
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
        /** @enum {string} */
        PostStatus: "draft" | "scheduled" | "publishing" | "published" | "partially_published" | "failed";
        Post: {
            id: string;
            status: components["schemas"]["PostStatus"];
            body: string;
            account_ids: string[];
            media_ids: string[];
            /** Format: date-time */
            scheduled_at?: string | null;
            /** Format: date-time */
            published_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        PostCreatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.created";
            data: components["schemas"]["Post"];
        };
        PostUpdatedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.updated";
            data: components["schemas"]["Post"];
        };
        PostDeletedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.deleted";
            data: components["schemas"]["Post"];
        };
        PostScheduledEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.scheduled";
            data: components["schemas"]["Post"];
        };
        PostPublishedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.published";
            data: components["schemas"]["Post"];
        };
        PostFailedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "post.failed";
            data: components["schemas"]["Post"];
        };
    };
    responses: {
        /** @description The request is malformed, a value in it is not valid, or the state forbids it. */
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
        /** @description No key, or one that is not valid. */
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
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "The key is missing or not valid."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The plan lacks this, or its quota is used up. */
        PaymentRequired: {
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
                 *       "error": {
                 *         "code": "payment_required",
                 *         "message": "This action needs a paid plan."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the scope. */
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
                 *       "error": {
                 *         "code": "forbidden_scope",
                 *         "message": "This key lacks the scope ai:generate."
                 *       }
                 *     }
                 */
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
                 *       "error": {
                 *         "code": "not_acceptable",
                 *         "message": "None of the accepted media types can be produced."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A request with the same Idempotency-Key is still under way. */
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
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "A request with this Idempotency-Key is still under way."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is too large. */
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
                 *       "error": {
                 *         "code": "payload_too_large",
                 *         "message": "The request body is too large."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The media type of the request body is not supported. */
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
                 *       "error": {
                 *         "code": "unsupported_media_type",
                 *         "message": "The media type of the request body is not supported."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "error": {
                 *         "code": "rate_limited",
                 *         "message": "Too many requests. Slow down and retry."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of ours; the request id finds it in the log. */
        ServerError: {
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
                 *       "error": {
                 *         "code": "server_error",
                 *         "message": "An unexpected error occurred."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not at the moment; retry later. */
        ServiceUnavailable: {
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
                 *       "error": {
                 *         "code": "service_unavailable",
                 *         "message": "The service is not available at the moment; retry later."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource in the workspace. */
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
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "There is no such resource."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description The media's id, as its upload URL came with.
         * @example media_17
         */
        MediaId: string;
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
    rewriteText: {
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
                /**
                 * @example {
                 *       "text": "buy now",
                 *       "tone": "friendly"
                 *     }
                 */
                "application/json": components["schemas"]["RewriteText"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "text": "Grab yours today, we would love to have you."
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiTextAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    composePost: {
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
                /**
                 * @example {
                 *       "prompt": "We open our second bakery in Lyon on Friday.",
                 *       "tone": "bold",
                 *       "platform": "bluesky"
                 *     }
                 */
                "application/json": components["schemas"]["ComposePost"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "text": "Big news. We open our second bakery in Lyon on Friday. No excuses."
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiTextAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suggestHashtags: {
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
                /**
                 * @example {
                 *       "text": "Our sourdough bakery in Lyon opens on Friday, with fresh sourdough every morning.",
                 *       "max": 3
                 *     }
                 */
                "application/json": components["schemas"]["SuggestHashtags"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "hashtags": [
                     *           "#SourdoughBakery",
                     *           "#Sourdough",
                     *           "#Bakery"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiHashtagsAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    expandThread: {
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
                /**
                 * @example {
                 *       "text": "We open on Friday. There will be bread. There will be coffee.",
                 *       "parts": 3,
                 *       "platform": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ExpandThread"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "posts": [
                     *           "We open on Friday. 1/3",
                     *           "There will be bread. 2/3",
                     *           "There will be coffee. 3/3"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiThreadAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generateIdeas: {
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
                /**
                 * @example {
                 *       "topic": "sourdough",
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["GenerateIdeas"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "ideas": [
                     *           {
                     *             "title": "A myth about sourdough",
                     *             "text": "You have heard it said of sourdough a hundred times. It is not true, and here is why:"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiIdeasAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    optimisePost: {
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
                /**
                 * @example {
                 *       "text": "our bakery opens on 14 May!!!!!",
                 *       "platform": "x"
                 *     }
                 */
                "application/json": components["schemas"]["OptimisePost"];
            };
        };
        responses: {
            /** @description What was written. */
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
                     *         "text": "Our bakery opens on 14 May!\n\n#Bakery",
                     *         "suggestions": [
                     *           {
                     *             "change": "One exclamation mark instead of 5",
                     *             "reason": "Repeated punctuation reads as shouting.",
                     *             "applied": true
                     *           },
                     *           {
                     *             "change": "A capital letter at the start",
                     *             "reason": "It is read with more trust.",
                     *             "applied": true
                     *           },
                     *           {
                     *             "change": "Hashtags: #Bakery",
                     *             "reason": "People who do not follow you find posts by them.",
                     *             "applied": true
                     *           }
                     *         ],
                     *         "score": 100
                     *       },
                     *       "meta": {
                     *         "provider": "built-in",
                     *         "model": "rules-1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AiOptimiseAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUpload: {
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
                /**
                 * @example {
                 *       "filename": "loaf.jpg",
                 *       "content_type": "image/jpeg",
                 *       "size": 184320
                 *     }
                 */
                "application/json": components["schemas"]["RequestUpload"];
            };
        };
        responses: {
            /** @description Where to send the file. */
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
                     *       "data": {
                     *         "id": "media_17",
                     *         "upload_url": "https://api.example.com/files/1/019bc0a4-6d40-7b9c-a1c2-4f6f0d3a9e21?right=upload&type=image%2Fjpeg&size=184320&expires=1768476600&signature=Zm9v",
                     *         "method": "PUT",
                     *         "headers": {
                     *           "Content-Type": "image/jpeg"
                     *         },
                     *         "expires_at": "2026-01-15T11:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmUpload: {
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
                 * @description The media's id, as its upload URL came with.
                 * @example media_17
                 */
                id: components["parameters"]["MediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it is. */
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
                     *         "id": "media_17",
                     *         "status": "ready",
                     *         "url": "https://api.example.com/files/1/019bc0a4-6d40-7b9c-a1c2-4f6f0d3a9e21?right=download&type=image%2Fjpeg&size=184320&expires=1768476600&signature=YmFy",
                     *         "content_type": "image/jpeg",
                     *         "size": 184320,
                     *         "width": 1600,
                     *         "height": 1200,
                     *         "duration": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MediaAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPersona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persona. */
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
                     *         "name": "Acme Bakery",
                     *         "voice": "Warm and to the point, like somebody behind a counter.",
                     *         "tone": [
                     *           "warm",
                     *           "plain"
                     *         ],
                     *         "audience": "People of the neighbourhood",
                     *         "topics": [
                     *           "sourdough",
                     *           "coffee"
                     *         ],
                     *         "do": [
                     *           "Say when and where."
                     *         ],
                     *         "dont": [
                     *           "Never write \"artisanal\"."
                     *         ],
                     *         "sample_posts": [
                     *           "The first loaves leave the oven at six."
                     *         ],
                     *         "language": "en",
                     *         "updated_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaAnswer"];
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
    updatePersona: {
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
                /**
                 * @example {
                 *       "voice": "Warm and to the point, like somebody behind a counter.",
                 *       "topics": [
                 *         "sourdough",
                 *         "coffee"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePersona"];
            };
        };
        responses: {
            /** @description The persona as it is now. */
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
                     *         "name": "Acme Bakery",
                     *         "voice": "Warm and to the point, like somebody behind a counter.",
                     *         "tone": [
                     *           "warm",
                     *           "plain"
                     *         ],
                     *         "audience": "People of the neighbourhood",
                     *         "topics": [
                     *           "sourdough",
                     *           "coffee"
                     *         ],
                     *         "do": [
                     *           "Say when and where."
                     *         ],
                     *         "dont": [
                     *           "Never write \"artisanal\"."
                     *         ],
                     *         "sample_posts": [
                     *           "The first loaves leave the oven at six."
                     *         ],
                     *         "language": "en",
                     *         "updated_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onPostCreated: {
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
                 *       "type": "post.created",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "draft",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": null,
                 *         "published_at": null,
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostCreatedEvent"];
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
    onPostUpdated: {
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
                 *       "type": "post.updated",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "draft",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": null,
                 *         "published_at": null,
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostUpdatedEvent"];
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
    onPostDeleted: {
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
                 *       "type": "post.deleted",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "draft",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": null,
                 *         "published_at": null,
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostDeletedEvent"];
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
    onPostScheduled: {
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
                 *       "type": "post.scheduled",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "scheduled",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": "2026-01-15T11:00:00Z",
                 *         "published_at": null,
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostScheduledEvent"];
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
    onPostPublished: {
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
                 *       "type": "post.published",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "published",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": null,
                 *         "published_at": "2026-01-15T10:30:00Z",
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostPublishedEvent"];
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
    onPostFailed: {
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
                 *       "type": "post.failed",
                 *       "created_at": "2026-01-15T10:30:00Z",
                 *       "workspace_id": 1,
                 *       "data": {
                 *         "id": "post_123",
                 *         "status": "failed",
                 *         "body": "Launch day is here.",
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "media_ids": [],
                 *         "scheduled_at": null,
                 *         "published_at": null,
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:30:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PostFailedEvent"];
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
