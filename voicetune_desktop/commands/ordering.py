"""What `voicetune send` asks the person about: the account, model and files that are meant, checked and priced."""

from pathlib import Path

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.runs import run_of
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
from voicetune_desktop.training.records import Account, Method, Order, Wish
from voicetune_desktop.training.store.accounts import own_models
from voicetune_desktop.training.store.file import Place, TrainingStore

_STALE = "Something in the project has changed since it wrote these files. Write them again to send what it says now."


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


class Ready(Struct, frozen=True):
    """What the person is asked about."""

    order: Order
    parcel: sending_folder.Parcel
    guess: sending_folder.Estimate


def make_ready(wanted: Wanted, account: Account, project: Project | None, place: Place | None) -> Ready:
    """Find, measure, check and price what is asked for. Raises VoiceTuneError."""
    offer = _offer(wanted, account, project, place)
    wish = _wish(wanted, offer, project)
    target_id = sending_folder.method_target(offer.service, wanted.method)
    retry_of = _earlier(place, wanted.retry_of) if wanted.retry_of else ""
    parcel = terminal.drive(sending_folder.parcel_of(wanted.folder, offer, target_id, valid=wanted.valid))
    if project:
        sending_folder.check_origin(project, parcel)
        if sending_folder.is_stale(project, target_id):
            terminal.note(_STALE)
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
    return Ready(order, parcel, guess)


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
    if place is None:
        raise VoiceTuneError("There is no earlier job on this computer.", "Leave --retry-of out.")
    with storage_errors(), TrainingStore(place) as store:
        return run_of(store, beginning).id
