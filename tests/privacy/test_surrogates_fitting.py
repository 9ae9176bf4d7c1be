"""New names fit the people: of the language of their chats, and of the gender that the first name shows."""

import pytest

from tests.privacy.people import persons
from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.name_genders import gender_of
from voicetune_desktop.privacy.name_pools import likely_locale, listed_gender, pool
from voicetune_desktop.privacy.regions import tags_of
from voicetune_desktop.privacy.speech import Speech
from voicetune_desktop.privacy.surrogates import Surrogates

SEEDS = [bytes([seed]) for seed in range(6)]


def new_names(name: str, *speech: str) -> list[list[str]]:
    """What a person is called with several seeds."""
    return [Surrogates(seed, persons(name), speech=Speech(speech)).person_name(1).split() for seed in SEEDS]


@pytest.mark.parametrize(
    ("name", "speech", "locale", "gender"),
    [
        ("Thaísa Quintão", "pt-BR", "pt_BR", "female"),
        ("Zé Roberto", "pt-BR", "pt_BR", "male"),
        ("Bia Lobo", "pt-BR", "pt_BR", "female"),
        ("Lorena Taboada", "es-ES", "es_ES", "female"),
        ("Pepe Olmeda", "es-MX", "es_MX", "male"),
        ("Frauke Steenbock", "de-DE", "de_DE", "female"),
        ("Imogen Thistlewood", "en-GB", "en_GB", "female"),
        ("Chantal Roubaud", "fr-FR", "fr_FR", "female"),
        ("Loïc Perrin", "fr-FR", "fr_FR", "male"),
        ("Bogusława Pietraszek", "pl-PL", "pl_PL", "female"),
        ("Kuba Wolny", "pl-PL", "pl_PL", "male"),
        ("Ayşe Tandoğan", "tr-TR", "tr_TR", "female"),
        ("Tuncay Sarp", "tr-TR", "tr_TR", "male"),
        ("Андрюша Лосев", "ru-RU", "ru_RU", "male"),
        ("Dona Quitéria", "pt-BR", "pt_BR", "female"),
        ("Mrs Harrowgate", "en-GB", "en_GB", "female"),
        ("Tayfun Abi", "tr-TR", "tr_TR", "male"),
    ],
)
def test_name_is_of_the_language_of_the_chats_and_keeps_its_gender(name: str, speech: str, locale: str, gender: str) -> None:
    for first, *family in new_names(name, speech):
        names = pool(locale)
        assert first in names.first_names(gender)
        assert all(part in names.family_names(gender) or part in names.first_names(gender) for part in family)


def test_name_that_surely_is_of_elsewhere_stays_so() -> None:
    assert likely_locale(["Agnieszka"], "Wróblewska", ["de-DE"]) == "pl_PL"
    assert likely_locale(["Mehmet"], "Yıldırım", ["de-DE"]) == "tr_TR"
    assert likely_locale(["Priya"], "Nandakumar", ["en-GB"]) == "en_IN"
    assert likely_locale(["Marek"], "Schulz", ["de-DE"]) == "de_DE"


def test_language_that_is_not_known_leaves_the_name_to_tell() -> None:
    assert likely_locale(["Agnieszka"], "Wróblewska") == "pl_PL"
    assert likely_locale(["Dmitri"], "", ["ja-JP"]) == likely_locale(["Dmitri"], "")


def test_letters_count_before_the_language() -> None:
    assert likely_locale(["Дмитрий"], "Орлов", ["de-DE"]) == "ru_RU"
    assert likely_locale(["Мария"], "Иванова", ["bg-BG"]) == "bg_BG"


@pytest.mark.parametrize(
    ("name", "locale", "gender"),
    [
        ("Rosalind", "en_US", "female"),
        ("Andrea", "it_IT", "male"),
        ("Andrea", "de_DE", "female"),
        ("Никита", "ru_RU", "male"),
        ("Osvalda", "it_IT", "female"),
        ("Ildo", "pt_BR", "male"),
        ("Deniz", "tr_TR", ""),
        ("Qorvex", "en_GB", ""),
        ("Robin", "en_GB", ""),
        ("Саша", "ru_RU", ""),
    ],
)
def test_gender_is_what_the_language_says(name: str, locale: str, gender: str) -> None:
    assert gender_of(name, locale) == gender


def test_name_that_no_list_of_a_language_has_is_looked_for_in_all_its_countries() -> None:
    assert listed_gender("Zzyrgle", "es_ES") is None


def test_middle_name_tells_the_gender_where_the_first_does_not() -> None:
    assert all(first in pool("pt_BR").male for first, *_ in new_names("Quim Augusto Sarrazola", "pt-BR"))


def test_stranger_is_of_the_language_of_the_chat() -> None:
    surrogates = Surrogates(SEEDS[0], persons("Mara Tellwick"), speech=Speech(("en-GB",), {7: ("pt-BR",)}))
    finding = Finding(0, 5, "third_party", 1, Action.REPLACE, "name:neide")
    assert surrogates.replacement(finding, "Neide", 7) in pool("pt_BR").female


def test_name_that_was_given_stays_when_the_language_becomes_known() -> None:
    people = persons("Thaísa Quintão")
    before = Surrogates(SEEDS[0], people)
    name = before.person_name(1)
    assert Surrogates(SEEDS[0], people, made=before.made(), speech=Speech(("pl-PL",))).person_name(1) == name


def test_many_people_of_one_language_get_different_names_that_nobody_has() -> None:
    people = [Person(number, name) for number, name in enumerate(pool("pt_BR").female[:120], 1)]
    surrogates = Surrogates(SEEDS[0], people, speech=Speech(("pt-BR",)))
    names = [surrogates.person_name(person.id) for person in people]
    assert len(set(names)) == len(people)
    assert not any(map(surrogates.clashes, names))


@pytest.mark.parametrize("locale", ["pt_BR", "es_ES", "de_DE", "en_GB", "fr_FR", "it_IT", "pl_PL", "tr_TR", "nl_NL", "ru_RU", "hu_HU"])
def test_there_are_enough_names_of_a_country(locale: str) -> None:
    names = pool(locale)
    assert min(len(names.female), len(names.male), len(names.family_names("female")), len(names.family_names("male"))) >= 80


def test_texts_tell_language_and_country() -> None:
    assert tags_of(["a gente vai amanhã então, você não vem?", "ele disse que não, mas eu acho que sim"] * 5) == ("pt-BR",)
    assert tags_of(["a gente vai amanhã então, você não vem?", "liga-me para +351 912 345 678, por favor"] * 20) == ("pt-PT",)
    assert tags_of(["", "…"]) == ()


@pytest.mark.parametrize(
    ("name", "speech", "gender"),
    [
        ("美咲", "ja-JP", "female"),
        ("田中美咲", "ja-JP", "female"),
        ("田中翔太", "ja-JP", "male"),
        ("王丽", "zh-CN", "female"),
        ("Ola Wiśniewska", "pl-PL", "female"),
        ("Sasza Wiśniewski", "pl-PL", "male"),
        ("Nikol Dvořáková", "cs-CZ", "female"),
        ("Саша Лосева", "ru-RU", "female"),
    ],
)
def test_family_name_or_last_letter_tells_the_gender(name: str, speech: str, gender: str) -> None:
    names = pool(likely_locale([name], "", [speech]))
    for seed in SEEDS:
        shown = Surrogates(seed, persons(name), speech=Speech((speech,))).person_name(1)
        assert any(shown.startswith(first) or shown.endswith(first) for first in names.first_names(gender))


@pytest.mark.parametrize("speech", [("id-ID",), ("id-ID", "es-ES"), ("ms-MY", "id-ID", "es-ES")])
def test_indonesians_get_indonesian_names(speech: tuple[str, ...]) -> None:
    names = pool("id_ID")
    for first, family in (*new_names("Budi Santoso", *speech), *new_names("Siti Rahayu", *speech)):
        assert first in names.first
        assert family in names.family


@pytest.mark.parametrize(
    ("name", "speech", "written", "endings"),
    [
        ("Elif Yıldız", "tr-TR", "Elif", "eiöü"),
        ("Burak Yıldız", "tr-TR", "Yıldız", "aı"),
        ("Umut Kaya", "tr-TR", "Umut", "ou"),
    ],
)
def test_new_name_takes_the_endings_that_stand_behind_the_old_one(name: str, speech: str, written: str, endings: str) -> None:
    for seed in SEEDS:
        surrogates = Surrogates(seed, persons(name), speech=Speech((speech,)))
        new = surrogates.replacement(Finding(0, len(written), "participant", 1, Action.REPLACE, "person:1", "first"), written)
        vowels = [letter for letter in new.lower() if letter in "aıeioöuü"]
        assert vowels[-1] in endings
        assert (new[-1] in "aıeioöuü") == (written[-1] in "aıeioöuü")


@pytest.mark.parametrize(
    ("name", "speech", "written", "ending"),
    [
        ("Ola Wiśniewska", "pl-PL", "Olą", "ą"),
        ("Ola Wiśniewska", "pl-PL", "Wiśniewską", "ą"),
        ("Jola Kowal", "pl-PL", "Joli", "li"),
        ("Ayşe Kaya", "tr-TR", "Ayşeyle", "yle"),
        ("Маша Лосева", "ru-RU", "Машей", "й"),
        ("Маша Лосева", "ru-RU", "Маше", ("е", "и")),
        ("Katri Virtanen", "fi-FI", "Virtasen", "sen"),
    ],
)
def test_case_of_the_old_name_is_that_of_the_new_one(name: str, speech: str, written: str, ending: str | tuple[str, ...]) -> None:
    people = persons(name)
    for seed in SEEDS:
        surrogates = Surrogates(seed, people, speech=Speech((speech,)))
        new = surrogates.replacement(Finding(0, len(written), "participant", 1, Action.REPLACE, "person:1", "inflected"), written)
        assert new.endswith(ending)
