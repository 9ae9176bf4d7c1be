"""`voicetune send`: files to a training service, after everything that leaves was shown."""

import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands import accounts, parcel_words
from voicetune_desktop.commands.job_words import file_answer, state_sentence
from voicetune_desktop.commands.ordering import Wanted, make_ready
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import UNSETTLED, Order, Phase, Run
from voicetune_desktop.training.store.file import Place, TrainingStore, anything_there, find_place, forget_place
from voicetune_desktop.training.store.runs import runs


class Ways(Struct, frozen=True):
    """How the command goes about it."""

    project_file: Path | None = None
    key_stdin: bool = False
    yes: bool = False
    dry_run: bool = False
    watch: bool = False
    as_json: bool = False


def send_command(wanted: Wanted, ways: Ways) -> int:
    """Show what would leave, ask, send it and start the job; status 1 where the files are refused or a watched job fails."""
    with ExitStack() as places:
        with open_with_key(ways.project_file) if ways.project_file else nullcontext() as project:  # closed while the files are sent
            place = find_place(project) if not ways.dry_run or anything_there(project) else None
            if place:
                places.callback(forget_place, place)
            account = accounts.wanted_account(accounts.known_accounts(place), wanted.provider, wanted.address, wanted.account)
            session = {} if ways.dry_run else accounts.session_keys(account, key_stdin=ways.key_stdin)
            if not ways.dry_run:
                accounts.require_key(account, session)
            ready = make_ready(wanted, account, project, place)
        for line in parcel_words.leaving(ready.order, ready.parcel, ready.guess):
            terminal.note(line)
        if ready.parcel.errors:
            raise VoiceTuneError("The service would refuse these files, so nothing is sent.", "`voicetune check` says more about them.")
        if ways.dry_run or place is None:
            _tell(_answer(ready.order, None), "Nothing was sent.", as_json=ways.as_json)
            return 0
        accounts.confirm(parcel_words.question(ready.order, ready.parcel), yes=ways.yes)
        return _sent(ready.order, place, session, ways)


def _sent(order: Order, place: Place, session: dict[str, str], ways: Ways) -> int:
    from voicetune_desktop.operations.sending import send

    with going_on(place):
        run = terminal.drive(send(place, order, session), in_bytes=True)
    accounts.say_not_kept(place)
    sentence = f"{state_sentence(run)} Run {run.id}."
    if not ways.watch:
        _tell(_answer(order, run), sentence, as_json=ways.as_json)
        return 0
    from voicetune_desktop.commands.watching import follow

    terminal.note(sentence)
    run = follow(place, run.id, session)
    _tell(_answer(order, run), state_sentence(run), as_json=ways.as_json)
    return 0 if run.phase == Phase.SUCCEEDED else 1


@contextmanager
def going_on(place: Place) -> Generator[None]:
    """Whatever stops a sending inside: say how it goes on, after what happened."""
    began = time.time()
    try:
        yield
    except BaseException as error:
        with storage_errors(), TrainingStore(place) as store:
            last = next(iter(runs(store, newest=1)), None)
        if last and place.kept != "run" and last.phase in UNSETTLED and last.created_at >= began - 1:
            unsure = last.phase in (Phase.INTERRUPTED, Phase.CREATING)
            words = (_LOOK_FIRST if unsure else _GO_ON).format(id=last.id)
            if isinstance(error, VoiceTuneError):
                error.hint = f"{error.hint} {words}".lstrip()
            else:
                terminal.note(words)
        raise


_GO_ON = "No job was started. `voicetune jobs send-again {id}` goes on from here."
_LOOK_FIRST = "`voicetune jobs refresh {id}` looks for the job. Do that before anything else: a second job may cost twice."


def _answer(order: Order, run: Run | None) -> dict[str, Any]:
    return {
        "run": run.id if run else None,
        "job": (run.job_id or None) if run else None,
        "provider": order.account.service,
        "host": host_of(order.account.base_url),
        "model": order.wish.model,
        "method": order.wish.method,
        "settings": order.wish.settings,
        "status": (run.status or None) if run else None,
        "phase": run.phase if run else None,
        "files": [file_answer(file) for file in (run or order).files],
        "tokens": order.predicted_tokens,
        "cost": order.predicted_cost,
        "currency": order.currency,
        "tuned_model": (run.tuned_model or None) if run else None,
    }


def _tell(answer: dict[str, Any], sentence: str, *, as_json: bool) -> None:
    if as_json:
        terminal.write_json(answer)
    else:
        print(sentence)
