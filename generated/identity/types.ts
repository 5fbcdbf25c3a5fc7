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
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
