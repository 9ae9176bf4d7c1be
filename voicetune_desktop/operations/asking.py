"""Everything that is asked goes through here before it leaves: a process that has read all that is hidden answers within a moment."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.operations.real_names import RealNames, real_names
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.talking import HiddenText, check_sent, system_prompt
from voicetune_desktop.project.file import Project, open_project
from voicetune_desktop.project.storage import storage_errors


class Wanted(Struct, frozen=True):
    """Texts to hide. `sent` says that they go out now, so that what stands for what is stored; `basis` asks for what a talk begins with."""

    texts: tuple[str, ...] = ()
    sent: bool = False
    basis: bool = False


class Basis(Struct, frozen=True):
    """What a talk begins with: the system prompt of the examples, and the way back to real names."""

    system: str
    names: RealNames


class Ready(Struct, frozen=True):
    """The answer to `Wanted`: its texts as they may be sent."""

    wanted: Wanted
    texts: tuple[HiddenText, ...] = ()
    basis: Basis | None = None


class Hiding:
    """Hides one text after the other with what was decided when it was made."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._redactor = Redactor(project)
        self._check = self._redactor.leak_check()

    def answer(self, wanted: Wanted) -> Ready:
        """Hide what is wanted. Raises LeakFound where that cannot be done."""
        with storage_errors():
            texts = tuple(map(self._hidden, wanted.texts))
            if wanted.sent:
                with self._project.transaction():
                    self._redactor.remember(self._project)
            return Ready(wanted, texts, self._basis() if wanted.basis else None)

    def _hidden(self, text: str) -> HiddenText:
        hidden = self._redactor.redact_typed(text)
        check_sent(self._check.hits(hidden.text, hidden.kept))
        return HiddenText(hidden.text, Counter(one.kind for one in hidden.replaced), hidden.kept)

    def _basis(self) -> Basis:
        return Basis(system_prompt(self._project, redactor=self._redactor), real_names(self._project, redactor=self._redactor))


def opened_for_asking(path: Path, key: bytes, _stamp: str) -> Callable[[Wanted], Ready]:
    """Get ready to hide what is typed; another stamp says that something else is hidden now."""
    with storage_errors():
        return Hiding(open_project(path, key=key)).answer
