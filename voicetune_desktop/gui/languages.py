"""Languages of the window: those whose translations lie in the resources."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from voicetune_desktop.paths import resource

PREFIX = "voicetune_"
SOURCE = "en"
"""The language in which the texts are written."""


def languages(folder: Path | None = None) -> dict[str, str]:
    """Codes of the languages that there are besides English, as "pt_BR", each with its own name for itself."""
    found = sorted((folder or _folder()).glob(f"{PREFIX}*.qm"))
    return {code: own_name(code) for code in (path.stem.removeprefix(PREFIX) for path in found)}


def own_name(code: str) -> str:
    """What a language calls itself, as "Deutsch"."""
    if code == SOURCE:  # Qt would say which English
        return "English"
    name = QLocale(code).nativeLanguageName().partition(" de ")[0]  # "español de España" is for everybody
    return name[:1].upper() + name[1:]


def fitting(wanted: str, offered: list[str]) -> str:
    """The language to use: the one that is wanted, else the first of the system that is offered, else English."""
    if wanted == SOURCE or wanted in offered:
        return wanted
    for system in (QLocale(name) for name in QLocale.system().uiLanguages()):
        if system.name() in offered:
            return system.name()
        near = next((code for code in offered if QLocale(code).language() == system.language()), "")
        if near or system.language() == QLocale.Language.English:
            return near or SOURCE
    return SOURCE


def install(app: QCoreApplication, wanted: str = "", folder: Path | None = None) -> str:
    """Show the window in a language, `wanted` or that of the system; gives its code."""
    place = folder or _folder()
    offered = [path.stem.removeprefix(PREFIX) for path in sorted(place.glob(f"{PREFIX}*.qm"))]
    code = fitting(wanted, offered) if offered else SOURCE
    if code == SOURCE or not _use(app, place / f"{PREFIX}{code}.qm"):
        _write_numbers_in(SOURCE)
        return SOURCE
    _use(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
    _write_numbers_in(code)
    return code


def _write_numbers_in(code: str) -> None:
    """Let dates and numbers be of the language of the texts, and as in the country of the system where that is known and speaks it."""
    language, system = QLocale(code).language(), QLocale()
    if code != SOURCE and system.language() != language:
        QLocale.setDefault(QLocale(code))
    elif system.language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(language, QLocale.Country.World))
    elif system.language() != language:
        QLocale.setDefault(QLocale(language, system.territory()))


def _use(app: QCoreApplication, path: Path) -> bool:
    translator = QTranslator(app)
    return translator.load(str(path)) and app.installTranslator(translator)


def _folder() -> Path:
    return resource("translations")
