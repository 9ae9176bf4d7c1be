"""The formats whose messages are lines of text. How each is written is loaded where there is a text: its patterns take a while."""

from voicetune_desktop.importers.line_apps.chats import Dialect, importer


def _line() -> Dialect:
    from voicetune_desktop.importers.line_apps.line import DIALECT

    return DIALECT


def _kakaotalk() -> Dialect:
    from voicetune_desktop.importers.line_apps.kakaotalk import DIALECT

    return DIALECT


def _qq() -> Dialect:
    from voicetune_desktop.importers.line_apps.qq import DIALECT

    return DIALECT


def _copied_text() -> Dialect:
    from voicetune_desktop.importers.copied_text import DIALECT

    return DIALECT


LINE = importer("line", "LINE", _line)
KAKAOTALK = importer("kakaotalk", "KakaoTalk", _kakaotalk, r"\.(?:txt|csv)$")
QQ = importer("qq", "QQ", _qq)
COPIED_TEXT = importer("copied-text", "Copied messages", _copied_text, r"\.(?:txt|md|log|weechatlog)$")
