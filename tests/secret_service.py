"""A real Secret Service for tests: gnome-keyring-daemon on a D-Bus session of its own, unlocked and empty."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = b"a password for one test run"
WAIT_SECONDS = 10

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session that starts no service by itself, so that only our daemon can answer."""


class CannotStart(Exception):
    """No Secret Service can run here; the text says why."""


@contextmanager
def private_secret_service() -> Generator[str]:
    """The address of the bus while the service runs. Raises CannotStart."""
    for program in PROGRAMS:
        if not shutil.which(program):
            raise CannotStart(f"{program} is not installed (Debian's packages are dbus and gnome-keyring).")
    with tempfile.TemporaryDirectory(prefix="voicetune-keys-") as folder:
        home = Path(folder)
        (home / "password").write_bytes(PASSWORD)
        (home / "bus.conf").write_text(BUS.format(socket=home / "bus"), encoding="utf-8")
        with _running(["dbus-daemon", f"--config-file={home / 'bus.conf'}", "--nofork", "--nopidfile"], home):
            address = f"unix:path={home / 'bus'}"
            _wait((home / "bus").exists, "the D-Bus session")
            with _running(["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"], home, address):
                _wait(lambda: _unlocked(address), "gnome-keyring-daemon")
                yield address


@contextmanager
def _running(command: list[str], home: Path, address: str = "") -> Generator[None]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": address}
    with (home / "password").open("rb") as password:
        process = subprocess.Popen(command, env=environment, stdin=password, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def _wait(ready: Callable[[], bool], name: str) -> None:
    end = time.monotonic() + WAIT_SECONDS
    while not ready():
        if time.monotonic() > end:
            raise CannotStart(f"{name} did not start within {WAIT_SECONDS} seconds.")
        time.sleep(0.02)


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
