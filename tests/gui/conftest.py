"""Every test of the window runs without a display."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the display that is none say what it cannot do."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
