"""The formats we read, and which of them a source is: every importer gives a score and the best one wins."""

from functools import cache

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, UnknownFormat
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.downloads import group_parts
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Match

__all__ = ["Candidate", "Detection", "Importer", "detect", "group_parts", "importer", "importers"]

SURE_ENOUGH = 0.4
"""Confidence from which on a source is taken for a format without asking."""


SURE = 0.9
"""Confidence from which on no table or plain text can win; these look at more of a source than all others together."""
ANYTHING = ("table", "plain-text")
"""Formats of whatever no app wrote; they stand last in `importers()`."""


class Candidate(Struct, frozen=True):
    """A format that a source may be: confidence from 0 to 1, and the reason in words."""

    format: str
    confidence: float
    reason: str


class Detection(Struct, frozen=True):
    """All formats, the likeliest first; `best` is None where none is likely enough."""

    candidates: tuple[Candidate, ...]
    best: Candidate | None


def importers() -> tuple[Importer, ...]:
    """Every format that can be read."""
    return of_apps() + of_anything()


@cache
def of_apps() -> tuple[Importer, ...]:
    """The formats of apps and tools."""
    return _of_messengers() + _of_networks() + _of_assistants()


def _of_messengers() -> tuple[Importer, ...]:
    """Where people write to one another."""
    from voicetune_desktop.importers.chatlab import CHATLAB
    from voicetune_desktop.importers.copied_text import COPIED_TEXT
    from voicetune_desktop.importers.discord.exporter import DISCORD_EXPORTER
    from voicetune_desktop.importers.discord.package import DISCORD_PACKAGE
    from voicetune_desktop.importers.element.format import ELEMENT
    from voicetune_desktop.importers.google.chat import GOOGLE_CHAT
    from voicetune_desktop.importers.google.hangouts import HANGOUTS
    from voicetune_desktop.importers.google.voice import GOOGLE_VOICE
    from voicetune_desktop.importers.groupme.format import GROUPME
    from voicetune_desktop.importers.imazing import IMAZING
    from voicetune_desktop.importers.imessage.db import IMESSAGE_DB
    from voicetune_desktop.importers.imessage.exporter import IMESSAGE_EXPORTER
    from voicetune_desktop.importers.line_apps.kakaotalk import KAKAOTALK
    from voicetune_desktop.importers.line_apps.line import LINE
    from voicetune_desktop.importers.line_apps.qq import QQ
    from voicetune_desktop.importers.mail.format import EMAIL
    from voicetune_desktop.importers.mattermost.format import MATTERMOST
    from voicetune_desktop.importers.meta.messenger import MESSENGER
    from voicetune_desktop.importers.meta.messenger_e2ee import MESSENGER_E2EE
    from voicetune_desktop.importers.microsoft.skype import SKYPE
    from voicetune_desktop.importers.microsoft.teams import TEAMS
    from voicetune_desktop.importers.rocket_chat.format import ROCKET_CHAT
    from voicetune_desktop.importers.signal.export import SIGNAL_EXPORT
    from voicetune_desktop.importers.signal.jsonl import SIGNAL_JSONL
    from voicetune_desktop.importers.signal.sigtop import SIGTOP
    from voicetune_desktop.importers.slack.format import SLACK
    from voicetune_desktop.importers.sms.json import SMS_JSON
    from voicetune_desktop.importers.sms.xml import SMS_XML
    from voicetune_desktop.importers.telegram.html import TELEGRAM_HTML
    from voicetune_desktop.importers.telegram.json import TELEGRAM_JSON
    from voicetune_desktop.importers.threema.format import THREEMA
    from voicetune_desktop.importers.viber.format import VIBER
    from voicetune_desktop.importers.wechat.format import WECHAT
    from voicetune_desktop.importers.whatsapp.android import WHATSAPP_ANDROID
    from voicetune_desktop.importers.whatsapp.apple import WHATSAPP_APPLE
    from voicetune_desktop.importers.whatsapp.exporter import WHATSAPP_EXPORTER
    from voicetune_desktop.importers.whatsapp.format import WHATSAPP
    from voicetune_desktop.importers.zulip.format import ZULIP

    return (
        WHATSAPP,
        WHATSAPP_EXPORTER,
        WHATSAPP_APPLE,
        WHATSAPP_ANDROID,
        TELEGRAM_JSON,
        TELEGRAM_HTML,
        SLACK,
        DISCORD_EXPORTER,
        DISCORD_PACKAGE,
        MESSENGER,
        MESSENGER_E2EE,
        IMESSAGE_DB,
        IMESSAGE_EXPORTER,
        IMAZING,
        SIGNAL_JSONL,
        SIGNAL_EXPORT,
        SIGTOP,
        SMS_XML,
        SMS_JSON,
        VIBER,
        THREEMA,
        SKYPE,
        TEAMS,
        ELEMENT,
        ROCKET_CHAT,
        MATTERMOST,
        ZULIP,
        GROUPME,
        GOOGLE_CHAT,
        HANGOUTS,
        GOOGLE_VOICE,
        EMAIL,
        LINE,
        KAKAOTALK,
        WECHAT,
        QQ,
        CHATLAB,
        COPIED_TEXT,
    )


def _of_networks() -> tuple[Importer, ...]:
    """Where people meet and write to the public as well."""
    from voicetune_desktop.importers.bluesky.format import BLUESKY
    from voicetune_desktop.importers.dating.hinge import HINGE
    from voicetune_desktop.importers.dating.tinder import TINDER
    from voicetune_desktop.importers.google.youtube import YOUTUBE
    from voicetune_desktop.importers.linkedin import LINKEDIN
    from voicetune_desktop.importers.mastodon import MASTODON
    from voicetune_desktop.importers.meta.instagram import INSTAGRAM
    from voicetune_desktop.importers.reddit import REDDIT
    from voicetune_desktop.importers.snapchat.format import SNAPCHAT
    from voicetune_desktop.importers.tiktok.format import TIKTOK
    from voicetune_desktop.importers.vk import VK
    from voicetune_desktop.importers.x.apify_tweets import APIFY_TWEETS
    from voicetune_desktop.importers.x.archive import X_ARCHIVE

    return (
        INSTAGRAM,
        VK,
        YOUTUBE,
        SNAPCHAT,
        TIKTOK,
        TINDER,
        HINGE,
        LINKEDIN,
        X_ARCHIVE,
        APIFY_TWEETS,
        REDDIT,
        MASTODON,
        BLUESKY,
    )


def _of_assistants() -> tuple[Importer, ...]:
    """Where people write to programs, and sets that were made of it."""
    from voicetune_desktop.importers.assistants.ai_studio import AI_STUDIO
    from voicetune_desktop.importers.assistants.aider import AIDER
    from voicetune_desktop.importers.assistants.anything_llm import ANYTHING_LLM
    from voicetune_desktop.importers.assistants.big_agi import BIG_AGI
    from voicetune_desktop.importers.assistants.character_ai import CHARACTER_AI
    from voicetune_desktop.importers.assistants.characters import AGNAI, OOBABOOGA, RISUAI
    from voicetune_desktop.importers.assistants.chatbox import CHATBOX
    from voicetune_desktop.importers.assistants.chatgpt import CHATGPT
    from voicetune_desktop.importers.assistants.cherry_studio import CHERRY_STUDIO
    from voicetune_desktop.importers.assistants.claude import CLAUDE
    from voicetune_desktop.importers.assistants.claude_code import CLAUDE_CODE
    from voicetune_desktop.importers.assistants.cline import CLINE
    from voicetune_desktop.importers.assistants.codex import CODEX
    from voicetune_desktop.importers.assistants.continue_dev import CONTINUE
    from voicetune_desktop.importers.assistants.copilot import COPILOT
    from voicetune_desktop.importers.assistants.copilot_chat import COPILOT_CHAT
    from voicetune_desktop.importers.assistants.cursor import CURSOR
    from voicetune_desktop.importers.assistants.deepseek import DEEPSEEK
    from voicetune_desktop.importers.assistants.gemini import GEMINI
    from voicetune_desktop.importers.assistants.gemini_cli import GEMINI_CLI
    from voicetune_desktop.importers.assistants.grok import GROK
    from voicetune_desktop.importers.assistants.hugging_chat import HUGGING_CHAT
    from voicetune_desktop.importers.assistants.jan import JAN
    from voicetune_desktop.importers.assistants.kobold import KOBOLD
    from voicetune_desktop.importers.assistants.le_chat import LE_CHAT
    from voicetune_desktop.importers.assistants.librechat import LIBRECHAT
    from voicetune_desktop.importers.assistants.llama_cpp import LLAMA_CPP
    from voicetune_desktop.importers.assistants.lm_studio import LM_STUDIO
    from voicetune_desktop.importers.assistants.lobe_chat import LOBE_CHAT
    from voicetune_desktop.importers.assistants.nextchat import NEXTCHAT
    from voicetune_desktop.importers.assistants.open_webui import OPEN_WEBUI
    from voicetune_desktop.importers.assistants.openrouter import OPENROUTER
    from voicetune_desktop.importers.assistants.perplexity import PERPLEXITY
    from voicetune_desktop.importers.assistants.qwen import QWEN_CHATS
    from voicetune_desktop.importers.assistants.replika import REPLIKA
    from voicetune_desktop.importers.assistants.sillytavern import SILLYTAVERN
    from voicetune_desktop.importers.assistants.typingmind import TYPINGMIND
    from voicetune_desktop.importers.ready_made.format import ALPACA, OPENAI_CHAT, OPENAI_PREFERENCE, PROMPT_COMPLETION, SHAREGPT

    return (
        CHATGPT,
        CLAUDE,
        GEMINI,
        AI_STUDIO,
        COPILOT,
        DEEPSEEK,
        QWEN_CHATS,
        GROK,
        OPEN_WEBUI,
        LM_STUDIO,
        LLAMA_CPP,
        LIBRECHAT,
        CLAUDE_CODE,
        CODEX,
        GEMINI_CLI,
        COPILOT_CHAT,
        CLINE,
        AIDER,
        CONTINUE,
        CURSOR,
        JAN,
        TYPINGMIND,
        CHATBOX,
        LE_CHAT,
        PERPLEXITY,
        ANYTHING_LLM,
        NEXTCHAT,
        CHERRY_STUDIO,
        LOBE_CHAT,
        OPENROUTER,
        HUGGING_CHAT,
        BIG_AGI,
        SILLYTAVERN,
        REPLIKA,
        CHARACTER_AI,
        OOBABOOGA,
        KOBOLD,
        RISUAI,
        AGNAI,
        OPENAI_CHAT,
        OPENAI_PREFERENCE,
        PROMPT_COMPLETION,
        SHAREGPT,
        ALPACA,
    )


@cache
def of_anything() -> tuple[Importer, ...]:
    """Importers of `ANYTHING`, apart from the others as most sources are what an app wrote."""
    from voicetune_desktop.importers.plain_text.format import PLAIN_TEXT
    from voicetune_desktop.importers.table.format import TABLE

    return TABLE, PLAIN_TEXT


def importer(format_id: str) -> Importer:
    """The importer of a format. Raises UnknownFormat."""
    known = of_anything() if format_id in ANYTHING else of_apps()
    found = next((one for one in known if one.format == format_id), None)
    if found is None:
        raise UnknownFormat("There is no such format.", f"Choose one of {', '.join(one.format for one in importers())}.")
    return found


def detect(source: Source) -> Detection:
    """What the source is, most likely. Raises HostileArchive."""
    scored = [_candidate(one, source) for one in of_apps()]
    if any(candidate.confidence >= SURE for candidate in scored):
        scored += (Candidate(format_id, 0.0, "It is what an app wrote.") for format_id in ANYTHING)
    else:
        scored += (_candidate(one, source) for one in of_anything())
    candidates = tuple(sorted(scored, key=lambda candidate: -candidate.confidence))
    best = candidates[0] if candidates[0].confidence >= SURE_ENOUGH else None
    return Detection(candidates, best)


def _candidate(one: Importer, source: Source) -> Candidate:
    try:
        match = one.score(source)
    except HostileArchive:
        raise
    except Exception:  # noqa: BLE001  # whatever garbage does to one importer, the others decide
        match = Match(0.0, f"The file cannot be read as {one.label}.")
    return Candidate(one.format, match.confidence, match.reason)
