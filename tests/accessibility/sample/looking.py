"""What is shown of a page, and what a screen reader could say nothing of."""

from tests.accessibility.bus import Thing, until

STEPS = ("open", "people", "privacy", "dataset", "finish", "try")
ASIDES = ("settings", "help", "offline")
TAKES_FOCUS = {"push button", "radio button", "check box", "combo box", "spin box", "text", "table", "list", "chart", "slider", "tree"}


def turn_to(window: Thing, page: str) -> list[Thing]:
    """Everything that a page shows, once it has what it shows."""
    item = window.wait_for(identifier=f"vt.rail.{page}" if page in STEPS else f"vt.{page}")
    if page in STEPS and "checked" not in item.states:
        item.do("Toggle")
    elif page not in STEPS:
        item.do("Press")
    return at_rest(window)


def at_rest(window: Thing) -> list[Thing]:
    """What is shown when no bar runs and two looks see the same."""
    looks: list[list[Thing]] = [[]]

    def calm() -> bool:
        looks.append(list(window.all()))
        return looks[-1] == looks[-2] and not any(each.role == "progress bar" for each in looks[-1])

    until(calm, "a page that stays as it is")
    return looks[-1]


def wrong(shown: list[Thing]) -> list[str]:
    """What a screen reader could say nothing of."""
    found = [f"nameless {each}" for each in shown if not each.name and _is_asked(each)]
    tables = [each for each in shown if each.role in {"table", "tree"}]
    found += [f"{each} without headers" for each in tables if not all(each.headers)]
    found += [f"{each} without a text in {row}" for each in tables for row in range(min(3, each.shape[0])) if not is_told(each.row(row))]
    found += [f"{each} without figures" for each in shown if each.role == "chart" and not any(map(str.isdigit, each.description))]
    return found


def is_told(row: list[str]) -> bool:
    """Whether a row begins with words; one of its numbers may be left out where it is none."""
    return bool(row[0]) and row.count("") <= 1


def _is_asked(each: Thing) -> bool:
    """Whether a person can land on it or do something with it."""
    stops = {"focusable", "selectable"} & each.states or {"Press", "Toggle"} & set(each.actions)
    return bool(stops) or each.role in TAKES_FOCUS | {"progress bar", "dialog", "alert message", "heading", "page tab"}
