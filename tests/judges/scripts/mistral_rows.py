"""Whether mistral-common takes each row for fine-tuning, read as Mistral's open trainer reads it: rows in, a list of yes or no out."""

import json
import sys

try:
    from mistral_common.exceptions import MistralCommonException
    from mistral_common.protocol.instruct.messages import FinetuningAssistantMessage, UserMessage
    from mistral_common.protocol.instruct.validator import MistralRequestValidatorV3, ValidationMode
    from pydantic import ValidationError
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

VALIDATOR = MistralRequestValidatorV3(ValidationMode.finetuning)
KINDS = {"user": UserMessage, "assistant": FinetuningAssistantMessage}


def taken(row: str) -> bool:
    """The system prompt becomes part of the first question, so the validator does not get it, and there can be one only."""
    messages = json.loads(row)["messages"]
    if sum(message["role"] == "system" for message in messages) > 1:
        return False
    try:
        VALIDATOR.validate_messages([KINDS[message["role"]](**message) for message in messages if message["role"] != "system"])
    except (KeyError, ValidationError, MistralCommonException):
        return False
    return True


print(json.dumps([taken(row) for row in json.load(sys.stdin)]))
