"""Names that are plain words."""

import pytest

from tests.privacy.people import named as actions
from voicetune_desktop.model import Action

REPLACE, ASK, KEEP = Action.REPLACE, Action.ASK, Action.KEEP

CASES = [
    ("bring cake, Des", "Des Okonjo", REPLACE),
    ("Des no", "Des Okonjo", REPLACE),
    ("Ed no", "Ed", REPLACE),
    ("Said he would", "Said Tellwick", KEEP),
    ("ask Said", "Said Tellwick", REPLACE),
    ("Will: see this", "Will", REPLACE),
    ("ask Will about it", "Will", REPLACE),
    ("thanks will!", "Will", REPLACE),
    ("@will look", "Will", REPLACE),
    ("Will's bike", "Will", REPLACE),
    ("i think you will", "Will", KEEP),
    ("Will you come?", "Will", KEEP),
    ("will do", "Will", KEEP),
    ("ask will", "Will", ASK),
    ("ask will if he can", "Will", REPLACE),
    ("mark told me", "Mark", REPLACE),
    ("mark the day", "Mark", KEEP),
    ("pick grace up later", "Grace", REPLACE),
    ("pick roses", "Rose", KEEP),
    ("hey rose where r u", "Rose", REPLACE),
    ("hey will you come", "Will", ASK),
    ("grace's birthday", "Grace", REPLACE),
    ("is hope coming", "Hope", REPLACE),
    ("did ruby win?", "Ruby", REPLACE),
    ("Hope & Mara", "Hope", REPLACE),
    ("the Sparrow family", "Mara Sparrow", REPLACE),
    ("no Dawn not so", "Dawn", REPLACE),
    ("Hope you're fine", "Hope", KEEP),
    ("love you Hope xx", "Hope", REPLACE),
    ("no hope left", "Hope", KEEP),
    ("in May we move", "May", KEEP),
    ("since May 5", "May", KEEP),
    ("May said no", "May", REPLACE),
    ("May is fine", "May", ASK),
    ("a red rose", "Rose", KEEP),
    ("Rose gold", "Rose", ASK),
    ("Rose, come here", "Rose", REPLACE),
    ("Rose can you drive", "Rose", REPLACE),
    ("I WILL", "Will", KEEP),
    ("lily is late", "Lily", ASK),
    ("a lily", "Lily", KEEP),
    ("Lily gilded it", "Lily", REPLACE),
    ("poor will though", "Will", REPLACE),
    ("so mark told us", "Mark", REPLACE),
    ("give it to bill", "Bill", REPLACE),
    ("i have to bill them", "Bill", KEEP),
    ("be nice to bill ok", "Bill", REPLACE),
    ("rose?? hellooo", "Rose", ASK),
    ("FRANK WHERE ARE YOU", "Frank", REPLACE),
    ("mark where it hurts", "Mark", KEEP),
    ("idk ask ada or rose", "Rose", REPLACE),
    ("wait is rose mad at me", "Rose", REPLACE),
    ("everyone except rose has paid", "Rose", REPLACE),
    ("omg ROSE ur hilarious", "Rose", REPLACE),
    ("1. Ada 2. Will 3. Mo", "Will", REPLACE),
    ("1. ada 2. will 3. mo", "Will", ASK),
    ("teams: Rose+Ada", "Rose", REPLACE),
    ("to pay: Will 4.50, Ada 3.20", "Will", REPLACE),
    ("It's May btw", "May", REPLACE),
    ("WILL i got the job", "Will", ASK),
    ("going to chase's", "Chase", ASK),
    ("la casa de Rosa", "Rosa", REPLACE),
    ("rosa sei un mito", "Rosa", ASK),
    ("ayer vi a rosaaa", "Rosa", ASK),
    ("umut harikasın", "Umut", ASK),
    ("das war ein Wolf", "Wolf", KEEP),
    ("mit Wolf im Kino", "Wolf", REPLACE),
    ("das ist nicht dein Ernst", "Ernst", KEEP),
    ("عندي أمل كبير", "أمل", KEEP),
    ("يا أمل تعال", "أمل", REPLACE),
    ("أنا سعيد جدا", "سعيد", KEEP),
    ("하늘씨 안녕", "하늘", REPLACE),
]


@pytest.mark.parametrize(("text", "name", "action"), CASES)
def test_surroundings_decide(text: str, name: str, action: Action) -> None:
    assert [judged for _, judged in actions(text, name)] == [action]


def test_word_beside_the_family_name_is_sure() -> None:
    assert actions("will harrowgate and Harrowgate, Will and will.harrowgate", "Will Harrowgate") == [
        ("will harrowgate", REPLACE),
        ("Harrowgate, Will", REPLACE),
        ("will.harrowgate", REPLACE),
    ]


def test_word_beside_a_longer_form_of_the_name_is_sure() -> None:
    assert actions("hope hopeee wake up", "Hope")[0] == ("hope", REPLACE)


def test_message_before_has_no_say() -> None:
    from tests.privacy.people import persons
    from voicetune_desktop.privacy.scan import Scanner

    (_, (alone,)) = Scanner(persons("Hope")).scan_many(["ask", "Hope"])
    assert alone.action is ASK


def test_name_that_is_no_word_is_replaced_in_any_case() -> None:
    assert [judged for _, judged in actions("mara MARA Mara", "Mara")] == [REPLACE] * 3
