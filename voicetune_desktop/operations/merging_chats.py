"""Making chats that were exported twice one, and taking them apart again: all of it, or none of it."""

from collections.abc import Generator, Sequence

from msgspec import Struct

from voicetune_desktop.model import Progress
from voicetune_desktop.project import merged_chats, people
from voicetune_desktop.project.chats import chats
from voicetune_desktop.project.file import Project


class MergeReport(Struct, frozen=True):
    """Messages that were in `both` chats, those `added` to the one that stays, and pairs of people who wrote the same messages."""

    both: int
    added: int
    people: int


def merge_chats(project: Project, chosen: Sequence[int]) -> Generator[Progress, None, MergeReport]:
    """Make several chats one, the largest. Raises DiskFull or ProjectBusy."""
    keep, *others = [chat.id for chat in chats(project) if chat.id in chosen]
    both = added = 0
    with project.transaction():
        for done, other in enumerate(others):
            yield Progress(done, len(others), "Merging chats")
            merged = merged_chats.merge(project, keep, other)
            both, added = both + merged.both, added + merged.added
        yield Progress(len(others), len(others), "Saving")
    project.undo.forget()
    return MergeReport(both, added, len(same_writers(project)))


def take_chat_apart(project: Project, chat: int) -> Generator[Progress, None, int]:
    """Give back the chats that were merged into one, and say how many chats it is now. Raises DiskFull or ProjectBusy."""
    yield Progress(0, None, "Taking a chat apart")
    with project.transaction():
        others = merged_chats.take_apart(project, chat)
    project.undo.forget()
    return 1 + len(others)


def same_writers(project: Project) -> set[tuple[int, int]]:
    """Pairs of people, the lower id first, who wrote the same messages in two exports of a chat and are not one person yet."""
    everybody = {person.id for person in people.people(project)}
    pairs = (sorted(pair) for pair in merged_chats.same_writers(project) if everybody.issuperset(pair))
    return {(low, high) for low, high in pairs}
