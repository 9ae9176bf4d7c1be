"""Makers of what KoboldAI Lite saves."""

import json
from typing import Any


def save(prompt: str, *actions: Any, **settings: Any) -> str:
    """A file, with the settings that say who talks and how."""
    story = {"gamestarted": True, "prompt": prompt, "memory": "", "authorsnote": "", "anotetemplate": "", "actions": list(actions)}
    return json.dumps(
        {**story, "worldinfo": [], "savedsettings": {"chatname": "User", "chatopponent": "KoboldAI", **settings}}, ensure_ascii=False
    )


def kobold_files(seed: int = 0) -> dict[str, str]:
    """A talk with marks, a chat with names, an adventure and a story."""
    marked = [
        "{{[INPUT]}}wie heißt du?{{[OUTPUT]}}",
        "<think>a name</think>Nari.\nUnd du?",
        "{{[INPUT]}}Ida{{[OUTPUT]}}",
        "Schön! 🌿[<|d|abc|d|>]",
        7,
        "{{[INPUT]}}[<|d|abc|d|>]{{[OUTPUT]}}",
    ]
    chat = ["\nIda: ¿vamos al monte?", "\nBo: Sí: mañana.", "\nVera: yo también\ncon pan"]
    adventure = ["\n\n> You open the door.\n\n", "It creaks."]
    return {
        "saved_story.json": save("You are Nari.\n", *marked, opmode=4, chatopponent="Nari"),
        "chat.json": save("Un día.", *chat, opmode="3", chatname="Ida", chatopponent="Bo||$||Vera"),
        "adventure.json": save("A hut.", *adventure, opmode=2),
        "novel.json": save("It rained.", " All day.", opmode=1),
    }
