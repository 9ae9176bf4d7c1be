"""The Modelfile gives Ollama the system prompt as it is, whatever stands in it."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.modelfile import modelfile

TEXTS = st.lists(st.sampled_from((*"aé \t\n\r#😀", '"', '"""', "\u200b", "\u00a0", "SYSTEM ", "FROM x", "\\n", "'''"))).map("".join)


def commands(text: str) -> Iterator[tuple[str, str]]:
    """What Ollama reads: a value ends with its line, or where three quotation marks opened it, with a line that ends in three."""
    while text := text.lstrip(" \t\n"):
        if text.startswith("#"):
            text = text.partition("\n")[2]
            continue
        name, _, rest = text.partition(" ")
        value, text = _value(rest)
        yield name, value


def _value(rest: str) -> tuple[str, str]:
    so_far = ""
    for line in rest.splitlines(keepends=True):
        so_far += line
        found = "".join(sign for sign in so_far if sign.isprintable() or sign in "\n\t").strip()
        quoted = found.startswith('"""')
        if not quoted or (len(found) >= 6 and found.endswith('"""')):
            return found[3:-3] if quoted else found, rest[len(so_far) :]
    raise AssertionError("The value has no end.")


def made(system: str) -> dict[str, str]:
    return dict(commands(modelfile(Facts(model="m", context=1, longest=100, system=system)).decode()))


def test_names_the_model_the_temperature_and_the_system_prompt() -> None:
    assert made("Be Juno.") == {"FROM": "./model.gguf", "PARAMETER": "num_ctx 4096", "SYSTEM": "Be Juno."}
    assert "\nPARAMETER temperature 0.8\n" in modelfile(Facts(model="m", context=1, longest=1)).decode()


@given(TEXTS)
def test_the_system_prompt_arrives_and_nothing_else_does(system: str) -> None:
    arrived = made(system)
    assert list(arrived) == ["FROM", "PARAMETER", *(["SYSTEM"] if system.strip() else [])]
    assert signs(arrived.get("SYSTEM", "")) == signs(system)


def signs(text: str) -> str:
    """A text without what Ollama leaves out, and with one sort of quotation marks."""
    plain = "".join(sign for sign in re.sub(r"\r\n?", "\n", text) if sign.isprintable() or sign in "\n\t")
    return plain.replace("'", '"') if plain.strip() else ""


@pytest.mark.parametrize("system", ['Say "yes"', 'a "" b', 'so: """ed""" and on', '"""', 'ends with """', "C:\\new", "one\n\ntwo", " a "])
def test_quotation_marks_inside_a_line_stay_as_they_are(system: str) -> None:
    assert made(system)["SYSTEM"] == system


@pytest.mark.parametrize(("system", "expected"), [('a """\nb', "a '''\nb"), ('""""  \nb', "\"'''  \nb"), ('"""\u200b\r\nb', "'''\nb")])
def test_three_quotation_marks_at_the_end_of_a_line_do_not_end_the_prompt(system: str, expected: str) -> None:
    assert made(system)["SYSTEM"] == expected


def test_has_no_system_prompt_where_none_was_given() -> None:
    text = modelfile(Facts(model="m", context=1, longest=1, system=" \n")).decode()
    assert "SYSTEM" not in text
    assert text.endswith("num_ctx 4096\n")


@pytest.mark.parametrize(("longest", "context"), [(0, 4096), (5_000, 7_168), (10**6, 32_768)])
def test_keeps_as_much_in_mind_as_the_longest_example_has(longest: int, context: int) -> None:
    assert f"num_ctx {context}\n" in modelfile(Facts(model="m", context=1, longest=longest)).decode()
