"""A talk with models side by side: what was asked, what each said, and how it is kept in a project."""

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Speaker


class Asked(Struct, frozen=True):
    """A question as it was sent, with replacements, and what each model said to it; None for one that said nothing."""

    question: str
    answers: tuple[Said | None, ...]


class Talk(Struct, frozen=True):
    """Answers stand in the order of `speakers`. Nothing in it is a real name."""

    speakers: tuple[Speaker | None, ...]
    system: str = ""
    manner: Manner = Manner()
    asked: tuple[Asked, ...] = ()

    def asking(self, question: str) -> "Talk":
        """The talk with one more question."""
        return replace(self, asked=(*self.asked, Asked(question, (None,) * len(self.speakers))))

    def answering(self, voice: int, said: Said | None) -> "Talk":
        """The talk with another answer of one model to the last question."""
        if not self.asked:
            return self
        last = self.asked[-1]
        answers = tuple(said if number == voice else one for number, one in enumerate(last.answers))
        return replace(self, asked=(*self.asked[:-1], replace(last, answers=answers)))

    def texts(self) -> tuple[str, ...]:
        """Everything that was asked and said, each once."""
        said = (said.text for one in self.asked for said in one.answers if said is not None)
        return tuple(dict.fromkeys((*(one.question for one in self.asked), *said)))

    def lines(self, voice: int) -> list[Line]:
        """What is sent to one model so that it answers the last question; earlier ones that it did not answer are left out."""
        lines = [Line("system", self.system)] if self.system.strip() else []
        for one in self.asked[:-1]:
            said = one.answers[voice]
            if said is not None and said.text.strip():
                lines += (Line("user", one.question), Line("assistant", said.text))
        return [*lines, *(Line("user", one.question) for one in self.asked[-1:])]


def encoded(talk: Talk) -> str:
    """The talk as it is kept."""
    return msgspec.json.encode(talk).decode()


def decoded(content: str) -> Talk | None:
    """A kept talk; None for one that another version wrote otherwise."""
    try:
        return msgspec.json.decode(content, type=Talk)
    except msgspec.DecodeError:
        return None
