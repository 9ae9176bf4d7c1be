"""What is unusual in texts: told by the form of a piece, and by what all texts tell of a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.surrogates import Surrogates
from voicetune_desktop.privacy.unusual import Unusual

SEED = b"0123456789abcdef"


def unusual_in(*texts, **ways):
    """What is unusual, as written, with its form."""
    unusual = Unusual(**ways)
    unusual.hear([*enumerate(texts)])
    return [(text[finding.start : finding.end], finding.form) for text in texts for finding in unusual.find(text)]


def hidden(texts):
    """The texts with everything unusual hidden."""
    unusual, surrogates = Unusual(), Surrogates(SEED, ())
    unusual.hear([*enumerate(texts)])
    return [redact(text, unusual.find(text), lambda _: Action.REPLACE, surrogates).text for text in texts]


@pytest.mark.parametrize(
    ("text", "piece", "form"),
    [
        ("it is host kestrel-db03 again", "kestrel-db03", "handle"),
        ("the part is 1K0907379AC, sorry", "1K0907379AC", "code"),
        ("ticket OPS-2217 is open", "OPS-2217", "code"),
        ("sample KX-77b failed", "KX-77b", "code"),
        ("the gate opens with 4471", "4471", "number"),
        ("follow zubi_veteranas, please", "zubi_veteranas", "handle"),
        ("ask svc.deploy99 about it", "svc.deploy99", "handle"),
        ("we meet in Makkumerzijl tomorrow", "Makkumerzijl", "name"),
        ("that was “Tiedemann” in Wulfsen", "Wulfsen", "name"),
        ("番号はA4471です", "A4471", "code"),
        ("in flat 302B now", "302B", "code"),
        ("on ward 4B now", "4B", "code"),
        ("it is moss.and.grit on there", "moss.and.grit", "handle"),
        ("he writes as kvrck.01 now", "kvrck.01", "handle"),
        ("she found lobo.gris.88 there", "lobo.gris.88", "handle"),
        ("ask Fienchen about it", "Fienchen", "name"),
        ("follow zubi.veteranak there", "zubi.veteranak", "handle"),
        ("the school in Pendrick is small", "Pendrick", "name"),
    ],
)
def test_piece_is_unusual_by_its_form(text, piece, form):
    assert (piece, form) in unusual_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "we paid 18.50 each in 2019, on 24/12 at 7:30, for 1200 pieces",
        "it ran 21k in 31:20 and costs 1234 euros or $1499, that is 0,375 of 12,345.67",
        "RTX and HDMI, a PS5, 2x16GB and an mp3 at 10am",
        "on YouTube and WhatsApp with my iPhone in London",
        "ich koche Kartoffelsuppe :thumbs_up: und lese *viel* _gern_",
        "the 2nd of 3 kids is 4 years old",
        "nice.and we go, see no.12 and version.10, e.g. on example.com, z.b. u.s.w",
        "haha \N{FACE WITH TEARS OF JOY} Zabaglione!",
        "",
        "...",
    ],
)
def test_ordinary_words_amounts_and_times_are_not(text):
    assert [piece for piece, _ in unusual_in(f"and {text}")] in ([], ["Kartoffelsuppe"])


def test_word_that_also_stands_in_small_letters_is_a_word():
    assert unusual_in("we had Zabaglione there", "more zabaglione, please") == []


def test_capital_where_a_sentence_begins_tells_nothing_alone():
    assert unusual_in("Zabaglione was nice. Zabaglione is sweet") == []


def test_name_that_stood_inside_a_sentence_once_is_found_everywhere():
    assert unusual_in("in Makkumerzijl", "Makkumerzijl is far") == [("Makkumerzijl", "name"), ("Makkumerzijl", "name")]


def test_german_thing_is_told_by_what_stands_before_it():
    texts = ("ich brauche ein Flusensieb", "das mit Flusensieb war gut", "ich war in Wulfsen")
    assert unusual_in(*texts, nouns=True) == [("Wulfsen", "name")]


@pytest.mark.parametrize(
    "text",
    ["auf den Flausen liegt er", "mit unseren Flausen", "da sind 3 Flausen", "Keine Flausen mehr", "solche Flausen sind das"],
)
def test_german_thing_is_told_by_more_than_one_article(text):
    assert unusual_in("wir haben Flausen gesehen", text, nouns=True) == []


def test_german_name_stays_a_name_beside_one_article():
    texts = ["ich war mit Kowalke da"] * 20
    assert len(unusual_in(*texts, "da rief ein Kowalke an", nouns=True)) == 21


def test_german_family_name_is_no_thing_because_it_is_his_or_hers():
    assert unusual_in("wir waren mit Tiedemann da", "und sie auch", "mein Tiedemann", nouns=True) != []


@pytest.mark.parametrize(
    "word", ["Spülmaschine", "Kühltaschen", "Rotkohl", "Schnecken", "Praktikantin", "Gurkensalat", "Rauchmelder", "Geduld", "Hustensaft"]
)
def test_german_noun_is_told_by_its_last_word(word):
    assert unusual_in(f"ich mag {word} sehr") == []


@pytest.mark.parametrize("name", ["Haidelinger", "Norrström", "Wittenholz", "Fienchen"])
def test_name_that_ends_like_a_noun_stays_a_name(name):
    assert unusual_in(f"ich war mit {name} da", nouns=True) == [(name, "name")]


def test_street_or_school_that_begins_with_am_is_no_thing():
    assert unusual_in("die Schule Am Quellberg weiß es", nouns=True) == [("Quellberg", "name")]


def test_names_may_be_none_of_its_business():
    assert unusual_in("in Makkumerzijl with 4471", names=False) == [("4471", "number")]


def test_code_becomes_a_code_of_the_same_form():
    (text,) = hidden(["see OPS-2217 please"])
    code = text.removeprefix("see ").removesuffix(" please")
    assert code != "OPS-2217"
    assert code[:3].isupper()
    assert code[3] == "-"
    assert code[4:].isdigit()


@pytest.mark.parametrize("text", ["A" + "b" * 100_000, "Ab" * 50_000, "A1_" * 40_000, "x." * 50_000 + "1", "ab_" * 40_000, "1." * 50_000])
def test_very_long_stretches_are_read_in_one_go(text):
    assert len(unusual_in(f"see {text} there")) <= 1


PIECES = st.one_of(
    st.from_regex(r"[A-Z]{2,4}-[0-9]{4,6}", fullmatch=True),
    st.from_regex(r"[a-z]{3,8}_[a-z]{3,8}[0-9]{0,2}", fullmatch=True),
    st.from_regex(r"[0-9]{3,7}[1-9]{2}", fullmatch=True),
    st.from_regex(r"[A-Z][0-9]{4}[A-Z]{2}", fullmatch=True),
    st.sampled_from(["Makkumerzijl", "Zubialde", "Tiedemann", "Quillfeather"]),
)
AROUND = st.sampled_from(["it was {} then", "see ({}), ok", "and {}!", "with {}: yes", "for “{}” we wait", "oh {}"])


@given(st.lists(st.tuples(AROUND, PIECES), min_size=1, max_size=6))
def test_nothing_unusual_survives_hiding_it_all(parts):
    texts = [around.format(piece) for around, piece in parts]
    unusual = Unusual()
    unusual.hear([*enumerate((*texts, *(f"of {piece} here" for _, piece in parts)))])
    surrogates = Surrogates(SEED, ())
    for text, (_, piece) in zip(texts, parts, strict=True):
        assert piece in text
        assert piece not in redact(text, unusual.find(text), lambda _: Action.REPLACE, surrogates).text


@given(st.lists(st.text(alphabet="aZß9_.-: ,ж\n\0é字", max_size=30), max_size=5))
def test_findings_of_any_text_are_in_order_and_inside(texts):
    unusual = Unusual()
    unusual.hear([*enumerate(texts)])
    for text in texts:
        places = [place for finding in unusual.find(text) for place in (finding.start, finding.end)]
        assert places == sorted(places)
        assert all(0 <= place <= len(text) for place in places)
