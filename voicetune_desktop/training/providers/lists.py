"""Lists as services give them: in an object or bare, in pages or at once, in whatever order."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

import httpx2

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import garbled
from voicetune_desktop.training.providers.fields import items
from voicetune_desktop.training.records import JobState, RemoteFile

One = TypeVar("One", JobState, RemoteFile)
MOST_PAGES = 200
"""Pages of one list: more than any account has."""
Page = tuple[list[dict[str, Any]], str]
"""The objects of a page, and by what the next one is asked for; "" where there is none."""


def listed(service: Service, response: httpx2.Response, name: str) -> list[dict[str, Any]]:
    """The objects of a list that an answer is, or has under a name; an empty one may be told as null. Raises Garbled."""
    try:
        found: Any = response.json()
    except (ValueError, RecursionError):
        raise garbled(service) from None
    if isinstance(found, dict) and name in found:
        found = cast("dict[str, Any]", found)[name] or []
    if not isinstance(found, list):
        raise garbled(service)
    return items(found)


def all_pages(ask: Callable[[str], Page]) -> Iterator[dict[str, Any]]:
    """The objects of all pages, until the list ends or turns in a circle."""
    asked: set[str] = set()
    before: list[dict[str, Any]] = []
    following = ""
    while len(asked) < MOST_PAGES and following not in asked:
        asked.add(following)
        page, following = ask(following)
        if page and page == before:
            return
        yield from page
        if not following:
            return
        before = page


def newest_first(found: Iterable[One]) -> Iterator[One]:
    """Things by the time at which they were made."""
    return iter(sorted(found, key=lambda one: one.created_at or 0.0, reverse=True))
