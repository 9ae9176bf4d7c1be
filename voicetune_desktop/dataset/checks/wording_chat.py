"""What is said about examples that are made of messages."""

from collections.abc import Mapping

from voicetune_desktop.dataset.checks.check import Check

CHAT: Mapping[str, Check] = {
    "other_format": Check("error", "The example is written as {found}; this trainer reads {wanted}.", "Write it as {wanted}."),
    "example_unrecognized_key": Check("warning", "The example has fields that the trainer does not know.", "Remove these fields."),
    "example_extra_key": Check("error", "The example has fields that the trainer refuses.", "Remove these fields."),
    "missing_messages_list": Check("error", 'The example has no list of messages in "{key}".'),
    "message_data_type": Check("error", "Message {number} is no JSON object with named fields."),
    "message_missing_key": Check("error", "Message {number} has no {key}."),
    "message_unrecognized_key": Check("error", "Message {number} has fields that the trainer does not know.", "Remove these fields."),
    "unrecognized_role": Check("error", "Message {number} has an unknown role.", "Write the role in small letters."),
    "unsupported_role": Check("error", "Message {number} has a role that this trainer does not take.", 'Write it as "system".'),
    "missing_content": Check("error", "Message {number} has no text."),
    "blank_content": Check("warning", "Message {number} holds nothing but spaces."),
    "null_character": Check("warning", "Message {number} holds a null character.", "Remove the character."),
    "content_part": Check("error", "Message {number} has a part that is neither text nor an image of the user."),
    "content_not_text": Check("error", "The content of message {number} is no plain text, which this trainer needs.", "Join its texts."),
    "name_pattern": Check(
        "error", "The name in message {number} may only hold 64 letters, digits, - and _.", "Replace other characters by _."
    ),
    "weight_role": Check("error", "Message {number} has a weight, but only the assistant's may.", "Remove the weight."),
    "weight_value": Check("error", "The weight of message {number} is not the number 0 or 1.", "Write the weight as a number."),
    "weight_ignored": Check("warning", "Answers with weight 0: {count}. This trainer knows no weights and trains them all the same."),
    "tool_calls": Check("error", "The tool calls of message {number} are incomplete or not the assistant's."),
    "tool_call_id": Check("error", "Message {number} answers a tool call that was not made before it."),
    "tool_id_length": Check("error", "The id of a tool call in message {number} does not have 9 letters or digits."),
    "tools": Check("error", "The tools or functions of the example are incomplete or more than {most}."),
    "tools_unsupported": Check("warning", "The example has tools; this trainer's files have no place for them."),
    "example_missing_assistant_message": Check("error", "The example has no message of the assistant, so there is nothing to learn."),
    "last_message_not_assistant": Check(
        "error", "The last message is not the assistant's.", "Remove the messages after the assistant's last one."
    ),
    "ends_without_answer": Check(
        "advice", "The example ends without an answer, so its end teaches nothing.", "Remove the messages after the assistant's last one."
    ),
    "all_weights_zero": Check("warning", "All messages of the assistant have weight 0, so nothing is learned.", "Remove the example."),
    "same_role_in_a_row": Check("error", "Message {number} has the role of the one before; the trainer wants them in turn.", "Join them."),
    "assistant_first": Check("error", "The assistant speaks first; the trainer wants the user first.", "Remove what the user did not ask."),
    "system_not_first": Check("error", "Message {number} is a system prompt that does not stand first."),
    "only_last_answer": Check("advice", "Of {answers} answers only the last is trained by a trainer that masks the prompt."),
    "missing_preference": Check("error", 'The example has no list of one answer in "{key}".'),
    "missing_input": Check("error", 'The example has no messages in "input".'),
    "input_ends_with_assistant": Check("error", "The input ends with a message of the assistant; the answers come after the user's."),
    "preference_role": Check("error", 'The message in "{key}" is not the assistant\'s.'),
    "same_preference": Check("warning", "The preferred answer is the same as the other one, so nothing is learned.", "Remove the example."),
}
