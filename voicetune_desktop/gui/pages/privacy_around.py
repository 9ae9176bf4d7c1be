"""The messages around a finding as bubbles, before and after hiding."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.pages.privacy_detail import Around
from voicetune_desktop.gui.pages.privacy_texts import Both, Shown, Texts
from voicetune_desktop.gui.widgets.bubbles import Bubble
from voicetune_desktop.gui.widgets.marked import Marked

if TYPE_CHECKING:
    from voicetune_desktop.gui.pages.privacy_names import NewNames
    from voicetune_desktop.project.chats import MessageRow
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.people import Role

_NEIGHBOURS = 3
"""Messages shown on each side of the one in question."""


def around(project: "Project", shown: Shown, texts: Texts, names: "NewNames", people: "Mapping[int, tuple[str, Role]]") -> Around:
    """The finding's message with its neighbours; the assistant's stand on the right."""
    from voicetune_desktop.project.chats import messages
    from voicetune_desktop.project.findings import findings_of

    first = max(0, shown.row.ordinal - _NEIGHBOURS)
    rows = messages(project, shown.row.chat_id, first, shown.row.ordinal + _NEIGHBOURS + 1 - first)
    found = findings_of(project, [row.id for row in rows])
    pairs = [(row, texts.message(row.id, row.text, found.get(row.id, []))) for row in rows]
    mine = {person for person, (_, role) in people.items() if role == "assistant"}
    place = next((place for place, row in enumerate(rows) if row.id == shown.row.message_id), 0)
    return Around(
        [_bubble(row, called(row.sender), both.before, mine) for row, both in pairs],
        [_bubble(row, names.label(row.person_id) or "…", _known(both), mine) for row, both in pairs],
        place,
        rows[place].sent_at or "" if rows else "",
    )


def _known(both: Both) -> Marked:
    return both.after if both.after.text else Marked("…")


def _bubble(row: "MessageRow", sender: str, text: Marked, mine: set[int]) -> Bubble:
    return Bubble(sender, text.text, row.person_id in mine, spans=text.spans)
