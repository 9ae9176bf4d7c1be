"""Zip archives that lie in a folder or in another one, read as folders of it."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from msgspec.structs import replace

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.sources.archives import list_zip
from voicetune_desktop.importers.sources.entries import Entry, Listing, readable, refusal
from voicetune_desktop.importers.sources.streams import Tally

HELD = 2**26
"""Bytes of archives inside another one that are held in memory."""
MOST = 1000
"""Archives in one that holds nothing else."""
_ZIP = ".zip"


def with_archives_of_folder(folder: Path, listing: Listing, tally: Tally) -> Listing:
    """The archives that lie directly in a folder opened, unless they lie there unpacked, too."""
    folders = {entry.name.partition("/")[0] for entry in listing.entries if "/" in entry.name}
    places = {readable(path.name): path for path in folder.iterdir()}

    def inside(entry: Entry) -> Listing | str | None:
        if "/" in entry.name or not entry.name.lower().endswith(_ZIP):
            return None
        return "Its unpacked folder lies beside it." if entry.name[: -len(_ZIP)] in folders else list_zip(places[entry.name], tally)

    return _opened(folder, listing, inside)


def with_archives_of_zip(path: Path, listing: Listing, tally: Tally) -> Listing:
    """The archives in one that holds nothing else opened: those of Notion do, and people pack all their chats.

    They are held in memory meanwhile, up to HELD in all. Where none can be opened, they stay files.
    """
    names = [entry.name.lower() for entry in listing.entries]
    if not names or len(names) > MOST or not all(name.endswith(_ZIP) for name in names):
        return listing
    left = HELD

    def inside(entry: Entry) -> Listing | str:
        nonlocal left
        if entry.size > left:
            return "It is too large to be opened inside another archive: unpack the outer one, then choose the folder."
        left -= entry.size
        with entry.content() as stream:
            return list_zip(path / entry.name, tally, stream.read())

    found = _opened(path, listing, inside)
    return found if found.entries else listing


def _opened(container: Path, listing: Listing, inside: Callable[[Entry], Listing | str | None]) -> Listing:
    """A listing in which some files are replaced by what is inside, or refused with the reason that stands for it; None keeps them."""
    entries, refused, close = list[Entry](), list(listing.refused), ExitStack()
    close.callback(listing.close)
    for entry in listing.entries:
        try:
            found = inside(entry)
        except SourceError as error:
            found = error.message
        if found is None:
            entries.append(entry)
        elif isinstance(found, str):
            refused.append(refusal(container, entry.name, found))
        else:
            close.callback(found.close)
            entries += (replace(one, name=f"{entry.name}/{one.name}") for one in found.entries)
            refused += found.refused
    return Listing(tuple(entries), tuple(refused), close.close)
