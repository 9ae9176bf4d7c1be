"""Asking whether there is a newer version of the app, when the person wants that."""

from collections.abc import Generator

from voicetune_desktop import __version__
from voicetune_desktop.model import Progress
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.store.file import Place
from voicetune_desktop.training.updates import Release, is_newer, newest_release


def ask_newest(
    place: Place, address: str, _keys: SessionKeys | None = None, *, installed: str = __version__
) -> Generator[Progress, None, Release | None]:
    """The newest release, where it is newer than this one; the question stands in the ledger. Raises VoiceTuneError."""
    yield Progress(0, None, "Asking for a newer version")
    found = newest_release(place, address)
    return found if found and is_newer(found.version, installed) else None
