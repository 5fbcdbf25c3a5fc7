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
    "/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts
         * @description The posts of the workspace and their drafts, the newest first unless `sort` says otherwise.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a draft post
         * @description Nothing is published before the post is scheduled or published. A draft may be longer than its networks allow, and may have no account yet.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * Get one post
         * @description The post, with what became of it on each of its accounts.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description A scheduled post is not published then. Of a published one the record goes, and what was published stays on the networks. One that is being published cannot be deleted.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Update a post
         * @description Changes what is given of a draft, or of a post that failed on all its accounts, which is a draft then. Lists are replaced as a whole. A scheduled post is not changed under the eyes of those who may publish: `scheduled_at: null` makes it a draft again, and changes it in the same request.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/posts/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a post
         * @description A draft is published at this time; a scheduled post is published at this time instead. The post has to be such that all its networks take it.
         */
        post: operations["schedulePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a post now
         * @description A draft or scheduled post is published on all its accounts; a failed or partially published one on those that it failed on. The answer does not wait for the networks: the post is `publishing`, and becomes `published`, `partially_published` or `failed`, of which events tell.
         */
        post: operations["publishPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected social accounts
         * @description The accounts that the workspace can publish to, the oldest first.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Connect a social account
         * @description The network itself is asked whether it accepts the credentials; they are kept sealed and never answered. An account that the workspace has already is connected anew, under the id that it has: so an expired or disconnected one comes back.
         */
        post: operations["connectAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get account analytics
         * @description What each account did on some days, a year of them at most, as far as the networks told.
         */
        get: operations["getAccountAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get post analytics
         * @description How a post does, on all of its accounts together and on each. Networks are asked from five minutes to thirty days after its publication; before that everything is 0.
         */
        get: operations["getPostAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trending topics
         * @description What the posts of the workspace spoke of in the last seven days, compared with the seven before: their hashtags and key phrases.
         */
        get: operations["listTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id. One of another workspace is answered like one that does not exist.
                 * @example acct_2
                 */
                id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a connected account
         * @description One of the accounts that the workspace can publish to, or could.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Disconnect an account
         * @description Its credentials are forgotten, and it is `revoked` from then on; what was published on it stays. A scheduled post that names it fails there, with `account_disconnected` for its reason, and is published on its other accounts. The sandbox account cannot be disconnected.
         */
        delete: operations["disconnectAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /** @enum {string} */
        PostStatus: "draft" | "scheduled" | "publishing" | "published" | "partially_published" | "failed";
        AccountId: string;
        /** @description A word of yours, by which posts are found again. It is not published. */
        Tag: string;
        /** @description What is published on one account in place of `body` and `thread`. */
        PostOverrideView: {
            account_id: string;
            body: string;
            thread: string[];
        };
        /**
         * @description A network that posts are published on.
         * @enum {string}
         */
        Network: "sandbox" | "bluesky" | "mastodon" | "webhook";
        /** @description Why it failed, or why it waits for another attempt. */
        PostTargetError: {
            /** @description For programs; never changes its meaning. */
            code: string;
            /** @description For people; may change. */
            message: string;
        } | null;
        /** @description What became of the post on one account. */
        PostTarget: {
            account_id: string;
            platform: components["schemas"]["Network"];
            /**
             * @description `unknown` says that the network may have published it: its answer was lost, and it cannot be asked. It is not tried again, so that nothing is published twice.
             * @enum {string}
             */
            status: "pending" | "publishing" | "published" | "failed" | "unknown";
            /** @description What the network calls the post, or the first of its thread. */
            platform_post_id: string | null;
            /** @description Where people see it. */
            url: string | null;
            error: components["schemas"]["PostTargetError"];
            /** Format: date-time */
            published_at: string | null;
        };
        Post: {
            id: string;
            status: components["schemas"]["PostStatus"];
            body: string;
            /** @description The posts that follow the first, each answering the one before it. */
            thread: string[];
            account_ids: string[];
            overrides: components["schemas"]["PostOverrideView"][];
            media_ids: string[];
            tags: string[];
            /** Format: date-time */
            scheduled_at: string | null;
            timezone: string | null;
            /**
             * Format: date-time
             * @description When the last of its accounts had it.
             */
            published_at: string | null;
            targets: components["schemas"]["PostTarget"][];
            /** @description The person who made it, by whichever key; null where they are gone. */
            author_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        PostList: {
            data: components["schemas"]["Post"][];
        };
        Error: {
            error: {
                /** @description What went wrong, for programs; never changes its meaning. */
                code: string;
                /** @description What went wrong, for people; may change. */
                message: string;
            };
        };
        /** @description What is published. Each network counts in its own way; what it does not take is refused when the post is scheduled or published. */
        PostText: string;
        /** @description The posts that follow the first, each answering the one before it. */
        PostThread: components["schemas"]["PostText"][];
        /** @description The accounts to publish on; a draft may have none. */
        PostAccountIds: components["schemas"]["AccountId"][];
        /** @description What is published on one account in place of `body` and `thread`. */
        PostOverride: {
            account_id: components["schemas"]["AccountId"];
            body: components["schemas"]["PostText"];
            thread?: components["schemas"]["PostThread"];
        };
        /** @description Other words for some of the accounts. */
        PostOverrides: components["schemas"]["PostOverride"][];
        MediaId: string;
        /** @description Files that go with the post, in this order. Their upload must have been confirmed. */
        PostMediaIds: components["schemas"]["MediaId"][];
        PostTags: components["schemas"]["Tag"][];
        CreatePost: {
            body: components["schemas"]["PostText"];
            thread?: components["schemas"]["PostThread"];
            account_ids?: components["schemas"]["PostAccountIds"];
            overrides?: components["schemas"]["PostOverrides"];
            media_ids?: components["schemas"]["PostMediaIds"];
            tags?: components["schemas"]["PostTags"];
        };
        PostId: string;
        UpdatePost: {
            body?: components["schemas"]["PostText"];
            thread?: components["schemas"]["PostThread"];
            account_ids?: components["schemas"]["PostAccountIds"];
            overrides?: components["schemas"]["PostOverrides"];
            media_ids?: components["schemas"]["PostMediaIds"];
            tags?: components["schemas"]["PostTags"];
            /** @description Null takes a scheduled post back to a draft. A time is set by scheduling. */
            scheduled_at?: null;
        };
        /** @description A name from the IANA time zone database. */
        Timezone: string;
        SchedulePost: {
            /**
             * Format: date-time
             * @description When to publish; in the future.
             */
            scheduled_at: string;
            /** @description The time zone that the time was chosen in, for whoever shows it; the time itself has its offset. The workspace's where absent. */
            timezone?: components["schemas"]["Timezone"];
        };
        PublishAccountIds: components["schemas"]["AccountId"][];
        PublishPost: {
            /** @description The accounts to publish on, in place of the post's; of a post that failed, those to try again. */
            account_ids?: components["schemas"]["PublishAccountIds"];
        };
        /** @enum {string} */
        AccountStatus: "active" | "expired" | "revoked";
        Account: {
            id: string;
            platform: components["schemas"]["Network"];
            /** @description The name that the account has on its network. */
            handle: string;
            display_name: string;
            avatar_url: string | null;
            /** @description `expired` once the network does not accept its credentials any more, until it is connected again; `revoked` once it was disconnected. */
            status: components["schemas"]["AccountStatus"];
            /** Format: int64 */
            followers: number | null;
            /** Format: date-time */
            connected_at: string;
        };
        AccountList: {
            data: components["schemas"]["Account"][];
        };
        /**
         * Format: uri
         * @example https://example.social
         */
        ServerUrl: string;
        ConnectBluesky: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            platform: "bluesky";
            /** @description The account's handle, without `@`. */
            handle: string;
            /**
             * Format: password
             * @description An app password, made in the settings of the account; not the password of the account itself.
             */
            app_password: string;
            /** @description The server that the account lives on, where it is not Bluesky's own. */
            service?: components["schemas"]["ServerUrl"];
        };
        ConnectMastodon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            platform: "mastodon";
            /** @description The server that the account lives on. */
            server: components["schemas"]["ServerUrl"];
            /**
             * Format: password
             * @description A token of an application of yours on that server, with the scopes `read:accounts`, `read:statuses`, `write:media` and `write:statuses`.
             */
            access_token: string;
        };
        ConnectWebhook: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            platform: "webhook";
            /**
             * Format: uri
             * @description Where posts are sent. It is asked once, with a message that only tells of the connection.
             */
            url: string;
            /** @description What to call the account; the host of the URL where it is not given. */
            name?: string;
            /**
             * Format: password
             * @description What messages are signed with, `whsec_` and the base64 of 24 to 64 bytes (Standard Webhooks).
             */
            secret: string;
        };
        /** @description An account on a network, and what proves that it is yours. */
        ConnectAccount: components["schemas"]["ConnectBluesky"] | components["schemas"]["ConnectMastodon"] | components["schemas"]["ConnectWebhook"];
        AccountAnswer: {
            data: components["schemas"]["Account"];
        };
        AccountAnalyticsAnswer: {
            /**
             * Format: date
             * @description The first day, in UTC.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, in UTC.
             */
            to: string;
            data: {
                account_id: string;
                platform: components["schemas"]["Network"];
                /** @description At the end of the days; null where the network does not tell. */
                followers: number | null;
                /** @description How many more than before the days; null where that is not known. */
                followers_delta: number | null;
                /** @description Posts that were published. */
                posts: number;
                /** Format: int64 */
                impressions: number;
                /** Format: int64 */
                engagements: number;
                engagement_rate: number;
                /** @description The days on which anything happened. */
                series: {
                    /** Format: date */
                    date: string;
                    posts: number;
                    /** Format: int64 */
                    impressions: number;
                    /** Format: int64 */
                    engagements: number;
                }[];
            }[];
        };
        /** @description What a post has come to. What its network does not tell is 0. */
        PostTotals: {
            /** Format: int64 */
            impressions: number;
            /** Format: int64 */
            reach: number;
            /** Format: int64 */
            likes: number;
            /** Format: int64 */
            comments: number;
            /** Format: int64 */
            shares: number;
            /** Format: int64 */
            saves: number;
            /** Format: int64 */
            clicks: number;
            /** Format: int64 */
            video_views: number;
            /** @description Likes, comments, shares, saves and clicks for each impression; 0 without any. */
            engagement_rate: number;
        };
        PostAnalyticsAnswer: {
            data: {
                post_id: string;
                totals: components["schemas"]["PostTotals"];
                by_account: (components["schemas"]["PostTotals"] & {
                    account_id: string;
                    platform: components["schemas"]["Network"];
                })[];
                /**
                 * Format: date-time
                 * @description When a network was last asked; null before any was.
                 */
                updated_at: string | null;
            };
        };
        TrendList: {
            data: {
                topic: string;
                hashtag: string;
                platform: components["schemas"]["Network"];
                /** @description Posts of the last seven days that speak of it. */
                volume: number;
                /** @description How many times more than in the seven days before; -0.5 is half as many. */
                growth: number;
                /** @description From 0 to 100, by volume, growth and what people did; the first has 100. */
                score: number;
                sample_urls: string[];
                /** Format: date-time */
                observed_at: string;
            }[];
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
        /** @description The request is malformed, a value in it is not valid, the state forbids it, or the Idempotency-Key was used for another request. */
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
                 *         "message": "This key cannot publish posts."
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
        /** @description Too many requests or failed authentications; wait and retry. */
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
                 *       "error": {
                 *         "code": "server_error",
                 *         "message": "An unexpected error occurred."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Overloaded or stopping; wait and retry. */
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
                 *       "error": {
                 *         "code": "service_unavailable",
                 *         "message": "The service is not available at the moment; retry later."
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
                 *         "message": "The request conflicts with the current state of the resource."
                 *       }
                 *     }
                 */
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
                 *       "error": {
                 *         "code": "payload_too_large",
                 *         "message": "The request body is too large."
                 *       }
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
                 *       "error": {
                 *         "code": "unsupported_media_type",
                 *         "message": "The media type of the request body is not supported."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or it belongs to another workspace. */
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
         * @description How many items at most. More than 50 are answered as 50.
         * @example 50
         */
        Limit: number;
        /**
         * @description How many items to skip.
         * @example 20
         */
        Offset: number;
        /**
         * @description Only posts in one of these states.
         * @example [
         *       "scheduled"
         *     ]
         */
        PostStatuses: components["schemas"]["PostStatus"][];
        /**
         * @description Only posts that go to one of these accounts.
         * @example [
         *       "acct_1"
         *     ]
         */
        PostAccounts: components["schemas"]["AccountId"][];
        /**
         * @description Only posts with this tag.
         * @example launch
         */
        PostTag: components["schemas"]["Tag"];
        /**
         * @description Only posts after this date (its midnight in UTC) or time, which itself is excluded. A post stands where a calendar shows it: when it was published, else when it is to be, else when it was made.
         * @example 2026-01-01
         */
        From: string;
        /**
         * @description Only posts before this date (its midnight in UTC) or time, which itself is excluded. A post stands where a calendar shows it: when it was published, else when it is to be, else when it was made.
         * @example 2026-01-31
         */
        To: string;
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
         * @description Only what holds these words.
         * @example launch
         */
        Search: string;
        /**
         * @description Fields to sort by, `-` for descending. Posts without the time come last.
         * @example [
         *       "-created_at"
         *     ]
         */
        PostSort: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "scheduled_at" | "-scheduled_at" | "published_at" | "-published_at")[];
        /**
         * @description Names this request, so that it can be sent again without a second effect. For 24 hours a request with the same key, method and path is answered as the first was, with `Idempotent-Replayed: true`; while the first is still under way it waits for its answer, and is refused with `Retry-After` after two seconds. With another query or body the key is refused. A UUID is a good key; 1 to 255 characters, bare or as a quoted string (RFC 9651).
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        IdempotencyKey: string;
        /**
         * @description The post's id. One of another workspace is answered like one that does not exist.
         * @example post_123
         */
        PostId: components["schemas"]["PostId"];
        /**
         * @description Only accounts in one of these states.
         * @example [
         *       "active"
         *     ]
         */
        AccountStatuses: components["schemas"]["AccountStatus"][];
        /**
         * @description Only accounts on one of these networks.
         * @example [
         *       "sandbox"
         *     ]
         */
        AccountPlatforms: components["schemas"]["Network"][];
        /**
         * @description The first day, in UTC; 29 days before the last where not given.
         * @example 2026-01-01
         */
        FirstDay: string;
        /**
         * @description The last day, in UTC; today where not given.
         * @example 2026-01-31
         */
        LastDay: string;
        /**
         * @description Only topics on this network.
         * @example sandbox
         */
        TrendPlatform: components["schemas"]["Network"];
        /**
         * @description The account's id. One of another workspace is answered like one that does not exist.
         * @example acct_2
         */
        AccountIdPath: components["schemas"]["AccountId"];
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
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most. More than 50 are answered as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only posts in one of these states.
                 * @example [
                 *       "scheduled"
                 *     ]
                 */
                status?: components["parameters"]["PostStatuses"];
                /**
                 * @description Only posts that go to one of these accounts.
                 * @example [
                 *       "acct_1"
                 *     ]
                 */
                account_id?: components["parameters"]["PostAccounts"];
                /**
                 * @description Only posts with this tag.
                 * @example launch
                 */
                tag?: components["parameters"]["PostTag"];
                /**
                 * @description Only posts after this date (its midnight in UTC) or time, which itself is excluded. A post stands where a calendar shows it: when it was published, else when it is to be, else when it was made.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only posts before this date (its midnight in UTC) or time, which itself is excluded. A post stands where a calendar shows it: when it was published, else when it is to be, else when it was made.
                 * @example 2026-01-31
                 */
                to?: components["parameters"]["To"];
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
                 * @description Only what holds these words.
                 * @example launch
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Fields to sort by, `-` for descending. Posts without the time come last.
                 * @example [
                 *       "-created_at"
                 *     ]
                 */
                sort?: components["parameters"]["PostSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some of the posts. */
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
                     *           "id": "post_123",
                     *           "status": "draft",
                     *           "body": "Launch day is here.",
                     *           "thread": [],
                     *           "account_ids": [
                     *             "acct_1"
                     *           ],
                     *           "overrides": [],
                     *           "media_ids": [],
                     *           "tags": [],
                     *           "scheduled_at": null,
                     *           "timezone": null,
                     *           "published_at": null,
                     *           "targets": [
                     *             {
                     *               "account_id": "acct_1",
                     *               "platform": "sandbox",
                     *               "status": "pending",
                     *               "platform_post_id": null,
                     *               "url": null,
                     *               "error": null,
                     *               "published_at": null
                     *             }
                     *           ],
                     *           "author_id": "user_1",
                     *           "created_at": "2026-01-15T10:30:00Z",
                     *           "updated_at": "2026-01-15T10:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PostList"];
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
    createPost: {
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
                 *       "body": "Launch day is here.",
                 *       "account_ids": [
                 *         "acct_1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreatePost"];
            };
        };
        responses: {
            /** @description The draft was created. */
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
                     *       "id": "post_123",
                     *       "status": "draft",
                     *       "body": "Launch day is here.",
                     *       "thread": [],
                     *       "account_ids": [
                     *         "acct_1"
                     *       ],
                     *       "overrides": [],
                     *       "media_ids": [],
                     *       "tags": [],
                     *       "scheduled_at": null,
                     *       "timezone": null,
                     *       "published_at": null,
                     *       "targets": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "status": "pending",
                     *           "platform_post_id": null,
                     *           "url": null,
                     *           "error": null,
                     *           "published_at": null
                     *         }
                     *       ],
                     *       "author_id": "user_1",
                     *       "created_at": "2026-01-15T10:30:00Z",
                     *       "updated_at": "2026-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
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
    getPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
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
                     *       "id": "post_123",
                     *       "status": "published",
                     *       "body": "Launch day is here.",
                     *       "thread": [],
                     *       "account_ids": [
                     *         "acct_1"
                     *       ],
                     *       "overrides": [],
                     *       "media_ids": [],
                     *       "tags": [],
                     *       "scheduled_at": null,
                     *       "timezone": null,
                     *       "published_at": "2026-01-15T10:30:01Z",
                     *       "targets": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "status": "published",
                     *           "platform_post_id": "sandbox_1",
                     *           "url": null,
                     *           "error": null,
                     *           "published_at": "2026-01-15T10:30:01Z"
                     *         }
                     *       ],
                     *       "author_id": "user_1",
                     *       "created_at": "2026-01-15T10:30:00Z",
                     *       "updated_at": "2026-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
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
    deletePost: {
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
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post is gone. */
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePost: {
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
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Launch day is tomorrow."
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePost"];
            };
        };
        responses: {
            /** @description The post as it is now. */
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
                     *       "id": "post_123",
                     *       "status": "draft",
                     *       "body": "Launch day is tomorrow.",
                     *       "thread": [],
                     *       "account_ids": [
                     *         "acct_1"
                     *       ],
                     *       "overrides": [],
                     *       "media_ids": [],
                     *       "tags": [],
                     *       "scheduled_at": null,
                     *       "timezone": null,
                     *       "published_at": null,
                     *       "targets": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "status": "pending",
                     *           "platform_post_id": null,
                     *           "url": null,
                     *           "error": null,
                     *           "published_at": null
                     *         }
                     *       ],
                     *       "author_id": "user_1",
                     *       "created_at": "2026-01-15T10:30:00Z",
                     *       "updated_at": "2026-01-15T10:45:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
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
    schedulePost: {
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
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduled_at": "2026-01-15T11:00:00Z",
                 *       "timezone": "Europe/London"
                 *     }
                 */
                "application/json": components["schemas"]["SchedulePost"];
            };
        };
        responses: {
            /** @description The scheduled post. */
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
                     *       "id": "post_123",
                     *       "status": "scheduled",
                     *       "body": "Launch day is here.",
                     *       "thread": [],
                     *       "account_ids": [
                     *         "acct_1"
                     *       ],
                     *       "overrides": [],
                     *       "media_ids": [],
                     *       "tags": [],
                     *       "scheduled_at": "2026-01-15T11:00:00Z",
                     *       "timezone": "Europe/London",
                     *       "published_at": null,
                     *       "targets": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "status": "pending",
                     *           "platform_post_id": null,
                     *           "url": null,
                     *           "error": null,
                     *           "published_at": null
                     *         }
                     *       ],
                     *       "author_id": "user_1",
                     *       "created_at": "2026-01-15T10:30:00Z",
                     *       "updated_at": "2026-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    publishPost: {
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
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "account_ids": [
                 *         "acct_1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PublishPost"];
            };
        };
        responses: {
            /** @description The post that is being published. */
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
                     *       "id": "post_123",
                     *       "status": "publishing",
                     *       "body": "Launch day is here.",
                     *       "thread": [],
                     *       "account_ids": [
                     *         "acct_1"
                     *       ],
                     *       "overrides": [],
                     *       "media_ids": [],
                     *       "tags": [],
                     *       "scheduled_at": null,
                     *       "timezone": null,
                     *       "published_at": null,
                     *       "targets": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "status": "pending",
                     *           "platform_post_id": null,
                     *           "url": null,
                     *           "error": null,
                     *           "published_at": null
                     *         }
                     *       ],
                     *       "author_id": "user_1",
                     *       "created_at": "2026-01-15T10:30:00Z",
                     *       "updated_at": "2026-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
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
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most. More than 50 are answered as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only accounts in one of these states.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["parameters"]["AccountStatuses"];
                /**
                 * @description Only accounts on one of these networks.
                 * @example [
                 *       "sandbox"
                 *     ]
                 */
                platform?: components["parameters"]["AccountPlatforms"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some of the accounts. */
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
                     *           "id": "acct_1",
                     *           "platform": "sandbox",
                     *           "handle": "sandbox",
                     *           "display_name": "Sandbox",
                     *           "avatar_url": null,
                     *           "status": "active",
                     *           "followers": null,
                     *           "connected_at": "2026-01-01T00:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountList"];
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
    connectAccount: {
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
                "application/json": components["schemas"]["ConnectAccount"];
            };
        };
        responses: {
            /** @description The account was there already, and is connected anew. */
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
                     *         "id": "acct_2",
                     *         "platform": "bluesky",
                     *         "handle": "ada.bsky.social",
                     *         "display_name": "Ada",
                     *         "avatar_url": null,
                     *         "status": "active",
                     *         "followers": 42,
                     *         "connected_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            /** @description The account is connected. */
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
                     *         "id": "acct_2",
                     *         "platform": "bluesky",
                     *         "handle": "ada.bsky.social",
                     *         "display_name": "Ada",
                     *         "avatar_url": null,
                     *         "status": "active",
                     *         "followers": 42,
                     *         "connected_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountAnswer"];
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
    getAccountAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC; 29 days before the last where not given.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["FirstDay"];
                /**
                 * @description The last day, in UTC; today where not given.
                 * @example 2026-01-31
                 */
                to?: components["parameters"]["LastDay"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the accounts did. */
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
                     *       "from": "2026-01-01",
                     *       "to": "2026-01-31",
                     *       "data": [
                     *         {
                     *           "account_id": "acct_1",
                     *           "platform": "sandbox",
                     *           "followers": null,
                     *           "followers_delta": null,
                     *           "posts": 1,
                     *           "impressions": 1200,
                     *           "engagements": 90,
                     *           "engagement_rate": 0.075,
                     *           "series": [
                     *             {
                     *               "date": "2026-01-15",
                     *               "posts": 1,
                     *               "impressions": 1200,
                     *               "engagements": 90
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountAnalyticsAnswer"];
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
    getPostAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The post's id. One of another workspace is answered like one that does not exist.
                 * @example post_123
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the post does. */
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
                     *         "post_id": "post_123",
                     *         "totals": {
                     *           "impressions": 1200,
                     *           "reach": 900,
                     *           "likes": 40,
                     *           "comments": 6,
                     *           "shares": 12,
                     *           "saves": 2,
                     *           "clicks": 30,
                     *           "video_views": 0,
                     *           "engagement_rate": 0.075
                     *         },
                     *         "by_account": [
                     *           {
                     *             "account_id": "acct_1",
                     *             "platform": "sandbox",
                     *             "impressions": 1200,
                     *             "reach": 900,
                     *             "likes": 40,
                     *             "comments": 6,
                     *             "shares": 12,
                     *             "saves": 2,
                     *             "clicks": 30,
                     *             "video_views": 0,
                     *             "engagement_rate": 0.075
                     *           }
                     *         ],
                     *         "updated_at": "2026-01-15T10:30:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PostAnalyticsAnswer"];
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
    listTrends: {
        parameters: {
            query?: {
                /**
                 * @description Only topics on this network.
                 * @example sandbox
                 */
                platform?: components["parameters"]["TrendPlatform"];
                /**
                 * @description How many items at most. More than 50 are answered as 50.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics, the hottest first. */
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
                     *           "topic": "sourdough",
                     *           "hashtag": "#sourdough",
                     *           "platform": "sandbox",
                     *           "volume": 6,
                     *           "growth": 2,
                     *           "score": 100,
                     *           "sample_urls": [],
                     *           "observed_at": "2026-01-15T10:30:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrendList"];
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
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id. One of another workspace is answered like one that does not exist.
                 * @example acct_2
                 */
                id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
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
                     *         "id": "acct_1",
                     *         "platform": "sandbox",
                     *         "handle": "sandbox",
                     *         "display_name": "Sandbox",
                     *         "avatar_url": null,
                     *         "status": "active",
                     *         "followers": null,
                     *         "connected_at": "2026-01-01T00:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountAnswer"];
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
    disconnectAccount: {
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
                 * @description The account's id. One of another workspace is answered like one that does not exist.
                 * @example acct_2
                 */
                id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is disconnected. */
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
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
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": null,
                 *         "timezone": null,
                 *         "published_at": null,
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "pending",
                 *             "platform_post_id": null,
                 *             "url": null,
                 *             "error": null,
                 *             "published_at": null
                 *           }
                 *         ],
                 *         "author_id": "user_1",
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
                 *         "body": "Launch day is tomorrow.",
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": null,
                 *         "timezone": null,
                 *         "published_at": null,
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "pending",
                 *             "platform_post_id": null,
                 *             "url": null,
                 *             "error": null,
                 *             "published_at": null
                 *           }
                 *         ],
                 *         "author_id": "user_1",
                 *         "created_at": "2026-01-15T10:30:00Z",
                 *         "updated_at": "2026-01-15T10:45:00Z"
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
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": null,
                 *         "timezone": null,
                 *         "published_at": null,
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "pending",
                 *             "platform_post_id": null,
                 *             "url": null,
                 *             "error": null,
                 *             "published_at": null
                 *           }
                 *         ],
                 *         "author_id": "user_1",
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
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": "2026-01-15T11:00:00Z",
                 *         "timezone": "Europe/London",
                 *         "published_at": null,
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "pending",
                 *             "platform_post_id": null,
                 *             "url": null,
                 *             "error": null,
                 *             "published_at": null
                 *           }
                 *         ],
                 *         "author_id": "user_1",
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
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": null,
                 *         "timezone": null,
                 *         "published_at": "2026-01-15T10:30:01Z",
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "published",
                 *             "platform_post_id": "sandbox_1",
                 *             "url": null,
                 *             "error": null,
                 *             "published_at": "2026-01-15T10:30:01Z"
                 *           }
                 *         ],
                 *         "author_id": "user_1",
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
                 *         "thread": [],
                 *         "account_ids": [
                 *           "acct_1"
                 *         ],
                 *         "overrides": [],
                 *         "media_ids": [],
                 *         "tags": [],
                 *         "scheduled_at": null,
                 *         "timezone": null,
                 *         "published_at": null,
                 *         "targets": [
                 *           {
                 *             "account_id": "acct_1",
                 *             "platform": "sandbox",
                 *             "status": "failed",
                 *             "platform_post_id": null,
                 *             "url": null,
                 *             "error": {
                 *               "code": "refused",
                 *               "message": "The sandbox refused this post, as its text asks."
                 *             },
                 *             "published_at": null
                 *           }
                 *         ],
                 *         "author_id": "user_1",
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
