/** The networks that there are, as accounts and the API name them. */
export const networkNames = ['sandbox', 'bluesky', 'mastodon', 'webhook'] as const;

/** The name of a network. */
export type NetworkName = (typeof networkNames)[number];

/** Speaks to one network. It keeps no state, asks no clock, and sends through `platform/egress` alone. */
export interface Connector {
  /** The network's name, as accounts carry it. */
  readonly network: NetworkName;
  /** What the network takes; of one account where servers differ. */
  limitsOf(account: AccountIdentity): NetworkLimits;
  /**
   * Whether the network answers a key that it has seen with what it made of it then. Where it does, a
   * request whose outcome is not known is sent again; where it does not, it is looked for by `find`,
   * and never sent again.
   */
  readonly honoursKeys: boolean;
  /** For how long it remembers a key, where it honours keys, but not for ever; in milliseconds. */
  readonly keyLifetimeMs?: number;
  /**
   * Asks the network whose account these credentials open. Rejects with a NetworkError. Absent where no
   * account can be connected.
   */
  connect?(wish: ConnectionWish): Promise<Connection>;
  /** Publishes one post, or one part of a thread. Rejects with a NetworkError; nothing else is foreseen. */
  publish(post: NetworkPost, context: PublishContext): Promise<Published>;
  /**
   * Looks for a post that may have been published under this key, by a mark that `publish` left on it.
   * Undefined where it is not found, which does not prove that it will not appear.
   */
  find?(post: NetworkPost, context: PublishContext): Promise<Published | undefined>;
  /** Removes what was published. What is not there any more is no error. */
  remove?(published: Published, context: PublishContext): Promise<void>;
  /** How a published post does; null for what the network does not tell. */
  fetchMetrics?(published: Published, context: PublishContext): Promise<Metrics>;
  /** How many follow the account; null where the network does not tell. */
  fetchFollowers?(context: PublishContext): Promise<number | null>;
}

/** What somebody says of an account that is to be connected. */
export interface ConnectionWish {
  /** What its connector must know besides credentials, such as the URL of its server. */
  settings: Readonly<Record<string, unknown>>;
  credentials: Readonly<Record<string, string>>;
  /** Names the attempt: the same however often it is made. */
  idempotencyKey: string;
  signal: AbortSignal;
}

/** The account that credentials open, as its network knows it. */
export interface Connection {
  /** What the network itself calls it: the same whenever it is connected. */
  remoteId: string;
  handle: string;
  displayName: string;
  avatarUrl: string | null;
  followers: number | null;
  settings: Readonly<Record<string, unknown>>;
  credentials: Readonly<Record<string, string>>;
}

/** An account, as far as it is no secret. */
export interface AccountIdentity {
  id: number;
  tenantId: number;
  remoteId: string | null;
  handle: string;
  settings: Readonly<Record<string, unknown>>;
}

/** The account that is published on. */
export interface ConnectorAccount extends AccountIdentity {
  /** Opened; undefined where the account has none. */
  credentials: Readonly<Record<string, string>> | undefined;
}

/** One post as a network takes it. */
export interface NetworkPost {
  text: string;
  media: readonly NetworkMedia[];
  /** What it answers, for the later parts of a thread: the part before, and the thread's first. */
  replyTo: { root: Published; parent: Published } | undefined;
}

/** A file that goes with a post. */
export interface NetworkMedia {
  id: number;
  /** Where it lies in the storage of media. */
  key: string;
  contentType: string;
  /** Bytes. */
  size: number;
  width: number | null;
  height: number | null;
}

/** What every call is made with. */
export interface PublishContext {
  account: ConnectorAccount;
  /**
   * Names the post, or the part of a thread: the same in every attempt, and in no other post of any
   * installation.
   */
  idempotencyKey: string;
  /** Aborted when the call has taken too long, or the process stops. */
  signal: AbortSignal;
}

/** What a network made of a post. */
export interface Published {
  /** What the network calls it. */
  id: string;
  /** Where people see it; null where it cannot be seen. */
  url: string | null;
}

/** What a network takes of one post. Texts are measured by `measureText`. */
export interface NetworkLimits {
  /** Characters as people see them: extended grapheme clusters (Unicode, UAX 29). */
  characters: number;
  /** UTF-8 bytes, where the network limits them besides. */
  bytes?: number;
  /** What each link counts as, whatever its length, where the network shortens links. */
  linkCharacters?: number;
  /** Whether posts can answer one another, so that a thread can be published. */
  threads: boolean;
  media: {
    /** Files in one post; 0 where it takes none. */
    most: number;
    types: readonly string[];
    /** Bytes of one file, by its type or by the type's first half, such as `image`. */
    bytes: Readonly<Record<string, number>>;
    /** Whether a post must have a file. */
    required: boolean;
  };
}

/** How a published post does. */
export interface Metrics {
  impressions: number | null;
  reach: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  saves: number | null;
  clicks: number | null;
  videoViews: number | null;
}
