"""Archives of Twitter of before 2019: a script of posts for each month, and tweets.csv with all of them."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Clock, Item, head_of, named, read_rows
from voicetune_desktop.importers.json_files.repair import Malformed, decoded
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_blocks
from voicetune_desktop.importers.times.iso import iso_times, tweet_times
from voicetune_desktop.importers.x.files import Account, open_script
from voicetune_desktop.importers.x.tweets import Entities, Link, Posts, TweetRow
from voicetune_desktop.model import Reason, SetAside

_MONTHS = r"(?:^|/)tweets/\d{4}_\d\d\.js$"
_DETAILS = r"(?:^|/)user_details\.js$"
_TABLE = r"(?:^|/)tweets\.csv$"
_BEGINS = b"Grailbird.data."
_COLUMNS = ("tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "text", "retweeted_status_id", "expanded_urls")
_DIALECT = Dialect("utf-8-sig", ",")
_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_OWN_FILE = re.compile(r"https?://(?:www\.)?twitter\.com/\w+/status/\d+/(?:photo|video)/\d+")
_DAMAGED = (Reason.UNPARSABLE, "This row is damaged.")


class _Details(Struct):
    """Whose archive it is."""

    id: str | None = None
    screen_name: str | None = None
    full_name: str | None = None


def _written(row: TweetRow) -> object:
    """When it was sent, as the row says."""
    return row.created_at


def _times(written: Sequence[object]) -> Sequence[str | None]:
    """Times as archives of different years write them: "2012-03-04 10:11:12 +0000", "Sun Mar 04 10:11:12 +0000 2012"."""
    last = written[-1] if written else None
    if isinstance(last, str) and last[:1].isdecimal():
        in_utc = [f"{one[:10]}T{one[11:19]}Z" if isinstance(one, str) and one.endswith(" +0000") else one for one in written]
        return iso_times(in_utc)
    return tweet_times(written)


_CLOCK: Clock[TweetRow] = Clock(_written, _times)


def older_files(source: Source) -> list[Entry]:
    """The scripts of all months, else the table; none where the archive is none of these."""
    months = [entry for entry in named(source, _MONTHS, "js") if head_of(source, entry)[:100].lstrip().startswith(_BEGINS)]
    return months or [entry for entry in source.candidates(_TABLE) if _places(head_of(source, entry))]


def older_account(source: Source) -> Account:
    """Whose archive it is, as far as it tells."""
    for entry in named(source, _DETAILS, "js"):
        found = decoded(head_of(source, entry).partition(b"=")[2].strip().rstrip(b";"), _Details)
        if not isinstance(found, Malformed):
            return Account(found.id, found.screen_name, found.full_name)
    return Account()


def older_posts(source: Source, entries: Sequence[Entry], posts: Posts) -> Iterator[Item]:
    """What stands in the files."""
    for entry in entries:
        posts = posts._replace(file=entry.name)
        if entry.name.lower().endswith(".js"):
            yield from read_rows(source, entry, TweetRow, posts.row, _CLOCK, opened=open_script)
        else:
            yield from _table_rows(source, entry, posts)


def _places(head: bytes) -> list[int] | None:
    """Where the columns stand in the table; None where it lacks one."""
    names = head.decode("utf-8-sig", "replace").partition("\n")[0].replace('"', "").strip().split(",")
    return [names.index(name) for name in _COLUMNS] if set(_COLUMNS) <= set(names) else None


def _table_rows(source: Source, entry: Entry, posts: Posts) -> Iterator[Item]:
    line, places, own = 1, _places(head_of(source, entry)) or [], _own_ids(source, entry)
    try:
        with source.open(entry) as stream:
            for lines, rows in csv_blocks(stream, _DIALECT):
                cells = [[row[at] for at in places] if row and len(row) > max(places) else None for row in rows]
                times = _times([row[3] if row else None for row in cells])
                for line, row, sent_at in zip(lines, cells, times, strict=True):
                    if line > 1:
                        yield _item(row, sent_at, line, posts, own)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _own_ids(source: Source, entry: Entry) -> set[str]:
    """The ids of all posts: only they tell which answers go to posts of one's own."""
    found = set[str]()
    try:
        with source.open(entry) as stream:
            for _, rows in csv_blocks(stream, _DIALECT):
                found.update(row[0] for row in rows if row)
    except HostileArchive:
        raise
    except SourceError:
        pass
    return found


def _item(row: list[str] | None, sent_at: str | None, line: int, posts: Posts, own: set[str]) -> Item:
    if row is None:
        return SetAside(*_DAMAGED, posts.file, line)
    key, answered, _, _, text, repost, links = row
    tweet = TweetRow(key, text=text, entities=_entities(text, links), retweeted_status=repost)
    if answered in own:
        tweet.in_reply_to_status_id_str, tweet.in_reply_to_user_id_str = answered, posts.me.id
    made = posts.row(tweet, line, sent_at)
    return SetAside(made.reason, made.why, made.file, line) if isinstance(made, SetAside) else made


def _entities(text: str, links: str) -> Entities | None:
    """Short links with where they lead, which the table has in the same order."""
    short, whole = _SHORT_LINK.findall(text) if links else [], [*dict.fromkeys(links.split(","))]
    if not short or len(short) != len(whole):
        return None
    pairs = [Link(one, other) for one, other in zip(short, whole, strict=True)]
    files = tuple(link for link in pairs if _OWN_FILE.fullmatch(link.expanded_url or ""))
    return Entities(tuple(link for link in pairs if link not in files), files)
