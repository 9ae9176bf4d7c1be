"""Voices of our own making: a person with habits, other people with others, a bland assistant."""

from random import Random

from voicetune_desktop.evaluation.records import Answers

_TOPICS = ("train", "garden", "soup", "concert", "bike", "exam", "roof", "kitten", "match", "cake", "letter", "river", "sofa", "ticket")
_VERBS = ("saw", "fixed", "missed", "bought", "forgot", "found", "liked", "cooked")


def person(count: int, seed: int) -> Answers:
    """Small letters, no full stop, laughter, emoji, bursts, drawn-out words."""
    random = Random(f"person {seed}")
    return Answers(tuple(_casual(random) for _ in range(count)))


def _casual(random: Random) -> str:
    lines = [
        f"{random.choice(('yeah', 'nah', 'omg', 'well', 'ok so'))} i {random.choice(_VERBS)} the {random.choice(_TOPICS)}",
        f"{random.choice(('but', 'and'))} its {random.choice(('soooo good', 'kinda meh', 'fine tbh', 'so late'))}",
        random.choice(("haha", "lol", "right?", "see u", "👍")),
    ]
    text = "\n".join(lines[: random.choice((1, 1, 2, 3))]) if random.random() > 0.25 else lines[2]
    return f"{text} {random.choice('😂🔥🙈')}" if random.random() < 0.3 else text


def others(count: int, seed: int) -> Answers:
    """Capitals, full stops, some emoji, one message an answer."""
    random = Random(f"others {seed}")
    return Answers(tuple(_proper(random) for _ in range(count)))


def _proper(random: Random) -> str:
    text = f"{random.choice(('Yes', 'No', 'Perhaps', 'Hello'))}, we {random.choice(_VERBS)} a {random.choice(_TOPICS)} yesterday"
    if random.random() < 0.4:
        text += f", because the {random.choice(_TOPICS)} was {random.choice(('cheap', 'lovely', 'too far'))}"
    return f"{text}{random.choice(('.', '.', '!', '...'))}{random.choice(('',) * 11 + (' 🙂',))}"


def assistant(count: int, seed: int) -> Answers:
    """Long, helpful, tidy."""
    random = Random(f"assistant {seed}")
    return Answers(tuple(_helpful(random) for _ in range(count)))


def _helpful(random: Random) -> str:
    one, two = random.sample(_TOPICS, 2)
    return (
        f"Certainly! I'd be happy to help you with the {one}. First, consider what matters most to you; then compare the options. "
        f"It is also worth noting that a {two} may require additional planning. Would you like me to suggest a schedule?"
    )
