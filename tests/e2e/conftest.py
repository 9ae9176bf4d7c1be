"""The whole way runs without a display, too."""

from tests.gui.conftest import children, pytest_itemcollected, window  # noqa: F401
