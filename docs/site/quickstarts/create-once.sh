curl __PUBLIC_URL__/api/v1/workspaces \
  --header "Authorization: Bearer $API_KEY" \
  --header 'Idempotency-Key: 550e8400-e29b-41d4-a716-446655440000' \
  --header 'Content-Type: application/json' \
  --data '{"name":"Made once"}'
