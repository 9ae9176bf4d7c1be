"""`voicetune try`: talk to a model, or have it answer held-out moments of the real chats."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.commands import accounts
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.operations.accounts import key_is_optional
from voicetune_desktop.operations.replaying import replay_of, speakers_of
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.for_one_run import create_in_memory
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.keys import SessionKeys
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.file import Place, TrainingStore, find_place, forget_place
from voicetune_desktop.training.store.runs import runs


class Model(Struct, frozen=True):
    """A model that is meant, and where it is as far as that was said."""

    name: str
    provider: str | None = None
    address: str | None = None
    account: str | None = None


class Ways(Struct, frozen=True):
    """How the command goes about it. `replay` is a number of moments, `go_on` the id of a replay that was stopped."""

    manner: Manner = Manner()
    system: str | None = None
    project_file: Path | None = None
    replay: int | None = None
    go_on: int | None = None
    seed: int = 0
    key_stdin: bool = False
    real_names: bool = False
    yes: bool = False
    as_json: bool = False


class Ready(Struct, frozen=True):
    """All that is open and known before anything is sent."""

    project: Project
    place: Place
    speakers: tuple[Speaker, ...]
    keys: SessionKeys


def try_command(models: Sequence[Model], ways: Ways) -> int:
    """Talk, or replay; status 1 where an answer is missing at the end."""
    from voicetune_desktop.commands.try_replay import replay_command
    from voicetune_desktop.commands.try_talk import talk_command

    replays = ways.replay is not None or ways.go_on is not None
    if ways.project_file is None and (replays or ways.real_names):
        raise VoiceTuneError("That needs the project with your chats.", "Name its file with --project.")
    with ExitStack() as opened:
        project = opened.enter_context(open_with_key(ways.project_file) if ways.project_file else create_in_memory())
        place = find_place(project)
        opened.callback(forget_place, place)
        speakers = _speakers(project, place, models, ways)
        session = accounts.session_keys(speakers[0].account, key_stdin=ways.key_stdin)
        for speaker in speakers:
            if not key_is_optional(speaker.account):
                accounts.require_key(speaker.account, session)
        return (replay_command if replays else talk_command)(Ready(project, place, speakers, session), ways)


def _speakers(project: Project, place: Place, models: Sequence[Model], ways: Ways) -> tuple[Speaker, ...]:
    if ways.go_on is not None:
        return tuple(speakers_of(replay_of(project, ways.go_on)))
    return tuple(Speaker(account, model.name, model.name) for model, account in _found(place, models))


def _found(place: Place, models: Sequence[Model]) -> Iterator[tuple[Model, Account]]:
    known = accounts.known_accounts(place)
    for model in models:
        if model.provider is None and model.address is None:
            yield model, _of_run(place, model.name)
        else:
            yield model, accounts.wanted_account(known, model.provider or "other", model.address, model.account)


def _of_run(place: Place, model: str) -> Account:
    """The account at which a model was trained. Raises VoiceTuneError for one that was not trained from here."""
    if place.path.exists():
        with storage_errors(), TrainingStore(place) as store:
            trained = next((run for run in runs(store) if run.tuned_model == model), None)
        if trained and not trained.at_home:
            return trained.account
    raise VoiceTuneError(
        "No job on this computer has made this model, so nobody knows where it is.",
        "Name its service with --provider, or a server of your own with --base-url, as http://localhost:11434/v1.",
    )
