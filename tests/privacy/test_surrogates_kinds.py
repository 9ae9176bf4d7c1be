"""Surrogates of dates, places, devices, secrets and words."""

import ipaddress
import re

import pytest

from tests.privacy.making import SEED, finding, stands_for
from tests.privacy.people import MARA
from voicetune_desktop.privacy.surrogates import NameTaken, Surrogates


@pytest.mark.parametrize("style", ["names", "tags"])
@pytest.mark.parametrize(("kind", "mark"), [("secret_key", "[KEY]"), ("password", "[PASSWORD]")])
def test_secrets_are_always_removed(kind, mark, style):
    chosen = {(kind, "hunter2!"): "swordfish"}
    surrogates = Surrogates(SEED, (), style, chosen_values=chosen)
    assert surrogates.replacement(finding(kind, "hunter2!"), "hunter2!") == mark


@pytest.mark.parametrize(
    ("original", "pattern"),
    [
        ("14 February 1988", r"\d{1,2} [A-Z][a-z]+ 19[89]\d"),
        ("Feb 14th, 1988", r"[A-Z][a-z]{2} \d{1,2}(st|nd|rd|th), 19[89]\d"),
        ("14.02.1988", r"\d\d\.\d\d\.19[89]\d"),
        ("14.2.88", r"\d{1,2}\.\d{1,2}\.[89]\d"),
        ("1988-02-14", r"19[89]\d-\d\d-\d\d"),
        ("14. FEBRUAR", r"\d{1,2}\. [A-Z]+"),
        ("14 février 1988", r"\d{1,2} [a-zéû]+ 19[89]\d"),
        ("14 февраля 1988 года", r"\d{1,2} [а-я]+ 19[89]\d года"),
        ("1988", r"19[89]\d"),
    ],
)
def test_date_of_birth_moves_and_keeps_its_way_of_writing(original, pattern):
    new = stands_for("date_of_birth", original, "1988-02-14")
    assert re.fullmatch(pattern, new)
    assert new != original


def test_all_ways_to_write_a_date_move_alike():
    ways = ["1988-02-14", "14.02.1988", "02/14/1988"]
    parts = [set(re.findall(r"\d+", stands_for("date_of_birth", way, "1988-02-14"))) for way in ways]
    assert parts[0] == parts[1] == parts[2]


def test_date_that_cannot_be_read_gets_a_mark():
    assert stands_for("date_of_birth", "the ides of march", "x") == "[DATE OF BIRTH 1]"


@pytest.mark.parametrize(("original", "grown_up"), [("41", True), ("19", True), ("17", False), ("1", False)])
def test_age_moves_by_three_years_at_most_and_children_stay_children(original, grown_up):
    new = int(stands_for("age", original))
    assert 0 < abs(new - int(original)) <= 3
    assert (new >= 18) is grown_up


@pytest.mark.parametrize(
    ("original", "network"), [("10.1.2.3", "192.0.2.0/24 198.51.100.0/24 203.0.113.0/24"), ("fe80::1:2", "2001:db8::/32")]
)
def test_internet_address_is_one_for_documentation(original, network):
    assert any(ipaddress.ip_address(stands_for("ip", original)) in ipaddress.ip_network(net) for net in network.split())


def test_hardware_address_is_locally_administered():
    assert stands_for("mac", "3c:22:fb:10:aa:01")[:2] == "02"


@pytest.mark.parametrize(
    ("original", "pattern"),
    [
        ("48.8584, 2.2945", r"36\.\d{4}, 165\.\d{4}"),
        ("-33.856785,151.215290", r"-38\.\d{6},84\.\d{6}"),
        ("40°44'54\"N 73°59'8\"W", r"39°\d+'\d+\"N 42°\d+'\d+\"W"),
    ],
)
def test_position_lies_in_the_sea_of_its_quarter(original, pattern):
    assert re.fullmatch(pattern, stands_for("gps", original))


def test_letters_of_a_plus_code_do_not_stay():
    assert stands_for("gps", "8FVC9G8F+6X").startswith("[")


@pytest.mark.parametrize("original", ["1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "0x" + "a1" * 20])
def test_wallet_keeps_beginning_and_length(original):
    new = stands_for("wallet", original, original)
    assert (new[0], len(new)) == (original[0], len(original))
    assert new[4:] != original[4:]


@pytest.mark.parametrize(
    ("original", "pattern"),
    [
        ("48 Larch Street, Dunmere, OR 97035", r"\d\d \w+ Street, \w+, [A-Z]{2} \d{5}"),
        ("Lärchenstraße 7, 80331 München", r"\w+straße \d, \d{5} \w+"),
        ("8 rue des Lilas, 69003 Lyon", r"\d rue des \w+, \d{5} \w+"),
        ("ul. Lipowa 5/7", r"ul\. \w+ \d/\d"),
        ("larch street 48", r"[a-z]+ street \d\d"),
        ("H.No. 48, Lilas Nagar", r"H\.No\. \d\d, \w+ Nagar"),
        ("Jl. Lipowa No. 5", r"Jl\. \w+ No\. \d"),
        ("Lipowa Mah. Lyon Sokak No: 5 Daire 4", r"\w+ Mah\. \w+ Sokak No: \d Daire \d"),
    ],
)
def test_address_keeps_its_structure_and_names_another_place(original, pattern):
    new = stands_for("address", original)
    assert re.fullmatch(pattern, new)
    names = re.compile("larch|dunmere|lärchen|münchen|lilas|lyon|lipowa|48|97035|80331|69003", re.IGNORECASE)
    assert not names.search(new)


def test_address_that_is_spelled_out_stays_spelled_out():
    new = stands_for("email", "mara dot tellwick at mail dot example", "mara.tellwick@mail.example", people=[MARA])
    assert re.fullmatch(r"[a-z]+ dot [a-z]+ at example dot (org|com|net)", new)
    assert re.fullmatch(r"[a-z]+\d\d \(at\) example\.(org|com|net)", stands_for("email", "xq (at) mail.example", "xq@mail.example"))


def test_parts_of_a_split_address_make_one_address():
    value = "quill.marsh@mail.example"
    parts = [stands_for("email", part, value, "split") for part in ("quill.marsh", "@mail.example")]
    assert "".join(parts) == stands_for("email", value)


def test_handle_keeps_joiners_and_digits():
    assert re.fullmatch(r"@[a-z]+_[a-z]+\d\d", stands_for("handle", "@kelp_forest77"))


def test_handle_and_file_of_a_person_get_the_new_name():
    first, family = Surrogates(SEED, [MARA]).person_name(1).split()
    assert stands_for("handle", "maratellwick", people=[MARA]) == f"{first}{family}".lower()
    assert stands_for("file_name", "Mara_Tellwick-CV.pdf", people=[MARA]) == f"{first}_{family}-CV.pdf"


@pytest.mark.parametrize("original", ["mara.finnegan84@mail.example", "mara_f@mail.example"])
def test_address_keeps_nothing_beside_the_names_that_are_known(original):
    new = stands_for("email", original, people=[MARA])
    first = Surrogates(SEED, [MARA]).person_name(1).split()[0].lower()
    assert first in new
    assert not re.search(r"finnegan|\bf@|_f@", new)


def test_handle_and_file_keep_nothing_beside_the_names_that_are_known():
    first = Surrogates(SEED, [MARA]).person_name(1).split()[0]
    assert re.fullmatch(rf"@{first.lower()}_(?!finnegan)[a-z]+", stands_for("handle", "@mara_finnegan", people=[MARA]))
    assert re.fullmatch(rf"{first}_(?!Finnegan)[A-Z]\w+-CV\.pdf", stands_for("file_name", "Mara_Finnegan-CV.pdf", people=[MARA]))


def test_file_of_a_stranger_gets_another_name_and_keeps_the_rest():
    new = stands_for("file_name", "Anneliese-scan 2023.pdf")
    assert re.fullmatch(r"\w+-scan 2023\.pdf", new)
    assert "Anneliese" not in new


def test_organisation_keeps_its_legal_form():
    assert re.fullmatch(r"[A-Z][a-z]+ GmbH", stands_for("organisation", "Kelpwerk GmbH"))


@pytest.mark.parametrize("kind", ["place", "own_word"])
def test_word_keeps_its_case(kind):
    assert [stands_for(kind, word).islower() for word in ("Dunmere", "dunmere")] == [False, True]


@pytest.mark.parametrize("kind", ["phone", "iban", "date_of_birth", "third_party", "something_new"])
def test_marks_name_the_kind_and_number_the_value(kind):
    word = {"third_party": "OTHER PERSON"}.get(kind, kind.upper().replace("_", " "))
    assert stands_for(kind, "x 12", style="tags") == f"[{word} 1]"


def test_chosen_replacement_stands_for_every_way_of_writing():
    surrogates = Surrogates(SEED, (), chosen_values={("iban", "DE1"): "my account"})
    assert [surrogates.replacement(finding("iban", way, "DE1"), way) for way in ("DE1", "de 1")] == ["my account"] * 2


@pytest.mark.parametrize(
    "chosen", [{("place", "x"): "Mara's town"}, {("place", "x"): "one", ("place", "y"): "One"}, {("place", "x"): "write to jo@b.example"}]
)
def test_chosen_replacement_that_is_real_or_taken_is_refused(chosen):
    with pytest.raises(NameTaken):
        Surrogates(SEED, [MARA], chosen_values=chosen, values=[("email", "jo@b.example", "jo@b.example")])


def test_what_was_made_does_not_tell_for_what():
    surrogates = Surrogates(SEED, [MARA])
    for kind, original in (("iban", "DE75512108001245126199"), ("place", "Dunmere"), ("third_party", "elke")):
        surrogates.replacement(finding(kind, original), original)
    surrogates.person_name(1)
    told = " ".join(mark for mark, _ in surrogates.made()).casefold()
    assert not any(real in told for real in ("de75", "1245", "dunmere", "elke", "mara"))


def test_link_without_a_scheme_keeps_none() -> None:
    new = stands_for("link", "steamcommunity.com/id/emm", "https://steamcommunity.com/id/emm")
    assert "://" not in new
    assert new.startswith("example.")


def test_date_that_begins_with_the_year_keeps_its_month_a_month() -> None:
    new = stands_for("date_of_birth", "1994年6月3日", "199463")
    assert 1 <= int(new.partition("年")[2].partition("月")[0]) <= 12
