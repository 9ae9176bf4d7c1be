"""What Qt's own file dialog notes lies beside our settings."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from voicetune_desktop.gui import folders
from voicetune_desktop.paths import user_config


@pytest.mark.skipif(os.name == "nt", reason="Windows has a file dialog of its own")
def test_folders_that_a_dialog_showed_are_noted_where_deleting_all_data_finds_them(qtbot, tmp_path):
    folders.keep_visited()
    dialog = QFileDialog(None, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    dialog.done(QFileDialog.DialogCode.Accepted)
    del dialog
    assert [path.name for path in user_config().iterdir()] == ["QtProject.conf"]
    assert not (Path(os.environ["XDG_CONFIG_HOME"]) / "QtProject.conf").exists()


@pytest.mark.parametrize(("named", "begun"), [("Downloads", "Downloads"), ("gone", "home")])
def test_downloads_lie_where_the_system_says_if_there_is_such_a_folder(monkeypatch, tmp_path, named, begun):
    for name in ("Downloads", "home"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(folders.QStandardPaths, "writableLocation", lambda _: str(tmp_path / named))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    assert folders.downloads() == tmp_path / begun


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Users/ada/OneDrive/Documents/VoiceTune", "OneDrive"),
        ("Users/ada/OneDrive - Byron & Co/Dokumente", "OneDrive"),
        ("Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive", "Google Drive"),
        ("Users/ada/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("home/ada/Nextcloud", "Nextcloud"),
        ("home/ada/Documents/VoiceTune", ""),
        ("home/ada/onedriver", ""),
    ],
)
def test_services_that_copy_folders_away_are_told_by_their_names(folder, service):
    assert folders.cloud_of(Path(folder)) == service
