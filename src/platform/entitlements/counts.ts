import { countKeys } from '../api-keys/index.ts';
import { countStorage } from '../media/index.ts';
import { countPosts } from '../posts/index.ts';
import { countOwnedTenants } from '../tenants/index.ts';
import { countWebhooks } from '../webhooks/index.ts';
import type { Count } from './rule.ts';

/** How what exists of a feature is counted, by feature. A table whose rows a plan limits is named here. */
export const counts: Readonly<Record<string, Count>> = {
  workspaces: { ofPerson: countOwnedTenants },
  api_keys: { ofTenant: countKeys },
  webhooks: { ofTenant: countWebhooks },
  storage: { ofTenant: countStorage },
  posts: { ofTenant: countPosts },
};
