"""Our run's id in the names that services keep."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.providers.tags import tag_in, tagged

RUN = "0a1b2c3d4e5f"


@pytest.mark.parametrize(
    ("chosen", "longest", "name"),
    [("", 40, RUN), ("mine", 40, f"mine-{RUN}"), ("Zoë's 2.", 40, f"Zo-s-2-{RUN}"), ("mine-and-yours", 18, f"mine-{RUN}"), ("—", 18, RUN)],
)
def test_ends_a_name_in_the_id(chosen: str, longest: int, name: str) -> None:
    assert tagged(chosen, RUN, longest) == name


@given(st.text(), st.integers(18, 64), st.text(alphabet="0123456789abcdef", min_size=12, max_size=12))
def test_finds_the_id_again_whatever_was_chosen(chosen: str, longest: int, run: str) -> None:
    name = tagged(chosen, run, longest)
    assert len(name) <= longest
    assert tag_in("", f"org/Model-8B-{name}-0a1b2c3d") == run


@pytest.mark.parametrize("name", ["", "mine", "0a1b2c3d4e5f0", "x0a1b2c3d4e5f", "0A1B2C3D4E5F"])
def test_takes_nothing_else_for_an_id(name: str) -> None:
    assert tag_in(name) == ""
