"""What stands for whom, for several pages."""

from PySide6.QtCore import QObject

from tests.gui.pages.talk import ran, said, session_with
from voicetune_desktop.gui.pages.privacy_names import NewNames, redactors
from voicetune_desktop.model import Action
from voicetune_desktop.operations.building import redacted_lines
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.project.decisions import decide_kind
from voicetune_desktop.project.people import set_new_name


def test_pages_share_what_knows_all_replacements_until_it_is_another(qtbot):
    session, parent = session_with(said("Ada Byron", "hello"), said("Bo Larsen", "write to bo@example.org")), QObject()
    ran(scan_privacy(session.project))
    one, other = NewNames(session, parent), NewNames(session, parent)
    one.look()
    other.look()
    qtbot.waitUntil(lambda: one.redactor is not None and other.redactor is not None, timeout=60_000)
    assert one.redactor is other.redactor
    before = one.redactor
    session.change("name", lambda project: set_new_name(project, 1, "Mira Holt"))
    one.look()
    qtbot.waitUntil(lambda: one.label(1) == "Mira Holt", timeout=60_000)
    assert other.redactor is before
    other.look()
    qtbot.waitUntil(lambda: other.redactor is one.redactor, timeout=60_000)
    session.close()


def test_dataset_shares_the_replacements_and_follows_the_decisions():
    session = session_with(said("Ada Byron", "hello"), said("Bo Larsen", "write to bo@example.org"))
    ran(scan_privacy(session.project))
    shared = redactors(session)
    before = shared.of(session.project)
    decide_kind(session.project, "email", Action.KEEP)
    decided = shared.decided(session.project)
    written = [[line.text for line in redacted_lines(session.project, one, 1)][1] for one in (decided, before)]
    assert decided.surrogates is before.surrogates
    assert ["bo@example.org" in text for text in written] == [True, False]
    session.close()


def test_replacements_are_those_that_the_last_build_stored():
    session = session_with(said("Ada Byron", "hello"), said("Bo Larsen", "write to bo@example.org"))
    ran(scan_privacy(session.project))
    before = redactors(session).of(session.project)
    session.project.set_fact("built", "another")
    assert redactors(session).decided(session.project).surrogates is not before.surrogates
    session.close()
