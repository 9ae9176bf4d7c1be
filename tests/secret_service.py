"""A real Secret Service for tests: gnome-keyring-daemon on a D-Bus session of its own, unlocked and empty."""

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.private_bus import CannotStart, private_bus, running, wait

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = b"a password for one test run"


@contextmanager
def private_secret_service() -> Generator[str]:
    """The address of the bus while the service runs. Raises CannotStart."""
    for program in PROGRAMS:
        if not shutil.which(program):
            raise CannotStart(f"{program} is not installed (Debian's packages are dbus and gnome-keyring).")
    with tempfile.TemporaryDirectory(prefix="voicetune-keys-") as folder:
        home = Path(folder)
        (home / "password").write_bytes(PASSWORD)
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        with private_bus(home, environment) as address:
            daemon = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
            with running(daemon, environment | {"DBUS_SESSION_BUS_ADDRESS": address}, told=home / "password"):
                wait(lambda: _unlocked(address), "gnome-keyring-daemon")
                yield address


def _unlocked(address: str) -> bool:
    """Whether the service answers and its login keyring is open."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    try:
        with open_dbus_connection(address) as connection:
            if not secretstorage.check_service_availability(connection):
                return False
            collections = secretstorage.get_all_collections(connection)
            return any(collection.collection_path.endswith("/login") and not collection.is_locked() for collection in collections)
    except (OSError, secretstorage.SecretStorageException):
        return False


@contextmanager
def locked(address: str) -> Generator[None]:
    """Lock the keyring, as a desktop does that was left alone, and open it again at the end."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(address) as connection:
        keyring = secretstorage.get_default_collection(connection)
        keyring.lock()
        try:
            yield
        finally:
            _unlock(connection, keyring.collection_path)


def _unlock(connection: Any, keyring: str) -> None:
    """Give the password as the login of a GNOME desktop gives it: without a window that asks."""
    from jeepney import DBusAddress, new_method_call
    from secretstorage.util import format_secret, open_session

    interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
    service = DBusAddress("/org/freedesktop/secrets", bus_name="org.freedesktop.secrets", interface=interface)
    secret = format_secret(open_session(connection), PASSWORD, "text/plain")
    connection.send_and_get_reply(new_method_call(service, "UnlockWithMasterPassword", "o(oayays)", (keyring, secret)))
