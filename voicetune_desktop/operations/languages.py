"""Which languages the conversations of a project are in, told from a sample."""

from collections import Counter
from collections.abc import Iterator

from voicetune_desktop.dataset.languages import Detector
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import Project

SAMPLES, SAMPLE_MESSAGES = 600, 12
_LEAST_SHARE = 0.01


def languages(project: Project) -> list[tuple[str, float]]:
    """(language, share of what could be told), the most spoken first. Raises VoiceTuneError where there is no detector."""
    detector = Detector()
    told: Counter[str] = Counter(detector.language(text) for text in _samples(project))
    del told[""]
    total = told.total()
    return [(language, count / total) for language, count in told.most_common() if count >= _LEAST_SHARE * total]


def _samples(project: Project) -> Iterator[str]:
    """Stretches of messages, spread evenly over all chats that are used."""
    used = [chat for chat in chats.chats(project) if chat.included and chat.messages]
    step = max(SAMPLE_MESSAGES, sum(chat.messages for chat in used) // SAMPLES)
    for chat in used:
        for start in range(0, chat.messages, step):
            yield "\n".join(message.text for message in chats.messages(project, chat.id, start, SAMPLE_MESSAGES))
