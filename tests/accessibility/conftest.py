"""A desktop with an accessibility bus, where this computer can have one."""

from collections.abc import Iterator

import pytest

from tests.accessibility.bus import Bus, Thing, until
from tests.accessibility.desktop import Desktop, desktop, program, the_window
from tests.private_bus import CannotStart


@pytest.fixture(scope="session")
def screen() -> Iterator[Desktop]:
    """Display and buses for all tests."""
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    try:
        with desktop() as made:
            yield made
    except CannotStart as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def bus(screen: Desktop) -> Iterator[Bus]:
    """What a screen reader listens on."""
    connected = Bus(screen.session)
    yield connected
    connected.close()


@pytest.fixture
def fresh(screen: Desktop, bus: Bus) -> Iterator[Thing]:
    """The program as a newcomer sees it."""
    with program(screen):
        yield the_window(bus)
    until(lambda: not bus.programs(), "the end of the program")
