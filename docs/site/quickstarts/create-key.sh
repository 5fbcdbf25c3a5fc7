curl __PUBLIC_URL__/api/v1/api-keys \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{"name":"First key","scopes":["read","write"]}'
