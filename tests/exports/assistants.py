"""Makers of exports of assistants: conversations with invented people, and large ones for measuring."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

BEGAN = 1_714_000_000.25
ROOT = "00000000-0000-4000-8000-000000000000"
"""What Claude names as the one before the first message."""


def gpt_message(role: str, *parts: Any, minute: int = 0, kind: str = "text", **more: Any) -> dict[str, Any]:
    """A message of ChatGPT's."""
    return {
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": BEGAN + minute * 60,
        "update_time": None,
        "content": {"content_type": kind, "parts": list(parts)},
        "status": "finished_successfully",
        "end_turn": True,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-4o"},
        "recipient": "all",
        **more,
    }


def gpt_chat(nodes: Sequence[tuple[str, str | None, Any]], current: str | None, title: str = "Bread", key: str = "c1") -> dict[str, Any]:
    """A conversation of nodes: key, key of the one above, message."""
    mapping = {
        node: {
            "id": node,
            "message": message and {"id": node, **message},
            "parent": above,
            "children": [other for other, parent, _ in nodes if parent == node],
        }
        for node, above, message in nodes
    }
    return {
        "title": title,
        "create_time": BEGAN,
        "update_time": BEGAN + 60,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": current,
        "conversation_id": key,
        "id": key,
    }


def chatgpt_files(seed: int = 0) -> dict[str, str]:
    """An export with a changed question, a picture, tools and instructions."""
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1", "size_bytes": 9}
    spoken = {"content_type": "audio_transcription", "text": "e quanto sale ci metto?", "direction": "in"}
    hidden = {"is_visually_hidden_from_conversation": True}
    bread = gpt_chat(
        [
            ("root", None, None),
            ("s", "root", gpt_message("system", "", metadata=hidden)),
            ("q1", "s", gpt_message("user", "How do I feed a sourdough?", minute=1)),
            ("a1", "q1", gpt_message("assistant", "Once a day, flour and water.", minute=2)),
            ("q2", "s", gpt_message("user", "How do I feed a rye sourdough?\nShort please", minute=3)),
            ("t", "q2", gpt_message("assistant", 'search("rye")', minute=3, recipient="web", kind="code")),
            ("r", "t", gpt_message("tool", "rye is thirsty", minute=3)),
            ("a2", "r", gpt_message("assistant", "Equal parts【4†source】, every 12 hours \ue200cite\ue202turn0\ue201👌", minute=4)),
            ("q3", "a2", gpt_message("user", picture, "", minute=5, kind="multimodal_text")),
            ("q4", "q3", gpt_message("user", picture, "is this mould?", minute=6, kind="multimodal_text")),
            ("a4", "q4", gpt_message("assistant", "No, that is hooch.", minute=7)),
        ],
        "a4",
    )
    salt = gpt_chat(
        [
            ("root", None, None),
            ("q", "root", gpt_message("user", spoken, minute=9, kind="multimodal_text")),
            ("a", "q", gpt_message("assistant", "Il 2% della farina.", minute=10)),
            ("e", "a", gpt_message("assistant", "", minute=11)),
        ],
        None,
        "Sale nel pane",
        "c2",
    )
    empty = gpt_chat([("root", None, None)], "root", "New chat", "c3")
    user = {"id": "user-1", "email": "ada.brot@example.org", "phone_number": "+4915100000001"}
    return {"conversations.json": json.dumps([bread, salt, empty]), "user.json": json.dumps(user), "chat.html": "<html></html>"}


def chatgpt_page(conversations: str, after: str = ";\nvar assetsJson = {};\nfunction render() { return jsonData[0]; }\n") -> str:
    """The page chat.html, which holds the conversations that another file of the archive holds."""
    head = "<html>\n<head>\n    <title>ChatGPT Data Export</title>\n    <style>body { margin: 20px; }</style>\n    <script>\n"
    return f'{head}var jsonData = {conversations}{after}</script>\n</head>\n<body><div id="root"></div></body>\n</html>\n'


def chatgpt_page_files() -> dict[str, str]:
    """What is left where somebody keeps only the page of an archive."""
    return {"chat.html": chatgpt_page(chatgpt_files()["conversations.json"])}


def claude_message(sender: str, text: str, key: str, above: str | None = None, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Claude's."""
    return {
        "uuid": key,
        "text": text,
        "content": [{"type": "text", "text": text, "citations": []}],
        "sender": sender,
        "created_at": f"2025-02-03T10:{minute:02}:00.123456Z",
        "updated_at": f"2025-02-03T10:{minute:02}:00.123456Z",
        "attachments": [],
        "files": [],
        **({"parent_message_uuid": above} if above else {}),
        **more,
    }


def claude_chat(messages: Sequence[Mapping[str, Any]], name: str = "Fahrrad", key: str = "k1") -> dict[str, Any]:
    """A conversation."""
    head = {"uuid": key, "name": name, "summary": "", "created_at": "2025-02-03T10:00:00Z", "account": {"uuid": "p1"}}
    return {**head, "chat_messages": list(messages)}


def claude_files(seed: int = 0) -> dict[str, str]:
    """An export with a second try, thoughts, tools and attached files."""
    thought = [
        {"type": "thinking", "thinking": "chain or derailleur"},
        {"type": "tool_use", "name": "search"},
        {"type": "text", "text": "Kette ölen, dann Schaltung einstellen."},
    ]
    bike = claude_chat(
        [
            claude_message("human", "Mein Fahrrad knackt beim Treten 🚲", "m1", ROOT, 1),
            claude_message("assistant", "Seit wann?", "m2", "m1", 2),
            claude_message("assistant", "", "m3", "m1", 3, content=thought),
            claude_message("human", "Danke!\nUnd das Licht?", "m4", "m3", 4, files=[{"file_name": "licht.jpg"}]),
            claude_message("assistant", "", "m5", "m4", 5, content=[{"type": "tool_use", "name": "look"}]),
        ]
    )
    old = claude_chat(
        [
            claude_message("human", "Traduis « bonne route »", "o1", None, 6, content=[]),
            claude_message("assistant", "“Safe travels.”", "o2", None, 7),
            claude_message("human", "", "o3", None, 8, content=[], attachments=[{"file_name": "a.pdf", "extracted_content": "…"}]),
        ],
        "",
        "k2",
    )
    users = [{"uuid": "p1", "full_name": "Edda Kranz", "email_address": "edda@example.org", "verified_phone_number": None}]
    chats = [bike, old, claude_chat([], "leer", "k3")]
    return {"conversations.json": json.dumps(chats), "users.json": json.dumps(users), "projects.json": "[]"}


def deepseek_message(*fragments: tuple[str, Any], minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of DeepSeek's, of pieces: kind and text."""
    pieces = [{"type": kind, "content": text} for kind, text in fragments]
    return {"files": [], "model": "deepseek-chat", "inserted_at": f"2026-06-01T10:{minute:02}:00.500000+08:00", "fragments": pieces, **more}


def deepseek_chat(nodes: Sequence[tuple[str, str | None, Any]], title: str = "Moor", key: str = "d1") -> dict[str, Any]:
    """A conversation of nodes: key, key of the one above, message."""
    mapping: dict[str, Any] = {node: {"id": node, "parent": above, "children": [], "message": message} for node, above, message in nodes}
    return {"id": key, "title": title, "inserted_at": "2026-06-01T10:00:00+08:00", "mapping": mapping}


def deepseek_files(seed: int = 0) -> dict[str, str]:
    """An export with two answers to one question, thoughts, a search and a file."""
    moor = deepseek_chat(
        [
            ("root", None, None),
            ("1", "root", deepseek_message(("REQUEST", "Warum ist das Moor braun?"), minute=1)),
            ("2", "1", deepseek_message(("THINK", "Torf"), ("RESPONSE", "Wegen des Torfs."), minute=2)),
            ("3", "1", deepseek_message(("SEARCH", None), ("RESPONSE", "Huminstoffe färben es.\nSie kommen vom Torf."), minute=3)),
            ("4", "3", deepseek_message(("REQUEST", "und das hier? 🌿"), minute=4, files=[{"file_name": "moos.jpg"}])),
            ("5", "4", deepseek_message(("THINK", "stopped"), minute=5)),
        ]
    )
    lost = deepseek_chat([("root", None, None), ("1", "root", {"fragments": 5})], "", "d2")
    return {"conversations.json": json.dumps([moor, lost]), "user.json": json.dumps({"email": "tilo@example.org", "mobile": None})}


def grok_response(key: str, sender: str, text: str, above: str | None = None, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A message of Grok's, in its wrapper."""
    time = {"$date": {"$numberLong": f"{1_771_000_000_000 + minute * 60_000}"}}
    links = {"parent_response_id": above} if above else {}
    return {"response": {"_id": key, **links, "sender": sender, "message": text, "create_time": time, **more}, "share_link": None}


def grok_chat(responses: Sequence[Any], title: str = "Tea", key: str = "g1", **more: Any) -> dict[str, Any]:
    """A conversation of wrapped messages."""
    about = {"id": key, "title": title, "create_time": "2026-02-13T16:26:40.5Z", "leaf_response_id": None, **more}
    return {"conversation": about, "responses": list(responses)}


def grok_files(seed: int = 0) -> dict[str, str]:
    """An export with a second answer, a card for a source, a picture, and an old talk without links."""
    card = '<grok:render card_id="7" type="render_inline_citation"><argument name="citation_id">3</argument></grok:render>'
    tea = grok_chat(
        [
            grok_response("r1", "human", "green or black?", None, 1),
            grok_response("r2", "assistant", "Green.", "r1", 2),
            grok_response("r3", "ASSISTANT", f"Black {card}. It keeps you awake.", "r1", 3, thinking_trace="sleep"),
            grok_response("r4", "human", "", "r3", 4, file_attachments=["a1"]),
            grok_response("r5", "grok-3", "That is a teapot.", "r4", 5),
            grok_response("r6", "assistant", "", "r5", 6),
        ],
        leaf_response_id="gone",
    )
    old = grok_chat([grok_response("o1", "human", "and milk?", None, 8), grok_response("o2", "assistant", "A drop.", None, 9)], "", "g2")
    backend = {"conversations": [tea, old, {"conversation": 5}], "projects": [], "tasks": [], "media_posts": []}
    user: dict[str, Any] = {"user": {"email": "jo@example.org", "givenName": "Jo", "familyName": "Teich"}, "sessions": []}
    folder = "ttl/30d/export_data/0a1b"
    return {f"{folder}/prod-grok-backend.json": json.dumps(backend), f"{folder}/prod-mc-auth-mgmt-api.json": json.dumps(user)}


def webui_chat(
    messages: Sequence[tuple[str, str | None, str, Any]], current: str | None, title: str = "Ropes", key: str = "w1"
) -> dict[str, Any]:
    """A chat of Open WebUI's, of messages: id, the one above, role, text or parts."""
    tree: dict[str, Any] = {
        id_: {"id": id_, "parentId": above, "childrenIds": [], "role": role, "content": text, "timestamp": 1_771_000_000 + 60 * number}
        for number, (id_, above, role, text) in enumerate(messages)
    }
    chat: dict[str, Any] = {"title": title, "models": ["some-model"], "history": {"messages": tree, "currentId": current}, "messages": []}
    return {"id": "w1", "user_id": "u1", "title": title, "chat": chat}


def webui_files(seed: int = 0) -> dict[str, str]:
    """An export with a second answer, folded thoughts, and a prompt of the system."""
    thought = '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n> rope\n</details>\n'
    ropes = webui_chat(
        [
            ("0", None, "system", "be short"),
            ("1", "0", "user", "Welches Seil fürs Zelt?"),
            ("2", "1", "assistant", f"{thought}Ein dünnes."),
            ("3", "1", "assistant", "Drei Millimeter."),
            ("4", "3", "user", "und bei Wind? 🌬"),
            ("5", "4", "assistant", thought),
        ],
        "5",
    )
    tree: dict[str, Any] = {"messages": {"1": {"role": 5}}, "currentId": "1"}
    return {"chat-export-1771000000.json": json.dumps([ropes, {"id": "w2", "title": "", "chat": {"history": tree}}, {"id": "w3"}])}
