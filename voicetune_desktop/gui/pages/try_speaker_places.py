"""Where models can be: accounts with a key, programs that serve them on this computer, and any other address."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.providers import sending_services
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui.pages.job_words import account_of
from voicetune_desktop.operations.talking import local_servers
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.gui.training import Training

ELSEWHERE = "elsewhere"
_DEPLOYED = ("azure", "fireworks")
"""Services at which a tuned model does not answer by itself."""


class Place(Struct, frozen=True):
    """A place in words; without an account its address is typed."""

    key: str
    words: str
    account: Account | None = None


def places(training: "Training") -> list[Place]:
    """Every place, this computer first."""
    here = {one.base_url: one.name for one in local_servers()}
    known = [Place(f"account {one.id}", account_of(one), one) for one in _accounts(training) if one.base_url not in here]
    elsewhere = Place(ELSEWHERE, QCoreApplication.translate("Try", "Another address…"))
    return [*_local(here), *known, elsewhere]


def account_at(address: str) -> Account:
    """The account at an address that was typed: of the service that is known to live there, else of any."""
    known = next((one.id for one in sending_services() if one.base_url.rstrip("/") == address), "other")
    return Account(known, address)


def name_hint(service_id: str) -> str:
    """What a person has to know of the names of models at a service."""
    deployed = QCoreApplication.translate("Try", "A model answers there only once it is deployed: type the name of its deployment.")
    return deployed if service_id in _DEPLOYED else ""


def _local(here: dict[str, str]) -> Iterator[Place]:
    words = QCoreApplication.translate("Try", "%1 on this computer (%2)")
    for base_url, name in here.items():
        account = Account("other", base_url)
        yield Place(base_url, words.replace("%1", name).replace("%2", host_of(base_url)), account)


def _accounts(training: "Training") -> list[Account]:
    """Those that the person used; training at home serves nothing."""
    if not training.in_use:
        return []
    from voicetune_desktop.training.store.accounts import accounts

    try:
        with storage_errors():
            return [one for one in accounts(training.store) if one.service != "home"]
    except VoiceTuneError:
        return []
