"""What the rail says of the project: how far each step is, and which ones can be reached."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from voicetune_desktop.gui.widgets.rail import Rail, StepState

if TYPE_CHECKING:
    from voicetune_desktop.operations.steps import Step
    from voicetune_desktop.operations.steps import StepState as Found
    from voicetune_desktop.project.file import Project

_STATES = {"open": StepState.OPEN, "partly": StepState.PARTLY, "done": StepState.DONE, "stale": StepState.AGAIN}


class RailStates(QObject):
    """Brings the project's state to the rail."""

    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._rail = rail
        self._shown: tuple[Project, tuple[int, int]] | None = None

    def show(self, project: "Project | None") -> None:
        """Show every step as it is now, if anybody has written since; without a project only the first can be reached."""
        if project is None:
            self._shown = None
            for step in self._rail.steps:
                self._rail.show_state(step, StepState.OPEN)
                self._rail.set_reachable(step, step == self._rail.steps[0])
            return
        from voicetune_desktop.operations.steps import steps
        from voicetune_desktop.project.storage import state

        now = (project, state(project.connection))
        if now == self._shown:
            return
        self._shown = now
        found = steps(project)
        for step, how_far in found.items():
            self._rail.show_state(step, _STATES[how_far.state], self._detail(step, how_far.count))
        for step, can in _reachable(found).items():
            self._rail.set_reachable(step, can)

    def _detail(self, step: str, count: int) -> str:
        if not count:
            return ""
        words = {
            "open": self.tr("%Ln chat(s)", "", count),
            "people": self.tr("%Ln person(s)", "", count),
            "privacy": self.tr("%Ln to check", "", count),
            "dataset": self.tr("%Ln example(s)", "", count),
            "finish": self.tr("%Ln file(s) saved", "", count),
            "try": self.tr("%Ln result(s)", "", count),
        }
        return words[step]


def _reachable(found: "dict[Step, Found]") -> dict[str, bool]:
    has_chats, assistant = found["open"].count > 0, found["people"].state == "done"
    examples = assistant and found["dataset"].count > 0
    return {"people": has_chats, "privacy": has_chats, "dataset": assistant, "finish": examples, "try": examples}
