"""What kinds of messages WeChat has, as the tools that export them call them in Chinese."""

import re

from voicetune_desktop.model import Reason

Verdict = tuple[Reason, str]

_FILE: Verdict = (Reason.MEDIA, "A picture, sticker, voice message or file without text.")
_NOTICE: Verdict = (Reason.SYSTEM, "A notice by WeChat.")
_CALL: Verdict = (Reason.SYSTEM, "A call.")
_SHARED: Verdict = (Reason.UNSUPPORTED, "A link, card, place, transfer or the like.")
_GONE: Verdict = (Reason.DELETED, "A message that was taken back.")
NOTHING: Verdict = (Reason.MEDIA, "Nothing is left of this message.")

_TEXTS = frozenset({"文本", "引用", "引用回复", "回复", "text", "1", ""})
_KINDS: dict[str, Verdict] = {
    **dict.fromkeys(
        ("图片", "语音", "视频", "动画表情", "表情", "表情包", "文件", "小视频", "image", "voice", "video", "emoji", "file"), _FILE
    ),
    **dict.fromkeys(("3", "34", "43", "47", "62"), _FILE),
    **dict.fromkeys(("10000", "10002"), _NOTICE),
    "50": _CALL,
    **dict.fromkeys(("系统", "系统通知", "系统提示", "拍一拍", "群公告", "system"), _NOTICE),
    **dict.fromkeys(("语音通话", "视频通话", "通话", "音视频通话", "voip"), _CALL),
    "撤回": _GONE,
}
_PLACEHOLDER = re.compile(r"\[(?:图片|语音|视频|动画表情|表情包|文件|语音通话|视频通话|位置|名片|红包|转账|链接|小程序|聊天记录)\]")
_TAKEN_BACK = re.compile(r'(?:你|"[^"\n]{1,80}"|[^\n]{1,40}) ?撤回了一条消息.{0,20}')


def judge(kind: str, text: str) -> Verdict | None:
    """Why a message of that kind is none of a person's words; None for words."""
    name = kind if kind in _TEXTS else kind.strip().removesuffix("消息").casefold()
    if name not in _TEXTS:
        return _GONE if _TAKEN_BACK.fullmatch(text) else _KINDS.get(name, _SHARED)
    if not text or text.isspace():
        return NOTHING
    return _FILE if text[0] == "[" and _PLACEHOLDER.fullmatch(text) else None
