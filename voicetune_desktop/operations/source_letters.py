"""Texts and names of one source, read in another encoding than the one they came in with."""

from collections.abc import Generator, Iterable

from voicetune_desktop.errors import SourceError
from voicetune_desktop.model import Progress
from voicetune_desktop.project import source_rows
from voicetune_desktop.project.file import Project

LOST = "\ufffd"
"""What stands where bytes could not be read."""
NOTE = "Reading the letters again"


def read_anew(text: str, before: str, after: str) -> str:
    """A text as its bytes read in another encoding. Raises UnicodeError where they are no text there, or are not known any more."""
    return text if text.isascii() else text.encode(before).decode(after)


def read_letters(project: Project, source: int, before: str, after: str) -> Generator[Progress, None, int]:
    """Read texts and names of a source again, and give the number of changed texts.

    Of several files those stay that were never in the old encoding. Raises SourceError where bytes are lost.
    """
    fitting = list[int]()
    for chat in source_rows.chats_of(project, source):
        if _fits(_texts(project, source, chat), before, after):
            fitting.append(chat)
        yield Progress(0, None, NOTE)
    if not fitting:
        raise _not_any_more()
    changed = 0
    for chat in fitting:
        for rewritten in _rewrite(project, source, chat, before, after):
            changed += rewritten
            yield Progress(changed, None, NOTE)
    _rename(project, source, set(fitting), before, after)
    return changed


def _texts(project: Project, source: int, chat: int) -> Iterable[str]:
    return (text for _, text in source_rows.column(project, source, chat, "text") if text)


def _fits(texts: Iterable[str], before: str, after: str) -> bool:
    """Whether all texts are letters of both encodings. Raises SourceError where some of them were lost when they came in."""
    for text in texts:
        if LOST in text:
            raise _not_any_more()
        try:
            read_anew(text, before, after)
        except UnicodeError:
            return False
    return True


def _rewrite(project: Project, source: int, chat: int, before: str, after: str) -> Generator[int]:
    """Store the texts that change; what was decided about places in them goes, because the places do."""
    found = ((read_anew(text or "", before, after), place, text) for place, text in source_rows.column(project, source, chat, "text"))
    for batch in source_rows.batches((new, place) for new, place, text in found if new != text):
        project.connection.executemany("UPDATE message SET text = ? WHERE id = ?", batch)
        places = [(place,) for _, place in batch]
        project.connection.executemany("DELETE FROM decision WHERE scope = 'place' AND message_id = ?", places)
        yield len(batch)


def _rename(project: Project, source: int, chats: set[int], before: str, after: str) -> None:
    """Read the names of those again who wrote only in this source. Raises SourceError where somebody has such a name already."""
    parts = source_rows.parts(project)
    writers = {part.participant for part in parts if part.source == source and part.chat in chats}
    others = {part.participant for part in parts if part.source != source}
    for sender in source_rows.senders(project, writers - others):
        try:
            key, name, *also = (read_anew(one, before, after) for one in (sender.key, sender.name, *sender.also))
        except UnicodeError:
            continue
        if (key, name) != (sender.key, sender.name) and not source_rows.rename(project, sender, key, name, also):
            raise _not_any_more()


def _not_any_more() -> SourceError:
    return SourceError(
        "The letters of this export cannot be read in another way any more.", "Bring the file in again and answer the question then."
    )
