"""What people call the apps, in their language where the name is translated."""

from functools import cache

from voicetune_desktop.gui.pages.open_guides import tr
from voicetune_desktop.importers.format_facts import app_label, format_facts


def format_name(format_id: str) -> str:
    """The name of a format, as "Messenger (end-to-end encrypted)"."""
    label = _labels().get(format_id)
    return tr(label) if label else format_id


def app_of(format_id: str) -> str:
    """The app that writes a format, as "Messenger"; empty where no format is called so."""
    label = _labels().get(format_id)
    return _app(label) if label else ""


def app_name(platform: str) -> str:
    """The name of an app by its platform, as "Messenger"."""
    return _app(app_label(platform))


def _app(label: str) -> str:
    return tr(label).partition(" (")[0]


@cache
def _labels() -> dict[str, str]:
    return {facts.format: facts.label for facts in format_facts()}
