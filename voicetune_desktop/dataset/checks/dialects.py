"""How the trainers that read lists of messages differ in what they allow."""

from msgspec import Struct

_OPENAI_KEYS = frozenset(("messages", "tools", "parallel_tool_calls", "functions"))
_OPENAI_MESSAGE = frozenset(("role", "content", "name", "weight", "function_call", "tool_calls", "tool_call_id", "refusal"))
_OPENAI_ROLES = frozenset(("developer", "system", "user", "assistant", "tool", "function"))
_PLAIN_ROLES = frozenset(("system", "user", "assistant"))


class Dialect(Struct, frozen=True):
    """What one trainer allows in messages. `keys` and `message_keys` of None allow any further fields, which are not read."""

    keys: frozenset[str] | None = None
    message_keys: frozenset[str] | None = None
    roles: frozenset[str] = _OPENAI_ROLES
    refuses_keys: bool = False
    """Whether unknown fields of an example make the trainer refuse it."""
    parts: bool = True
    """Whether a content may be a list of texts and images."""
    weights: bool = True
    """Whether the weight of a message is read."""
    tools: bool = True
    answer_last: bool = True
    """Whether the last message has to be the assistant's."""
    in_turn: bool = False
    """Whether user and assistant have to take turns after the system prompt."""
    user_first: bool = False
    last_only: bool = False
    """Whether the trainer, as usually set up, trains the last answer alone."""
    tool_id_length: int = 0
    """How long the id of a tool call has to be; 0 where any length will do."""
    train_key: str = ""
    """A field of a message that says whether it is trained, where the trainer has its own."""


OPENAI = Dialect(keys=_OPENAI_KEYS, message_keys=_OPENAI_MESSAGE)
TOGETHER = Dialect(
    keys=frozenset(("messages",)),
    message_keys=_OPENAI_MESSAGE,
    roles=_PLAIN_ROLES,
    refuses_keys=True,
    tools=False,
    answer_last=False,
    in_turn=True,
)
MISTRAL = Dialect(
    keys=frozenset(("messages", "tools")),
    message_keys=frozenset(("role", "content", "name", "weight", "prefix", "tool_calls", "tool_call_id")),
    roles=frozenset(("system", "user", "assistant", "tool")),
    parts=False,
    tool_id_length=9,
)
TRL = Dialect(weights=False, answer_last=False)
AXOLOTL = Dialect(weights=False, answer_last=False, train_key="train")
UNSLOTH = Dialect(weights=False, answer_last=False, parts=False)
TORCHTUNE = Dialect(weights=False, answer_last=True, in_turn=True, user_first=True)
LLAMA_FACTORY = Dialect(weights=False, roles=_PLAIN_ROLES, parts=False, tools=False, in_turn=True, user_first=True)
MLX = Dialect(weights=False, parts=False, last_only=True)
"""From the sources and documentation of the trainers, as read in November 2026."""
