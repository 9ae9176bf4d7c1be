"""What went wrong when a model was asked, with the way on."""

from PySide6.QtCore import Signal, SignalInstance

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.widgets.message import InlineMessage


class TalkTrouble(InlineMessage):
    """An error with buttons that lead on."""

    again_wanted = Signal()
    finish_wanted = Signal()

    def say_error(self, error: VoiceTuneError) -> None:
        """Say it. What a service says is shown as plain text, and is not among the details that are copied."""
        said = str(getattr(error, "said", ""))
        hint = "\n".join(filter(None, (error.hint, self.tr("The service said: %1").replace("%1", said) if said else "")))
        self.clear_actions()
        self.say("error", error.message, hint, details=f"{type(error).__name__}: {error}")
        for words, signal in self._ways(type(error).__name__):
            self.add_action(words).clicked.connect(signal)

    def _ways(self, kind: str) -> tuple[tuple[str, SignalInstance], ...]:
        """The way on, by the name of the error's class: loading the classes is not worth it."""
        again = (self.tr("Ask again"), self.again_wanted)
        key = (self.tr("Go to Finish to enter a key"), self.finish_wanted)
        return (key, again) if kind in {"KeyMissing", "KeyRefused", "NotAllowed"} else (again,)
