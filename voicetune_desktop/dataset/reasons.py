"""Why a message or an example is not in the training files: the table behind every count of what was left out."""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "no_answer": "The person whose voice you train wrote nothing in this conversation.",
    "no_prompt": "The person whose voice you train spoke first, and no later answer makes it useful.",
    "opener": "The person whose voice you train said this unasked at the start.",
    "after_last_answer": "These messages come after the last answer of their conversation.",
    "too_long": "This answer and what it answers are longer than the longest example.",
    "too_short": "The example has fewer turns than you want.",
    "short_answer": "The answers have fewer words than you want.",
    "link_only": "The answers are nothing but links.",
    "one_word": "The answers are single words.",
    "copied": "The answers are copied: they repeat the prompt, or went out to several conversations.",
    "excluded": "You left these answers out.",
    "context_only": "You made these answers context only.",
    "forwarded": "The person whose voice you train only forwarded this.",
    "left_out": "You chose to leave this person out.",
    "empty": "The message has no words.",
    "too_old": "The message is older than the first day you want.",
    "too_new": "The message is newer than the last day you want.",
    "language": "The conversation is in a language that you do not want.",
    "duplicate": "Enough examples say the same.",
    "balance": "This chat makes up as much of the examples as it may; later ones of it are used.",
    "duplicate_of_train": "The training file says the same, so holding it out would measure nothing.",
    "duplicate_of_valid": "The held-out file says the same, so keeping it for a test would measure nothing.",
}
"""Reason to sentence. The first eighteen count messages (`LeftOut`), the others whole examples (`cap`, `balanced`, `split`)."""

LONGER_PAUSE = "Choose another assistant, more chats, or a longer pause between conversations."
_ANSWERS = "Use such answers, too."
_EDITS = "Train some of these answers again."
WAYS_ON: Mapping[str, str] = {
    "too_long": "Allow longer examples, or choose a model that reads more.",
    "too_short": "Allow examples of fewer turns, or a longer pause between conversations.",
    "short_answer": "Allow shorter answers.",
    "link_only": _ANSWERS,
    "one_word": _ANSWERS,
    "copied": _ANSWERS,
    "excluded": _EDITS,
    "context_only": _EDITS,
    "left_out": "Use the messages of more people.",
    "too_old": "Choose an earlier first day.",
    "too_new": "Choose a later last day.",
    "language": "Use more languages, or all of them.",
}
"""What to do where a reason leaves nothing to train on; LONGER_PAUSE for the others."""
