"""New names, numbers, addresses and links."""

import re

import pytest

from tests.privacy.people import persons, values_of
from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogates import NameTaken, Style, Surrogates

SEED = b"a secret of the project"


def hidden(text: str, people: list[Person], surrogates: Surrogates | None = None, style: Style = "names") -> str:
    findings = Scanner(people, regions=("GB", "US")).scan(text)
    return redact(text, findings, lambda finding: finding.action, surrogates or Surrogates(SEED, people, style)).text


def test_every_form_keeps_its_structure_and_case() -> None:
    people = persons("Mara Tellwick")
    first, family = Surrogates(SEED, people).person_name(1).split()
    text = "Mara Tellwick, mara, MARA, tellwick's, Tellwick Mara, maratellwick, MaraTellwick, mtellwick, M. Tellwick, Mara T."
    new = [first, family, first.lower(), first.upper(), family.lower()]
    expected = (
        "{0} {1}, {2}, {3}, {4}'s, {1} {0}, {2}{4}, {0}{1}, " + first[0].lower() + "{4}, " + first[0] + ". {1}, {0} " + family[0] + "."
    )
    assert hidden(text, people) == expected.format(*new)


def test_one_person_has_one_name_on_all_platforms() -> None:
    people = [Person(1, "Mara Tellwick", ("Tellwick, Mara", "mara tellwick"))]
    assert len(set(hidden("Mara|mara tellwick|Tellwick", people).lower().replace("|", " ").split())) == 2


def test_same_seed_gives_the_same_names_and_another_seed_others() -> None:
    people = persons("Mara Tellwick", "Jonas Bremmer", "Priya Nandakumar")
    names = [[Surrogates(seed, people).person_name(person.id) for person in people] for seed in (SEED, SEED, b"another")]
    assert names[0] == names[1] != names[2]


def test_gender_and_script_follow_the_real_name() -> None:
    from faker.providers.person.en_US import Provider

    people = persons("Jennifer Tellwick", "Дмитрий Орлов", "王美玲", "박서준", "طارق سالم", "Joseph Tellwick")
    names = [Surrogates(SEED, people).person_name(person.id) for person in people]
    assert names[0].split()[0] in Provider.first_names_female
    assert names[5].split()[0] in Provider.first_names_male
    assert [
        re.search(script, name) is not None
        for script, name in zip(("[а-я]", "[一-鿿]", "[가-힣]", "[\u0600-\u06ff]"), names[1:5], strict=True)
    ] == [True] * 4


def test_nobody_shares_a_name_and_none_is_real() -> None:
    people = persons(*(f"{first} {family}" for first in ("Jennifer", "Michael", "Linda", "Emma") for family in ("Smith", "Johnson", "Lee")))
    surrogates = Surrogates(SEED, people)
    names = [surrogates.person_name(person.id) for person in people]
    assert len({name.split()[0] for name in names}) == len({name.split()[1] for name in names}) == len(people)
    assert not any(map(surrogates.clashes, names))


def test_family_name_with_particle_and_hyphen_keeps_both() -> None:
    people = persons("Anne-Lise van den Bruin")
    assert re.fullmatch(r"\w+-\w+ van den \w+", Surrogates(SEED, people).person_name(1))


def test_short_form_becomes_a_short_form_of_the_new_name() -> None:
    people = [Person(1, "Jennifer Tellwick", ("Jenn",))]
    long, short = hidden("Jennifer Jenn", people).split()
    assert long.startswith(short) or len(short) <= len(long)
    assert long != short


def test_handle_stays_a_handle() -> None:
    text = hidden("NoodleQueen99 noodlequeen", persons("NoodleQueen99"))
    assert re.fullmatch(r"(?P<words>[A-Z][a-z]+[A-Z][a-z]+)\d\d [a-z]+", text)
    assert text.split()[1] == re.sub(r"\d", "", text.split()[0]).lower()


def test_person_without_a_name_gets_one() -> None:
    people = persons("Mum", "+44 7700 900123", "🌸")
    names = {Surrogates(SEED, people).person_name(person.id) for person in people}
    assert len(names) == 3
    assert all(name.isalpha() for name in names)


def test_chosen_name_is_used_for_every_form() -> None:
    people = persons("Mara Tellwick")
    surrogates = Surrogates(SEED, people, chosen={1: "Ada Quist"})
    assert surrogates.person_name(1) == "Ada Quist"
    assert hidden("MARA tellwick maratellwick", people, surrogates) == "ADA quist adaquist"


@pytest.mark.parametrize("chosen", [{1: "Jonas"}, {1: "Ada Bremmer"}, {1: "Ada", 2: "ada"}])
def test_chosen_name_of_somebody_else_is_refused(chosen: dict[int, str]) -> None:
    with pytest.raises(NameTaken):
        Surrogates(SEED, persons("Mara Tellwick", "Jonas Bremmer"), chosen=chosen)


def test_chosen_name_is_given_to_nobody_else() -> None:
    people = persons("Mara Tellwick", "Jennifer Bremmer")
    taken = Surrogates(SEED, people).person_name(2).split()[0]
    surrogates = Surrogates(SEED, people, chosen={1: taken})
    assert surrogates.person_name(2).split()[0] != taken


@pytest.mark.parametrize("number", ["07700 900123", "+44 7911 123456", "(404) 555-0123", "+1-212-555-0187"])
def test_number_keeps_its_format(number: str) -> None:
    new = hidden(number, persons("Mara"))
    assert new != number
    assert re.sub(r"\d", "0", new) == re.sub(r"\d", "0", number)


def test_number_comes_from_a_fictional_range() -> None:
    assert hidden("07911 123456", []).startswith("07700 900")
    assert "555-01" in hidden("(404) 234-5678", [])


def test_address_fits_the_person() -> None:
    people = persons("Mara Tellwick")
    first, family = Surrogates(SEED, people).person_name(1).lower().split()
    assert re.fullmatch(rf"{first}\.{family}\d\d@example\.(org|com|net)", hidden("mara.tellwick84@mail.example", people))


def test_address_of_nobody_is_neutral_and_keeps_its_case() -> None:
    assert re.fullmatch(r"[A-Z]+\d\d@EXAMPLE\.(ORG|COM|NET)", hidden("XQ.Z@MAIL.EXAMPLE".upper(), []))


def test_link_becomes_a_short_neutral_one() -> None:
    assert re.fullmatch(r"see https://example\.org/\w{6}\.", hidden("see www.shop.example/order?mara=1.", []))


def test_tags_are_numbered_and_stable() -> None:
    people = persons("Mara", "Jonas")
    text = hidden("Jonas Mara jo@a.example jo@b.example JO@a.example https://a.example/x", people, style="tags")
    assert text == "[PERSON 2] [PERSON 1] [EMAIL 1] [EMAIL 2] [EMAIL 1] [LINK 1]"


def test_kind_without_surrogates_gets_a_tag() -> None:
    finding = Finding(0, 4, "star_sign", 0.9, Action.REPLACE, "1234")
    assert Surrogates(SEED, []).replacement(finding, "1234") == "[STAR SIGN 1]"


def test_what_was_made_is_made_again() -> None:
    people = persons("Mara Tellwick")
    text = "Mara jo@a.example 07911 123456"
    first = Surrogates(SEED, people)
    before = hidden(text, people, first)
    assert hidden(text, people, Surrogates(b"another", people, made=first.made())) == before


def test_surrogate_that_has_become_real_is_made_anew() -> None:
    first = Surrogates(SEED, persons("Mara"))
    name = first.person_name(1)
    again = Surrogates(SEED, persons("Mara", name), made=first.made())
    assert again.person_name(1) != name


def test_surrogates_are_none_of_the_other_values() -> None:
    numbers = [f"07700 900{last:03}" for last in range(0, 1000, 3)]
    findings = [Scanner((), regions=("GB",)).scan(number)[0] for number in numbers]
    values = [value for number, finding in zip(numbers, findings, strict=True) for value in values_of(number, [finding])]
    surrogates = Surrogates(SEED, [], values=values)
    new = [surrogates.replacement(finding, number) for number, finding in zip(numbers, findings, strict=True)]
    assert not set(new) & set(numbers)
    assert len(set(new)) == len(new)


def test_people_who_are_called_like_surrogates_stay_hidden() -> None:
    people = persons("Example", "Person", "Link", "Org")
    text = hidden("Example Person https://a.example/x jo@a.example", people)
    assert not Surrogates(SEED, people).clashes(text)


def test_new_name_is_never_that_of_somebody_outside_the_chat() -> None:
    surrogates = Surrogates(SEED, persons("Mara Tellwick"), values=[("third_party", "gerald", "Gerald")])
    assert surrogates.clashes("Gerald")
    assert not surrogates.clashes("Bettina")


def test_moved_birth_date_never_names_a_person_who_is_called_like_a_month() -> None:
    people = persons("May Harlow", "April Dunmore", "June Sallow", "August Prill", "Jan Vetter", "Mars Odell")
    surrogates = Surrogates(SEED, people)
    texts = [f"28 {month} 1961" for month in ("January", "March", "May", "July", "September", "November")]
    moved = [surrogates.replacement(Finding(0, len(text), "date_of_birth", 1, Action.REPLACE, text), text) for text in texts]
    assert not any(map(surrogates.clashes, moved))


def test_shown_name_never_holds_a_particle_that_somebody_is_called() -> None:
    surrogates = Surrogates(SEED, persons("Rosa del Campo", "Del"))
    assert not surrogates.clashes(surrogates.person_name(1))
