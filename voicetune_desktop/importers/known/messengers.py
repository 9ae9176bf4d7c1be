"""Where people write to one another."""

from voicetune_desktop.importers.chatlab import CHATLAB
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
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.line_apps.formats import COPIED_TEXT, KAKAOTALK, LINE, QQ
from voicetune_desktop.importers.mail.format import EMAIL
from voicetune_desktop.importers.mattermost.format import MATTERMOST
from voicetune_desktop.importers.meta.messenger import MESSENGER
from voicetune_desktop.importers.meta.messenger_e2ee import MESSENGER_E2EE
from voicetune_desktop.importers.microsoft.skype import SKYPE
from voicetune_desktop.importers.microsoft.teams import TEAMS
from voicetune_desktop.importers.old_messengers.adium import ADIUM
from voicetune_desktop.importers.old_messengers.msn import MSN
from voicetune_desktop.importers.old_messengers.pidgin import PIDGIN
from voicetune_desktop.importers.rocket_chat.format import ROCKET_CHAT
from voicetune_desktop.importers.signal.export import SIGNAL_EXPORT
from voicetune_desktop.importers.signal.jsonl import SIGNAL_JSONL
from voicetune_desktop.importers.signal.sigtop import SIGTOP
from voicetune_desktop.importers.slack.format import SLACK
from voicetune_desktop.importers.sms.db import SMS_DB
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

MESSENGERS: tuple[Importer, ...] = (
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
    SMS_DB,
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
    PIDGIN,
    ADIUM,
    MSN,
    CHATLAB,
    COPIED_TEXT,
)
