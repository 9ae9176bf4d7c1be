"""Whatever Meta's files hold: nothing but a SourceError, and every row accounted for once."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.meta import as_meta
from tests.importers.reading import Read, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.meta.files import repaired, repaired_all
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.meta.messenger import MESSENGER
from voicetune_desktop.importers.meta.messenger_e2ee import MESSENGER_E2EE

FOLDER = "messages/inbox/ann_12345"
checked = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=6
)
likely = st.sampled_from(["Ann", "Reacted ❤ to your message ", "hi", "", 1690000000000, 0, True, [{"uri": "a"}]])
members = "sender_name timestamp_ms content photos share call_duration is_unsent senderName timestamp text media isUnsent type users"
rows = st.dictionaries(st.sampled_from(members.split()), likely | values, max_size=6)
files = st.fixed_dictionaries(
    {"messages": st.lists(rows | values, max_size=8)},
    optional={"participants": values | st.just([{"name": "Ann"}]), "title": values, "thread_path": values, "threadName": values},
)


def read_bytes(folder: Path, data: bytes) -> list[Read]:
    """The file as each importer reads it, those left out that raise a SourceError."""
    found: list[Read] = []
    marks = b'{"messages": [{"senderName": "", "timestamp": 0, "isUnsent": false}]}'
    sources = [(f"{FOLDER}/message_1.json", MESSENGER), (f"{FOLDER}/message_1.json", INSTAGRAM), ("a.json", MESSENGER_E2EE)]
    for name, importer in sources:
        with suppress(SourceError):
            found.append(read_export(make_folder(folder / importer.format, {name: data, "sure.json": marks}), importer))
    return found


@checked
@given(data=st.binary(max_size=200) | values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_give_rows_or_a_source_error(tmp_path: Path, data: bytes) -> None:
    assert len(read_bytes(tmp_path, data)) == 3


@checked
@given(file=files)
def test_every_row_is_a_message_or_set_aside(tmp_path: Path, file: dict[str, Any]) -> None:
    for found in read_bytes(tmp_path, json.dumps(file).encode())[:2]:
        assert len(found.items) == len(file["messages"])
        for message in found.messages:
            assert message.text
            message.text.encode()


@checked
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=5))
def test_every_text_comes_back_as_it_was_typed(tmp_path: Path, texts: list[str]) -> None:
    sent = [{"sender_name": "Ann", "timestamp_ms": 10**12 + at, "content": text} for at, text in enumerate(texts)]
    data = json.dumps(as_meta({"messages": sent[::-1]})).encode()
    assert read_export(make_folder(tmp_path / "x", {f"{FOLDER}/message_1.json": data}), MESSENGER).texts == texts


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_repair_undoes_the_fault_and_never_raises(text: str) -> None:
    assert repaired(text.encode().decode("latin-1")) == text
    repaired(text)


@given(st.lists(st.text(max_size=6) | st.text("aé\0€", max_size=6).map(lambda text: text.encode().decode("latin-1")), max_size=6))
def test_texts_are_repaired_together_as_each_alone(texts: list[str]) -> None:
    assert repaired_all(texts) == [repaired(text) for text in texts]
