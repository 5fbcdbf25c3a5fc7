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
export type paths = Record<string, never>;
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
    responses: never;
    parameters: {
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
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
