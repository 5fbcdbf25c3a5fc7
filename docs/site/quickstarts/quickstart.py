import json
import os
import time
import urllib.error
import urllib.request

request = urllib.request.Request(
    "__URL__",
    headers={"__HEADER__": "__PREFIX__" + os.environ["__VARIABLE__"]},
)


def get(request, waits=(1, 2, 4)):
    """Where there were too many requests, waits as Retry-After says, and at least 1, 2 and 4 seconds."""
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        if error.code != 429 or not waits:
            raise
        time.sleep(max(waits[0], int(error.headers["Retry-After"])))
        return get(request, waits[1:])


print(get(request)["__LIST__"])
