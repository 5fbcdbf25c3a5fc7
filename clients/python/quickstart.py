#!/usr/bin/env python3
"""Charter from Python: a client in one file, on the standard library alone.

Copy it, or import it:

    from quickstart import Identity

    identity = Identity("https://api.example.com", client_id, client_secret)
    for organization in identity.organizations():
        print(organization["id"], organization["display_name"])

Run, it lists and creates with what the environment gives it:

    CHARTER_URL=http://localhost:3000 CHARTER_API_KEY=sk_live_... \\
    CHARTER_CLIENT_ID=skc_... CHARTER_CLIENT_SECRET=scs_... python3 quickstart.py

Tokens are got, kept and renewed, failed requests are sent again as the server asks, and lists are walked
to their end, without a line of yours.
"""

from __future__ import annotations

import email.utils
import http.client
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Json = dict[str, Any]

ATTEMPTS = 4
FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 60.0
TIMEOUT_SECONDS = 30.0
# A token is renewed when this share of its life is over.
RENEWED_AT = 0.9


class ApiError(Exception):
    """An API refused a request, or failed at it. `body` is its answer, parsed if it is JSON."""

    def __init__(self, status: int, headers: Mapping[str, str], body: Any) -> None:
        self.status = status
        self.body = body
        self.request_id = headers.get("X-Request-ID")
        self.retry_after = read_retry_after(headers.get("Retry-After"))
        super().__init__(f"{status}: {body}")


class Credential(Protocol):
    """What authenticates requests."""

    def headers(self) -> dict[str, str]:
        """The headers of the next request."""

    def renew(self) -> bool:
        """Asked once for a request that was refused (401): whether there are others now."""


class Anonymous:
    """Nobody: for public operations."""

    def headers(self) -> dict[str, str]:
        return {}

    def renew(self) -> bool:
        return False


@dataclass(frozen=True)
class ApiKey:
    """An API key, for the core, growth, sales and social APIs.

    `header` is the one in which an API takes keys: `Authorization` on core and social, `X-API-Key` on
    growth, sales and social.
    """

    key: str
    header: str = "Authorization"

    def headers(self) -> dict[str, str]:
        prefix = "Bearer " if self.header == "Authorization" else ""
        return {self.header: prefix + self.key}

    def renew(self) -> bool:
        return False


class ClientCredentials:
    """The access tokens of a program (OAuth 2, RFC 6749 section 4.4), for the identity API."""

    def __init__(
        self,
        url: str,
        client_id: str,
        client_secret: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._http = Http(url, sleep=sleep)
        self._form = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": client_secret,
        }
        self._clock = clock
        self._token: str | None = None
        self._good_until = 0.0

    def headers(self) -> dict[str, str]:
        if self._token is None or self._clock() >= self._good_until:
            self.renew()
        return {"Authorization": f"Bearer {self._token}"}

    def renew(self) -> bool:
        asked_at = self._clock()
        answer = self._http.request("POST", "/oauth/token", body=self._form, repeatable=True)
        self._token = answer["access_token"]
        self._good_until = asked_at + answer["expires_in"] * RENEWED_AT
        return True


class Http:
    """Sends requests to an installation, as often as they need and may be sent."""

    def __init__(
        self,
        url: str,
        credential: Credential = Anonymous(),
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url = url.rstrip("/")
        self._credential = credential
        self._sleep = sleep
        self._opener = urllib.request.build_opener(NoRedirects)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Json | None = None,
        idempotency_key: str | None = None,
        repeatable: bool = False,
    ) -> Json:
        """The parsed answer; raises ApiError for one that is an error, OSError where none came.

        A request that changes something gets an Idempotency-Key unless it is given one, and keeps it
        through all attempts, so that it has one effect however often it is sent. Where nobody is known
        no key is heeded: `repeatable` says that a request may be sent again all the same.
        """
        url = self._url + path + (f"?{urllib.parse.urlencode(query)}" if query else "")
        headers = {"Accept": "application/json"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if method != "GET" and not isinstance(self._credential, Anonymous):
            headers["Idempotency-Key"] = idempotency_key or str(uuid.uuid4())
        data = None if body is None else json.dumps(body).encode()
        repeatable = repeatable or method == "GET" or "Idempotency-Key" in headers
        renewed = False
        attempt = 1
        while True:
            all_headers = {**headers, **self._credential.headers()}
            request = urllib.request.Request(url, data, all_headers, method=method)
            try:
                return self._send(request)
            except (ApiError, OSError, http.client.HTTPException) as error:
                if is_refused(error) and not renewed:
                    renewed = True
                    if self._credential.renew():
                        continue
                wait = wait_after(error, attempt) if repeatable else None
                if wait is None:
                    raise
            self._sleep(wait)
            attempt += 1

    def _send(self, request: urllib.request.Request) -> Json:
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as response:
                return parse(response.read())
        except urllib.error.HTTPError as error:
            with error:
                raise ApiError(error.code, error.headers, parse(error.read())) from None


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """Whoever a redirect led to would be told the credential that the request carries."""

    def redirect_request(self, *_arguments: Any) -> None:
        return None


class Identity:
    """The identity API, by the URL of your environment and the id and secret of a client."""

    def __init__(
        self,
        url: str,
        client_id: str,
        client_secret: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        credential = ClientCredentials(url, client_id, client_secret, clock=clock, sleep=sleep)
        self._http = Http(url, credential, sleep=sleep)

    def organizations(self, page_size: int = 10) -> Iterator[Json]:
        """Every organization of the environment, page after page."""
        query: dict[str, Any] = {"page_size": page_size}
        while True:
            page = self._http.request("GET", "/api/v1/organizations", query=query)
            yield from page["organizations"]
            if not page["next_page_token"]:
                return
            query["page_token"] = page["next_page_token"]

    def create_organization(self, display_name: str, **more: Any) -> Json:
        """A new organization. Given an `idempotency_key` it is made once, even by two programs."""
        key = more.pop("idempotency_key", None)
        body = {"display_name": display_name, **more}
        path = "/api/v1/organizations"
        return self._http.request("POST", path, body=body, idempotency_key=key)["organization"]


class Core:
    """The core API, by an API key."""

    def __init__(
        self, url: str, api_key: str, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._http = Http(url, ApiKey(api_key), sleep=sleep)

    def workspaces(self, per_page: int = 25) -> Iterator[Json]:
        """Every workspace that the key reaches, page after page."""
        page = 1
        while True:
            query = {"page": page, "per_page": per_page}
            answer = self._http.request("GET", "/api/v1/workspaces", query=query)
            yield from answer["data"]
            if page >= answer["meta"]["last_page"]:
                return
            page += 1

    def create_workspace(self, name: str, idempotency_key: str | None = None) -> Json:
        """A new workspace. Given an `idempotency_key` it is made once, even by two programs."""
        path, body = "/api/v1/workspaces", {"name": name}
        return self._http.request("POST", path, body=body, idempotency_key=idempotency_key)["data"]


def is_refused(error: Exception) -> bool:
    """Whether the credential was."""
    return isinstance(error, ApiError) and error.status == 401


def wait_after(error: Exception, attempt: int) -> float | None:
    """Seconds to wait before the next attempt; None where there is to be none.

    They are 1, 2, 4 ..., or what `Retry-After` asks for where that is longer. Where it asks for more than
    a minute, the error is to be raised.
    """
    wait = FIRST_WAIT_SECONDS * 2 ** (attempt - 1)
    if isinstance(error, ApiError):
        if not is_transient(error):
            return None
        wait = max(wait, error.retry_after or 0)
    return wait if attempt < ATTEMPTS and wait <= LONGEST_WAIT_SECONDS else None


def is_transient(error: ApiError) -> bool:
    """With 409 and `Retry-After` the server says that the attempt before is still under way."""
    if error.status == 409:
        return error.retry_after is not None
    return error.status in (429, 502, 503, 504)


def read_retry_after(value: str | None) -> float | None:
    """The seconds that `Retry-After` asks for (RFC 9110, section 10.2.3), a number or a date."""
    if value is None:
        return None
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None


def parse(content: bytes) -> Any:
    """What JSON stands for; anything else as text."""
    try:
        return json.loads(content or b"null")
    except ValueError:
        return content.decode(errors="replace")


def main() -> None:
    """Lists and creates, with the credentials of the environment."""
    url = os.environ["CHARTER_URL"]
    client_id, client_secret = os.environ["CHARTER_CLIENT_ID"], os.environ["CHARTER_CLIENT_SECRET"]
    identity = Identity(url, client_id, client_secret)
    created = identity.create_organization("Acme Corp")
    print("created", created["id"], created["display_name"])
    for organization in identity.organizations():
        print("organization", organization["id"], organization["display_name"])

    api_key = os.environ["CHARTER_API_KEY"]
    core = Core(url, api_key)
    workspace = core.create_workspace("Made once", idempotency_key="quickstart")
    again = core.create_workspace("Made once", idempotency_key="quickstart")
    print("made once" if workspace["id"] == again["id"] else "made twice", workspace["id"])
    for workspace in core.workspaces():
        print("workspace", workspace["id"], workspace["name"])

    growth = Http(url, ApiKey(api_key, header="X-API-Key"))
    for org in growth.request("GET", "/api/v1/orgs")["data"]:
        print("org", org["id"], org["name"])

    try:
        core.create_workspace("")
    except ApiError as error:
        print("refused", error.status, error.body["errors"])


if __name__ == "__main__":
    main()
