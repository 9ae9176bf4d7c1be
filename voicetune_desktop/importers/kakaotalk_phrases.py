"""What KakaoTalk itself writes into a chat, in Korean and English."""

import re

from voicetune_desktop.model import Reason

NOTICE_LINE = (
    r"[^\n\[]{1,120}"
    r"(?:님이 (?:들어왔습니다|나갔습니다)\.|님이 [^\n]{1,300}님을 (?:초대|내보내기)?했?하?였?습니다\."
    r"|님을 (?:초대|내보냈)[^\n]{1,20}습니다\.)"
    r"|채팅방 관리자가 메시지를 가렸습니다\."
    r"|[^\n\[]{1,120} (?:has )?(?:joined|left)(?: this chat(?:room)?)?\."
    r"|[^\n\[]{1,120} invited [^\n]{1,300}\."
)
"""Lines that have no head on Windows, and would else belong to the message before."""

_MEDIA = (Reason.MEDIA, "A photo, sticker or other file without text.")
_GONE = (Reason.DELETED, "A deleted message.")
_CALL = (Reason.SYSTEM, "A call.")
_SHARED = (Reason.UNSUPPORTED, "A place, contact, search or the like.")
_NOTHING = (Reason.MEDIA, "Nothing is left of this message.")

_PHRASES = {
    "사진 동영상 이모티콘 음성메시지 보이스노트 스티커 파일 Photo Photos Video Videos Emoticon Emoticons Sticker Stickers": _MEDIA,
    "GIF 음성메모": _MEDIA,
}
_KNOWN = {word: verdict for words, verdict in _PHRASES.items() for word in words.split()} | {
    "Voice Message": _MEDIA,
    "Voice message": _MEDIA,
    "Voice Note": _MEDIA,
    "<사진 읽지 않음>": _MEDIA,
    "<동영상 읽지 않음>": _MEDIA,
    "<Media omitted>": _MEDIA,
    "삭제된 메시지입니다.": _GONE,
    "삭제된 메시지입니다": _GONE,
    "Deleted message.": _GONE,
    "This message has been deleted.": _GONE,
    "This message was deleted.": _GONE,
    "": _NOTHING,
}
_SHAPES = (
    (re.compile(r"사진 \d+장|Photos? \d+|\d+ [Pp]hotos?|(?:파일|File): [^\n]+|[0-9a-f]{32,}\.\w{2,4}"), _MEDIA),
    (
        re.compile(
            r"(?:보이스톡|페이스톡|그룹콜|라이브톡) (?:해요|취소|부재중|종료|시작|응답 ?없음|거절)(?: ?\d+:\d\d(?::\d\d)?)?"
            r"|(?:Voice|Video) Call(?: [\d:]+)?"
        ),
        _CALL,
    ),
    (re.compile(r"(?:지도|Map|샵검색|연락처|Contact): [^\n]+"), _SHARED),
    (re.compile(r"\s+"), _NOTHING),
)
_FIRST = frozenset("사Pp0123456789abcdef파F보페그라VM지샵연C \t\n\u3000")
_LONGEST = 200


def judge(text: str) -> tuple[Reason, str] | None:
    """Why a text is none of a person; None for the words of one."""
    known = _KNOWN.get(text)
    if known or text[0] not in _FIRST or len(text) > _LONGEST:
        return known
    return next((verdict for shape, verdict in _SHAPES if shape.fullmatch(text)), None)
