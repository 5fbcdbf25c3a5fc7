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
    "meeting.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A meeting came to another state
         * @description Created, deleted, or a part of its record is ready.
         */
        post: operations["onMeetingStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting_note.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A note of a meeting came to another state
         * @description Sent once for each note.
         */
        post: operations["onMeetingNoteStatusChanged"];
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
            /** @description The same as the status of the answer. */
            statusCode: number;
            /** @constant */
            count: 0;
            /** @description What went wrong, for people; may change. */
            error: string;
            data: null;
        };
        Event: {
            /** @description The event's id, the same at every attempt of every endpoint. */
            id: string;
            type: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            accountId: string;
            data: unknown;
        };
        MeetingStatusChange: {
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            status: "meeting_created" | "meeting_deleted" | "meeting_transcript_done" | "meeting_summary_done" | "meeting_video_done" | "meeting_notes_done";
        };
        MeetingStatusChangedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "meeting.status_changed";
            data: components["schemas"]["MeetingStatusChange"];
        };
        MeetingNoteStatusChange: {
            /** Format: uuid */
            meetingNoteId: string;
            /** @enum {string} */
            status: "meeting_note_created" | "meeting_note_deleted" | "meeting_note_updated";
        };
        MeetingNoteStatusChangedEvent: components["schemas"]["Event"] & {
            /** @constant */
            type: "meeting_note.status_changed";
            data: components["schemas"]["MeetingNoteStatusChange"];
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
    onMeetingStatusChanged: {
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
                 *       "type": "meeting.status_changed",
                 *       "createdAt": "2026-01-15T10:30:00.000Z",
                 *       "accountId": "019bc137-1ab9-7c54-8c35-6f1d2a0b9e11",
                 *       "data": {
                 *         "meetingId": "019bc137-1ab9-7c54-8c35-6f1d2a0b9e12",
                 *         "status": "meeting_summary_done"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingStatusChangedEvent"];
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
    onMeetingNoteStatusChanged: {
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
                 *       "type": "meeting_note.status_changed",
                 *       "createdAt": "2026-01-15T10:30:00.000Z",
                 *       "accountId": "019bc137-1ab9-7c54-8c35-6f1d2a0b9e11",
                 *       "data": {
                 *         "meetingNoteId": "019bc137-1ab9-7c54-8c35-6f1d2a0b9e13",
                 *         "status": "meeting_note_created"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MeetingNoteStatusChangedEvent"];
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
