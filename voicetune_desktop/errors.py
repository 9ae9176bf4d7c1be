"""What can go wrong for a person, each with the sentence they read and what to do next."""

from typing import Any


class VoiceTuneError(Exception):
    """A problem to tell the person about. The text never holds message text, names of people or keys."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()

    def __reduce__(self) -> tuple[type["VoiceTuneError"], tuple[Any, ...]]:
        """Survive the way from the child process to the window."""
        return type(self), (self.message, self.hint)


class SourceError(VoiceTuneError):
    """The export cannot be opened or read."""


class UnknownFormat(SourceError):
    """The export is of no known format."""


class HostileArchive(SourceError):
    """An archive breaks the limits that protect this computer."""


class ProjectError(VoiceTuneError):
    """The project file cannot be opened or written."""


class ProjectMissing(ProjectError):
    """There is no such project file."""


class ProjectForeign(ProjectError):
    """The file is not one of ours, or is damaged."""


class ProjectLocked(ProjectError):
    """The key of the project is not on this computer, or is wrong."""


class ProjectBusy(ProjectError):
    """Another window or command has the project open."""


class ProjectTooNew(ProjectError):
    """A newer version of the app wrote the project."""


class KeyringUnavailable(VoiceTuneError):
    """This computer has no key store that can be trusted."""


class DetectorUnavailable(VoiceTuneError):
    """A detector that is not ours cannot be started, or has stopped."""


class PersonNotFound(VoiceTuneError):
    """Nobody in the chats has that name."""


class NothingToTrain(VoiceTuneError):
    """No example is left to write."""


class LeakFound(VoiceTuneError):
    """A hidden value stands in the bytes to be written."""


class ExamplesStale(VoiceTuneError):
    """The examples are of messages or findings that have changed since."""


class OutputError(VoiceTuneError):
    """The files cannot be written."""


class ProjectDamaged(ProjectError):
    """The file is one of ours, and its contents cannot be read any more."""


class DiskFull(OutputError):
    """No room is left where something is written."""


class NameRefused(OutputError):
    """Windows has no file or folder of this name."""
