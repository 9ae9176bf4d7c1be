"""The window in another language: translations that lie in the resources are used, Qt's own texts with them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from voicetune_desktop.gui import languages
from voicetune_desktop.gui.days import told_time

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>SettingsPage</name><message><source>Settings</source>
<translation>Einstellungen</translation></message></context></TS>
"""
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


@pytest.fixture
def german(tmp_path):
    """A folder with one translation."""
    source = tmp_path / "voicetune_de.ts"
    source.write_text(SOURCE, encoding="utf-8")
    subprocess.run([str(LRELEASE), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)
    return tmp_path


@pytest.fixture
def put_back(qapp):
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def shown():
    return QCoreApplication.translate("SettingsPage", "Settings")


@pytest.mark.skipif(not LRELEASE.exists(), reason="The tools of Qt are not installed.")
def test_texts_numbers_and_words_of_qt_follow_the_language(qapp, german, put_back):
    assert languages.install(qapp, "de", german) == "de"
    assert shown() == "Einstellungen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.skipif(not LRELEASE.exists(), reason="The tools of Qt are not installed.")
def test_english_stays_english_whatever_lies_there(qapp, german, put_back):
    assert languages.install(qapp, "en", german) == "en"
    assert shown() == "Settings"


def test_without_translations_the_locale_is_left_alone(qapp, tmp_path, put_back):
    QLocale.setDefault(QLocale("en_IE"))
    assert languages.install(qapp, "de", tmp_path) == "en"
    assert (shown(), QLocale().name()) == ("Settings", "en_IE")


def test_a_system_without_a_language_writes_dates_and_numbers_as_most_do(qapp, tmp_path, put_back):
    QLocale.setDefault(QLocale.c())
    languages.install(qapp, "en", tmp_path)
    assert told_time(1_709_424_000).startswith("03/03/2024")
    assert QLocale().toString(1_234_567) == "1,234,567"


def test_a_broken_file_leaves_english(qapp, tmp_path, put_back):
    (tmp_path / "voicetune_de.qm").write_bytes(b"no translation")
    assert languages.install(qapp, "de", tmp_path) == "en"
    assert (shown(), QCoreApplication.translate("QPlatformTheme", "Cancel")) == ("Settings", "Cancel")
