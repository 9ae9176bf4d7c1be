"""The whole way runs without a display, too."""

import pytest

from tests.gui.conftest import pytest_itemcollected, window  # noqa: F401


@pytest.fixture
def children(monkeypatch):
    """The child processes of the window, begun from nothing as those of a person."""
    from voicetune_desktop.gui.jobs import Worker, workers

    pool = workers()
    end = pool.close
    end()
    monkeypatch.setattr(pool, "begin", Worker)
    yield pool
    end()
