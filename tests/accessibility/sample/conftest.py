"""The program with the sample chat, one for all that look at it."""

from collections.abc import Iterator

import pytest

from tests.accessibility.bus import Bus, Thing, until
from tests.accessibility.desktop import Desktop, program, the_window


@pytest.fixture(scope="package")
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
