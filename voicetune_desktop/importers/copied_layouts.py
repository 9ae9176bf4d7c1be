"""How apps lay out messages that are copied from them or saved as a text: who and when, then what was said."""

import re
from typing import NamedTuple

_NUMBERS = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
NUMBERS = re.compile(_NUMBERS)
"""A date in numbers alone."""
_DATE = rf"(?P<date>{_NUMBERS}|\d{{1,2}}\.? [^\W\d_]{{3,10}}\.? \d{{4}}|[^\W\d_]{{3,10}}\.? \d{{1,2}}, \d{{4}})"
_TIME = r"(?P<minute>\d{1,2}:\d\d)(?::(?P<second>\d\d))?(?P<half>[ \u202f]?[AaPp]\.?[Mm]\.?|)"
_END = r"(?=\n|\Z)"
_DAY = r"(?:\d{1,2} [^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.? \d{1,2})"
_NICK = r"[^\s\d<>*=-][^\s<>]{0,31}"
_DIRECT = "(?:Direct Message|[Pp]rivately|Direktnachricht|Mensaje directo|Message direct|Mensagem direta|[Ee]n privado)"
"""What Zoom writes behind the name of somebody to whom alone a message went."""
_NOTHING = re.compile(r"(?!)")


class Layout(NamedTuple):
    """How an app shows a message: where a head has no name, the app speaks."""

    app: str
    head: re.Pattern[str]
    confidence: float
    unsaid: re.Pattern[str] = _NOTHING
    """What of a body nobody wrote: quotes, reactions, signs of files."""
    opening: re.Pattern[str] = _NOTHING
    """How a file begins that has lines of its own before the first message."""

    @property
    def has_direct(self) -> bool:
        """Whether messages may go to one person alone; their heads have a name `to`."""
        return "to" in self.head.groupindex

    def names(self, sample: str) -> list[str]:
        """Who writes the messages of a text, which begins with a newline."""
        return [found["name"] for found in self.head.finditer(sample) if found["name"]]


LAYOUTS = (
    Layout(
        "WhatsApp", re.compile(rf"\n\[\d{{1,2}}[./-]\d{{1,2}}\.?, {_TIME}\] (?P<name>[^\n:\[\]]{{1,64}})(?P<date>(?!))?:(?: |{_END})"), 0.8
    ),
    Layout(
        "WhatsApp",
        re.compile(rf"\n{_TIME}, (?:{_DATE}|{_DAY}) - (?:(?P<name>[^\n:]{{1,64}}):(?: |{_END})|)"),
        0.85,
        re.compile(r"\A<[^<>\n]{3,40}>\s*\Z"),
    ),
    Layout("Telegram", re.compile(rf"\n(?P<name>[^\n\[\]]{{1,64}}), \[{_DATE}(?:,| at)? {_TIME}\]:?{_END}"), 0.85),
    Layout(
        "Discord",
        re.compile(rf"\n(?P<name>[^\n—]{{1,40}}) — (?:{_DATE},?|[^\W\d_]{{3,12}}(?: [^\W\d_]{{1,3}}){{0,2}}) {_TIME}{_END}"),
        0.8,
    ),
    Layout(
        "Zoom",
        re.compile(
            rf"\n(?:{_DATE} )?{_TIME}\s{{1,3}}(?:From|Von|De|Da|От|Від)\s{{1,2}}(?P<name>[^\n:]{{1,64}}?)"
            rf"(?:\s{{1,2}}(?:[Tt]o|[Aa]n|[Pp]ara|[Aa]|à|À|кому|до)\s{{1,2}}(?:(?P<to>[^\n:]{{1,64}}?)\s?\({_DIRECT}\)|[^\n:]{{1,80}}?))?"
            rf"\s{{0,2}}:(?:\s|{_END})"
        ),
        0.85,
        re.compile(
            r'\A\s*Replying to "[^\n]*\n|\A\s*(?:Reacted to "[^\n]*|Removed an? [^\n]* reaction from "[^\n]*)\s*\Z|^\t', re.MULTILINE
        ),
    ),
    Layout(
        "IRC",
        re.compile(rf"\n(?:--- [^\n]*|\[?(?:{_DATE} )?{_TIME}\]?\s{{1,2}}(?:<[ @+%&~]?(?P<name>{_NICK})> ?|(?:-!-|=-=|\*|--)[^\n]*))"),
        0.8,
    ),
    Layout("IRC", re.compile(rf"\n{_DATE} {_TIME}\t(?:[@+%&~]?(?P<name>{_NICK})\t|[^\n]*)"), 0.8),
    Layout(
        "Pidgin",
        re.compile(rf"\n(?:Conversation with [^\n]* at [^\n]*|\((?:{_DATE} )?{_TIME}\) (?:(?P<name>[^\n:]{{1,64}}):(?: |{_END})|))"),
        0.8,
    ),
    Layout(
        "QQ",
        re.compile(rf"\n(?P<name>[^\n]{{1,64}}):\n时间: {_DATE} {_TIME}\n内容: ?"),
        0.9,
        re.compile(r"\n资源: \d+ 个文件(?:\n +- [^\n]*)*|\n=+\n[^=]*=+\s*\Z|\[(?:图片|视频|语音|文件|表情)[^\]\n]*\]"),
        re.compile(r"\n\[QQChatExporter "),
    ),
    Layout("Teams", re.compile(rf"\n\[{_DATE},? {_TIME}\] (?P<name>[^\n:\[\]]{{1,64}}){_END}"), 0.6),
    Layout("WeChat", re.compile(rf"\n(?!(?:导出)?时间:)(?P<name>[^\n:\d][^\n:]{{0,39}}?)[ :]{{1,3}}{_DATE} {_TIME}{_END}"), 0.6),
    Layout("WeChat", re.compile(rf"\n(?<![^\n]\n){_DATE} {_TIME} (?P<name>[^\n:\[\]]{{1,40}}){_END}"), 0.55),
)
"""WhatsApp: as phones copy, without a year, and as it exported until about 2015. IRC: most programs, and WeeChat.
The last is how tools for WeChat write, with blank lines between messages."""
