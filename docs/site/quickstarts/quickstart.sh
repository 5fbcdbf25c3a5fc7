# Waits as Retry-After says, or 1, 2 and 4 seconds, where there were too many requests.
curl --silent --show-error --fail-with-body --retry 3 \
  '__URL__' \
  --header "__HEADER__: __PREFIX__$__VARIABLE__"
