"""A talk with a model: what is typed is hidden first, what goes out is checked, and what comes back is shown while it comes."""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence

from msgspec import Struct

from voicetune_desktop.errors import LeakFound
from voicetune_desktop.evaluation.speakers import Line, Manner, Said, Saying, Speaker
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.accounts import chat_key
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.own_prompts import prompt_of
from voicetune_desktop.operations.real_names import RealNames, real_names
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.voices import assistants
from voicetune_desktop.privacy.kind_words import kinds_said
from voicetune_desktop.privacy.leaks import Hit
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.store.file import Place
from voicetune_desktop.training.uploading import in_thread

__all__ = [
    "HiddenText",
    "LocalServer",
    "RealNames",
    "check_sent",
    "hidden_question",
    "hide_questions",
    "local_servers",
    "real_names",
    "system_prompt",
    "talk",
]


class LocalServer(Struct, frozen=True):
    """A program that serves models on this computer, and the address at which it usually does."""

    name: str
    base_url: str


LOCAL_SERVERS = (
    LocalServer("Ollama", "http://localhost:11434/v1"),
    LocalServer("llama.cpp", "http://localhost:8080/v1"),
    LocalServer("LM Studio", "http://localhost:1234/v1"),
)


class HiddenText(Struct, frozen=True):
    """A typed text as it may be sent: how many values of each kind were replaced in it, and the places of those that are kept."""

    text: str
    replaced: Mapping[str, int] = {}
    kept: tuple[tuple[int, int], ...] = ()


def local_servers() -> tuple[LocalServer, ...]:
    """Programs that serve models on this computer; for each an account of the service "other" does."""
    return LOCAL_SERVERS


def talk(place: Place, speaker: Speaker, lines: Sequence[Line], manner: Manner, keys: SessionKeys) -> Generator[Progress, None, Said]:
    """Ask a model and show its answer as it comes (`Saying`); closing this ends it. Raises ServiceError, KeyMissing.

    What is in `lines` must have gone through `hidden_question`, or come from the project's own examples.
    """
    from voicetune_desktop.evaluation.playground import answer
    from voicetune_desktop.training.chatting import Hook
    from voicetune_desktop.training.ledger import Ledger

    key, ledger, hook = chat_key(speaker.account, keys), Ledger(place), Hook()
    came = [Said("")]

    def work() -> Said:
        for said in answer(speaker, lines, manner, key, ledger, hook=hook):
            came[0] = said
        return came[0]

    try:
        return (yield from in_thread(work, lambda: Saying(0, None, "Answering", said=came[0]), hook.stop))
    except ServiceError:
        yield Saying(0, None, "Answering", said=came[0])
        raise


def hidden_question(project: Project, typed: str, redactor: Redactor | None = None) -> HiddenText:
    """A text that the person typed, with everything private replaced as in the files. Raises LeakFound where that cannot be done.

    Making a Redactor takes as long as reading all that is hidden: whoever hides several texts hands one over.
    """
    redactor = redactor or Redactor(project)
    hidden = redactor.redact_typed(typed)
    check_sent(redactor.leak_check().hits(hidden.text, hidden.kept))
    with project.transaction():
        redactor.remember(project)
    return HiddenText(hidden.text, Counter(one.kind for one in hidden.replaced), hidden.kept)


def hide_questions(project: Project, typed: Sequence[str]) -> Generator[Progress, None, list[HiddenText]]:
    """As `hidden_question`, for several texts and a process of its own."""
    yield Progress(0, None, "Hiding private data")
    redactor = Redactor(project)
    return [hidden_question(project, text, redactor) for text in typed]


def check_sent(hits: Sequence[Hit]) -> None:
    """Refuse to send what holds an original value. Raises LeakFound, which says kinds and never values."""
    if hits:
        kinds = kinds_said(hit.kind for hit in hits)
        raise LeakFound(f"A value that is to be hidden stands in the text ({kinds}). Nothing was sent.", "Write it in other words.")


def system_prompt(project: Project, chat: int | None = None, redactor: Redactor | None = None) -> str:
    """The system prompt of a chat as it stands in the examples; without a chat, of the one with the most messages.

    "" where there is none. Raises PersonNotFound while nobody is the assistant, or LeakFound.
    """
    assistants(people.people(project))
    chat = chats.largest(project) if chat is None else chat
    if chat is None:
        return ""
    redactor = redactor or Redactor(project)
    prompt = prompt_of(project, redactor, chat, settings(project))
    check_sent(redactor.leak_check().hits(prompt.text, prompt.kept))
    return prompt.text
