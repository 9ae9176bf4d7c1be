"""A service's own words without what it quotes: that may be a line of the file that was sent, or the key."""

import re

LONGEST = 400
MOST_READ = 20_000
"""Characters of a service's own words that are looked at."""
_QUOTED = re.compile(
    r"""
      "(?:[^"\\]|\\.)*"?                            # "…", also with \" in it
    | `[^`]*`?
    | (?:(?<!\w)|(?<=\b[bru]))'(?:[^']|'(?=\w))*'?  # '…', with apostrophes in it; never from the apostrophe of a word on
    | ‘(?:[^’]|’(?=\w))*’?
    | „[^“”]*[“”]? | “[^”]*”? | ‚[^‘’]*[‘’]?
    | [«»][^«»]*[«»]? | [‹›][^‹›]*[‹›]? | 「[^」]*」? | 『[^』]*』?
    | \{.*\} | \{.*                                 # from the first brace to the last
    | \[\d{1,9}\] | \[.*\] | \[.*
    """,
    re.DOTALL | re.VERBOSE,
)
_PLACE = re.compile(r"\[\d{1,9}\]")
_OWN_WORD = re.compile(r"[\"'`‘“]((?:file|ftjob|ft|job|ckpt)[-:][\w:.-]{1,120})[\"'`’”]")
"""Names that services and we give to things; they may be quoted."""
_KEY_LIKE = re.compile(r"\b(?:sk|pk|key|fw|tgp|nb)[-_][\w*.-]{4,}|\bBearer [\w*.=-]{4,}|\b[\w-]{32,}\b")
_TERMS = frozenset({
    "after", "anchor", "assistant", "auto", "batch", "beta", "completion", "content", "created", "decay", "dpo", "epochs", "expires",
    "file", "files", "fine", "format", "hyperparameters", "id", "input", "job", "jobs", "jsonl", "learning", "lora", "message",
    "messages", "metadata", "method", "model", "multiplier", "non", "name", "order", "output", "packing", "parameters", "preferred",
    "prompt", "purpose", "rate", "ratio", "role", "seed", "size", "steps", "suffix", "supervised", "system", "test", "tool", "tools",
    "train", "training", "tune", "type", "user", "valid", "validation", "warmup", "weight",
})  # fmt: skip
"""The vocabulary of training services; whatever is made of it alone may be quoted: 'training_file', `method.dpo`."""
_BETWEEN_TERMS = re.compile(r"[._\d\[\]-]+")


def quoteless(said: str) -> str:
    """A service's own words on one line, without anything that it quotes and without what looks like a key."""
    said = said[:MOST_READ]
    names = set(_OWN_WORD.findall(said))
    text = _QUOTED.sub(lambda found: _told(found[0], names), said)
    text = _KEY_LIKE.sub(lambda found: found[0] if found[0] in names or found[0].startswith(("file-", "ft")) else "[…]", text)
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def _told(quoted: str, names: set[str]) -> str:
    """What is shown of a quotation."""
    inside = quoted[1:-1]
    harmless = inside in names or _PLACE.fullmatch(quoted) or all(part in _TERMS for part in _BETWEEN_TERMS.split(inside) if part != "n")
    return quoted if harmless else "[…]"
