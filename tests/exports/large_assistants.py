"""Large exports of talks with assistants, to measure with: benchmarks.exports has them."""

import json
from collections.abc import Sequence
from typing import Any

from tests.exports import (
    assistant_apps,
    assistant_databases,
    assistant_rooms,
    assistant_sites,
    assistants,
    gemini,
    hugging_chat,
    llama_cpp,
    lobe_chat,
    qwen,
)
from tests.exports.code_sessions import lines
from tests.exports.large_accounts import minutes, words
from tests.exports.large_talks import Write, each, one_file, one_json, pairs, said


def _deepseek(talk: range) -> Any:
    nodes = [
        (
            one.key,
            one.above or "root",
            assistants.deepseek_message(("REQUEST" if one.is_person else "RESPONSE", one.text), minute=one.minute),
        )
        for one in said(talk)
    ]
    return assistants.deepseek_chat([("root", None, None), *nodes], key=f"d{talk.start}")


def _grok(talk: range) -> Any:
    made = [assistants.grok_response(one.key, "human" if one.is_person else "ASSISTANT", one.text, one.above) for one in said(talk)]
    return assistants.grok_chat(made, key=f"g{talk.start}")


def _webui(talk: range) -> Any:
    made = assistants.webui_chat([(one.key, one.above, one.role, one.text) for one in said(talk)], f"m{talk[-1]}")
    return {**made, "id": f"w{talk.start}"}


def _qwen(talk: range) -> Any:
    made = [qwen.qwen_message(one.key, one.above, one.text if one.is_person else [("answer", one.text)]) for one in said(talk)]
    return qwen.qwen_chat(made, f"m{talk[-1]}", key=f"q{talk.start}")


def _studio(talk: range) -> str:
    return qwen.studio_prompt([{"text": one.text, "role": "user" if one.is_person else "model"} for one in said(talk)])


def _libre(talk: range) -> str:
    made = [assistant_apps.libre_message(one.key, one.above or "", one.text, one.minute, is_person=one.is_person) for one in said(talk)]
    return json.dumps(assistant_apps.libre_chat(f"l{talk.start}", "Salt", messages=made), indent=2)


def _mind(talk: range) -> Any:
    return assistant_apps.mind_chat(
        f"t{talk.start}", "Snail", *(assistant_apps.mind_message(one.key, one.role, one.text, one.minute) for one in said(talk))
    )


def _box(talk: range) -> Any:
    return assistant_apps.box_session(
        f"s{talk.start}", "Tea", *(assistant_apps.box_message(one.key, one.role, one.text, one.minute) for one in said(talk))
    )


def _box_export(sessions: list[Any]) -> Any:
    head = {"__exported_items": ["conversations"], "__exported_at": "2026-02-20T10:00:00.000Z"}
    return {**head, **{f"session:{one['id']}": one for one in sessions}}


def _nextchat(talk: range) -> Any:
    made = [assistant_rooms.next_message(one.key, one.role, one.text, f"2023/11/6 15:{one.minute:02}:22") for one in said(talk)]
    return {"id": f"n{talk.start}", "topic": "Kettle", "messages": made}


def _router(talk: range) -> str:
    made = (assistant_rooms.router_message(one.key, one.role, one.text, one.minute, one.above) for one in said(talk))
    return json.dumps(assistant_rooms.router_chat(*made), indent=2, ensure_ascii=False)


def _cherry(talks: Sequence[range]) -> str:
    blocks = [{"id": f"b{one.key}", "messageId": one.key, "type": "main_text", "content": one.text} for talk in talks for one in said(talk)]
    topics = [
        {
            "id": f"t{talk.start}",
            "messages": [assistant_rooms.cherry_message(one.key, one.role, f"b{one.key}", minute=one.minute) for one in said(talk)],
        }
        for talk in talks
    ]
    return json.dumps(assistant_rooms.cherry_backup(topics, blocks, {"t0": "Cherries"}), ensure_ascii=False)


def _replika(talks: Sequence[range]) -> str:
    return assistant_rooms.replika_table(
        *(
            (f"{time}.000Z", "Rep" if number % 2 else "Me", words(number), "None", f"m{number}")
            for number, time in minutes(sum(map(len, talks)))
        )
    )


def _vibe(talk: range) -> str:
    made = [assistant_sites.vibe_row(one.key, one.role, one.text, one.minute, chatId=f"v{talk.start}") for one in said(talk)]
    return json.dumps(made, ensure_ascii=False)


def _perplexity(talk: range) -> str:
    rows = [
        {
            "uuid": one.key,
            "query_str": one.text,
            "entry_created_datetime": f"2026-02-01T08:{one.minute:02}:00.000Z",
            "blocks": [{"markdown_block": {"answer": two.text}}],
        }
        for one, two in pairs(talk)
    ]
    return json.dumps({"status": "success", "thread_metadata": {"title": f"Oak {talk.start}"}, "entries": rows})


def _copilot(talks: Sequence[range]) -> str:
    rows = (
        f'"Talk {talk.start}","2026-03-02T08:{one.minute:02}:00","{"Human" if one.is_person else "AI"}","{one.text}"\r\n'
        for talk in talks
        for one in reversed([*said(talk)])
    )
    return f"\ufeffConversation,Time,Author,Message\r\n{''.join(rows)}"


def _gemini(talk: range) -> list[Any]:
    return [
        gemini.asked(f"Prompted {one.text}", f"<p>{two.text}</p>", minute=one.minute, talk=f"{talk.start:012x}") for one, two in pairs(talk)
    ]


def _gemini_page(talks: Sequence[range]) -> str:
    time = "Jul 26, 2026, 6:{:02}:57\u202fAM CET"
    cards = (
        gemini.card(one.text, time.format(one.minute), f"<p>{two.text}</p>", talk=f"{talk.start:012x}")
        for talk in talks
        for one, two in pairs(talk)
    )
    return gemini.page(*cards)


def _lobe(talks: Sequence[range]) -> str:
    made = (
        lobe_chat.message(one.key, one.role, one.text, one.minute, parentId=one.above, topicId=f"t{talk.start}")
        for talk in talks
        for one in said(talk)
    )
    return lobe_chat.older(*made, topics=[{"id": "t0", "title": "Brot", "sessionId": "inbox"}])


def _llama(talk: range) -> Any:
    made = (llama_cpp.message(one.key, one.above, one.role, one.text, one.minute) for one in said(talk))
    return llama_cpp.conversation(*made, leaf=f"m{talk[-1]}", key=f"c{talk.start}")


def _anything(talks: Sequence[range]) -> bytes:
    rows = [
        assistant_databases.asked(number, one.text, {"text": two.text, "sources": [], "type": "chat"}, thread=talk.start)
        for talk in talks
        for number, (one, two) in enumerate(pairs(talk), talk.start + 1)
    ]
    tables = {"workspaces": [(1, "Bakery")], "workspace_threads": [(1, "Salt")], "workspace_chats": rows}
    return assistant_databases.database(assistant_databases.ANYTHING, tables)


def _chatgpt(talk: range) -> Any:
    rows = [(one.key, one.above or "root", assistants.gpt_message(one.role, one.text, minute=one.minute)) for one in said(talk)]
    return assistants.gpt_chat([("root", None, None), *rows], f"m{talk[-1]}", key=f"p{talk.start}")


def _hugging(talk: range) -> Any:
    rows = list(said(talk))
    keys = [one.key for one in rows]
    made = (hugging_chat.hugging_message(one.key, keys[:place], one.role, one.text, one.minute) for place, one in enumerate(rows))
    return hugging_chat.hugging_conversation([*made], key=f"h{talk.start}")


def _agi(talk: range) -> Any:
    made = (hugging_chat.agi_message(one.key, one.role, ("content", "text", one.text), minute=one.minute) for one in said(talk))
    return hugging_chat.agi_conversation([*made], f"a{talk.start}")


def _jan(talk: range) -> str:
    return lines(*(assistant_apps.jan_row(one.key, one.role, one.text, one.minute) for one in said(talk)))


WRITERS: dict[str, Write] = {
    "ai-studio": each("Google AI Studio/Talk {}", _studio),
    "anything-llm": one_file("anythingllm.db", _anything),
    "big-agi": one_json("backup_chats_all.agi.json", _agi, lambda talks: {"conversations": talks}),
    "chatbox": one_json("chatbox-exported-data-2026-2-20.json", _box, _box_export),
    "chatgpt page": one_file(
        "chat.html", lambda talks: assistants.chatgpt_page(json.dumps([_chatgpt(talk) for talk in talks], ensure_ascii=False))
    ),
    "cherry-studio": one_file("data.json", _cherry),
    "copilot": one_file("copilot-activity-history.csv", _copilot),
    "deepseek": one_json("conversations.json", _deepseek),
    "gemini": one_json(f"{gemini.FOLDER}/MyActivity.json", _gemini, lambda talks: [row for talk in talks for row in talk]),
    "gemini page": one_file(f"{gemini.FOLDER}/MyActivity.html", _gemini_page),
    "grok": one_json("prod-grok-backend.json", _grok, lambda talks: {"conversations": talks}),
    "hugging-chat": one_json("conversations.json", _hugging),
    "jan": each("threads/t{}/messages.jsonl", _jan),
    "le-chat": each("chat-{:08}-0000-4000-8000-000000000001.json", _vibe),
    "librechat": each("Salt {}.json", _libre),
    "llama-cpp": one_json("llama_conversations_export.json", _llama),
    "lobe-chat": one_file("LobeChat-sessions-v7.json", _lobe),
    "nextchat": one_json("Backup-2023_11_6 16_00_00.json", _nextchat, lambda talks: assistant_rooms.next_backup(*talks)),
    "open-webui": one_json("chat-export-1771000000000.json", _webui),
    "open-webui database": one_file(
        "webui.db", lambda talks: assistant_databases.webui_database(*(("u1", _webui(talk)) for talk in talks))
    ),
    "openrouter": each("OpenRouter Chat {}.json", _router),
    "perplexity": each("perplexity_{}.json", _perplexity),
    "qwen": one_json("qwen-chat-export-1774512000000.json", _qwen, lambda talks: {"success": True, "data": talks}),
    "replika": one_file("chat_backup.csv", _replika),
    "typingmind": one_json("typingmind-export-2026-06-01.json", _mind, lambda talks: {"data": {"chats": talks}, "checksum": "0"}),
}
"""What writes talks of so many messages into a folder that is there; their number is even."""
