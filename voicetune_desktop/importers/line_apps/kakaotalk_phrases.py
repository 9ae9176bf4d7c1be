"""What KakaoTalk itself writes into a chat, in Korean and English."""

import re

from voicetune_desktop.model import Reason

APP_LINE = (
    r"삭제된 메시지입니다\.|메시지가 삭제되었습니다\.|채팅방 관리자가 메시지를 가렸습니다\.|This message was deleted\."
    r"|운영정책을 위반한 메시지로 신고 접수 시 카카오톡 이용에 제한이 있을 수 있습니다\.[^\n]{0,20}|운영정책 보기"
    r"|방장이 [^\n]{1,120}님에서 [^\n]{1,120}님으로 변경되었습니다\.|이전 방장은 채팅방 참여자로 남게 ?됩니다\."
    r"|불법촬영물등 식별 및 게재제한 조치 안내|그룹 오픈채팅방에서 동영상[^\n]{20,400}바랍니다\."
)
"""Lines that have no head in any file, and would else belong to the message before."""
NOTICE_LINE = (
    r"[^\n\[]{1,120}"
    r"(?:님이 (?:들어왔습니다|나갔습니다)\.(?:(?:타인, 기관|운영정책을)[^\n]{1,300})?"
    r"|님이 [^\n]{1,300}님을 (?:초대|내보내기)?했?하?였?습니다\."
    r"|님을 (?:초대|내보냈)[^\n]{0,20}습니다\.)"
    r"|[^\n\[]{1,120} (?:has )?(?:joined|left)(?: this chat(?:room)?)?\."
    r"|[^\n\[]{1,120} invited [^\n]{1,300}\."
)
"""The same on Windows only."""

NOTICE = (Reason.SYSTEM, "A notice by KakaoTalk.")
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
    "음성 메시지": _MEDIA,
    "Voice Message": _MEDIA,
    "Voice message": _MEDIA,
    "Voice Note": _MEDIA,
    "<사진 읽지 않음>": _MEDIA,
    "<동영상 읽지 않음>": _MEDIA,
    "<Media omitted>": _MEDIA,
    "삭제된 메시지입니다.": _GONE,
    "삭제된 메시지입니다": _GONE,
    "메시지가 삭제되었습니다.": _GONE,
    "메시지가 삭제되었습니다": _GONE,
    "이 메시지는 삭제되었습니다.": _GONE,
    "Deleted message.": _GONE,
    "This message has been deleted.": _GONE,
    "This message was deleted.": _GONE,
    "": _NOTHING,
}
_SHAPES = (
    (re.compile(r"사진 \d+장|동영상 \d+개|Photos? \d+|\d+ [Pp]hotos?|(?:파일|File): [^\n]+|[0-9a-f]{32,}\.\w{2,4}"), _MEDIA),
    (
        re.compile(
            r"(?:보이스톡|페이스톡|그룹콜|라이브톡)"
            r" (?:(?:해요|취소|부재중|종료|시작|응답 ?없음|거절)\.?(?: ?\d+:\d\d(?::\d\d)?)?|\d+:\d\d(?::\d\d)?)"
            r"|(?:Voice|Video) Call(?: [\d:]+)?"
        ),
        _CALL,
    ),
    (
        re.compile(
            r"(?:지도|Map|샵검색|연락처|Contact): [^\n]+"
            r"|[\d,]{1,15}원(?:을 보냈어요\. 송금 받기 전까지| 받기 완료! 받은 카카오페이머니)[^\n]+"
        ),
        _SHARED,
    ),
    (re.compile(r"\s+"), _NOTHING),
)
_FIRST = frozenset("사동Pp0123456789abcdef파F보페그라VM지샵연C \t\n\u3000")
_LONGEST = 200
_BOARD = "톡게시판 '"
"""Before a notice, poll or the like on the board of the chat, which mostly repeats a message."""
_EMOTICONS = ("(이모티콘)", "(Emoticon)")
"""What stands for an emoticon before the text that was sent with it."""


def spoken(text: str) -> str:
    """A text without the line end behind it and what stands for an emoticon before it."""
    if text[-1:] == "\n":
        text = text.rstrip("\n")
    return text.partition(")")[2].lstrip(" ") if text[:1] == "(" and text.startswith(_EMOTICONS) else text


def judge(text: str) -> tuple[Reason, str] | None:
    """Why a text is none of a person; None for the words of one. On iPhones a blank may stand behind what is none."""
    known = _KNOWN.get(text.rstrip(" ") if text[-1:] == " " else text) or (_SHARED if text.startswith(_BOARD) else None)
    if known or text[0] not in _FIRST or len(text) > _LONGEST:
        return known
    return next((verdict for shape, verdict in _SHAPES if shape.fullmatch(text)), None)
