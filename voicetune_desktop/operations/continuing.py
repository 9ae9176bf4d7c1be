"""Training a model further: only what is new since its training, with the trained model in the place of its base."""

from collections.abc import Generator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.importers.times.unix import utc
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.project import source_answers
from voicetune_desktop.project.file import Project
from voicetune_desktop.training.records import Run


class WhatIsNew(Struct, frozen=True):
    """What came into the project after a training: `messages` in `imports`, the oldest of which was sent on `since` (ISO 8601).

    `since` is "" where nothing is new, or where nothing that is new has a time.
    """

    imports: int
    messages: int
    since: str


def what_is_new(project: Project, run: Run) -> Generator[Progress, None, WhatIsNew]:
    """Look for what was imported since a run was begun: so many messages were new, and the newest ones of the project are taken for them.

    Chats grow at their end, so that is exact where a newer export of the same chats was added; where another chat was, more is
    taken than needed, and nothing is missed.
    """
    yield Progress(0, None, "Looking for what is new")
    fresh = [one for one in source_answers.told(project) if datetime.fromisoformat(one.imported_at).timestamp() > run.created_at]
    messages = sum(one.counts.get("kept", 0) - one.already_there for one in fresh)
    return WhatIsNew(len(fresh), messages, _day_of_newest(project, messages) if messages > 0 else "")


def only_new(project: Project, new: WhatIsNew) -> None:
    """Have the dataset begin with what is new; inside `undo.step` it can be taken back."""
    set_settings(project, replace(settings(project), since=new.since, until=None))


def further(run: Run) -> Run:
    """A run with its trained model in the place of the model that it trained: what the next order is filled with."""
    return replace(run, wish=replace(run.wish, model=run.tuned_model))


def _day_of_newest(project: Project, count: int) -> str:
    """The day of the oldest of so many newest messages that have a time."""
    sql = "SELECT min(at) FROM (SELECT at FROM message WHERE at IS NOT NULL ORDER BY at DESC LIMIT ?)"
    (at,) = project.connection.execute(sql, (count,)).fetchone()
    return ((at is not None and utc(at)) or "")[:10]
