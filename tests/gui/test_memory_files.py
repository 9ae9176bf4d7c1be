"""Files that lie in memory for Qt."""

from PySide6.QtCore import QFile

from voicetune_desktop.gui.memory_files import mount


def test_files_in_memory_are_read_back(qapp):
    files = {f"{number}.txt": f"content {number}".encode() for number in range(50)}
    mount("test-folder", files)
    for name, content in files.items():
        file = QFile(f":/test-folder/{name}")
        assert file.open(QFile.OpenModeFlag.ReadOnly)
        assert file.readAll().data() == content
