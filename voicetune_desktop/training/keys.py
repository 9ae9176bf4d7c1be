"""API keys: in the key store of the operating system, one for each service, address and account. Nowhere else, ever."""

from collections.abc import Mapping

from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.keystore import KeyStore, SystemKeyStore
from voicetune_desktop.training.records import Account

KEYRING_SERVICE = "VoiceTune API key"
LONGEST = 600
"""Characters of a key: what the smallest key store (that of Windows) holds, in hex."""

SessionKeys = Mapping[str, str]
"""Keys by `key_name` that live until the app ends, where no key store is."""


class KeyMissing(VoiceTuneError):
    """No key is stored for an account."""


class KeyUnfit(VoiceTuneError):
    """What was typed cannot be an API key."""


def key_name(account: Account) -> str:
    """The name of a key in the key store."""
    return " ".join(filter(None, (account.service, account.base_url, account.name)))


def clean_key(typed: str) -> str:
    """The key that a person pasted, without the blanks around it. Raises KeyUnfit."""
    key = typed.strip()
    if not key:
        raise KeyUnfit("No key was given.", "Copy it from the service's page for API keys.")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise KeyUnfit("This is no API key: it has letters or blanks that no key has.", "Copy it again, all of it and nothing else.")
    if len(key) > LONGEST:
        raise KeyUnfit("This is no API key: it is too long.", "Copy it again, all of it and nothing else.")
    return key


def api_key(account: Account, session: SessionKeys) -> str:
    """The key of an account: of this session, else from the key store. Raises KeyMissing or KeyringUnavailable."""
    name = key_name(account)
    if name in session:
        return session[name]
    stored = key_store()
    found = stored.get(name) if stored else None
    if found is None:
        raise KeyMissing("There is no key for this service on this computer.", "Enter the key of your account first.")
    return found.decode()


def has_key(account: Account, session: SessionKeys) -> bool:
    """Whether there is a key for an account; it is not shown. Raises KeyringUnavailable where the key store is locked."""
    stored = key_store()
    return key_name(account) in session or (stored is not None and stored.get(key_name(account)) is not None)


def keep_key(account: Account, key: str, store: KeyStore) -> None:
    """Store the key of an account. Raises KeyringUnavailable."""
    store.put(key_name(account), key.encode())


def forget_key(account: Account, store: KeyStore) -> None:
    """Remove the key of an account. Raises KeyringUnavailable."""
    store.forget(key_name(account))


def key_store() -> KeyStore | None:
    """Where keys are kept; None where this computer has no key store."""
    try:
        return SystemKeyStore(KEYRING_SERVICE)
    except KeyringUnavailable:
        return None
