/**
 * The networks that posts are published on. Each has a connector, which knows how to speak to it and
 * nothing of posts, schedules or retries; what is published, when, and never twice is publishing's to
 * say (`platform/posts`). A new network is a connector and a line in `compose-publishing.ts`.
 */
export {
  networkNames,
  type AccountIdentity,
  type Connection,
  type ConnectionWish,
  type Connector,
  type ConnectorAccount,
  type Metrics,
  type NetworkLimits,
  type NetworkName,
  type NetworkPost,
  type PublishContext,
  type Published,
} from './connector.ts';
export { createNetworkFiles } from './network-files.ts';
export { NetworkError } from './network-error.ts';
export { createNetworks, type Networks } from './networks.ts';
export { measureText } from './measure-text.ts';
export { createBlueskyConnector } from './bluesky/bluesky-connector.ts';
export { createMastodonConnector } from './mastodon/mastodon-connector.ts';
export { createSandboxConnector } from './sandbox/sandbox-connector.ts';
export { createWebhookConnector } from './webhook/webhook-connector.ts';
