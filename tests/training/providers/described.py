"""What OpenAI's description of its service says against a body. Stricter than it: what it does not name is wrong, too."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

DESCRIPTION = Path(__file__).parents[2] / "reference" / "openai" / "openapi-fine-tuning.json"
KINDS = {"string": str, "integer": int, "number": (int, float), "object": dict, "array": list, "boolean": bool, "null": type(None)}


@cache
def schemas() -> dict[str, Any]:
    """All of its schemas by name."""
    return json.loads(DESCRIPTION.read_text("utf-8"))["components"]["schemas"]


def complaints(name: str, value: object) -> list[str]:
    """What is wrong with a body by the schema of this name."""
    return list(_wrong(schemas()[name], value, name))


def _wrong(schema: dict[str, Any], value: Any, place: str) -> Iterator[str]:
    if "$ref" in schema:
        schema = schemas()[schema["$ref"].rpartition("/")[2]]
    if value is None and schema.get("nullable"):
        return
    if choices := schema.get("oneOf") or schema.get("anyOf"):
        if all(list(_wrong(choice, value, place)) for choice in choices):
            yield f"{place}: none of its choices"
        return
    kind = schema.get("type")
    if kind and (not isinstance(value, KINDS[kind]) or (isinstance(value, bool) and kind != "boolean")):
        yield f"{place}: not {kind}"
        return
    yield from _out_of_range(schema, value, place)
    if isinstance(value, dict):
        yield from _wrong_fields(schema, value, place)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _wrong(schema.get("items", {}), item, f"{place}[{number}]")


def _wrong_fields(schema: dict[str, Any], value: dict[str, Any], place: str) -> Iterator[str]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties")
    yield from (f"{place}.{name}: missing" for name in schema.get("required", ()) if name not in value)
    for name, inner in value.items():
        if name in known or isinstance(others, dict):
            yield from _wrong(known.get(name, others), inner, f"{place}.{name}")
        else:
            yield f"{place}.{name}: not described"


def _out_of_range(schema: dict[str, Any], value: Any, place: str) -> Iterator[str]:
    size = len(value) if isinstance(value, (str, list)) else value
    least = schema.get("minimum", schema.get("minLength"))
    most = schema.get("maximum", schema.get("maxLength", schema.get("maxItems")))
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: none of {schema['enum']}"
    if least is not None and (size <= least if schema.get("exclusiveMinimum") else size < least):
        yield f"{place}: too small"
    if most is not None and size > most:
        yield f"{place}: too large"
