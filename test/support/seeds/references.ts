/**
 * What values name whose name does not tell it, or tells it wrongly: by API or operation, the place
 * where one name has several meanings, and the dotted path. null for what is nobody's resource.
 */
export const references: Readonly<Record<string, string | null>> = {
  'identity external_id': 'identity.organizations:external',
  // The secret beside it is the client's that authenticates.
  'identity body.client_id': 'identity.current-client',
  'identity.introspectToken body.token': 'identity.tokens',
  'identity.revokeToken body.token': 'identity.tokens',
  // Posts go where nobody outside has to answer.
  'social account_ids': 'social.sandbox-account',
  'social account_id': 'social.sandbox-account',
  'social body.overrides.account_id': 'social.sandbox-account',
  'social media_ids': 'social.confirmed-media',
};

/**
 * What else a request has to say for a reference to decide what it is about: parameters, by the
 * operation and the reference's place.
 */
export const companions: Readonly<Record<string, Companions>> = {
  'identity.getOrganization query.external_id': { path: { id: '-' } },
  'identity.updateOrganization query.external_id': { path: { id: '-' } },
  'identity.deleteOrganization query.external_id': { path: { id: '-' } },
};

type Companions = Partial<
  Record<'path' | 'query' | 'header' | 'cookie', Readonly<Record<string, string>>>
>;
