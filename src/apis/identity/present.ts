import { encodeId } from '../../lib/ids.ts';
import type { ClientSecret, OAuthClient } from '../../platform/oauth-clients/index.ts';
import type { Organization } from '../../platform/organizations/index.ts';

/** An organization as the API shows it, times in milliseconds. */
export function presentOrganization(row: Organization) {
  return {
    id: encodeId('org', row.uid),
    display_name: row.display_name,
    external_id: row.external_id,
    metadata: row.metadata,
    region_code: row.region_code,
    create_time: row.created_at.toISOString(),
    update_time: row.updated_at.toISOString(),
  };
}

/** A client as the API shows it, without any secret. */
export function presentClient(client: OAuthClient) {
  return {
    client_id: encodeId('skc', client.uid),
    name: client.name,
    description: client.description,
    scopes: client.scopes,
    secrets: client.secrets.map(presentSecret),
    create_time: client.created_at.toISOString(),
    update_time: client.updated_at.toISOString(),
  };
}

/** What is shown of a client's secret once it was shown itself. */
export function presentSecret(secret: ClientSecret) {
  return {
    id: encodeId('sec', secret.uid),
    secret_suffix: secret.suffix,
    create_time: secret.created_at.toISOString(),
    last_used_time: secret.last_used_at?.toISOString() ?? null,
  };
}
