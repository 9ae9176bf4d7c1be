"""Asking for a newer version: only one that is newer than ours is told."""

import pytest

from tests.operations.driving import result_of
from tests.training.making import place_in
from tests.training.test_updates import feed, told
from voicetune_desktop.operations.updating import ask_newest

pytestmark = pytest.mark.loopback


@pytest.mark.parametrize(("installed", "news"), [("0.1.0", "9.1"), ("9.1.0", None), ("10", None)])
def test_only_what_is_newer_is_told(tmp_path, installed, news):
    with feed(told()) as (address, _):
        found = result_of(ask_newest(place_in(tmp_path), address, {}, installed=installed))
    assert (found and found.version) == news
