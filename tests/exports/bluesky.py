"""Makers of the file of an account of Bluesky: CBOR, addresses of blocks, and the archive of them."""

from base64 import b32encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, cast

ME = "did:plc:ana"


def cbor(value: Any) -> bytes:
    """A value as CBOR has it; bytes are a link."""
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return b"\xd8\x2a" + _head(2, len(value) + 1) + b"\x00" + value
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return _head(4, len(items)) + b"".join(map(cbor, items))
    members = cast("dict[str, Any]", value)
    pairs = sorted(members.items(), key=lambda pair: (len(pair[0]), pair[0]))
    return _head(5, len(pairs)) + b"".join(cbor(one) for pair in pairs for one in pair)


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind << 5 | number])
    size = next(size for size in range(4) if number < 1 << (8 << size))
    return bytes([kind << 5 | 24 + size]) + number.to_bytes(1 << size)


def address(data: bytes) -> bytes:
    """The address of a block."""
    return b"\x01\x71\x12\x20" + sha256(data).digest()


def key(record: Mapping[str, Any]) -> str:
    """The address of a record as answers name it."""
    return f"b{b32encode(address(cbor(record))).decode().rstrip('=').lower()}"


def archive(*records: Mapping[str, Any]) -> bytes:
    """An archive with a commit, a node of the tree, and these records."""
    commit = cbor({"did": ME, "version": 3, "prev": None, "rev": "3k", "sig": "x", "data": address(b"")})
    tree = cbor({"l": None, "e": [{"p": 0, "k": "app.bsky.feed.post/3k", "v": address(b"")}]})
    made = [commit, tree, *map(cbor, records)]
    head = cbor({"roots": [address(commit)], "version": 1})
    return _sized(head) + b"".join(_sized(address(data) + data) for data in made)


def _sized(data: bytes) -> bytes:
    size, written = len(data), b""
    while size > 127:
        size, written = size >> 7, written + bytes([size & 127 | 128])
    return written + bytes([size]) + data


def post(minute: int, text: str, **more: Any) -> dict[str, Any]:
    """A post."""
    return {"$type": "app.bsky.feed.post", "text": text, "createdAt": f"2024-03-05T12:{minute:02}:07.123Z", "langs": ["de"], **more}


def profile(name: str = "Ana Sol") -> dict[str, Any]:
    """What the account says of itself."""
    return {"$type": "app.bsky.actor.profile", "displayName": name, "description": "Tee"}


def answering(to: Mapping[str, Any]) -> dict[str, Any]:
    """What makes an answer of a post."""
    there = {"uri": f"at://{ME}/app.bsky.feed.post/3k", "cid": key(to)}
    return {"reply": {"root": there, "parent": there}}


def bluesky_files() -> dict[str, bytes]:
    """An account with posts, an answer to one of them, pictures, and what is no post."""
    first = post(1, "es regnet\nund regnet 🙂")
    image = {"$type": "app.bsky.embed.images", "images": [{"alt": "Hund", "image": {"size": 70000, "ref": address(b"dog")}}]}
    like = {"$type": "app.bsky.feed.like", "createdAt": "2024-03-05T12:00:00Z", "subject": {"uri": "at://x", "cid": "bafy"}}
    records = [
        post(2, "immer noch", **answering(first)),
        first,
        like,
        profile(),
        post(3, "mein Hund", embed=image),
        post(4, "", embed=image),
        {**like, "$type": "app.bsky.feed.repost"},
    ]
    return {"repo.car": archive(*records)}
