"""Pet forms that are made by rule."""

from voicetune_desktop.people.pet_forms import pet_forms, short_cuts

ANY: frozenset[str] = frozenset()


def test_each_language_has_its_endings() -> None:
    assert "jonaschen" in pet_forms("Jonas", frozenset(("de",)))
    assert "evita" in pet_forms("Eva", frozenset(("es",)))
    assert "tegs" in pet_forms("Tegan", ANY)


def test_stem_sounds_before_its_ending_as_without() -> None:
    assert "orsuchino" in pet_forms("Orsuca", frozenset(("it",)))
    assert "brammetje" in pet_forms("Bram", frozenset(("nl",)))


def test_laughter_and_relatives_are_no_pet_forms() -> None:
    assert {"jaja", "haha", "mama"}.isdisjoint(pet_forms("Javier", ANY) + pet_forms("Harold", ANY) + pet_forms("Malene", ANY))


def test_syllables_are_doubled() -> None:
    assert "guigui" in pet_forms("Guido", ANY)


def test_pet_forms_are_four_letters_and_more() -> None:
    assert all(len(form) > 3 for form in pet_forms("Bo Li", ANY) + pet_forms("Ida", frozenset(("de", "it"))))


def test_name_is_cut_after_a_consonant() -> None:
    assert short_cuts("Kavitha") == ("kav",)
    assert short_cuts("Leonie") == short_cuts("Anna") == ()
