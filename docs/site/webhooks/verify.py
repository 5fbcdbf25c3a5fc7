import base64
import hashlib
import hmac
import time


def verify(headers, body, secret, now=None):
    """Whether a request is an event of ours: its headers, and its body as the bytes that came."""
    message_id, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    if abs((time.time() if now is None else now) - int(timestamp)) > 300:
        return False
    prefixed = secret.startswith("whsec_")
    key = base64.b64decode(secret[6:]) if prefixed else secret.encode()
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(
        hmac.compare_digest(signature, "v1," + expected)
        for signature in headers["webhook-signature"].split(" ")
    )
