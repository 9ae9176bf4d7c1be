"""The storage of another company, as Together and Fireworks use it: whoever knows an address may put, without a key."""

import hashlib
from urllib.parse import urlencode

from tests.standin.exchange import Answer, Exchange, Problem, Route

PATH = "/storage/"


def address(exchange: Exchange, file_id: str, **about: object) -> str:
    """An address at which a file, or a part of one, can be put."""
    return f"{exchange.url}{PATH}{file_id}?{urlencode({**about, 'signature': '0123abcd'})}"


def _put(exchange: Exchange) -> Answer:
    query, body = exchange.request.query, exchange.request.body
    if query.get("signature") != "0123abcd":
        raise Problem("The signature is another.", 403)
    if "part" in query:
        exchange.state.uploads[query["upload"]].parts[query["part"]] = body
    else:
        exchange.state.file(exchange.id).content = body
    return Answer(b"", headers={"ETag": f'"{hashlib.md5(body).hexdigest()}"'}, kind="text/plain")


ROUTES: list[Route] = [("PUT", PATH + "{id}", _put)]
