"""Training files as other programs write them, with invented talks."""

import json
from typing import Any


def _lines(*rows: Any) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def turn(role: str, content: Any, **more: Any) -> dict[str, Any]:
    """A message as OpenAI writes it."""
    return {"role": role, "content": content, **more}


def openai_chat_files() -> dict[str, str]:
    """Two files of chats: a weight, a tool, a picture, and a line that breaks off."""
    call = {"id": "c1", "type": "function", "function": {"name": "tide", "arguments": "{}"}}
    picture = [{"type": "text", "text": "¿Qué pájaro es?"}, {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}]
    first = _lines(
        {"messages": [turn("system", "Du bist Wanda."), turn("user", "Kommst du?"), turn("assistant", "Gleich!\nNur noch Tee.")]},
        {"messages": [turn("user", "hi", name="Noor"), turn("assistant", "hey", weight=0), turn("user", "so?"), turn("assistant", "so.")]},
        {
            "messages": [
                turn("user", "when is high tide"),
                turn("assistant", None, tool_calls=[call]),
                turn("tool", "16:40", tool_call_id="c1"),
                turn("assistant", "twenty to five"),
            ],
            "tools": [{"type": "function", "function": {"name": "tide"}}],
        },
        {"messages": [turn("user", picture), turn("assistant", "Una abubilla."), turn("user", "")]},
    )
    return {"set/train.jsonl": f'{first}{{"messages": [{{"role": "us', "set/valid.jsonl": _lines({"messages": [turn("assistant", "早安")]})}


def openai_preference_files() -> dict[str, str]:
    """A pair in each of two layouts."""
    pair = {
        "input": {"messages": [turn("user", "Wie war's?")], "tools": []},
        "preferred_output": [turn("assistant", "Mega.")],
        "non_preferred_output": [turn("assistant", "Es war angenehm.")],
    }
    return {"pairs.jsonl": _lines(pair, {"prompt": "ready?", "chosen": "born ready", "rejected": "Yes, I am ready."})}


def prompt_completion_files() -> dict[str, str]:
    """Texts, lists of messages, an empty prompt, and a row of something else."""
    talk = {"prompt": [turn("system", "Be Odile."), turn("user", "ça va ?")], "completion": [turn("assistant", "nickel")]}
    return {
        "rows.jsonl": _lines({"prompt": "knock", "completion": " who's there?"}, {"prompt": "", "completion": "…"}, talk, {"text": "?"})
    }


def sharegpt_files() -> dict[str, str]:
    """An array of conversations, one with a tool, one with a side that nobody knows."""
    rows = [
        {"system": "Ты Яша.", "conversations": [{"from": "human", "value": "ты где"}, {"from": "gpt", "value": "уже рядом"}]},
        {
            "conversations": [
                {"from": "system", "value": "Short answers."},
                {"from": "user", "value": "lunch?"},
                {"from": "function_call", "value": "{}"},
                {"from": "observation", "value": "noon"},
                {"from": "chatgpt", "value": "noon"},
                {"from": "narrator", "value": "…"},
            ],
            "tools": "[]",
        },
    ]
    return {"sharegpt.json": json.dumps(rows, ensure_ascii=False, indent=2)}


def oasst_message(key: str, above: str | None, role: str, text: str, **more: Any) -> dict[str, Any]:
    """A message as Open Assistant writes it on a line of its own."""
    return {"message_id": key, "parent_id": above, "message_tree_id": "t1", "role": role, "text": text, "lang": "en", **more}


def oasst_reply(role: str, text: str, *replies: Any, **more: Any) -> dict[str, Any]:
    """A message as Open Assistant writes it in a tree."""
    return {"message_id": text, "role": role, "text": text, "replies": list(replies), **more}


def oasst_tree_files() -> dict[str, str]:
    """Two trees: one with three answers, a question below one of them and a damaged reply; one that is a question only."""
    asked = oasst_reply("prompter", "und wann?", oasst_reply("assistant", "Im Mai."))
    answers: tuple[Any, ...] = (
        oasst_reply("assistant", "Am Teich.", asked, rank=1),
        oasst_reply("assistant", "Am Fluss.\nIm Schilf.", oasst_reply("prompter", "danke", rank=0), rank=0),
        oasst_reply("assistant", "", rank=2),
        {"role": "narrator", "replies": []},
    )
    first = {"message_tree_id": "t1", "tree_state": "ready_for_export", "prompt": oasst_reply("prompter", "Wo brütet er?", *answers)}
    second = {"message_tree_id": "t2", "tree_state": "ready_for_export", "prompt": oasst_reply("prompter", "allein?")}
    return {"trees.jsonl": _lines(first, second)}


def alpaca_files() -> dict[str, str]:
    """An array of instructions, with and without input and history."""
    rows = [
        {"instruction": "Say it shorter.", "input": "I would be glad to come.", "output": "I'm in."},
        {"instruction": "Und jetzt?", "input": "", "output": "Pizza.", "history": [["Hunger?", "Immer."], ["?"]], "system": "Kurz."},
        {"instruction": "", "input": "", "output": "Moin."},
    ]
    return {"alpaca.json": json.dumps(rows, ensure_ascii=False)}


def turns_files() -> dict[str, str]:
    """Talks as texts by turns, as UltraChat has them."""
    return {
        "turns.jsonl": _lines(
            {"id": "0", "data": ["Tea with me?", "Gladly.", "Y después?", "Pan."]}, {"id": "1", "data": ["allein mit dir?", "Nein."]}
        )
    }


def rated_files() -> dict[str, str]:
    """Several answers to one instruction with their ratings, as UltraFeedback has them."""
    answers = [{"model": "a", "response": "no idea", "overall_score": 2}, {"model": "b", "response": "gladly", "overall_score": 7.5}]
    rows = [{"instruction": "tea?", "completions": answers}, {"instruction": "пирог?", "completions": answers[::-1]}]
    return {"rated.jsonl": _lines(*rows)}


def arena_files() -> dict[str, str]:
    """Two talks side by side and which was better, as Chatbot Arena has them."""
    talks = {f"conversation_{side}": [turn("user", "tea?"), turn("assistant", text)] for side, text in (("a", "no"), ("b", "gladly"))}
    return {"arena.jsonl": _lines(*({"question_id": won, "winner": won, "turn": 1, **talks} for won in ("model_b", "tie", "nobody")))}
