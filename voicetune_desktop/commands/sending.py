"""`voicetune send`: files to a training service, after everything that leaves was shown."""

import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands import accounts, parcel_words
from voicetune_desktop.commands.job_words import file_answer, state_sentence
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.commands.training_settings import settings_for
from voicetune_desktop.dataset.providers import Offer
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations import sending_folder
from voicetune_desktop.operations.estimating import known_offer
from voicetune_desktop.operations.leaving import clean_suffix
from voicetune_desktop.operations.model_choice import chosen_offer
from voicetune_desktop.operations.pricing import own_prices
from voicetune_desktop.operations.training_choices import SettingUnfit
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import UNSETTLED, Account, Method, Order, Phase, Run, Wish
from voicetune_desktop.training.store.accounts import own_models
from voicetune_desktop.training.store.file import Place, TrainingStore, anything_there, find_place, forget_place
from voicetune_desktop.training.store.runs import runs


class Wanted(Struct, frozen=True):
    """What the person asks for on the command line."""

    folder: Path
    provider: str
    method: Method = "supervised"
    model: str | None = None
    address: str | None = None
    account: str | None = None
    settings: tuple[tuple[str, str], ...] = ()
    suffix: str = ""
    valid: bool = True
    expires_days: int | None = None
    note: str = ""
    retry_of: str = ""


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
    with ExitStack() as stack:
        project = stack.enter_context(open_with_key(ways.project_file)) if ways.project_file else None
        place = find_place(project) if not ways.dry_run or anything_there(project) else None
        if place:
            stack.callback(forget_place, place)
        account = accounts.wanted_account(accounts.known_accounts(place), wanted.provider, wanted.address, wanted.account)
        session = {} if ways.dry_run else accounts.session_keys(account, key_stdin=ways.key_stdin)
        if not ways.dry_run:
            accounts.require_key(account, session)
        order, parcel, guess = _order(wanted, account, project, place)
        for line in parcel_words.leaving(order, parcel, guess):
            terminal.note(line)
        if parcel.errors:
            raise VoiceTuneError("The service would refuse these files, so nothing is sent.", "`voicetune check` says more about them.")
        if ways.dry_run or place is None:
            _tell(_answer(order, None), "Nothing was sent.", as_json=ways.as_json)
            return 0
        accounts.confirm(parcel_words.question(order, parcel), yes=ways.yes)
        return _sent(order, place, session, ways)


def _order(
    wanted: Wanted, account: Account, project: Project | None, place: Place | None
) -> tuple[Order, sending_folder.Parcel, sending_folder.Estimate]:
    """What the person will say yes to. Raises VoiceTuneError."""
    offer = _offer(wanted, account, project, place)
    wish = _wish(wanted, offer, project)
    target_id = sending_folder.method_target(offer.service, wanted.method)
    retry_of = _earlier(place, wanted.retry_of) if wanted.retry_of else ""
    parcel = terminal.drive(sending_folder.parcel_of(wanted.folder, offer, target_id, valid=wanted.valid))
    if project:
        sending_folder.check_origin(project, parcel)
    guess = sending_folder.estimate(parcel, offer, wish, own_prices(project).get(offer.key) if project else None)
    order = Order(
        account=account,
        files=parcel.files,
        wish=wish,
        project=project.path.stem if project else "",
        note=wanted.note,
        predicted_tokens=guess.tokens,
        predicted_cost=guess.cost,
        currency=guess.currency,
        retry_of=retry_of,
    )
    return order, parcel, guess


def _offer(wanted: Wanted, account: Account, project: Project | None, place: Place | None) -> Offer:
    """The model, with what the person has said of it on the page where models are chosen."""
    offer = chosen_offer(wanted.provider, wanted.model, project)
    if place is None or not place.path.exists():
        return offer
    with storage_errors(), TrainingStore(place) as store:
        added = {model.id: model for model in own_models(store, account.service, account.base_url)}
    return known_offer(wanted.provider, offer.model.id, added.get(offer.model.id))


def _wish(wanted: Wanted, offer: Offer, project: Project | None) -> Wish:
    """What is to be trained and how. Raises SettingUnfit or SuffixUnfit."""
    there, days = offer.service, wanted.expires_days
    if days is not None and not (there.expires_days and there.expires_days[0] <= days <= there.expires_days[1]):
        span = f"It can after {there.expires_days[0]} to {there.expires_days[1]} days." if there.expires_days else ""
        hint = span or "Delete them with `voicetune jobs delete-files ID` after the training."
        raise SettingUnfit(f"{there.label} cannot delete the files by itself after {days} days.", hint)
    settings = settings_for(there, wanted.method, wanted.settings)
    return Wish(offer.model.id, wanted.method, settings, clean_suffix(project, there, wanted.suffix), days)


def _earlier(place: Place | None, beginning: str) -> str:
    from voicetune_desktop.commands.runs import run_of

    if place is None:
        raise VoiceTuneError("There is no earlier job on this computer.", "Leave --retry-of out.")
    with storage_errors(), TrainingStore(place) as store:
        return run_of(store, beginning).id


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
