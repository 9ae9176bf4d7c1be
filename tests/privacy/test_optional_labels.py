import pytest

from voicetune_desktop.privacy.optional.labels import described, kind_of


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PER", "third_party"),
        ("B-PER", "third_party"),
        ("person", "third_party"),
        ("orgName", "organisation"),
        ("LOCATION", "place"),
        ("US_PASSPORT", "passport"),
        ("IN_VEHICLE_REGISTRATION", "plate"),
        ("US_BANK_NUMBER", "bank_account"),
        ("PL_PESEL", "national_id"),
        ("MEDICAL_LICENSE", None),
        ("DATE", None),
        ("", None),
    ],
)
def test_label_of_another_engine_is_a_kind_of_ours_or_nothing(label, kind):
    assert kind_of(label) == kind


def test_what_it_looks_for_is_said_in_words():
    assert described(("ORG", "DATE", "PERSON", "UK_NHS")) == "people, organisations, numbers of documents"
    assert described(("DATE", "MONEY")) == ""
