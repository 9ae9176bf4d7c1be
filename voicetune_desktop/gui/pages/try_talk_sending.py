"""The way of a question out: it is hidden, the person sees what is replaced in it, and only then it goes."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.try_asker import Asker
from voicetune_desktop.gui.pages.try_talk_words import replaced_words
from voicetune_desktop.operations.asking import Ready

Texts = tuple[str, ...]


class Sending(QObject):
    """`typed` is what the person wrote: question and system prompt."""

    noted = Signal(str)
    """What is replaced in what is typed, in words; "" for nothing."""
    held = Signal(str)
    """It was to be sent, but something in it is replaced that the person has not seen yet."""
    passed = Signal(object)
    """A mapping: each text that goes out, as it may be sent."""
    failed = Signal(object)
    """A `VoiceTuneError`."""

    def __init__(self, asker: Asker) -> None:
        super().__init__(asker)
        self._asker = asker
        self._typed: Texts = ()
        self._told: Texts = ()
        self._before: Texts = ()
        self.under_way = False
        """Whether a question is to be sent as soon as it is hidden."""
        asker.ready.connect(self._on_ready)
        asker.failed.connect(self._on_failed)

    def look(self, typed: Texts) -> None:
        """Say what would be replaced."""
        if not self.under_way:
            self._typed = typed
            self._asker.ask(typed)

    def send(self, typed: Texts, before: Sequence[str]) -> None:
        """Let it go, with everything that was said before."""
        self.under_way, self._typed, self._before = True, typed, tuple(before)
        self._ask()

    def stop(self) -> None:
        """Nothing is to go out any more."""
        self.under_way = False

    def forget(self) -> None:
        """What was told holds no longer."""
        self.under_way, self._typed, self._told = False, (), ()

    def _ask(self) -> None:
        seen = self._typed == self._told
        self._asker.ask((*self._typed, *self._before) if seen else self._typed, sent=seen)

    def _on_ready(self, ready: Ready) -> None:
        texts = ready.wanted.texts
        if not texts or texts[: len(self._typed)] != self._typed:
            return
        if ready.wanted.sent:
            self._pass(dict(zip(texts, (one.text for one in ready.texts), strict=True)))
            return
        self._told = texts
        words = replaced_words(_counted(ready))
        if not self.under_way:
            self.noted.emit(words)
        elif words:
            self.under_way = False
            self.held.emit(words)
        else:
            self._ask()

    def _pass(self, hidden: Mapping[str, str]) -> None:
        if self.under_way:
            self.under_way = False
            self.passed.emit(hidden)

    def _on_failed(self, error: VoiceTuneError) -> None:
        self.under_way = False
        self.failed.emit(error)


def _counted(ready: Ready) -> Mapping[str, int]:
    """How many values of each kind are replaced in all texts together."""
    total = Counter[str]()
    for one in ready.texts:
        total.update(one.replaced)
    return total
