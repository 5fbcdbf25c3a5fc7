/** What authenticates requests. Two are enough for everything: an API key, or a bearer token. */
export interface Credential {
  /** A key is sent where the API at hand takes keys, a token as `Authorization: Bearer`. */
  readonly kind: 'key' | 'token';
  /** What to send with the next request. */
  read(): Promise<string>;
  /** Asked once for a request whose credential was refused: whether `read` has another one now. */
  renew?(refused: string): Promise<boolean>;
}

/** A secret, or what fetches it for each request. */
export type Secret = string | (() => string | Promise<string>);

/** The tokens of a person. Refresh tokens are spent by their use, so the newest must be kept. */
export interface SessionTokens {
  accessToken: string;
  refreshToken: string;
}

/** An API key, made on the core API. */
export interface ApiKeyOptions {
  apiKey: Secret;
}

/** A token that somebody else gets and renews. */
export interface AccessTokenOptions {
  accessToken: Secret;
}

/** A person, by e-mail address and password; they are logged in with the first request. */
export interface LoginOptions {
  email: string;
  password: string;
  /** Told of every new pair of tokens, before it is used. */
  onTokens?: (tokens: SessionTokens) => void | Promise<void>;
}

/** A person who has logged in before. */
export interface SessionOptions {
  refreshToken: string;
  accessToken?: string;
  /** Told of every new pair of tokens, before it is used. */
  onTokens?: (tokens: SessionTokens) => void | Promise<void>;
}

/** A program, by the client id and secret that it was given (OAuth 2, client credentials). */
export interface ClientCredentialsOptions {
  clientId: string;
  clientSecret: string;
  /** The scopes to ask for, parted by spaces; all that the client has, unless it is said. */
  scope?: string;
}

/** The ways to say who calls. */
export type CredentialOptions =
  ApiKeyOptions | AccessTokenOptions | LoginOptions | SessionOptions | ClientCredentialsOptions;
