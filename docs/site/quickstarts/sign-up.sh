curl __PUBLIC_URL__/api/v1/auth/signup \
  --header 'Content-Type: application/json' \
  --data '{"email":"ada@example.com","password":"correct horse battery","name":"Ada"}'
