/**
 * What values name whose name does not tell it, or tells it wrongly: by API or operation, the place
 * where one name has several meanings, and the dotted path. null for what is nobody's resource.
 */
export const references: Readonly<Record<string, string | null>> = {
  'identity external_id': 'identity.organizations:external',
  'identity.introspectToken body.token': 'identity.tokens',
  'identity.revokeToken body.token': 'identity.tokens',
  'social media_ids': 'social.confirmed-media',
};
