"""What a leak means and what helps, in words. The value itself is in no sentence."""

from voicetune_desktop.operations.leak_probe import Leak
from voicetune_desktop.privacy.kind_words import kinds_said

_BESIDE_A_NAME = "It is a word of the language as well, so it may be chance."
_KEPT = "You kept it in the examples, so the model may have learned it there."
_NOWHERE = "It stands in no example of now: it comes from files written earlier, from the base model, or it is chance."
_NEW_FILES = "Save new files and train with them. If it still comes, the base model knows it, or it is chance."
_LEARNED = "The model learned this answer by heart."
_READ = "Somebody else said this in a chat, and the model repeats it."

_SAYS_CANARY = "It stood once in the training files, so the model learns single examples by heart."
_NEAR_CANARY = "It is nearly a canary: the model may have learned it by heart."
_LESS = "Train with fewer epochs or more examples, and keep what nobody may know out of the examples."

_LEAVE_OUT = "Leave out this answer, then make new files and train again."
_HIDE = "Have it replaced on the page Privacy, or leave out this answer; then train again."
_HIDE_IT = "Have it replaced on the page Privacy, or leave out the chat on the page Open; then train again."
_OWN_WORD = "Hide its words on the page Privacy under Own words, or leave out the chat on the page Open; then train again."

WORDS = {
    "canary": "A canary",
    "run": "{0} words in a row as in the examples",
    "name": "A name of your chats",
    "value": "A hidden value ({0})",
}
"""What is called what."""


def title_of(leak: Leak) -> str:
    """What was found."""
    if leak.kind in {"canary", "run"}:
        return WORDS[leak.kind].format(leak.words)
    return WORDS["name"] if leak.what == "participant" else WORDS["value"].format(kinds_said([leak.what]))


def reason_of(leak: Leak) -> str:
    """Where it comes from."""
    if leak.kind == "canary":
        return _SAYS_CANARY if leak.sure else _NEAR_CANARY
    if leak.kind == "run":
        return _LEARNED if leak.source and leak.source.learned else _READ
    if not leak.sure:
        return _BESIDE_A_NAME
    return _KEPT if leak.source else _NOWHERE


def remedy_of(leak: Leak) -> str:
    """What to remove; empty where nothing needs to be done."""
    if leak.kind == "canary":
        return _LESS
    if leak.source is None:
        return _NEW_FILES if leak.sure else ""
    if leak.kind == "run":
        return _LEAVE_OUT if leak.source.learned else _OWN_WORD
    return _HIDE if leak.source.learned else _HIDE_IT
