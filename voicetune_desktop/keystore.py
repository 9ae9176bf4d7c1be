"""The key store of the operating system, and only that: other keyring backends write keys where anybody can read them."""

import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Protocol

from voicetune_desktop.errors import KeyringUnavailable

ALLOWED = {
    "keyring.backends.macOS": ("Keyring", "the macOS keychain"),
    "keyring.backends.Windows": ("WinVaultKeyring", "the Windows Credential Manager"),
    "keyring.backends.SecretService": ("Keyring", "the Secret Service of this desktop"),
    "keyring.backends.kwallet": ("DBusKeyring", "KWallet"),
}
"""Backends that encrypt with the person's login; the environment and keyringrc.cfg are never asked (they may load any class)."""

OF_ONE_SYSTEM = {"keyring.backends.macOS": "darwin", "keyring.backends.Windows": "win32"}
"""Backends that are not even tried on another system: finding out that its libraries are missing takes a tenth of a second."""

SERVICE = "VoiceTune project"


class KeyStore(Protocol):
    """Where 32-byte keys are kept under a name. Windows holds 1,280 characters at most, so nothing bigger goes in."""

    label: str

    def get(self, name: str) -> bytes | None:
        """The key stored under a name, or None."""
        ...

    def put(self, name: str, key: bytes) -> None:
        """Store a key."""
        ...

    def forget(self, name: str) -> None:
        """Remove a key."""
        ...


class SystemKeyStore:
    """The first allowed backend that works on this computer. Raises KeyringUnavailable."""

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service
        self._backend, self.label = _first_backend()

    def get(self, name: str) -> bytes | None:
        """The key stored under a name, or None. Raises KeyringUnavailable."""
        with _answers(self.label):
            stored = self._backend.get_password(self._service, name)
            return bytes.fromhex(stored) if stored else None

    def put(self, name: str, key: bytes) -> None:
        """Store a key, and read it back to be sure. Raises KeyringUnavailable."""
        with _answers(self.label):
            self._backend.set_password(self._service, name, key.hex())
        if self.get(name) != key:
            raise _refused(self.label)

    def forget(self, name: str) -> None:
        """Remove a key; nothing happens where there is none. Raises KeyringUnavailable."""
        from keyring.errors import PasswordDeleteError

        with suppress(PasswordDeleteError), _answers(self.label):
            self._backend.delete_password(self._service, name)


@contextmanager
def _answers(label: str) -> Generator[None]:
    """Whatever a backend raises (its bus went away, an entry is garbage) is one sentence; it may quote the entry, so it is dropped."""
    from keyring.errors import PasswordDeleteError

    try:
        yield
    except PasswordDeleteError:
        raise
    except Exception:  # noqa: BLE001  (each backend has errors of its own)
        raise _refused(label) from None


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def _first_backend() -> tuple[_Backend, str]:
    from keyring.errors import KeyringError

    here = {module: found for module, found in ALLOWED.items() if OF_ONE_SYSTEM.get(module, sys.platform) == sys.platform}
    for module, (name, label) in here.items():
        try:
            backend_class = getattr(import_module(module), name)
            if backend_class.viable:
                return backend_class(), label
        except (ImportError, KeyringError, RuntimeError, OSError, AttributeError):
            continue
    raise KeyringUnavailable(
        "This computer has no key store that VoiceTune trusts.",
        "Choose a passphrase for the project instead.",
    )


def _refused(label: str) -> KeyringUnavailable:
    return KeyringUnavailable(
        f"The key store of this computer ({label}) did not answer.",
        "Unlock it and try again, or choose a passphrase.",
    )
