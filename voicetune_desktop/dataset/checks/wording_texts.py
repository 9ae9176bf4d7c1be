"""What is said about examples of prompt and completion, one by one and over a whole file."""

from collections.abc import Mapping

from voicetune_desktop.dataset.checks.check import Check

TEXTS: Mapping[str, Check] = {
    "field_name": Check("error", "A field has capitals or spaces in its name.", 'Name it "{column}".'),
    "missing_field": Check("error", 'The example has no text in "{key}".'),
    "empty_completion": Check("error", "The completion is empty, so there is nothing to learn.", "Remove the example."),
    "null_character_text": Check("warning", '"{key}" holds a null character.', "Remove the character."),
    "chatml_marks": Check("error", "The marks <|im_start|> and <|im_end|> of the text do not match."),
    "chatml_role": Check("error", "Part {number} of the text does not begin with a role."),
    "chatml_no_assistant": Check("error", "The text has no part of the assistant, so there is nothing to learn."),
    "long_example": Check("advice", "The example has {characters} characters; shorter ones are learned better."),
    "upper_case_prompt": Check("advice", "Most letters of the prompts are capitals; models read small letters better."),
    "upper_case_completion": Check("advice", "Most letters of the completions are capitals; models write small letters better."),
    "format_classification": Check("advice", "There are {kinds} different completions, as for sorting texts. One token each is best."),
    "format_conditional": Check(
        "advice", "Prompts get completions of their own, as in a conversation. A few hundred good examples are a start."
    ),
    "format_open_ended": Check("advice", "There are no prompts, so the model learns to write unasked. Thousands of examples help."),
    "all_prompts_identical": Check("error", "All prompts are the same. Leave them empty, or give each example its own."),
    "all_completions_identical": Check("error", "All completions are the same, so there is nothing to learn."),
    "no_prompt_suffix": Check(
        "warning", "Prompts do not all end in one way, so the model cannot see where its answer begins.", "End each prompt with {suffix}."
    ),
    "long_prompt_suffix": Check("advice", "All prompts end in the same {characters} characters; a short separator costs less."),
    "prompt_suffix_inside": Check("warning", "Prompts that hold their own ending in the middle: {count}. It should stand at the end only."),
    "common_prompt_prefix": Check(
        "warning", "All prompts begin with the same {characters} characters, which teach nothing.", "Remove them."
    ),
    "common_completion_prefix": Check(
        "warning", "All completions begin with the same {characters} characters, which cost and teach nothing.", "Remove them."
    ),
    "no_completion_suffix": Check(
        "warning", "Completions do not all end in one way, so the model cannot tell where to stop.", "End each completion with {suffix}."
    ),
    "long_completion_suffix": Check("advice", "All completions end in the same {characters} characters; a short ending costs less."),
    "completion_suffix_inside": Check("warning", "Completions that hold their own ending in the middle: {count}. A model stops there."),
    "completion_space_start": Check(
        "warning", "Completions that do not begin with a space: {count}. Tokens usually do.", "Begin each completion with a space."
    ),
    "how_to_ask": Check("advice", "When you use the model: {words}."),
}
