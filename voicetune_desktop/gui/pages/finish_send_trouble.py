"""What went wrong while sending: the sentence, what the service said in its own words, and the way on."""

from PySide6.QtCore import Signal, SignalInstance

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.widgets.message import InlineMessage


class Trouble(InlineMessage):
    """An error with buttons that lead on."""

    service_wanted = Signal()
    home_wanted = Signal()
    key_wanted = Signal()
    jobs_wanted = Signal()

    def say_error(self, error: VoiceTuneError) -> None:
        """Say it. What a service says is shown as plain text, and is not among the details that are copied."""
        said = str(getattr(error, "said", ""))
        hint = "\n".join(filter(None, (error.hint, self.tr("The service said: %1").replace("%1", said) if said else "")))
        self.clear_actions()
        self.say("error", error.message, hint, details=f"{type(error).__name__}: {error}")
        for words, signal in self._ways().get(type(error).__name__, ()):
            self.add_action(words).clicked.connect(signal)

    def say_stopped(self, *, unclear: bool) -> None:
        """The person stopped the upload; it is `unclear` whether there is a job where they did it while one was made."""
        self.clear_actions()
        if not unclear:
            self.say("info", self.tr("Sending was stopped. No job was started."))
            return
        text = self.tr("Sending was stopped while the job was being started.")
        self.say("warning", text, self.tr("VoiceTune looks for it at the service. In two minutes you see here what it found."))
        self.add_action(self.tr("Look at the jobs")).clicked.connect(self.jobs_wanted)

    def _ways(self) -> dict[str, tuple[tuple[str, SignalInstance], ...]]:
        """The way on, by the name of the error's class: loading the classes is not worth it."""
        other = (self.tr("Choose another service"), self.service_wanted)
        home = (self.tr("Train at home"), self.home_wanted)
        key = (self.tr("Enter another key"), self.key_wanted)
        return {
            "NoNewJobs": (other, home),
            "KeyRefused": (key,),
            "KeyMissing": (key,),
            "NotAllowed": (key, other),
            "Unclear": ((self.tr("Look at the jobs"), self.jobs_wanted),),
        }
