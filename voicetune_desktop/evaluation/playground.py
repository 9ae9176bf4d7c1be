"""Asking a model: a talk goes out, and what the model says comes back while it says it. Opens a connection; only a button leads here."""

import re
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from typing import Any, cast

from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Speaker
from voicetune_desktop.training.addresses import service_at
from voicetune_desktop.training.chatting import Hook, events
from voicetune_desktop.training.errors import Refused, Unreachable, garbled
from voicetune_desktop.training.ledger import Ledger
from voicetune_desktop.training.providers.fields import count, fields, items, number, text
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.wire import Wire

LONGEST = 50_000
"""Characters of an answer; nobody reads on, so nothing more is asked for."""
TOO_LONG = "too long"
ENDED = "ended"
"""What `Said.finished` says where the service only fell silent."""
LEAST_LOGPROB = -9000.0
"""Services write -9999 for a token whose probability they do not tell."""
_SPELLINGS = {
    "openai": {"max_tokens": "max_completion_tokens"},
    "azure": {"max_tokens": "max_completion_tokens"},
    "mistral": {"seed": "random_seed"},
}
"""How services call what others call otherwise."""
_WITHOUT = {"mistral": {"stream_options", "logprobs"}}
"""What a service does not take; its stream ends with the usage anyway."""
_EXTRAS = ("stream_options", "logprobs", "seed", "random_seed")
_MISUNDERSTOOD = re.compile(
    r"(?i)unsupported|unknown|unrecogni[sz]ed|extra|unexpected|not (?:permitted|allowed|supported)|param|stream|logprob"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HALF = re.compile(r"[\ud800-\udfff]")


def answer(
    speaker: Speaker, lines: Sequence[Line], manner: Manner, key: str, ledger: Ledger, *, hook: Hook | None = None
) -> Generator[Said]:
    """What a model says to a talk: all that came until now, again and again; the last one has `finished` set.

    Closing this closes the connection; `hook` does so from another thread. Raises ServiceError, also in the middle of an answer.
    """
    with closing(open_way(speaker.account, key, ledger)) as wire:
        yield from ask(wire, speaker.model, lines, manner, hook=hook)


def open_way(account: Account, key: str, ledger: Ledger) -> Wire:
    """A way to an account's models, for many questions one after the other in one thread."""
    return Wire(service_at(account), account, key, ledger)


def ask(wire: Wire, model: str, lines: Sequence[Line], manner: Manner, *, hook: Hook | None = None) -> Generator[Said]:
    """As `answer`, on a way that is open."""
    bodies = _bodies(wire.service.id, model, lines, manner)
    for number_of_try, body in enumerate(bodies, 1):
        try:
            yield from _said(wire, body, hook or Hook())
        except Refused as error:
            if number_of_try == len(bodies) or not _MISUNDERSTOOD.search(f"{error.code} {error.said}"):
                raise
        else:
            return


def _bodies(there: str, model: str, lines: Sequence[Line], manner: Manner) -> list[dict[str, Any]]:
    """What is asked, and plainer ways to ask it for a service that does not understand: without extras, then in one piece."""
    said: dict[str, Any] = {
        "model": _sendable(model),
        "messages": [{"role": line.role, "content": _sendable(line.content)} for line in lines],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": manner.temperature,
        "max_tokens": manner.max_tokens,
        "seed": manner.seed,
        "logprobs": (True if there != "together" else 1) if manner.logprobs else None,
    }
    spelling, without = _SPELLINGS.get(there, {}), _WITHOUT.get(there, set[str]())
    full = {spelling.get(name, name): value for name, value in said.items() if value is not None and name not in without}
    plain = {name: value for name, value in full.items() if name not in _EXTRAS}
    whole = {name: value for name, value in plain.items() if name != "stream"}
    return [full, plain, whole] if full != plain else [full, whole]


def _said(wire: Wire, body: dict[str, Any], hook: Hook) -> Iterator[Said]:
    gathered = _Gathered()
    try:
        with closing(events(wire, body, hook)) as came:
            for event in came:
                if gathered.take(event):
                    yield gathered.said()
                if gathered.size > LONGEST:
                    gathered.finished = TOO_LONG
                    break
                if hook.stopped:
                    return
    except Unreachable:
        if not gathered.finished:
            raise
    if not gathered.choices:
        raise garbled(wire.service)
    gathered.finished = gathered.finished or ENDED
    yield gathered.said()


class _Gathered:
    """What came of an answer until now."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._pieces: list[str] = []
        self._logprobs: list[float] = []
        self._usage: dict[str, Any] = {}
        self.size = 0
        self.choices = 0
        self.finished = ""

    def take(self, event: dict[str, Any]) -> bool:
        """Add an event, whatever it holds; whether the text grew."""
        self._usage = fields(event.get("usage")) or self._usage
        grown = self.size
        for choice in items(event.get("choices")):
            if choice.get("index") in (0, None):
                self._take_choice(choice)
        return self.size > grown

    def said(self) -> Said:
        """All of it."""
        told = self._logprobs
        return Said(
            plain("".join(self._pieces)[:LONGEST]),
            self.finished,
            count(self._usage.get("prompt_tokens")),
            count(self._usage.get("completion_tokens")),
            sum(told) / len(told) if told else None,
            time.monotonic() - self._began,
        )

    def _take_choice(self, choice: dict[str, Any]) -> None:
        self.choices += 1
        part = fields(choice.get("delta")) or fields(choice.get("message"))
        piece = _text(part.get("content"))
        self._pieces.append(piece)
        self.size += len(piece)
        self._logprobs += _logprobs(fields(choice.get("logprobs")))
        self.finished = text(choice.get("finish_reason"), 40) or self.finished


def plain(said: str) -> str:
    """A text without what steers a terminal or cannot be stored; halves of a sign that came apart are put together."""
    if _HALF.search(said):
        said = said.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", said)


def _sendable(said: str) -> str:
    """A text without halves of signs, which no request can hold."""
    return said.encode("utf-8", "replace").decode()


def _text(content: Any) -> str:
    """The text of a piece; some services give it as a list of parts, among them thoughts, which are no answer."""
    if isinstance(content, str):
        return content
    parts = [part.get("text") for part in items(content) if part.get("type") in ("text", None)]
    return "".join(part for part in parts if isinstance(part, str))


def _logprobs(told: dict[str, Any]) -> list[float]:
    """Log-probabilities of the tokens of a piece, in the two shapes that services use."""
    listed = told.get("token_logprobs")
    several = cast("list[Any]", listed) if isinstance(listed, list) else [one.get("logprob") for one in items(told.get("content"))]
    found = (number(value) for value in several)
    return [value for value in found if value is not None and LEAST_LOGPROB < value <= 0]
