"""Messages that were copied in an app and pasted into a text file: the text, and what time, sender and words come out."""

TELEGRAM = (
    "Ana Vela, [15.08.2023 09:12]\nlook\nat this\n\nBo, [15.08.2023 21:13:02]\n[ Photo ]\n\nAna Vela, [16.08.2023 10:00]\n[ Photo ]\nnice\n"
)
DISCORD = "ana — 08/15/2023 11:10 AM\nhi\nbo — 08/15/2023 9:27 PM\nhello (edited)\n[9:28 PM]\nstill there?\nana — Today at 5:03 AM\nyes\n"
TEAMS = "[15/08/2023 09:12] Ana Vela\nhi\n[15/08/2023 09:13] Bo Märsh\nhello\nyou\n"
LOG = "".join(f"2023-09-16 14:51:0{number} step {number} done\n\n" for number in range(8))
WECHAT = "林夏 2023/09/16 2:51 PM\n天气有点凉\n\n石头 2023/09/16 2:52 PM\n是\n"

COPIED = {
    "telegram": (
        TELEGRAM,
        [
            ("2023-08-15T09:12:00", "Ana Vela", "look\nat this"),
            ("2023-08-16T10:00:00", "Ana Vela", "nice"),
        ],
    ),
    "telegram-iphone": (
        "Ana, [15 Aug 2023 at 09:12]\nhi\n\nBo, [15 Aug 2023 at 09:13:02]:\nyo\n",
        [("2023-08-15T09:12:00", "Ana", "hi"), ("2023-08-15T09:13:02", "Bo", "yo")],
    ),
    "discord": (
        DISCORD,
        [
            ("2023-08-15T11:10:00", "ana", "hi"),
            ("2023-08-15T21:27:00", "bo", "hello"),
            ("2023-08-15T21:27:00", "bo", "still there?"),
            (None, "ana", "yes"),
        ],
    ),
    "teams": (TEAMS, [("2023-08-15T09:12:00", "Ana Vela", "hi"), ("2023-08-15T09:13:00", "Bo Märsh", "hello\nyou")]),
    "wechat": (WECHAT, [("2023-09-16T14:51:00", "林夏", "天气有点凉"), ("2023-09-16T14:52:00", "石头", "是")]),
}
COPIED["whatsapp-phone"] = (
    "[8/14, 9:10 AM] Ana Vela: hi\nthere\n[8/14, 9:11 AM] +44 20 7946 0000: at 9:12\n[8/15, 9:12 PM] Ana Vela: yes\n",
    [(None, "Ana Vela", "hi\nthere"), (None, "+44 20 7946 0000", "at 9:12"), (None, "Ana Vela", "yes")],
)
COPIED["wechat-tool"] = (
    "2023-09-16 14:51:02 林夏\n天气有点凉\n\n2023-09-16 14:52:03 石头\n是\n2023-09-16 14:52:04 没错\n\n",
    [("2023-09-16T14:51:02", "林夏", "天气有点凉"), ("2023-09-16T14:52:03", "石头", "是\n2023-09-16 14:52:04 没错")],
)
COPIED["whatsapp-2015"] = (
    (
        "14:05, 20 Aug - You created group “Tea”\n14:05, 20 Aug - Ana Vela: hi\nthere\n9:30pm, Dec 31 - Bo: <Media omitted>\n"
        "09:15, 3 Feb 2016 - Bo: yes\n"
    ),
    [(None, "Ana Vela", "hi\nthere"), ("2016-02-03T09:15:00", "Bo", "yes")],
)
COPIED["zoom"] = (
    (
        "12:03:04 From Ana Vela to Everyone:\n\thello\n12:03:15 From Bo to Everyone:\n\thi\n\tyou\n"
        '12:03:20 From Bo to Everyone:\n\tReacted to "hello" with 👍\n'
        '12:04:00 From Ana Vela to Bo (Direct Message):\n\tReplying to "hi you"\n\t\n\tyes\n'
    ),
    [(None, "Ana Vela", "hello"), (None, "Bo", "hi\nyou"), (None, "Ana Vela", "yes")],
)
COPIED["zoom-before-2021"] = (
    "12:03:04\t From  Ana Vela : hello\n12:03:15\t From  Bo to  Everyone : hi\n",
    [(None, "Ana Vela", "hello"), (None, "Bo", "hi")],
)
COPIED["irssi"] = (
    (
        "--- Log opened Tue Mar 05 12:00:00 2024\n12:00 -!- ana [~ana@host.example] has joined #tea\n"
        "12:01 < bo> hi: you\n12:02 <@ana> yes\n"
        "12:03  * bo waves\n"
    ),
    [(None, "bo", "hi: you"), (None, "ana", "yes")],
)
COPIED["irc"] = (
    "[12:00:01] <bo> hi\n[12:00:09] <ana> yes\n[12:03:00] *** ana has quit\n",
    [(None, "bo", "hi"), (None, "ana", "yes")],
)
COPIED["weechat-irc"] = (
    "2024-03-05 12:00:00\t-->\tana (~ana@host.example) has joined #tea\n2024-03-05 12:01:00\tbo\thi\n2024-03-05 12:02:00\t@ana\tyes\n",
    [("2024-03-05T12:01:00", "bo", "hi"), ("2024-03-05T12:02:00", "ana", "yes")],
)
COPIED["pidgin"] = (
    (
        "Conversation with ana@chat.example at Tue 05 Mar 2024 12:00:00 CET on bo@chat.example (jabber)\n"
        "(12:00:01) bo@chat.example: hi\n(12:00:09) Ana: yes\nyou\n(12:02:10) Ana has signed off.\n"
    ),
    [(None, "bo@chat.example", "hi"), (None, "Ana", "yes\nyou")],
)
COPIED["qq-tool"] = (
    (
        "[QQChatExporter V5]\n\n聊天名称: 小明\n导出时间: 2024/5/2 12:00:00\n\n小明:\n时间: 2024/5/1 09:00:00\n内容: 早上好\n\n"
        "小红:\n时间: 2024/5/1 09:01:00\n内容: 早啊\n你好\n\n"
        "小明:\n时间: 2024/5/1 09:02:00\n内容: [图片: a.jpg]\n资源: 1 个文件\n  - image: a.jpg\n"
    ),
    [("2024-05-01T09:00:00", "小明", "早上好"), ("2024-05-01T09:01:00", "小红", "早啊\n你好")],
)
