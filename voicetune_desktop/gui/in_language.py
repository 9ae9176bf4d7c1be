"""Verbs that write pages, in the language of the window: a child process has no Qt until it asks for it."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.report.page import Language
from voicetune_desktop.gui import languages, preferences
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.model import Progress
from voicetune_desktop.project.file import Project

Result = TypeVar("Result")


def in_language(
    project: Project, verb: Callable[..., Generator[Progress, None, Result]], *arguments: Any
) -> Generator[Progress, None, Result]:
    """Run a verb that takes a language last."""
    app = QCoreApplication.instance() or QCoreApplication([])
    code = languages.install(app, preferences.text(preferences.LANGUAGE))
    return (yield from verb(project, *arguments, Language(code.replace("_", "-"), said)))
