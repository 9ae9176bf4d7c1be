"""What models said, to be looked through: in a replay, in talks that were kept, or in a file."""

from collections.abc import Sequence
from pathlib import Path

from voicetune_desktop.errors import SourceError
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.evaluation.talks import decoded
from voicetune_desktop.evaluation.text_answers import answers_in
from voicetune_desktop.operations import replayed
from voicetune_desktop.operations.leak_probe import ProbeText
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project

MOST_BYTES = 64 << 20
OTHER = "model {}"
"""What a model is called of which nothing else is known: by its place among those that answered."""


def replay_texts(project: Project, speakers: Sequence[Speaker], replay: int, voice: int | None = None) -> list[ProbeText]:
    """The answers of a replay, of one of its speakers or of all."""
    places = {row.id: number for number, row in enumerate(replays.moments(project, replay), 1)}
    said = (one for one in replayed.answers(project, replay) if voice in (None, one.voice))
    return [ProbeText(one.said, f"{_name(speakers, one.voice)}, moment {places[one.moment]}") for one in said]


def talk_texts(project: Project) -> list[ProbeText]:
    """The answers of all talks that were kept, the newest first."""
    talks = ((kept_at, talk) for _, kept_at, content in replays.kept_talks(project) if (talk := decoded(content)))
    return [
        ProbeText(said.text, f"{_name(talk.speakers, voice)}, talk of {kept_at[:10]}")
        for kept_at, talk in talks
        for asked in talk.asked
        for voice, said in enumerate(asked.answers)
        if said is not None and said.text.strip()
    ]


def file_texts(path: Path) -> list[ProbeText]:
    """The answers in a file: lines, paragraphs, or rows of a training file. Raises SourceError or VoiceTuneError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceError(f"The file {path.name} is too large.", f"Choose one of {MOST_BYTES >> 20} MB at most.")
        text = path.read_text(encoding="utf-8")
    except OSError:
        raise SourceError(f"The file {path.name} cannot be read.", "Check that it is there, and its permissions.") from None
    except UnicodeDecodeError:
        raise SourceError(f"The file {path.name} is no text in UTF-8.", "Save it as plain text (UTF-8), then try again.") from None
    return [ProbeText(answer, f"Answer {number}") for number, answer in enumerate(answers_in(text), 1)]


def _name(speakers: Sequence[Speaker | None], voice: int) -> str:
    speaker = speakers[voice] if voice < len(speakers) else None
    return (speaker.label or speaker.model) if speaker else OTHER.format(voice + 1)
