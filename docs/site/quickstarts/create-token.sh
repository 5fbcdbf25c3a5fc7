curl __PUBLIC_URL__/oauth/token \
  --data "client_id=$CLIENT_ID" \
  --data "client_secret=$CLIENT_SECRET" \
  --data 'grant_type=client_credentials'
