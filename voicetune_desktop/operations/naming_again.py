"""People outside a chat: looked for again in that chat, once one of its messages has told that they are people."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.privacy.detectors.named_again import KIND
from voicetune_desktop.privacy.naming_again import Again, Told, is_sure, tells, with_again
from voicetune_desktop.project import findings, lines
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import PLACE_BITS
from voicetune_desktop.project.tally import portions


def name_again(project: Project, regions: Sequence[str]) -> Iterator[int]:
    """Ask about them wherever their names may stand; yields the number of messages of each batch. Call inside a transaction."""
    for chat, told in _told(project).items():
        if not (again := Again(told, regions)):
            continue
        for batch in lines.text_batches(project, chat):
            seen = [(batch[row][0], several) for row, several in again.found([text for _, text, _ in batch]).items()]
            stored = findings.findings_of(project, [message for message, _ in seen])
            more = ((message, with_again(stored.get(message, ()), several)) for message, several in seen)
            findings.replace_findings_of(project, [(message, several) for message, several in more if several])
            yield len(batch)


def _told(project: Project) -> dict[int, frozenset[Told]]:
    """Who is outside each chat, and named in it; half a million chats share what is the same in several."""
    sql = f"""SELECT DISTINCT f.message_id >> {PLACE_BITS}, f.value, f.action, f.form, substr(m.text, f."start" + 1, 1)
              FROM finding f NOT INDEXED JOIN message m ON m.id = f.message_id WHERE f.id >= ? AND f.id < ? AND f.kind = ?"""
    told: dict[int, frozenset[Told]] = {}
    same: dict[frozenset[Told], frozenset[Told]] = {}
    read = project.connection.execute
    for chat, value, action, form, letter in (row for portion in portions(project) for row in read(sql, (*portion, KIND))):
        if tells(value, action, form, letter):
            known = told.get(chat, frozenset()) | {(value, is_sure(action, letter))}
            told[chat] = same.setdefault(known, known)
    return told
