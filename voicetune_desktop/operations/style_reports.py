"""Style reports: of a replay, of the person beside others, or of texts that were pasted; kept, written as a page, and set side by side."""

from collections.abc import Generator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop import __version__
from voicetune_desktop.dataset.report.page import ENGLISH, Language
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.comparison import Asked, Comparison, compare
from voicetune_desktop.evaluation.coverage import coverage
from voicetune_desktop.evaluation.records import Answers, Corpora, VoiceName
from voicetune_desktop.evaluation.report_page import comparison_page
from voicetune_desktop.evaluation.speakers import Speaker
from voicetune_desktop.evaluation.text_answers import answers_in
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.output_parts import write_whole
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.replaying import replay_of, speakers_of, voiced
from voicetune_desktop.operations.style_corpora import Material, gather
from voicetune_desktop.operations.style_showable import without_names
from voicetune_desktop.operations.writing import leak_found
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project

SEED = 1
"""Where drawing at random begins: the same project gives the same report."""
NEXT = -1
"""Takes the first speaker that is not the model, if there is one."""
ABOUT = {
    "replay": "Replay", "moments": "Held-out moments", "seed": "Drawn with seed", "model": "Model", "base": "Beside it",
    "read": "Conversations that were read", "you": "Your answers", "held_out": "Your held-out answers", "others": "What others wrote",
}  # fmt: skip
"""What is told of a report, by what it tells."""
READ = {True: "{} of {}, drawn at random", False: "{}, all there are"}
"""How many conversations were read, by whether there are more."""
_WHERE = "the report"


class Kept(Struct, frozen=True):
    """A report as the project keeps it: `replies` is how many answers its replay had then."""

    made_at: str
    replies: int
    comparison: Comparison


def style_of_project(
    project: Project, replay: int | None = None, model: int = 0, other: int | None = NEXT
) -> Generator[Progress, None, Kept]:
    """The report of a replay, or without one of the person beside others; it is kept.

    `model` and `other` are places in the replay's list of speakers; `other` is None for no other model.
    Raises VoiceTuneError where there is nothing to compare.
    """
    asked, about = _asked(project, replay, model, other) if replay is not None else ({}, [])
    material = yield from gather(project, SEED)
    yield Progress(0, None, "Comparing answers")
    corpora = Corpora(
        you=material.you,
        held_out=material.held_out,
        others=material.others,
        model=_texts(asked.get("model")),
        base=replace(_texts(asked.get("base")), label=_other_label(project, replay, model, other)),
    )
    covered = coverage(material.rest, material.held)
    found = compare(corpora, SEED, asked=asked, covered=covered, about=(*about, *_about(material)), replay=replay)
    kept = Kept(
        datetime.now(UTC).isoformat(timespec="seconds"),
        replay_of(project, replay).replies if replay is not None else 0,
        without_names(found, Redactor(project).leak_check()),
    )
    with project.transaction():
        project.set_fact(_fact(replay), msgspec.json.encode(kept).decode())
    return kept


def style_of_texts(texts: Mapping[VoiceName, str], project: Project | None = None) -> Generator[Progress, None, Comparison]:
    """The report of texts by any voices; nothing is kept. Raises VoiceTuneError where there is nothing to compare."""
    yield Progress(0, None, "Comparing answers")
    read = {voice: Answers(answers_in(text, "user" if voice == "others" else "assistant")) for voice, text in texts.items()}
    none = Answers()
    corpora = Corpora(*(read.get(voice, none) for voice in ("you", "held_out", "others", "model", "base")))
    about = [(label, f"{len(answers.texts):,} answers") for label, answers in _titled(corpora)]
    return without_names(compare(corpora, SEED, about=about), Redactor(project).leak_check() if project else None)


def style_of_pasted(project: Project, texts: Mapping[VoiceName, str]) -> Generator[Progress, None, Comparison]:
    """As `style_of_texts`, knowing the people of a project."""
    return style_of_texts(texts, project)


def kept_style(project: Project, replay: int | None = None) -> Kept | None:
    """The report of a replay that was made last, or that without any model."""
    stored = project.fact(_fact(replay))
    return msgspec.json.decode(stored, type=Kept) if stored else None


def forget_style(project: Project, replay: int) -> None:
    """Remove the report of a replay; call inside a transaction."""
    project.set_fact(_fact(replay), "")


def save_style(project: Project, path: Path, comparison: Comparison, language: Language = ENGLISH) -> Generator[Progress, None, Path]:
    """Write a report as a page of HTML, or as JSON where the name ends so. Raises LeakFound, OutputError or DiskFull."""
    yield Progress(0, None, "Writing the report")
    return write_style(path, comparison, Redactor(project).leak_check(), language)


def write_style(path: Path, comparison: Comparison, check: LeakCheck | None = None, language: Language = ENGLISH) -> Path:
    """As `save_style`; without a check, only what looks private is left out."""
    page = comparison_page(comparison, f"Made by VoiceTune {__version__} on {datetime.now(UTC):%Y-%m-%d}.", language)
    if check and (hits := check.hits(page.html, page.ours)):
        raise leak_found(hits, _WHERE)
    as_json = path.suffix.lower() == ".json"
    write_whole(path, msgspec.json.format(msgspec.json.encode(comparison)) + b"\n" if as_json else page.html.encode())
    return path


def _asked(project: Project, number: int, model: int, other: int | None) -> tuple[dict[VoiceName, Asked], list[tuple[str, str]]]:
    """What the chosen speakers of a replay answered, and words about it. Raises VoiceTuneError where nobody answered."""
    row = replay_of(project, number)
    speakers = speakers_of(row)
    places: dict[VoiceName, int | None] = {"model": model, "base": _other(speakers, model, other)}
    real = {moment.id: moment.real for moment in replays.moments(project, number)}
    said = [one for one in voiced(project, number) if not one.error and one.said.text.strip()]
    asked: dict[VoiceName, Asked] = {}
    about = [(ABOUT["replay"], row.begun_at[:10]), (ABOUT["moments"], f"{row.moments:,}"), (ABOUT["seed"], str(row.seed))]
    for voice, place in places.items():
        answers = [one for one in said if one.voice == place]
        if place is not None:
            asked[voice] = Asked(tuple((one.said.text, real[one.moment]) for one in answers), tuple(one.said for one in answers))
            about.append((ABOUT[voice], speakers[place].label or speakers[place].model))
    if not asked["model"].pairs:
        raise VoiceTuneError("This model has not answered anything yet.", "Let the replay go on, or choose another one.")
    return asked, about


def _other(speakers: Sequence[Speaker], model: int, other: int | None) -> int | None:
    return next((place for place in range(len(speakers)) if place != model), None) if other == NEXT else other


def _other_label(project: Project, replay: int | None, model: int, other: int | None) -> str:
    """What the voice beside the model is called: the base model where the model's name says that it comes from it."""
    if replay is None:
        return ""
    speakers = speakers_of(replay_of(project, replay))
    place = _other(speakers, model, other)
    known = place is None or speakers[place].model in speakers[model].model or "base" in speakers[place].label.lower()
    return "" if known else "The other model"


def _about(material: Material) -> list[tuple[str, str]]:
    counted = READ[material.read < material.there].format(f"{material.read:,}", f"{material.there:,}")
    return [
        (ABOUT["read"], counted),
        (ABOUT["you"], f"{len(material.you.texts):,}"),
        (ABOUT["held_out"], f"{len(material.held_out.texts):,}"),
        (ABOUT["others"], f"{len(material.others.texts):,}"),
    ]


def _titled(corpora: Corpora) -> list[tuple[str, Answers]]:
    from voicetune_desktop.evaluation.report import labels

    names = labels(corpora)
    return [(names[voice], answers) for voice, answers in corpora.voices().items()]


def _texts(asked: Asked | None) -> Answers:
    return Answers(tuple(one.text for one in asked.said)) if asked else Answers()


def _fact(replay: int | None) -> str:
    return f"style report {replay or 0}"
