"""`voicetune key`: the keys of accounts at training services, in the key store of this computer."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.accounts import ask_key, known_accounts, no_store, require_key, training_place, wanted_account
from voicetune_desktop.dataset.providers import sending_services, service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.keystore import KeyStore
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training import keys
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.accounts import remember_account
from voicetune_desktop.training.store.file import Place, TrainingStore

Answer = dict[str, Any]


class Wanted(Struct, frozen=True):
    """Whose key: the id of a service, its address and the name of the account, where they were given."""

    provider: str
    address: str | None = None
    account: str | None = None
    ask_service: bool = True


def key_command(verb: str, wanted: Wanted | None, *, as_json: bool) -> None:
    """Do one of `VERBS` with a key, or list the accounts that have one. Raises KeyringUnavailable."""
    store = keys.key_store()
    if verb == "list":
        _show_list(_list(store), as_json=as_json)
        return
    if store is None:
        raise no_store()
    if wanted is None:
        raise VoiceTuneError("Say at which service.", f"These are known: {', '.join(there.id for there in sending_services())}.")
    with training_place(None) as place:
        if place is None:
            raise no_store()
        answer = VERBS[verb](place, wanted, store)
    if as_json:
        terminal.write_json(answer)
    else:
        print(answer["done"])


def _set(place: Place, wanted: Wanted, store: KeyStore) -> Answer:
    known = known_accounts(place)
    account = wanted_account(known, wanted.provider, wanted.address, wanted.account or "")
    key = ask_key()
    if wanted.ask_service:
        from voicetune_desktop.operations.accounts import take_key

        account = terminal.drive(take_key(place, account, key)).account
    else:
        keys.keep_key(account, key, store)
        with storage_errors(), TrainingStore(place) as training:
            account = remember_account(training, account)
    said = "accepts the key" if wanted.ask_service else "was not asked about the key"
    return _told(account, f"{_label(account)} {said}. It is kept in {store.label}.")


def _forget(place: Place, wanted: Wanted, store: KeyStore) -> Answer:
    account = _meant(place, wanted)
    if not keys.has_key(account, {}):
        raise keys.KeyMissing(f"There is no key for {_label(account)} on this computer.", "`voicetune key list` shows which there are.")
    keys.forget_key(account, store)
    return _told(account, f"The key for {_label(account)} is forgotten. At the service it stays valid until you revoke it there.")


def _check(place: Place, wanted: Wanted, store: KeyStore) -> Answer:
    from voicetune_desktop.operations.accounts import connected

    account = _meant(place, wanted)
    require_key(account, {})
    with connected(place, account, {}) as provider:
        provider.check_key()
    return _told(account, f"{_label(account)} accepts the key that is kept in {store.label}.")


def _meant(place: Place, wanted: Wanted) -> Account:
    return wanted_account(known_accounts(place), wanted.provider, wanted.address, wanted.account)


def _told(account: Account, sentence: str) -> Answer:
    return {**_account(account), "done": sentence}


def _label(account: Account) -> str:
    named = f", account {account.name}" if account.name else ""
    return f"{service(account.service).label} ({host_of(account.base_url)}{named})"


def _account(account: Account) -> Answer:
    return {"provider": account.service, "base_url": account.base_url, "account": account.name}


def _list(store: KeyStore | None) -> list[Answer]:
    with training_place(None, reading=True) as place:
        return [{**_account(one), "key": store is not None and keys.has_key(one, {})} for one in known_accounts(place)]


def _show_list(found: list[Answer], *, as_json: bool) -> None:
    if as_json:
        terminal.write_json({"keys": found})
    elif not found:
        print("There is no key on this computer.")
    else:
        for one in found:
            kept = "key kept" if one["key"] else "no key"
            print("  ".join(filter(None, (one["provider"], one["base_url"], one["account"], kept))))


VERBS: dict[str, Callable[[Place, Wanted, KeyStore], Answer]] = {"set": _set, "forget": _forget, "check": _check}
"""What can be done with one key."""
