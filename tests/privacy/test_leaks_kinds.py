"""Values of every kind, in the ways of writing in which the last pass must see them, and values too weak for it."""

import html
import json
from urllib.parse import quote

import pytest

from tests.privacy.people import MARA, persons
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.scan import Scanner

STRONG = [
    ("email", "quill.marsh@mail.example", "quill.marsh@mail.example"),
    ("phone", "+447911123456", "07911 123456"),
    ("link", "https://share.example/x?k=8gk2", "https://share.example/x?k=8gk2"),
    ("card", "4556737586899855", "4556 7375 8689 9855"),
    ("iban", "DE75512108001245126199", "DE75 5121 0800 1245 1261 99"),
    ("bank_account", "20201555555555", "20-20-15 55555555"),
    ("national_id", "219099999", "219-09-9999"),
    ("passport", "C01X00T47", "C01X00T47"),
    ("plate", "KLAB1234", "KL-AB 1234"),
    ("booking_ref", "X7K2PQ", "X7K2PQ"),
    ("order_ref", "44712290", "4471-2290"),
    ("ip", "10.44.7.19", "10.44.7.19"),
    ("mac", "3c22fb10aa01", "3C:22:FB:10:AA:01"),
    ("gps", "48.8584,2.2945", "48.8584, 2.2945"),
    ("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
    ("secret_key", "sk_live_9aQx72LmKe", "sk_live_9aQx72LmKe"),
    ("password", "kelp!forest7", "kelp!forest7"),
    ("address", "48 larch street, dunmere", "48 Larch Street, Dunmere"),
    ("handle", "@kelp_forest77", "@kelp_forest77"),
    ("file_name", "quillmarsh_cv.pdf", "QuillMarsh_CV.pdf"),
    ("third_party", "gudrun hallbach", "Gudrun Hallbach"),
    ("third_party", "gudrun", "Gudrun"),
    ("organisation", "kelpwerk gmbh", "Kelpwerk GmbH"),
    ("place", "dunmere", "Dunmere"),
    ("own_word", "zebra", "Zebra"),
]
WITHOUT_SEPARATORS = [
    value for value in STRONG if value[0] in ("card", "iban", "bank_account", "national_id", "passport", "plate", "mac", "wallet")
]
WEAK = [
    ("age", "41", "41"),
    ("date_of_birth", "1988-02-14", "14.02.1988"),
    ("postcode", "97035", "97035"),
    ("password", "1234", "1234"),
    ("password", "sunshine", "sunshine"),
    ("third_party", "hope", "Hope"),
    ("booking_ref", "HOTELS", "HOTELS"),
    ("order_ref", "55102", "55102"),
    ("bank_account", "123456", "123456"),
    ("handle", "marsh", "marsh"),
]


def wide(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


@pytest.mark.parametrize(("kind", "value", "written"), STRONG)
@pytest.mark.parametrize(
    "way", [str, str.upper, str.lower, wide, quote, html.escape, lambda text: quote(text, safe=""), lambda text: f"({text})!"]
)
def test_value_is_seen_in_every_case_and_escape(kind, value, written, way):
    assert kind in {hit.kind for hit in LeakCheck([], [(kind, value, written)]).hits(f"so {way(written)} it is")}


@pytest.mark.parametrize(("kind", "value", "written"), STRONG)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_value_is_seen_in_a_line_of_json(kind, value, written, ascii_only):
    line = json.dumps({"messages": [{"content": f'he wrote: "é\n{written}"'}]}, ensure_ascii=ascii_only).encode()
    assert {hit.kind for hit in LeakCheck([], [(kind, value, written)]).hits_in_json_line(line)} == {kind}


@pytest.mark.parametrize(("kind", "value", "written"), WITHOUT_SEPARATORS)
@pytest.mark.parametrize("between", ["", " ", "-", ".", "\n", " - ", "\u00a0"])
def test_value_is_seen_with_anything_between_its_signs(kind, value, written, between):
    check = LeakCheck([], [(kind, value, written)])
    signs = [char for char in written if char.isalnum()]
    texts = [between.join(signs), "".join(signs[:5]) + between + "".join(signs[5:])]
    assert all(check.hits(f"so {text} it is") for text in texts)


@pytest.mark.parametrize(("kind", "value", "written"), WITHOUT_SEPARATORS)
def test_value_split_over_the_lines_of_a_turn_is_seen_in_json(kind, value, written):
    middle = len(written) // 2
    line = json.dumps({"content": f"hi\n{written[:middle]}\n{written[middle:]}\nok"}).encode()
    assert LeakCheck([], [(kind, value, written)]).hits_in_json_line(line)


@pytest.mark.parametrize("text", ["quill.marsh at mail dot example", "quill dot marsh at mail dot example", "QUILL.MARSH(AT)MAIL.EXAMPLE"])
def test_address_is_seen_spelled_out(text):
    assert LeakCheck([], [("email", "quill.marsh@mail.example", "quill.marsh@mail.example")]).hits(f"so {text} it is")


@pytest.mark.parametrize(
    "text", ["q u i l l . m a r s h @ m a i l . e x a m p l e", "quill.marsh @ mail.example", "quill.marsh@\nmail.example"]
)
def test_address_is_seen_with_spaces(text):
    assert LeakCheck([], [("email", "quill.marsh@mail.example", "quill.marsh@mail.example")]).hits(f"so {text} it is")


@pytest.mark.parametrize(("kind", "value", "written"), WEAK)
def test_common_text_is_looked_for_at_its_place_only(kind, value, written):
    assert LeakCheck([], [(kind, value, written)]).hits(f"so {written} it is") == []


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("card", "4556737586899855", "45567375868998551"),
        ("plate", "KLAB1234", "KL     AB     1234"),
        ("plate", "KLAB1234", "wkl ab 1234"),
        ("ip", "10.44.7.19", "110.44.7.195"),
        ("third_party", "gudrun", "gudrunism gudruna"),
        ("mac", "3c22fb10aa01", "3c22fb10aa01ff"),
    ],
)
def test_longer_and_scattered_values_are_none(kind, value, text):
    assert LeakCheck([], [(kind, value, value)]).hits(f"so {text} it is") == []


@pytest.mark.parametrize("text", ["M a r a", "m-a-r-a", "T.E.L.L.W.I.C.K", "M a r a  T e l l w i c k"])
def test_name_is_seen_in_letters_apart(text):
    assert LeakCheck([MARA], []).hits(f"so {text} it is")
    assert LeakCheck([MARA], []).hits_in_json_line(json.dumps({"content": f"so\n{text}"}).encode())


@pytest.mark.parametrize("text", ["a b c d", "s m a r a", "M a r", "o m a r a"])
def test_other_letters_apart_are_no_name(text):
    assert LeakCheck([MARA], []).hits(f"so {text} it is") == []


def test_name_of_a_file_is_looked_at_and_that_of_the_format_is_not():
    check = LeakCheck(persons("Train", "Mara Tellwick"), [("card", "4556737586899855", "4556737586899855")])
    assert check.hits_in_file_name("train.jsonl") == []
    assert check.hits_in_file_name("mara_train.jsonl")
    assert check.hits_in_file_name("4556-7375-8689-9855.jsonl")


def test_known_name_before_a_link_is_found_without_a_space() -> None:
    text = "Marahttps://example.org"
    findings = Scanner((), known=[("third_party", "mara", "Mara")]).scan(text)
    assert [text[finding.start : finding.end] for finding in findings] == ["Mara", "https://example.org"]


def test_part_that_was_cut_from_its_accent_is_not_looked_for_alone() -> None:
    check = LeakCheck(persons(), [("third_party", "mara işiḱ", "IŞIK")])
    assert check.hits("IŞIK ", []) == []
    assert check.hits("Mara Işiḱ ", [])
