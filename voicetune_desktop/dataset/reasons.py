"""Why a message or an example is not in the training files: the table behind every count of what was left out."""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "no_answer": "The person whose voice you train wrote nothing in this conversation.",
    "no_prompt": "The person whose voice you train spoke first, and no later answer makes it useful.",
    "after_last_answer": "These messages come after the last answer of their conversation.",
    "too_long": "This answer and what it answers are longer than the longest example.",
    "forwarded": "The person whose voice you train only forwarded this.",
    "left_out": "You chose to leave this person out.",
    "empty": "The message has no words.",
    "duplicate": "Enough examples say the same.",
    "duplicate_of_train": "The training file says the same, so holding it out would measure nothing.",
}
"""Reason to sentence. The first seven count messages (`LeftOut`), the last two count examples (`cap`, `split`)."""
