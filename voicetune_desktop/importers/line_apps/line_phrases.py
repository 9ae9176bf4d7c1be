"""What LINE itself writes into a chat, in the languages of its exports; each phrase stands for a whole message."""

import re
from collections.abc import Mapping

from voicetune_desktop.model import Reason

CALLS = frozenset("☎📞")
"""Signs before a call."""
LOST = frozenset("ⓘ")
"""The sign before what LINE says of a message that stayed behind on another phone."""
EMOJI = "(emoji)"
"""What the export has for each of LINE's own emoji."""

_FILES = """
[Photo]|[Video]|[Sticker]|[Stickers]|[Voice message]|[Audio]|[File]|[Album]|[Gift]|[Emoji]|[Photos]|[Videos]|Photos|Videos|Stickers
Audio|Files
[写真]|[動画]|[スタンプ]|[ボイスメッセージ]|[ファイル]|[アルバム]|[絵文字]|[ギフト]|[プレゼント]|写真|動画|スタンプ
[照片]|[圖片]|[图片]|[影片]|[视频]|[貼圖]|[贴图]|[語音訊息]|[语音信息]|[语音消息]|[檔案]|[文件]|[相簿]|[相册]|圖片|貼圖|影片
[사진]|[동영상]|[스티커]|[음성메시지]|[파일]|[앨범]|사진|동영상|스티커
[รูป]|[รูปภาพ]|[ภาพ]|รูป|วิดีโอ|สติกเกอร์|[อัลบั้ม]|[วิดีโอ]|[สติกเกอร์]|[ข้อความเสียง]|[ไฟล์]|[Foto]|[Stiker]|[Pesan suara]
"""
_OTHERS = """
[Location]|[Contact]|[Note]|[Poll]|[Event]|[Music]|[Link]|[位置情報]|[連絡先]|[ノート]|[投票]|[位置訊息]|[位置資訊]|[位置信息]
[聯絡資訊]|[联系人]|[記事本]|[记事本]|[위치정보]|[위치 정보]|[연락처]|[노트]|[투표]|[ตำแหน่งที่ตั้ง]|[Lokasi]|[Kontak]
"""
CALL = (Reason.SYSTEM, "A call.")
_FILE = (Reason.MEDIA, "A photo, sticker or other file without text.")
_OTHER = (Reason.UNSUPPORTED, "A place, contact, poll or the like.")


def _listed(table: str) -> list[str]:
    return [phrase for line in table.strip().split("\n") for phrase in line.split("|")]


NOTHING = (Reason.MEDIA, "Nothing is left of this message.")
KNOWN: Mapping[str, tuple[Reason, str]] = {
    **dict.fromkeys(_listed(_OTHERS), _OTHER),
    **dict.fromkeys(_listed(_FILES), _FILE),
    "": NOTHING,
}

CALLED = re.compile(
    r"(?:通話時間|通话时间|통화 ?시간|ระยะเวลาการโทร|Call time) ?\d+(?::\d\d){1,2}|不在着信|通話をキャンセルしました"
    r"|通話に応答がありませんでした|未接來電|未接来电|無人接聽|您已取消通話|부재중 전화|통화 취소"
    r"|ไม่ได้รับสาย|ไม่มีผู้รับสาย|Missed call|Canceled call|No answer"
)
"""What files of computers say of a call, without a sign before it."""
_NAMED = re.compile(r"(\[[^\[\]\n]{2,20}\]) [^\n]+")

_UNSENT = (
    r"(?:unsent a message\.?|[Mm]essage unsent\.?|メッセージの送信を取り消しました。?|(?:[您你])?已收回訊息。?|收回了訊息。?|撤回了消息。?"
    r"|已撤回消息。?"
    r"|메시지 전송을 취소했습니다\.?|(?:ได้)?ยกเลิกข้อความ(?:แล้ว)?|membatalkan pengiriman pesan\.?)"
)
_NOTICE = (
    r"(?:(?:has )?joined the (?:group|chat)\.?|left the (?:group|chat)\.?|added .{1,120} to the group\.?"
    r"|(?:canceled|declined) .{1,60}\.?"
    r"|invited .{1,120} to the group\.?|changed the (?:group|chat)(?:'s|’s)? .{1,150}|removed .{1,120} from the (?:group|chat)\.?"
    r"|created (?:a|an) .{1,80}"
    r"|が.{0,60}(?:に参加しました|を招待しました|に追加しました|を退会しました|を変更しました|を作成しました|が退出しました|を退出させました)。?"
    r"|が?(?:グループ|トーク)を?.{0,20}退[会出]しました。?|加入了?群組。?|已?退出群組。?|加入聊天。?|已讓.{1,80}退出群組。?|邀請.{1,80}加入。?|新增了?.{1,60}相簿.{0,40})"
)


_WHOLE_UNSENT = re.compile(f".{{0,120}}{_UNSENT}")
_WHOLE_NOTICE = re.compile(f".{{1,120}}{_NOTICE}")
_AFTER_NAME = re.compile(f"{_UNSENT}|{_NOTICE}")


def named_thing(text: str) -> tuple[Reason, str] | None:
    """A place with its address, an album, a note or a file with its name, as in "[Location] 4 Mill Lane"."""
    found = _NAMED.fullmatch(text)
    return KNOWN.get(found[1]) if found else None


def is_unsent(text: str) -> bool:
    """Whether it says that somebody took a message back."""
    return _WHOLE_UNSENT.fullmatch(text) is not None


def is_notice(text: str) -> bool:
    """Whether it is said by LINE about somebody."""
    return text[:1] in CALLS or _WHOLE_NOTICE.fullmatch(text) is not None or is_unsent(text)


def goes_on_as_notice(text: str) -> bool:
    """Whether what follows a name makes a notice of the row."""
    return _AFTER_NAME.fullmatch(text) is not None
