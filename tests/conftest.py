"""What every test stands on: folders of its own, no way out to a network, and on request a real key store."""

import itertools
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.secret_service import CannotStart, private_secret_service

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":  # off the screen, Qt looks for fonts in a folder of its own and warns that there are none
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"]) / "Fonts"))

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData",
    "LOCALAPPDATA": "AppData",
    "WIN_PD_OVERRIDE_APPDATA": "AppData",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
"""Variables that say where a person's files lie, and the place below the home of a test."""

NO_KEY_STORE = Path(__file__).with_name("no_key_store")
"""On PYTHONPATH it hides the key stores of Windows and macOS, which no variable tells to be another person's."""

CONNECTING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
ASKING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
LOOPBACK = {"127.0.0.1", "::1"}
USES_QT = ("PySide6", "qtbot", "voicetune_desktop.gui")

reachable: set[str] = set()
"""The hosts that the running test may talk to."""


def _stay_here(event: str, arguments: tuple[object, ...]) -> None:
    """Fail the test that opens a connection to anything but a socket file, or asks for the address of a host."""
    leaving = event in CONNECTING and getattr(arguments[0], "family", None) != getattr(socket, "AF_UNIX", None)
    if (leaving or event in ASKING) and _host(event, arguments) not in reachable:
        pytest.fail(f"A test tried to reach the network ({event}).")


def _host(event: str, arguments: tuple[object, ...]) -> object:
    """The host that an event is about; None where it names none."""
    named = arguments[0] if event in ASKING else arguments[1]
    host = named[0] if isinstance(named, tuple) else named
    return host.decode("ascii", "replace") if isinstance(host, bytes) else host


sys.addaudithook(_stay_here)


def _qt_problem() -> str:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return f"Qt cannot be loaded: {error}"
    return ""


QT_PROBLEM = _qt_problem()


class _NeedsQt(pytest.Module):
    """A test file of the window where Qt's system libraries are missing: one skip that says why."""

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        pytest.skip(QT_PROBLEM, allow_module_level=True)


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Where Qt cannot be loaded, pytest-qt would stop everything."""
    if QT_PROBLEM:
        pluginmanager.unregister(name="pytest-qt")


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Where Qt cannot be loaded, the tests that do without it still run."""
    if QT_PROBLEM and any(word in module_path.read_text(encoding="utf-8") for word in USES_QT):
        return _NeedsQt.from_parent(parent, path=module_path)
    return None


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An endless row of places for home folders, apart from the tests' own folders."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_home(request: pytest.FixtureRequest, homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the folders or the key store of the person who runs it.

    A test marked `secret_service` finds a real key store, which is not that person's either.
    """
    home = next(homes)
    home.mkdir()
    for variable, place in HOME_FOLDERS.items():
        monkeypatch.setenv(variable, str(home / place))
    marked = request.node.get_closest_marker("secret_service")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", request.getfixturevalue("secret_service_bus") if marked else "disabled:")
    if sys.platform != "linux":
        monkeypatch.setattr("voicetune_desktop.keystore.ALLOWED", {})
        monkeypatch.setenv("PYTHONPATH", str(NO_KEY_STORE), prepend=os.pathsep)
    return home


@pytest.fixture(autouse=True)
def loopback(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test marked `loopback` may talk to a server of its own on this computer, and to nothing else."""
    if request.node.get_closest_marker("loopback"):
        reachable.update(LOOPBACK)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, ",".join(LOOPBACK))
    yield
    reachable.clear()


@pytest.fixture(scope="session")
def secret_service_bus() -> Iterator[str]:
    """The D-Bus address of a real Secret Service; child processes of a marked test find it in their environment."""
    try:
        with private_secret_service() as address:
            yield address
    except CannotStart as reason:
        pytest.skip(str(reason))
