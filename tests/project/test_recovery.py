import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.errors import ProjectLocked
from voicetune_desktop.project.recovery import key_from_code, key_from_passphrase, recovery_code

keys = st.binary(min_size=32, max_size=32)


@given(keys)
def test_recovery_code_gives_the_key_back(key):
    assert key_from_code(recovery_code(key)) == key


@given(keys)
def test_recovery_code_may_be_typed_sloppily(key):
    code = recovery_code(key).lower().replace("-", " ").replace("o", "0")
    assert key_from_code(code) == key


@given(keys, st.integers(0, 55))
def test_one_wrong_letter_is_noticed(key, place):
    letters = list(recovery_code(key).replace("-", ""))
    letters[place] = "A" if letters[place] != "A" else "C"
    with pytest.raises(ProjectLocked):
        key_from_code("".join(letters))


@given(st.text())
def test_any_other_text_is_a_sentence(text):
    with pytest.raises(ProjectLocked):
        key_from_code(text)


def test_passphrase_key_depends_on_the_files_salt():
    one, other = key_from_passphrase("pässword", bytes(16)), key_from_passphrase("pässword", bytes([1] * 16))
    assert len(one) == 32
    assert one != other
    assert one == key_from_passphrase("pässword", bytes(16))
