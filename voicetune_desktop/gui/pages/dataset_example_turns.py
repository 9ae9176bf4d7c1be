"""The turns of an example as the browser shows them: with what the person changed since the example was made."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.operations.edited import BuiltEdit
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project.examples import ExampleRow
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.project.turn_edits import EditRow

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

Use = Literal["system", "prompt", "trained", "context", "repeated", "excluded"]
"""What a turn is for; a "repeated" answer is context here, whatever is chosen: it comes before the first trained one."""


class ShownTurn(NamedTuple):
    """One turn; `place` are the ids of its first and last message, `rejected` what the person's text stands in the place of."""

    use: Use
    text: str
    place: tuple[int, int] = (0, 0)
    rejected: str = ""
    changed: bool = False

    @property
    def is_answer(self) -> bool:
        """Whether it can be changed."""
        return self.use not in ("system", "prompt")

    @property
    def original(self) -> str:
        """What stood there before the person changed it."""
        return self.rejected or self.text


def shown_turns(example: Example, chat: int, now: Mapping[int, EditRow], built: Mapping[int, BuiltEdit]) -> list[ShownTurn]:
    """The turns of an example, by the changes of now and those that its weights were made from."""
    start = message_id(chat, 0)
    turns: list[ShownTurn] = []
    begun = False
    for turn, (first, last) in zip(example.turns, example.sources, strict=True):
        if turn.role != "assistant":
            turns.append(ShownTurn("system" if turn.role == "system" else "prompt", turn.content))
            continue
        begun = begun or turn.weight == 1
        place = start + first, start + last
        edit = now.get(place[0])
        use = _use(turn, edit, built.get(place[0]), begun=begun)
        turns.append(ShownTurn(use, turn.content, place, "".join(other.text for other in turn.rejected), edit is not None))
    return turns


def _use(turn: Turn, edit: EditRow | None, built: BuiltEdit | None, *, begun: bool) -> Use:
    """What an answer is for now; the weight of `turn` is what it was at the build, by the changes of then."""
    if edit is not None and edit.excluded:
        return "excluded"
    if edit is not None and edit.weight == 0:
        return "context"
    before = built.trained if built is not None else None
    if edit is not None and edit.weight == 1 and not before:
        return "trained"
    if before is not None and (edit is None or edit.weight is None):
        return "context" if before else "trained"
    return "trained" if turn.weight else "context" if begun else "repeated"


def read_turns(project: "Project", redactor: Redactor, row: ExampleRow) -> list[ShownTurn]:
    """The turns of an example as it will be written; none where its chat or messages are not the ones any more that it was made from."""
    from voicetune_desktop.errors import VoiceTuneError
    from voicetune_desktop.operations.edited import built_edits
    from voicetune_desktop.operations.rendering import preview
    from voicetune_desktop.operations.steps import scan_is_fresh
    from voicetune_desktop.project.turn_edits import edits

    if not scan_is_fresh(project):
        return []
    try:
        example = preview(project, redactor, row)
    except (VoiceTuneError, LookupError):
        return []
    return shown_turns(example, row.chat, {edit.first: edit for edit in edits(project, row.chat)}, built_edits(project))
