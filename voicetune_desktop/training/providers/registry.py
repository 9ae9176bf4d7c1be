"""Which file speaks a service's language. The libraries for it are loaded when the first one is opened, not before."""

from importlib import import_module
from typing import TYPE_CHECKING

from voicetune_desktop.training.addresses import service_at
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.training.ledger import Ledger

LANGUAGES = {"openai": "OpenAICompatible", "together": "Together", "fireworks": "Fireworks", "mistral": "Mistral"}
"""The class in the module of each language."""
MODULES = {"openai": "openai_compatible"}


def open_provider(account: Account, key: str, ledger: "Ledger") -> Provider:
    """A connection to a service for an account; nothing is sent yet."""
    from voicetune_desktop.training.wire import Wire

    there = service_at(account)
    module = import_module(f"voicetune_desktop.training.providers.{MODULES.get(there.language, there.language)}")
    return getattr(module, LANGUAGES[there.language])(Wire(there, account, key, ledger))
