"""Planted identities of every kind must not survive in any byte that is written, in no way of writing them."""

import html
import json
import re
import unicodedata
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from tests.commands.exports import chat, row, write_account
from tests.operations.driving import result_of
from tests.operations.planting import plant
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.model import Action, Rejected
from voicetune_desktop.operations import rendering
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.privacy.kind_words import kinds_said
from voicetune_desktop.project import decisions
from voicetune_desktop.targets.parquet.container import PARQUET_ROWS
from voicetune_desktop.targets.registry import TARGETS

CANARIES = [
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
    ("date_of_birth", "1988-02-14", "14.02.1988"),
    ("age", "41", "41"),
    ("ip", "10.44.7.19", "10.44.7.19"),
    ("mac", "3c22fb10aa01", "3C:22:FB:10:AA:01"),
    ("gps", "48.8584,2.2945", "48.8584, 2.2945"),
    ("wallet", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
    ("secret_key", "sk_live_9aQx72LmKe", "sk_live_9aQx72LmKe"),
    ("password", "kelp!forest7", "kelp!forest7"),
    ("address", "48 larch street, dunmere", "48 Larch Street, Dunmere"),
    ("postcode", "97035", "97035"),
    ("handle", "@kelp_forest77", "@kelp_forest77"),
    ("file_name", "petersen_befund.pdf", "Petersen_Befund.pdf"),
    ("third_party", "gudrun hallbach", "Gudrun Hallbach"),
    ("organisation", "kelpwerk gmbh", "Kelpwerk GmbH"),
    ("place", "fennwick", "Fennwick"),
    ("own_word", "zebra", "Zebra"),
]
BY_CHANCE = ("age", "postcode")
"""Kinds so short that a new value of another kind may hold the canary by chance, so only its own sentence tells."""
NAMES = ("Quill", "Marsh", "Ada", "BYRON", "quillmarsh", "Q u i l l", "B-y-r-o-n")


def filled(project, folder):
    """Two people who say every canary to each other, alone, in a sentence, beside each other, and over two messages."""
    texts = [text for _, _, written in CANARIES for text in (f"it is {written}, ok?", f"{written}")]
    texts += [" ".join(written for _, _, written in CANARIES), *(f"hey {name}, all good?" for name in NAMES), "fine", "thanks"]
    rows = [row(number, 2 - number % 2, text, 3 * number) for number, text in enumerate(texts)]
    export = write_account(folder, {"personal_information": {}, "chats": {"list": [chat("Quill Marsh", "personal_chat", 2, rows)]}})
    result_of(import_exports(project, [export]))
    choose_assistant(project, "Ada Byron")
    result_of(scan_privacy(project))
    plant(project, CANARIES)


def variants(written):
    signs = "".join(filter(str.isalnum, written))
    plain = [written, signs, " ".join(signs), unicodedata.normalize("NFKC", written), " ".join(reversed(written.split()))]
    return {form.casefold() for text in plain for form in (text, quote(text), html.escape(text), json.dumps(text)[1:-1])}


def written_bytes(project, folder, target):
    result_of(build_dataset(project))
    result_of(write_files(project, folder, target))
    return {path.name: readable(path) for path in folder.rglob("*") if path.is_file()}


def readable(path):
    """All bytes as text; of a file of columns, the rows that it has."""
    return b"".join(PARQUET_ROWS.rows(path)).decode() if path.suffix == ".parquet" else path.read_bytes().decode()


@pytest.fixture
def edited(monkeypatch):
    """Every answer as if the person had edited it, for the target that writes nothing else."""
    rendered = rendering.render

    def render(*of):
        example = rendered(*of)
        return replace(example, turns=tuple(replace(turn, rejected=(Rejected(f"{turn.content}!"),)) for turn in example.turns))

    monkeypatch.setattr(rendering, "render", render)


@pytest.mark.usefixtures("edited")
@pytest.mark.parametrize("target", list(TARGETS))
@pytest.mark.parametrize("style", ["names", "tags"])
def test_no_canary_survives_in_any_target(empty, tmp_path, target, style):
    filled(empty, tmp_path)
    empty.set_setting("replacement_style", style)
    for name, text in written_bytes(empty, tmp_path / "out", target).items():
        contents = "\n".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)).casefold()
        packed = "".join(filter(str.isalnum, contents))
        for kind, _, written in CANARIES:
            before, after = ("it is ", ", ok") if kind in BY_CHANCE else ("", "")
            left = [form for form in variants(written) if re.search(rf"(?<!\w){before}{re.escape(form)}{after}(?!\w)", contents)]
            assert not left, (name, kind)
            assert kind in BY_CHANCE or "".join(filter(str.isalnum, written)).casefold() not in packed
        assert not any(re.search(rf"(?<!\w){name}(?!\w)", contents, re.IGNORECASE) for name in NAMES)


@pytest.mark.parametrize("kind", [kind for kind, _, _ in CANARIES if kind not in ("age", "date_of_birth", "postcode")])
def test_a_canary_that_slips_through_stops_the_writing_and_is_not_named(empty, tmp_path, monkeypatch, kind):
    filled(empty, tmp_path)
    result_of(build_dataset(empty))
    monkeypatch.setattr(Redactor, "action", lambda *_: Action.REPLACE)
    slipping = Redactor.redact

    def slip(self, message, text, found):
        return slipping(self, message, text, [finding for finding in found if finding.kind != kind])

    monkeypatch.setattr(Redactor, "redact", slip)
    with pytest.raises(LeakFound, match=rf"train.jsonl, line 1: .*{kinds_said([kind])}") as error:
        result_of(write_files(empty, tmp_path / "out"))
    assert not (tmp_path / "out").exists()
    assert not any(written in str(error.value) for _, _, written in CANARIES)
    assert re.search(r"sent \d{4}-\d\d-\d\d \d\d:\d\d in chat 1,", error.value.message)


def test_passwords_and_keys_are_not_kept_as_a_whole_kind(empty, tmp_path):
    filled(empty, tmp_path)
    decisions.decide_kind(empty, "password", Action.KEEP)
    decisions.decide_kind(empty, "secret_key", Action.KEEP)
    text = "".join(written_bytes(empty, tmp_path / "out", "openai-chat").values())
    assert "kelp!forest7" not in text
    assert "sk_live" not in text


def test_what_the_person_keeps_one_by_one_is_written(empty, tmp_path):
    filled(empty, tmp_path)
    decisions.decide_value(empty, "password", "kelp!forest7", Action.KEEP)
    decisions.decide_kind(empty, "iban", Action.KEEP)
    text = "".join(written_bytes(empty, tmp_path / "out", "openai-chat").values())
    assert "kelp!forest7" in text
    assert "DE75 5121 0800 1245 1261 99" in text
    assert "4556 7375" not in text
