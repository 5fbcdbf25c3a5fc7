curl __PUBLIC_URL__/api/v1/clients \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{"name":"Provisioning"}'
