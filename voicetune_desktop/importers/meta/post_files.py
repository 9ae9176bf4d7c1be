"""Where posts and comments lie in the downloads of Facebook, Instagram and Threads."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from voicetune_desktop.importers.json_files.chats import head_of, named
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source


class Sort(NamedTuple):
    """One sort of what somebody writes for many: its word and title, its files by name and by what their heads have."""

    word: str
    title: str
    files: str
    mark: re.Pattern[bytes]


_POSTED = r"(?:^|/)(?:your_posts(?:_\d+|__[^/]*)?|posts_on_other_pages_and_profiles)\.json$"
_IN_GROUPS = r"(?:^|/)(?:your_posts(?:_and_comments)?_in_groups|group_posts_and_comments)\.json$"
_SHOWN = r"(?:^|/)(?:posts|reels|igtv_videos|archived_posts|other_content|stories)(?:_\d+)?\.json$"
SORTS = {
    "messenger": (
        Sort("posts", "Posts of {} on Facebook", f"{_POSTED}|{_IN_GROUPS}", re.compile(rb'"timestamp"\s*:')),
        Sort(
            "comments",
            "Comments of {} on Facebook",
            r"(?:^|/)(?:comments|your_comments_in_groups)\.json$",
            re.compile(rb'\A\s*\{\s*"(?:comments|comments_v2|group_comments_v2)"\s*:\s*\[\s*\{[\s\S]*"comment"'),
        ),
    ),
    "instagram": (
        Sort("posts", "Posts of {} on Instagram", _SHOWN, re.compile(rb'\A\s*(?:\[|\{\s*"ig_)[\s\S]*"creation_timestamp"')),
        Sort(
            "comments",
            "Comments of {} on Instagram",
            r"(?:^|/)(?:post_comments|reels_comments|story_comments|hype)(?:_\d+)?\.json$",
            re.compile(rb'"string_(?:map|list)_data"'),
        ),
        Sort(
            "threads",
            "Posts of {} on Threads",
            r"(?:^|/)threads_and_replies(?:_\d+)?\.json$",
            re.compile(rb'"text_post_app_text_posts"'),
        ),
    ),
}
"""By the format of the app with whose download they come."""
_PLACES = {
    "messenger": re.compile(r"^(?!.*your_instagram_activity/)", re.IGNORECASE),
    "instagram": re.compile(r"(?:^|/)(?:media|content|comments|threads)/[^/]*$|^[^/]*$", re.IGNORECASE),
}
"""Where pages lie: those about somebody's numbers on Instagram have the same names."""
_ROW = re.compile(rb"\b(?:_a6-g|_2lej)\b")

Found = tuple[Sort, list[Entry]]
"""The files of a sort."""


def find_posts(source: Source, format_id: str) -> list[Found]:
    """What there is of each sort: JSON, else web pages."""
    found = ((sort, _files(source, sort) or [*_pages(source, format_id, sort)]) for sort in SORTS[format_id])
    return [(sort, entries) for sort, entries in found if entries]


def _pages(source: Source, format_id: str, sort: Sort) -> Iterator[Entry]:
    """The web pages of a sort."""
    for entry in named(source, _page_names(sort), "html"):
        if _PLACES[format_id].search(entry.name) and _ROW.search(head_of(source, entry)):
            yield entry


def _files(source: Source, sort: Sort) -> list[Entry]:
    return [entry for entry in named(source, sort.files) if sort.mark.search(head_of(source, entry))]


def _page_names(sort: Sort) -> str:
    return sort.files.replace(r"\.json$", r"\.html$")
