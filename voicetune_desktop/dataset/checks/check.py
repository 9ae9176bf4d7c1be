"""One kind of problem: how bad it is, in which words it is said, and what the fix does."""

from msgspec import Struct

from voicetune_desktop.model import Severity


class Check(Struct, frozen=True):
    """One kind of problem. An error is refused by the trainer or not trained, a warning is trained badly, advice is a hint.

    `sentence` and `fix` are filled with figures and words of ours only, never with anything from the file.
    """

    severity: Severity
    sentence: str
    fix: str = ""
