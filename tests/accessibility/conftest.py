"""A desktop with an accessibility bus, where this computer can have one."""

from collections.abc import Iterator

import pytest

from tests.accessibility.bus import Bus, Thing, until
from tests.accessibility.desktop import Desktop, desktop, program
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


@pytest.fixture(scope="module")
def bus(screen: Desktop) -> Iterator[Bus]:
    """What a screen reader listens on."""
    connected = Bus(screen.session)
    yield connected
    connected.close()


@pytest.fixture(scope="module")
def sample(screen: Desktop, bus: Bus) -> Iterator[Thing]:
    """The program with the sample chat, with examples made."""
    with program(screen, ["--sample"]):
        window = the_window(bus)
        window.wait_for("Continue to People").do()
        window.wait_for("Choose Marek Dvorak").do()
        window.wait_for("Continue to Privacy").do()
        window.wait_for("Continue to Dataset").do()
        chart = window.wait_for("Token-length histogram")
        until(lambda: "Median" in chart.description, "the examples")
        yield window
    until(lambda: not bus.programs(), "the end of the program")


@pytest.fixture
def fresh(screen: Desktop, bus: Bus) -> Iterator[Thing]:
    """The program as a newcomer sees it."""
    with program(screen):
        yield the_window(bus)
    until(lambda: not bus.programs(), "the end of the program")


def the_window(bus: Bus) -> Thing:
    """The application, as soon as its window is there."""
    until(lambda: any(program.children for program in bus.programs()), "the window")
    return bus.programs()[0]
