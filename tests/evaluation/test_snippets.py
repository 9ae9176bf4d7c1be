"""Lines to copy are right whatever stands in names and prompts: each is read back with the rules of the language that it is in."""

import ast
import json
import shlex
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.evaluation.snippets import WAYS, curl, is_ollama, modelfile, needs_key, openai_python, plain
from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.training.records import Account

HERE = Account("other", "http://localhost:11434/v1")
FAR = Account("openai", "https://api.openai.com/v1")
NASTY = st.text(st.sampled_from("\"'\\$`!#{}@\n\r\t \x00\x1b\u202e\ud800\u2028ab🙂%")) | st.text()
TEMPERATURES = st.none() | st.floats(0, 2).map(lambda number: round(number, 1))


def parsed(text):
    """A Modelfile read as Ollama does: a value ends with the line on which its quotes are closed."""
    found, command, value = [], "", ""
    for line in text.split("\n"):
        if command:
            value += "\n" + line
        elif line:
            command, _, value = line.partition(" ")
        else:
            continue
        bare = value.strip()
        quotes = '"""' if bare.startswith('"""') else '"' if bare.startswith('"') else ""
        if len(bare) >= 2 * len(quotes) and bare.endswith(quotes):
            found.append((command, bare[len(quotes) : len(bare) - len(quotes)]))
            command = ""
    assert not command
    return found


def literals(program):
    return [node.value for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Constant)]


@given(NASTY, NASTY, TEMPERATURES)
def test_programs_hold_name_and_prompt_as_they_are(model, system, temperature):
    for way in ("openai", "langchain"):
        program = WAYS[way](Speaker(FAR, model), system, Manner(temperature))
        wanted = {model, "https://api.openai.com/v1"} | ({system} if system.strip() else set())
        assert wanted <= set(literals(program))
        assert all(sign.isprintable() or sign == "\n" for sign in program)


@given(NASTY, NASTY, TEMPERATURES)
def test_the_command_holds_name_and_prompt_as_they_are(model, system, temperature):
    words = shlex.split(curl(Speaker(FAR, model), system, Manner(temperature)).replace("\\\n", " "))
    body = json.loads(words[-1])
    assert words[:2] == ["curl", "https://api.openai.com/v1/chat/completions"]
    assert (body["model"], body.get("temperature")) == (model, temperature)
    assert [one["content"] for one in body["messages"]] == ([system] if system.strip() else []) + ["Hi"]


@pytest.mark.skipif(not shutil.which("sh"), reason="There is no shell of Unix.")
@pytest.mark.parametrize("prompt", ['it\'s $HOME `id` \\ "!" $(id)', "-- @/etc/passwd", "a'\n'b"])
def test_a_real_shell_sees_the_same_words(prompt):
    command = curl(Speaker(HERE, "o'model"), prompt, Manner())
    said = subprocess.run(["sh", "-c", "curl() { printf '%s\\0' \"$@\"; }\n" + command], capture_output=True, check=True).stdout
    body = json.loads(said.split(b"\0")[-2])
    assert (body["model"], body["messages"][0]["content"]) == ("o'model", prompt)


@given(NASTY, NASTY, TEMPERATURES)
def test_a_modelfile_says_nothing_but_name_prompt_and_temperature(model, system, temperature):
    found = parsed(modelfile(Speaker(HERE, model), system, Manner(temperature)))
    assert [command for command, _ in found] == ["FROM"] + ["SYSTEM"] * bool(system.strip()) + ["PARAMETER"] * (temperature is not None)
    if system.strip() and '"""' not in system:
        assert found[1][1] == plain(system)


def test_three_quotes_at_the_end_of_a_line_do_not_end_a_prompt():
    prompt = 'Say """\nFROM evil\nand """quote""" it'
    assert parsed(modelfile(Speaker(HERE, "llama3"), prompt, Manner()))[1] == ("SYSTEM", 'Say "" "\nFROM evil\nand """quote""" it')


@pytest.mark.parametrize("way", WAYS)
def test_the_key_is_left_out_and_its_variable_named(way):
    text = WAYS[way](Speaker(FAR, "m"), "", Manner())
    assert "OPENAI_API_KEY" in text
    assert "sk-" not in text


@pytest.mark.parametrize("way", WAYS)
def test_a_server_on_this_computer_needs_no_key(way):
    assert "API_KEY" not in WAYS[way](Speaker(HERE, "m"), "", Manner())


def test_an_address_elsewhere_needs_a_key():
    assert needs_key(Speaker(Account("other", "https://models.example.com/v1"), "m"))


def test_fireworks_answers_at_another_path_than_it_trains():
    account = Account("fireworks", "https://api.fireworks.ai/v1/accounts/me")
    assert '"https://api.fireworks.ai/inference/v1"' in openai_python(Speaker(account, "m"), "", Manner())


def test_ollama_is_known_by_its_usual_address():
    assert is_ollama(Speaker(HERE, "m"))
    assert not is_ollama(Speaker(Account("other", "http://localhost:1234/v1"), "m"))
    assert not is_ollama(Speaker(FAR, "m"))
