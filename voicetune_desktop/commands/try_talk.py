"""Talking to models in the terminal: what is typed is hidden, each model hears its own talk, and answers show as they come."""

import sys
from collections.abc import Callable, Generator, Mapping
from typing import Any

from voicetune_desktop import terminal
from voicetune_desktop.commands.trying_it import Ready, Ways
from voicetune_desktop.errors import LeakFound, PersonNotFound, VoiceTuneError
from voicetune_desktop.evaluation.speakers import Line, Said, Saying, Speaker
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.talking import HiddenText, hidden_question, real_names, system_prompt, talk
from voicetune_desktop.training.addresses import host_of

LONGEST_QUESTION = 1 << 20


def talk_command(ready: Ready, ways: Ways) -> int:
    """One question from standard input, or line after line at a terminal until an empty one."""
    talking = Talking(ready, ways)
    if not sys.stdin.isatty():
        question = sys.stdin.buffer.read(LONGEST_QUESTION).decode("utf-8-sig", "replace").strip()
        if not question:
            raise VoiceTuneError("There is no question.", "Type one, or send it on standard input.")
        return talking.answer(question)
    terminal.note("Type what you would write to them; an empty line ends the talk.")
    for question in iter(_typed, ""):
        try:
            talking.answer(question)
        except VoiceTuneError as error:
            terminal.note(f"voicetune: {error}")
    return 0


def _typed() -> str:
    sys.stderr.write("> ")
    sys.stderr.flush()
    return sys.stdin.readline().strip()


class Talking:
    """A talk with one model, or with several side by side."""

    def __init__(self, ready: Ready, ways: Ways) -> None:
        self._ready = ready
        self._ways = ways
        self._redactor = Redactor(ready.project)
        self._show: Callable[[str], str] = real_names(ready.project, redactor=self._redactor) if ways.real_names else str
        system = self._system()
        self._heard = [[Line("system", system)] if system.strip() else [] for _ in ready.speakers]

    def answer(self, typed: str) -> int:
        """Ask all models; status 1 where one did not answer, after the others did."""
        hidden = self._hidden(typed)
        _tell_replaced(hidden.replaced)
        answers = [self._ask(place, hidden.text) for place in range(len(self._ready.speakers))]
        if self._ways.as_json:
            terminal.write_json({"question": hidden.text, "replaced": dict(hidden.replaced), "answers": answers})
        return int(any(answer["error"] for answer in answers))

    def _ask(self, place: int, question: str) -> dict[str, Any]:
        speaker, heard = self._ready.speakers[place], self._heard[place]
        lines = [*heard, Line("user", question)]
        if len(self._ready.speakers) > 1 and not self._ways.as_json:
            print(f"{speaker.label}:", flush=True)
        error, said = "", Said("")
        try:
            said = self._said(talk(self._ready.place, speaker, lines, self._ways.manner, self._ready.keys))
        except VoiceTuneError as problem:
            if len(self._ready.speakers) == 1:
                raise
            error = str(problem)
            terminal.note(f"voicetune: {error}")
        else:
            heard[:] = [*lines, Line("assistant", self._heard_as(said.text))]
        return self._row(speaker, said, error)

    def _said(self, work: Generator[Progress, None, Said]) -> Said:
        """What a model says; at a terminal it shows as it comes, with real names and in a file when all of it is there."""
        streams = sys.stdout.isatty() and not self._ways.as_json and not self._ways.real_names
        shown = 0
        try:
            while True:
                progress = next(work)
                if streams and isinstance(progress, Saying):
                    print(terminal.harmless(progress.said.text[shown:]), end="", flush=True)
                    shown = len(progress.said.text)
        except StopIteration as done:
            said: Said = done.value
        finally:
            work.close()
        if not self._ways.as_json:
            print(terminal.harmless(self._show(said.text)[shown:]), flush=True)
        return said

    def _row(self, speaker: Speaker, said: Said, error: str) -> dict[str, Any]:
        return {
            "model": speaker.model,
            "provider": speaker.account.service,
            "host": host_of(speaker.account.base_url),
            "text": self._show(said.text),
            "finished": said.finished or None,
            "tokens_in": said.tokens_in,
            "tokens_out": said.tokens_out,
            "logprob": said.logprob,
            "seconds": round(said.seconds, 3),
            "error": error or None,
        }

    def _heard_as(self, said: str) -> str:
        """What the model hears of its own answer when the talk goes on: what cannot be hidden in it stays away."""
        try:
            return self._hidden(said).text
        except LeakFound:
            return "…"

    def _hidden(self, text: str) -> HiddenText:
        return hidden_question(self._ready.project, text, self._redactor)

    def _system(self) -> str:
        """What the person typed for it, else that of the examples."""
        if self._ways.system is not None:
            return self._hidden(self._ways.system).text
        try:
            return system_prompt(self._ready.project, redactor=self._redactor)
        except PersonNotFound:
            return ""


def _tell_replaced(replaced: Mapping[str, int]) -> None:
    if replaced:
        counts = ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in sorted(replaced.items()))
        terminal.note(f"Replaced before sending: {counts}.")
