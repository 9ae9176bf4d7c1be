"""People outside the chat behind a title or behind what they are to somebody."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced
from tests.privacy.people import persons
from voicetune_desktop.privacy.detectors import titles
from voicetune_desktop.privacy.scan import Scanner


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("GB", "saw Dr. Harlan today", "Harlan"),
        ("GB", "Dr Harlan's office", "Harlan"),
        ("GB", "mrs pickering said no", "pickering"),
        ("GB", "coach o'brien benched me", "o'brien"),
        ("FR", "madame de villard est absente", "de villard"),
        ("GB", "uncle sjoerd called", "sjoerd"),
        ("NL", "afspraak bij Mw. Dekkers", "Dekkers"),
        ("GB", "my mum Nurgül is here", "Nurgül"),
        ("DE", "mein Chef Herr Dr. Brandis nervt", "Brandis"),
        ("DE", "meine Schwester Ottilie kommt", "Ottilie"),
        ("FR", "M. Lefranc a appelé", "M. Lefranc"),
        ("FR", "ma sœur Ségolène arrive", "Ségolène"),
        ("ES", "la Sra. Villalobos llamó", "Villalobos"),
        ("IT", "il dottor Bellandi", "Bellandi"),
        ("BR", "Dona Marlene ligou", "Marlene"),
        ("NL", "mevrouw Van der Dekkers belde", "Van der Dekkers"),
        ("PL", "pan Wiśniewski dzwonił", "Wiśniewski"),
        ("RU", "господин Громов звонил", "Громов"),
        ("DE", "Dr. K. hat angerufen", "K"),
        ("GB", "ask Mr. T. about it", "T"),
        ("ES", "la Sra. M. no vino", "M"),
    ],
)
def test_name_behind_title_or_relation_is_replaced(region: str, text: str, name: str) -> None:
    assert name in replaced(text, region)


@pytest.mark.parametrize(
    "text",
    [
        "told me about the doctor. Well nobody knew",
        "my dentist. Honestly fine",
        "Miss you lots",
        "dr appointment at 4",
        "Captain America and Dr Pepper",
        "my friend group",
        "the coach was late",
        "ask the doctor. I will",
        "mr",
        "Mr ",
    ],
)
def test_next_sentence_word_and_public_name_stay(text: str) -> None:
    assert judged(text, "GB") == []


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("GB", "my mate quorrin laughed", "quorrin"),
        ("GB", "my sister quorrin laughed", "quorrin"),
        ("GB", "Mr. Guimarães said", "Guimarães"),
        ("ES", "mi hermana rocío viene", "rocío"),
        ("EG", "أخوي كزبرون وصل", "كزبرون"),
    ],
)
def test_word_or_town_behind_title_or_relation_is_asked_about(region: str, text: str, name: str) -> None:
    assert asked(text, region) == [name]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "my mum will call"),
        ("GB", "my boss sucks"),
        ("ES", "madre mía"),
        ("GB", "miss home"),
        ("GB", "my sister rewrote the letter, my uncle mistook me for you"),
        ("GB", "my sister rewrote page 9, my brother overslept again"),
        ("DE", "meine Schwester ruinierte jedes Fest, mein Bruder vergaß es"),
        ("GB", "my brother scrubs pans, my aunt knits"),
        ("ES", "mi hermana nada todos los días"),
    ],
)
def test_what_people_do_behind_relation_stays(region: str, text: str) -> None:
    assert judged(text, region) == []


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("PL", "Pani mówiła że nie, pan marudził"),
        ("PL", "pani pielęgniarka i pan kurier"),
        ("ES", "el señor protestaba y el doctor opinó otra cosa"),
        ("BR", "a doutora achou que é virose, o senhor reclamou"),
        ("FR", "le monsieur râlait"),
        ("IT", "la prof insisteva"),
        ("DE", "Trainer brüllt wieder, Prof krank"),
        ("RU", "тренер орёт"),
        ("GB", "miss yawned, doctor reckons it's fine"),
    ],
)
def test_what_somebody_with_a_title_does_or_is_stays(region: str, text: str) -> None:
    assert judged(text, region) == []


@pytest.mark.parametrize(
    ("region", "text", "name"), [("PL", "pan kwirzyński dzwonił", "kwirzyński"), ("IT", "dott. de santis", "de santis")]
)
def test_unheard_name_in_small_letters_behind_a_title_is_replaced(region: str, text: str, name: str) -> None:
    assert replaced(text, region) == [name]


def test_german_verb_behind_a_relation_stays_where_most_is_english() -> None:
    assert judged("meine Schwester ruinierte Kapitel 3", "GB", "US", "DE") == []


def test_person_of_the_chat_is_left_to_its_own_detector() -> None:
    scanner = Scanner(persons("Mara Tellwick"), regions=("GB",), families=(titles.detector,))
    assert scanner.scan("my sister Mara and Mrs Tellwick") == []


def test_elision_of_a_message_border_does_not_own_a_relation() -> None:
    first, second = Scanner((), regions=("GB",), families=(titles.detector,)).scan_many(["my", "mum Quorra rang"])
    assert (first, [finding.action.value for finding in second]) == ([], ["ask"])


@pytest.mark.parametrize(("region", "text"), [("ES", "la hermana de paco viene"), ("FR", "la fille de Mara"), ("IT", "la mamma di mara")])
def test_preposition_behind_a_relation_stays(region: str, text: str) -> None:
    seen = Scanner(persons("Mara Tellwick", "Paco Peña"), regions=(region,)).scan(text)
    assert [(text[one.start : one.end].lower(), one.kind) for one in seen] in ([("paco", "participant")], [("mara", "participant")])


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [("RU", "с тётей зиной едем", "зиной"), ("PL", "wujkowi staszkowi daj", "staszkowi"), ("PL", "cioci zosi", "zosi")],
)
def test_case_of_a_name_is_found_behind_a_case_of_a_relation(region: str, text: str, name: str) -> None:
    assert name in [*replaced(text, region), *asked(text, region)]


@pytest.mark.parametrize(
    ("region", "text"), [("RU", "тёте понравилось"), ("RU", "подруге сказала"), ("PL", "z koleżanką idę"), ("PL", "mamie powiedz")]
)
def test_verb_behind_a_case_of_a_relation_is_nobody(region: str, text: str) -> None:
    assert [*replaced(text, region), *asked(text, region)] == []
