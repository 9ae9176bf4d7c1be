"""Accounts at training services: their keys checked and kept, their models."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from urllib.parse import urlsplit

from msgspec import Struct

from voicetune_desktop.model import Progress
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training import keys
from voicetune_desktop.training.addresses import is_own
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.providers.registry import open_provider
from voicetune_desktop.training.records import Account, RemoteModel
from voicetune_desktop.training.store.accounts import remember_account
from voicetune_desktop.training.store.file import Place, TrainingStore


class KeyTaken(Struct, frozen=True):
    """A key that the service accepts. `kept` is where it lies; empty where it lives for this session only."""

    account: Account
    kept: str


@contextmanager
def connected(place: Place, account: Account, session: keys.SessionKeys) -> Generator[Provider]:
    """A connection for an account with its own key. Raises KeyMissing or KeyringUnavailable."""
    with closing(_open(place, account, keys.api_key(account, session))) as provider:
        yield provider


def chat_key(account: Account, session: keys.SessionKeys) -> str:
    """The key with which models of an account are asked; "" for a server of the person's own that needs none. Raises KeyMissing."""
    try:
        return keys.api_key(account, session)
    except keys.KeyMissing:
        if not key_is_optional(account):
            raise
        return ""


def key_is_optional(account: Account) -> bool:
    """Whether a server may be asked without a key: one of any kind on this computer or in the person's own network."""
    return account.service == "other" and is_own(urlsplit(account.base_url).hostname or "")


def take_key(place: Place, account: Account, typed: str, _session: keys.SessionKeys | None = None) -> Generator[Progress, None, KeyTaken]:
    """Ask the service whether it accepts a key, then keep it in the key store. Raises KeyUnfit, KeyringUnavailable or ServiceError."""
    key = keys.clean_key(typed)
    yield Progress(0, None, "Checking the key")
    with closing(_open(place, account, key)) as provider:
        provider.check_key()
    return _taken(place, account, key)


def check_chat(place: Place, account: Account, typed: str, _session: keys.SessionKeys | None = None) -> Generator[Progress, None, KeyTaken]:
    """As `take_key`, for an address that only answers and trains nothing: it must list its models. Own servers need no key."""
    key = "" if key_is_optional(account) and not typed.strip() else keys.clean_key(typed)
    yield Progress(0, None, "Checking the address")
    with closing(_open(place, account, key)) as provider:
        provider.models()
    return _taken(place, account, key)


def chat_models(place: Place, account: Account, session: keys.SessionKeys) -> Generator[Progress, None, list[RemoteModel]]:
    """As `models_of`, also without a key where none is needed. Raises ServiceError."""
    yield Progress(0, None, "Asking for the models")
    with closing(_open(place, account, chat_key(account, session))) as provider:
        return provider.models()


def models_of(place: Place, account: Account, session: keys.SessionKeys) -> Generator[Progress, None, list[RemoteModel]]:
    """The models that a service lists for an account. Raises ServiceError."""
    yield Progress(0, None, "Asking for the models")
    with connected(place, account, session) as provider:
        return provider.models()


def _taken(place: Place, account: Account, key: str) -> KeyTaken:
    """Keep a key that was accepted, and remember its account."""
    store = keys.key_store() if key else None
    if store:
        keys.keep_key(account, key, store)
    with storage_errors(), TrainingStore(place) as training:
        return KeyTaken(remember_account(training, account), store.label if store else "")


def _open(place: Place, account: Account, key: str) -> Provider:
    """A connection; what opens one is loaded here, so that a window that only names these verbs never loads it."""
    from voicetune_desktop.training.ledger import Ledger

    return open_provider(account, key, Ledger(place))
