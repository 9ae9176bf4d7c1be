"""The dataset card: counts and sums, the same bytes each time, the person's note as a quotation."""

from voicetune_desktop.targets.card import card
from voicetune_desktop.targets.facts import Facts, WrittenFile

FACTS = Facts(
    model="m",
    context=100,
    longest=90,
    files={"train": WrittenFile("data/train.jsonl", 1234, "ab" * 32, 12)},
    messages=4321,
    people=3,
    agreed=2,
    consent_note="All said yes.\nOn Monday.",
    platforms=("slack", "whatsapp"),
    replaced={"date_of_birth": 2},
    settings={"gap_minutes": 60, "label_speakers": True, "since": None},
)


def test_tells_counts_settings_and_sums() -> None:
    text = card(FACTS).decode()
    for line in (
        "| platforms | slack, whatsapp |",
        "| messages | 4,321 |",
        f"| data/train.jsonl | 12 | 1,234 | {'ab' * 32} |",
        "| date of birth | 2 |",
        "| gap minutes | 60 |",
        "| label speakers | yes |",
        "| since |  |",
    ):
        assert line in text.splitlines()


def test_quotes_the_note_on_consent_line_by_line() -> None:
    assert "> All said yes.\n> On Monday.\n" in card(FACTS).decode()
    assert "\n>" not in card(Facts(model="m", context=1, longest=1)).decode()
