"""Names that take the same endings."""

import pytest

from voicetune_desktop.privacy.name_endings import alike


@pytest.mark.parametrize("language", ["fi", "hu", "tr", "pl", "ru", "en", ""])
def test_somebody_without_a_family_name_has_none_with_the_same_endings(language: str) -> None:
    assert alike("", ["Virtanen", "Nieminen", "Laine", "Koski", "Aalto", "Salo"], language) == ()
