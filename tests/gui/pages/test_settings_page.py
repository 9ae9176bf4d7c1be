"""Settings: what new projects begin with, folders, key store, network, language, newer versions."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton

from tests.gui.pages import some_jobs
from tests.gui.screenshots import dress
from tests.gui.windows import button, words
from tests.training.making import place_in
from voicetune_desktop import publisher
from voicetune_desktop.dataset.settings import DEFAULT_MODEL
from voicetune_desktop.gui import folders, languages, preferences
from voicetune_desktop.gui.pages import settings_look
from voicetune_desktop.gui.pages.settings_defaults import DefaultsSection
from voicetune_desktop.gui.pages.settings_folders import FoldersSection
from voicetune_desktop.gui.pages.settings_look import LookSection
from voicetune_desktop.gui.pages.settings_network import NetworkSection
from voicetune_desktop.gui.pages.settings_page import SettingsPage
from voicetune_desktop.gui.pages.settings_services import ServicesSection
from voicetune_desktop.gui.pages.settings_updates import UpdatesSection
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.theme import animations_wanted, stand_still, the_theme
from voicetune_desktop.training import keys as api_keys
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.accounts import remember_account


@pytest.fixture
def session(qtbot, qapp):
    dress("light")
    made = Session()
    yield made
    made.training.close()
    made.close()


@pytest.fixture
def show(qtbot, session):
    def shown(kind):
        made = kind(session)
        qtbot.addWidget(made)
        made.show()
        made.refresh()
        return made

    return shown


@pytest.fixture
def used(session, tmp_path):
    """A store in which something stands, and that lies where nobody looks for one, as that of a project which is not saved."""
    session.training._place = place_in(tmp_path)
    return session.training.store


def test_contrast_and_stillness_hold_at_once_and_are_remembered(qapp, show):
    section = show(LookSection)
    section.contrast.click()
    section.still.click()
    assert (the_theme().contrast, animations_wanted(qapp)) == (True, False)
    assert (preferences.switched_on("contrast"), preferences.switched_on("still")) == (True, True)
    section.contrast.click()
    section.still.click()
    stand_still(qapp, False)


def test_language_is_a_choice_only_where_there_are_several(show, monkeypatch):
    monkeypatch.setattr(settings_look, "languages", dict)
    assert show(LookSection).language is None
    monkeypatch.setattr(settings_look, "languages", lambda: {"de": "Deutsch"})
    section = show(LookSection)
    choice = section.language
    assert [choice.itemText(row) for row in range(choice.count())] == ["Follow the system", "English", "Deutsch"]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert preferences.text("language") == "de"


def test_default_model_says_how_its_tokens_are_counted(show):
    section = show(DefaultsSection)
    assert section.model.value == DEFAULT_MODEL
    section.model.set_value(section.model.itemData(1))
    section.model.activated.emit(1)
    assert preferences.text("model") == section.model.itemData(1)
    assert "vocabulary" in section.counted.text()


@pytest.mark.parametrize(("typed", "kept"), [(900, 900), (3, 16), (0, None)])
def test_longest_example_is_remembered_within_what_can_be(show, typed, kept):
    section = show(DefaultsSection)
    preferences.change("max_tokens", 700)
    section.longest.setValue(typed)
    section.longest.editingFinished.emit()
    assert preferences.number("max_tokens") == kept


def test_choice_that_cannot_be_kept_is_said(show, session, monkeypatch, tmp_path):
    monkeypatch.setattr(preferences, "_file", lambda: tmp_path / "no folder" / "preferences.json")
    said = []
    session.failed.connect(lambda error: said.append(error.message))
    section = show(DefaultsSection)
    section.model.picked.emit("another")
    show(FoldersSection).choose(folders.FILES, tmp_path)
    assert said == ["Your choice could not be kept."] * 2


def test_chosen_folders_are_used_and_can_be_put_back(show, tmp_path):
    section = show(FoldersSection)
    usual = folders.projects(), folders.documents()
    for name in (folders.PROJECTS, folders.FILES):
        section.choose(name, tmp_path)
    assert (folders.projects(), folders.documents()) == (tmp_path, tmp_path)
    assert words(section).count(str(tmp_path)) == 2
    for row in section.rows:
        row.usual.click()
    assert (folders.projects(), folders.documents()) == usual
    assert not any(row.usual.isEnabled() for row in section.rows)


def test_folder_that_is_gone_is_not_used(tmp_path):
    preferences.change(folders.FILES, str(tmp_path / "gone"))
    assert folders.documents() != tmp_path / "gone"


def test_keys_are_named_by_service_and_account_and_can_be_forgotten(show, session, used, keys, monkeypatch):
    monkeypatch.setattr(api_keys, "SystemKeyStore", lambda _service: keys)
    for name in ("Work", "Home"):
        account = remember_account(used, Account("openai", "https://api.openai.com/v1", name))
        keys.put(api_keys.key_name(account), b"sk-secret")
    section = show(ServicesSection)
    assert section.store.text() == "This computer has one: a dict."
    assert section.state.text() == "2 keys of services:"
    assert [each.text() for each in section.findChildren(QPushButton) if "OpenAI" in each.text()] == [
        "Forget the key of OpenAI · Work…",
        "Forget the key of OpenAI · Home…",
    ]
    assert "secret" not in words(section)
    section.forget(account)
    assert (section.state.text(), list(keys.kept)) == ("1 key of services:", ["openai https://api.openai.com/v1 Work"])


def test_where_nothing_was_sent_no_key_store_is_asked_for_keys(show, session):
    section = show(ServicesSection)
    assert section.state.text() == "No key of a service is kept."
    assert session._training is None


def test_network_says_how_much_left_and_leads_to_the_list(show, used):
    some_jobs.note_requests(used, now=1_700_000_000)
    section, wanted = show(NetworkSection), []
    assert "sent" in section.total.text()
    section.step_wanted.connect(wanted.append)
    section.show_list.click()
    assert wanted == ["ledger"]


def test_network_counts_on_while_it_is_looked_at(show, session, used):
    section = show(NetworkSection)
    some_jobs.note_requests(used, now=1_700_000_000)
    session.training.changed.emit()
    assert "sent" in section.total.text()


def test_network_where_nothing_left(show):
    section = show(NetworkSection)
    assert section.total.text() == "Nothing has left this computer."
    assert "api.openai.com" in section.services.text()


def test_section_of_newer_versions_is_there_only_with_an_address(show, monkeypatch):
    monkeypatch.setattr(publisher, "NEWEST_RELEASE", "")
    (section,) = (each for each in show(SettingsPage).sections if isinstance(each, UpdatesSection))
    assert section.isHidden()
    monkeypatch.setattr(publisher, "NEWEST_RELEASE", "https://news.example/newest.json")
    section = show(UpdatesSection)
    assert not section.wanted.isChecked()
    section.wanted.click()
    assert preferences.switched_on("updates")
    assert "news.example" in words(section)


def test_page_leads_where_its_sections_want(show):
    page, wanted = show(SettingsPage), []
    page.step_wanted.connect(wanted.append)
    button(page, "Show what left this computer").click()
    assert wanted == ["ledger"]


@pytest.mark.parametrize(
    ("wanted", "system", "offered", "used"),
    [
        ("de", ["en-US"], ["de", "es"], "de"),
        ("en", ["de-DE"], ["de"], "en"),
        ("", ["de-AT", "en-US"], ["de"], "de"),
        ("", ["pt-BR"], ["es", "pt_BR"], "pt_BR"),
        ("", ["en-GB", "de-DE"], ["de"], "en"),
        ("", ["fr-FR"], ["de"], "en"),
        ("xx", ["fr-FR"], ["de"], "en"),
    ],
)
def test_language_follows_the_person_then_the_system(monkeypatch, wanted, system, offered, used):
    class System:
        def uiLanguages(self):
            return system

    monkeypatch.setattr(QLocale, "system", staticmethod(System))
    assert languages.fitting(wanted, offered) == used


def test_languages_are_those_that_lie_there(tmp_path):
    for name in ("voicetune_de.qm", "voicetune_pt_BR.qm", "other_es.qm"):
        (tmp_path / name).touch()
    assert languages.languages(tmp_path) == {"de": "Deutsch", "pt_BR": "Português"}
