"""Accounts, orders and stores for tests of training."""

import hashlib
from pathlib import Path

from voicetune_desktop.training.records import Account, Order, OutgoingFile, Wish
from voicetune_desktop.training.store.file import NAME, Place

KEY = bytes(range(32))
ACCOUNT = Account("openai", "https://api.openai.com/v1")


def place_in(folder: Path) -> Place:
    """A place for a store in a folder of the test."""
    return Place(folder / NAME, KEY)


def outgoing(folder: Path, side="train", content=b'{"messages": []}\n') -> OutgoingFile:
    """A file that lies there and may be sent."""
    path = folder / f"{side}.jsonl"
    path.write_bytes(content)
    return OutgoingFile(side, str(path), len(content), hashlib.sha256(content).hexdigest(), content.count(b"\n"))


def order(folder: Path, account=ACCOUNT, **more) -> Order:
    """An order of one training file."""
    return Order(account, (outgoing(folder),), more.pop("wish", Wish("gpt-4.1-mini-2025-04-14")), **more)
