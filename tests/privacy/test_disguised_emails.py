"""E-mail addresses that people disguise or send in pieces."""

import pytest

from voicetune_desktop.privacy.detectors import disguised_emails, emails
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(emails.detector, disguised_emails.detector))


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("mara at mail dot com", "mara@mail.com"),
        ("mara.t (at) mail [punkt] de", "mara.t@mail.de"),
        ("mara AT gmail", "mara@gmail"),
        ("mara @ mail . com", "mara@mail.com"),
        ("mara@gmail dot com", "mara@gmail.com"),
        ("mara arobase free point fr", "mara@free.fr"),
        ("mara chiocciola libero punto it", "mara@libero.it"),
        ("mara arroba uol ponto com ponto br", "mara@uol.com.br"),
        ("mara małpa onet kropka pl", "mara@onet.pl"),
        ("mara собака яндекс точка ру", "mara@яндекс.ру"),
        ("mara snabel-a telia punkt se", "mara@telia.se"),
        ("mara42 at gmail punt com", "mara42@gmail.com"),
        ("m a r a at g m a i l dot c o m", "mara@gmail.com"),
        ("mara underscore t at gmail dot com", "mara_t@gmail.com"),
        ("mara{at}orange DOT fr", "mara@orange.fr"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "it's {} ok?", "mail: {}"])
def test_disguise_is_seen_through(written: str, address: str, around: str) -> None:
    text = around.format(written)
    (finding,) = SCANNER.scan(text)
    assert (text[finding.start : finding.end], finding.value) == (written, address)


@pytest.mark.parametrize(
    "text",
    [
        "look at google.com",
        "he works at boots.co.uk",
        "i work at gmail",
        "@ 5pm . com",
        "my dog собака",
        "see you at 5",
        "connect the dot com",
        "mail me at home",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert SCANNER.scan(text) == []


@pytest.mark.parametrize(
    ("pieces", "hidden"),
    [
        (["it's mara.t", "@mail.com"], ["mara.t", "@mail.com"]),
        (["mara.t", "at gmail dot com"], ["mara.t", "at gmail dot com"]),
        (["mara.t@", "mail.com"], ["mara.t@", "mail.com"]),
        (["going home", "@mail.com is down"], [None, None]),
    ],
)
def test_pieces_belong_together(pieces: list[str], hidden: list[str | None]) -> None:
    found = list(SCANNER.scan_talk(Said(piece, 1, "a") for piece in pieces))
    assert [piece[some[0].start : some[0].end] if some else None for piece, some in zip(pieces, found, strict=True)] == hidden
    assert len({finding.value for some in found for finding in some}) <= 1


def test_another_speaker_may_put_in_a_word() -> None:
    found = list(SCANNER.scan_talk([Said("mara.t", 1, "a"), Said("ok", 1, "b"), Said("@mail.com", 1, "a")]))
    assert [len(some) for some in found] == [1, 0, 1]
