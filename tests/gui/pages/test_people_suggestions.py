"""Who is found to be the same person in exports of several apps, as they are imported."""

import pytest

from tests.exports import imessage, mail, slack, sms
from tests.exports.archives import make_folder
from tests.operations.driving import result_of
from voicetune_desktop.gui.pages.people_suggestions import alike, alike_in, refuse, suggested
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.project import merged_chats
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.people import merge, people

NUMBER, ADDRESS = "+351912000111", "ana.sol@example.org"


def whatsapp(folder):
    return make_folder(folder, {"WhatsApp Chat with Sis.txt": "13/05/2024, 09:00 - +351 912 000 111: hi\n13/05/2024, 09:01 - Bo: hm\n"})


def text_messages(folder):
    return make_folder(folder, {"sms.xml": sms.backup([sms.sms(1, address="912000111", contact_name="Sis"), sms.sms(2, kind=2)])})


def messages_of_a_mac(folder):
    handles = [(1, NUMBER, "iMessage", None), (2, ADDRESS, "iMessage", None)]
    folder.mkdir()
    return imessage.make_database(folder / "chat.db", [imessage.message(1), imessage.message(2, handle=2)], handles=handles)


def mails(folder):
    return make_folder(folder, {"all.mbox": mail.mailbox([mail.mail(1, sender=f"The boss <{ADDRESS.upper()}>")])})


def workspace(folder):
    boss = slack.user("U0ANA", "boss", "The Boss", "ana.sol")
    rows = {"general/2024-03-04": [slack.row(1, user="U0ANA")]}
    return make_folder(folder, slack.export(rows, [slack.ADA, boss]))


@pytest.fixture
def project():
    with create_temporary() as made:
        yield made


def pairs_of(project, everybody):
    return suggested(project, everybody, alike_in(everybody))


def as_platforms(project):
    """Pairs as platforms, and why."""
    found = pairs_of(project, people(project))
    return {(frozenset(one.platforms + other.platforms), reason) for one, other, reason in found}


def test_what_follows_from_likelier_pairs_is_not_suggested(project, tmp_path):
    for number, make in enumerate((whatsapp, text_messages, messages_of_a_mac)):
        result_of(import_exports(project, [make(tmp_path / str(number))]))
    everybody = people(project)
    pairs = pairs_of(project, everybody)
    assert [reason for _, _, reason in pairs].count("same phone number") == 2
    ((*group,),) = alike(pairs, "same phone number")
    assert [person.platforms for person in group] == [("whatsapp",), ("sms",), ("imessage",)]
    refuse(project, *(person.id for person in pairs[0][:2]))
    assert [reason for _, _, reason in pairs_of(project, everybody)].count("same phone number") == 2


def test_two_of_one_app_are_not_merged_at_once_for_their_name(project, tmp_path):
    workspace_of_two = slack.export(
        {"general/2024-03-04": [slack.row(1, user="U1"), slack.row(2, user="U2")]},
        [slack.user("U1", "ida", "Ida Berg", "ida"), slack.user("U2", "ida.b", "Ida Berg", "idab")],
    )
    phone = "13/05/2024, 09:00 - Ida Berg: hi\n13/05/2024, 09:01 - Bo: hm\n"
    for path in (make_folder(tmp_path / "s", workspace_of_two), make_folder(tmp_path / "w", {"WhatsApp Chat with Ida.txt": phone})):
        result_of(import_exports(project, [path]))
    (group,) = alike(pairs_of(project, people(project)), "same name")
    assert sorted(platform for person in group for platform in person.platforms) == ["slack", "whatsapp"]


def test_unsure_reasons_are_answered_one_by_one(project, tmp_path):
    for make in (mails, workspace):
        result_of(import_exports(project, [make(tmp_path / make.__name__)]))
    assert alike(pairs_of(project, people(project)), "nearly the same name") == []


@pytest.mark.parametrize(
    ("first", "second", "platforms", "reason"),
    [
        (whatsapp, text_messages, {"whatsapp", "sms"}, "same phone number"),
        (whatsapp, messages_of_a_mac, {"whatsapp", "imessage"}, "same phone number"),
        (text_messages, messages_of_a_mac, {"sms", "imessage"}, "same phone number"),
        (messages_of_a_mac, mails, {"imessage", "email"}, "same e-mail address"),
        (mails, workspace, {"email", "slack"}, "same e-mail address"),
    ],
)
def test_a_person_is_found_in_two_apps(project, tmp_path, first, second, platforms, reason):
    for write in (first, second):
        result_of(import_exports(project, [write(tmp_path / write.__name__)]))
    assert (frozenset(platforms), reason) in as_platforms(project)


def test_whoever_wrote_the_same_messages_is_asked_about_first(project, tmp_path):
    result_of(import_exports(project, [workspace(tmp_path / "x")]))
    result_of(import_exports(project, [mails(tmp_path / "y")]))
    one, other = sorted(person.id for person in people(project))[:2]
    project.set_fact(merged_chats.SAME_WRITERS, f"[[{other}, {one}], [{other}, 77]]")
    first, *others = pairs_of(project, people(project))
    assert ({first[0].id, first[1].id}, first[2]) == ({one, other}, "wrote the same messages")
    assert others
    refuse(project, one, other)
    assert first[:2] not in [pair[:2] for pair in pairs_of(project, people(project))]


def test_merged_people_are_suggested_no_more(project, tmp_path):
    for write in (mails, workspace):
        result_of(import_exports(project, [write(tmp_path / write.__name__)]))
    keep, other, _ = pairs_of(project, people(project))[0]
    merge(project, keep.id, other.id)
    assert as_platforms(project) == set()


def test_programs_are_nobody_s_second_account(project, tmp_path):
    for write in (mails, workspace):
        result_of(import_exports(project, [write(tmp_path / write.__name__)]))
    project.connection.execute("UPDATE participant SET is_program = 1 WHERE platform = 'slack'")
    assert as_platforms(project) == set()


def test_the_author_of_documents_is_called_as_in_letters(project, tmp_path):
    novel = make_folder(tmp_path / "x", {"sea.md": "# Sea\n\n" + "It was grey, and nobody rowed across the lake.\n\n" * 9})
    letters = make_folder(tmp_path / "y", {"sent.mbox": mail.mailbox([mail.mail(1, delivered_to="ida@example.org")])})
    for export in (novel, letters):
        result_of(import_exports(project, [export]))
    ((keep, other, _),) = pairs_of(project, people(project))
    assert (keep.platforms, other.name) == (("email",), "Author")
    merge(project, other.id, keep.id)
    assert not [one for one in people(project) if "Author" in (one.name, *one.names)]
