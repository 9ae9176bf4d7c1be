"""Makers of the text files of LINE, KakaoTalk and QQ, and of WeChat's tables and JSON, each with people and words of our own."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

LINE_PHONE = (
    "[LINE] Chat history with Yuki Tanabe\nSaved on: 2024/02/01 10:30\n\n"
    "Mon, 15/01/2024\n"
    "09:12\tYuki Tanabe\tgood morning\n"
    '09:13\tOdile\t"a list:\n2024/01/16(Tue)\n10:00 bread"\n'
    "09:14\tYuki Tanabe\t[Sticker]\n"
    "09:15\t\tYuki Tanabe unsent a message.\n"
    "09:16\tOdile\t☎ Call time 1:23\n"
    '09:17\tOdile\t"quoted"\n'
    "\nTue, 16/01/2024\n"
    "9:12PM\tYuki Tanabe\tlate\nevening\n"
    "25:12\tYuki Tanabe\tno such hour\n"
)
LINE_JAPANESE = (
    "[LINE] 佐野はるとのトーク履歴\n保存日時：2024/01/15 10:30\n\n"
    "2024/01/15(月)\n"
    "午前9:12\t佐野はる\tおはよう\n"
    "午後3:04\t真理\t[写真]\n"
    "15:05\t真理\tありがとう😊\n"
    "15:06\t佐野はるがメッセージの送信を取り消しました\n"
)
LINE_NEWER = (
    "[LINE] 読書会のトーク\n保存日時：2026/09/30 10:00\n\n"
    "2026/09/26(土)\n"
    "00:10\t\t木村さんが参加しました。\n"
    "10:21\t真理\t次の本は？\n"
    '10:23\t佐野はる\t"二冊です。\n来週まで。\n"\n'
    "10:24\t真理\tいいね(emoji)\n"
    "10:25\t真理\t(emoji)\n"
    "10:26\t佐野はる\t[位置情報] 京都市\n"
    "10:27\t真理\t[アルバム] (null)\n"
    "10:28\t真理\t☎ 通話時間 0:07\n"
    "10:29\t\tメッセージの送信を取り消しました\n"
    "10:30\t佐野はる\tⓘ このメッセージは表示できません。\n"
)
LINE_THAI = (
    '[LINE] ประวัติการแชทในกลุ่ม "ชมรมอ่าน"\nบันทึกเมื่อ 04/09/2569 07:48\n\n'
    "ศ. 28/11/2568\n"
    "08:54\t\tมานี เพิ่ม ปิติ เข้ากลุ่ม\n"
    "08:55\tมานี\tสวัสดีค่ะ\n"
    "09:00\tปิติ\t[รูป]\n"
    "\nส. 29/11/2568\n"
    "10:00\tปิติ\tวันนี้ว่างครับ\n"
)
LINE_THAI_DESKTOP = (
    "2025.05.15 วันพฤหัสบดี\n08:35 มานี สวัสดีค่ะ\n08:36 ปิติ ครับ\n08:37 มานี รูป\n08:38 มานี สวยไหม\n08:40 ยกเลิกข้อความแล้ว\n08:41 ปิติ ไม่ได้รับสาย\n"
)
LINE_DESKTOP = (
    "2017.09.03 Sunday\n"
    "16:23 Bob Marsh Today I found this:\nit works\n"
    "16:25 Alice Whaaat\n"
    "16:25 Bob Marsh Stickers\n"
    "16:26 Alice joined the group.\n"
    "16:27 Alice ok\n"
    "2017.09.04 Monday\n"
    "08:00 Carl hi all\n"
)
KAKAO_ANDROID = (
    "민서 님과 카카오톡 대화\n저장한 날짜 : 2024년 3월 2일 오후 4:40\n\n\n"
    "2024년 1월 1일 오전 9:20\n"
    "2024년 1월 1일 오전 9:20, 민서 : 안녕 : 반가워\n"
    "2024년 1월 1일 오후 12:05, 가온 : 두 줄\n둘째\n"
    "2024년 1월 1일 오후 3:21, 지우님이 들어왔습니다.\n"
    "2024년 1월 1일 오후 3:21, 민서 : 사진 3장\n"
    "2024년 1월 1일 오후 3:22, 민서 : 삭제된 메시지입니다.\n"
    "2024년 1월 1일 오후 3:23, 민서 : 보이스톡 부재중\n"
    "2024년 2월 30일 오후 3:23, 민서 : 없는 날\n"
)
KAKAO_IOS = (
    "등산 모임 카카오톡 대화\n저장한 날짜 : 2026. 10. 2. 오후 3:15\n\n"
    "2026년 10월 1일 목요일\n"
    "2026. 10. 1. 오후 3:15, 하람 : 내일 갈까?\n"
    "2026. 10. 1. 오후 3:16: 소담님이 나갔습니다.\n"
    "2026. 10. 1. 오후 3:17, 이든 : 이모티콘\n"
)
KAKAO_GROUP = (
    "Talk_2026.2.10 08:50-1.txt\n저장한 날짜 : 2026. 2. 10. 오후 12:16\n등산 모임 12 님과 카카오톡 대화\n\n"
    "2026. 2. 1. 20:35, 민서 : 갈래?\n"
    "삭제된 메시지입니다.\n"
    "2026. 2. 1. 20:36, 가온 : (이모티콘) 좋아\n"
    "채팅방 관리자가 메시지를 가렸습니다.\n"
    "2026. 2. 1. 20:37, 가온 : (이모티콘)\n"
    "2026. 2. 1. 20:38, 민서 : 톡게시판 '공지': 토요일\n\n아홉 시\n"
    "2026. 2. 1. 20:39, 가온 : 보이스톡 3:21\n"
    "2026. 2. 1. 20:40, 민서 : 동영상 2개\n"
    "2026. 2. 1. 20:41, 민서 : 보이스톡\n"
)
KAKAO_ENGLISH = (
    "Trip with KakaoTalk Chats\nDate Saved : Jan 1, 2015 at 10:00\n\n"
    "Wednesday, December 31, 2014\n"
    "Dec 31, 2014 at 19:12, Ben : hello\n"
    "Dec 31, 2014 at 19:13: Ben invited Ann.\n"
    "Dec 31, 2014 at 7:14 PM, Ann : Photo\n"
)
KAKAO_WINDOWS = (
    "민서 님과 카카오톡 대화\r\n저장한 날짜 : 2024-03-02 16:40:11\r\n\r\n"
    "--------------- 2024년 1월 1일 월요일 ---------------\r\n"
    "[민서] [오전 9:20] 안녕\r\n"
    "[가온] [오후 3:20] 두 줄\r\n여기 둘째\r\n"
    "지우님이 들어왔습니다.\r\n"
    "[민서] [오후 3:21] 동영상\r\n"
)
KAKAO_MAC = (
    "\ufeffDate,User,Message\n"
    '2024-01-01 10:00:00,"Ann","hi, ""you""\nthere"\n'
    '2024-01-01 10:00:01,"Ben","사진"\n'
    '2024-01-01 10:00:02,"Ben","Ann님이 나갔습니다."\n'
    "not a row\n"
)
QQ_TALKS = (
    "消息记录（此消息记录为文本格式，不支持重新导入）\n\n"
    "================================================================\n消息分组:我的好友\n"
    "================================================================\n消息对象:林夏\n"
    "================================================================\n\n"
    "2024-01-02 03:04:05 林夏(10001111)\n你好\n第二行\n\n"
    "2024-01-02 3:04:09 阿岩(20002222)\n[图片]\n\n"
    "2024-01-02 3:04:10 系统消息(10000)\n你撤回了一条消息\n\n"
    "2024-01-02 3:04:11 阿岩(20002222)\n在吗\n\n"
    "================================================================\n消息分组:群\n"
    "================================================================\n消息对象:爬山\n"
    "================================================================\n\n"
    "2024-01-03 03:04:05 【管理员】小北<bei@example.org>\n走\n\n"
    "2024-01-03 03:04:06 石头(20002222)\n好 2024-01-03\n\n"
    "2024-02-30 03:04:06 石头(20002222)\n没有这一天\n\n"
)

QQ_FRIENDS = (
    "消息记录（此消息记录为文本格式，不支持重新导入）\n\n"
    "================================================================\n消息分组:我的好友\n"
    "================================================================\n消息对象:林夏\n"
    "================================================================\n\n"
    "2024-01-02 3:04:05 林夏\n早\n2024-01-02 是星期二\n2024-01-02 3:04:05 吃饭\n\n"
    "2024-01-02 9:04:05 PM 阿岩\n[图片]\n\n"
    "2024-01-02 21:05:00 阿岩\n[图片]嗯[表情][表情]\n\n"
    "================================================================\n消息分组:我的好友\n"
    "================================================================\n消息对象:小北\n"
    "================================================================\n\n"
    "2024-01-03 3:04:05 小北\n在\n"
)

MEMOTRACE = (
    "\ufefflocalId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n"
    "1,217,1,0,0,1628863878,,到了吗,2021-08-13 22:11:18,林夏,Lin,wxid_a\n"
    "2,217,1,0,1,1628863886,,到了,2021-08-13 22:11:26,林夏,Lin,wxid_a\n"
    '3,217,47,0,1,1628863895,,"<msg><emoji type=""2"" /></msg>",2021-08-13 22:11:35,林夏,Lin,wxid_a\n'
    "4,217,10000,0,0,1628863896,,你撤回了一条消息,2021-08-13 22:11:36,林夏,Lin,wxid_a\n"
    "5,217,49,57,0,1628863897,,,2021-08-13 22:11:37,林夏,Lin,wxid_a\n"
    "6,217,1,0,0,1628863898,,好,2021-08-13 22:11:38,,Lin,wxid_a\n"
)
MEMOTRACE_NEW = (
    "\ufeff消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\n"
    "1,文本,林夏,2024-08-13 22:11:18,到了吗,林夏,Lin,\n"
    "2,文本,石头,2024-08-13 22:11:26,到了,石头,石头,\n"
    "3,表情包,石头,2024-08-13 22:11:35,[表情包],石头,石头,\n"
    "4,系统消息,,2024-08-13 22:11:36,你撤回了一条消息,,,\n"
)
WECHAT_HEAD = ("id", "MsgSvrID", "type_name", "is_sender", "talker", "room_name", "msg", "src", "CreateTime")


def wechat_table(*rows: Sequence[Any]) -> str:
    """A table of WeClone's; rows are (kind, is_sender, talker, room, text, time)."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(WECHAT_HEAD)
    for number, (kind, is_sender, talker, room, text, time) in enumerate(rows, 1):
        table.writerow((number, 9000 + number, kind, is_sender, talker, room, text, "", time))
    return out.getvalue()


WECHAT_CSV = wechat_table(
    ("文本", 0, "wxid_lin", "wxid_lin", "周末\n爬山吗", "2024/10/4 11:42"),
    ("图片", 1, "wxid_me", "wxid_lin", "", "2024/10/4 11:43"),
    ("文本", 1, "wxid_me", "wxid_lin", "好啊", "2024-10-04 11:43:09"),
    ("系统通知", 0, "wxid_lin", "wxid_lin", '"林" 撤回了一条消息', "2024/10/4 11:44"),
    ("(分享)卡片式链接", 0, "wxid_lin", "wxid_lin", "<msg/>", "2024/10/4 11:45"),
    ("文本", 1, "wxid_me", "wxid_lin", "没有时间", "?"),
)


def weflow(*rows: Any, kind: str = "私聊", name: str = "林") -> str:
    """A file of WeFlow's."""
    session = {"wxid": "wxid_lin", "nickname": name, "type": kind, "avatar": "data:x"}
    return json.dumps({"weflow": {"version": "1.0.3"}, "session": session, "messages": rows}, ensure_ascii=False, indent=1)


def weflow_row(number: int, text: str | None, is_send: int | None = 0, kind: str = "文本消息") -> dict[str, Any]:
    """One message."""
    who = {"senderUsername": "wxid_me" if is_send else "wxid_lin", "senderDisplayName": "我" if is_send else "林"}
    return {"localId": number, "createTime": 1_700_000_000 + number, "localType": 1, "type": kind, "content": text, "isSend": is_send} | (
        who if is_send is not None else {"senderUsername": ""}
    )


WECHAT_JSON = weflow(
    weflow_row(1, "周末爬山吗"),
    weflow_row(2, "[图片]", 1, "图片消息"),
    weflow_row(3, "好", 1, "引用消息"),
    weflow_row(4, "林拍了拍你", None, "系统消息"),
    weflow_row(5, "[图片]", 1),
    weflow_row(6, None),
    5,
)
