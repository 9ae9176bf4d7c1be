"""First names in the cases of Polish, Russian, Czech, Finnish, Turkish and Greek, by the regular endings only."""

from collections.abc import Callable

CASES = {"gen", "dat", "acc", "ins", "voc"}
FRONT = "eiöüäEİÖÜ"
VOWELS = "aeıioöuüäå"
SOFT_STOPS = {"tt": "t", "kk": "k", "pp": "p"}


def _polish(name: str, case: str) -> str:
    if name.endswith("a"):
        stem = name[:-1]
        gen = stem if stem.endswith("i") else stem + ("i" if stem[-1] in "kgj" else "y")
        soft = {"gen": gen, "acc": stem + "ę", "ins": stem + "ą", "voc": stem + ("u" if stem.endswith(("si", "ni", "zi")) else "o")}
        return soft.get(case, gen if stem.endswith("i") else "")
    if name[-1] in "eyio":
        return ""
    stem = name[:-2] + "k" if name.endswith("ek") else name
    return {"gen": stem + "a", "acc": stem + "a", "dat": stem + "owi", "ins": stem + ("iem" if stem[-1] in "kg" else "em")}.get(case, "")


def _russian(name: str, case: str) -> str:
    stem, last = name[:-1], name[-1]
    if last == "а":
        hard = {"gen": "и" if stem[-1] in "кгхшжч" else "ы", "dat": "е", "acc": "у", "ins": "ей" if stem[-1] in "шжч" else "ой"}
        return stem + hard[case] if case in hard else ""
    if last == "я":
        soft = {"gen": "и", "dat": "и" if stem.endswith("и") else "е", "acc": "ю", "ins": "ей"}
        return stem + soft[case] if case in soft else ""
    if last == "й":
        return {"gen": stem + "я", "dat": stem + "ю", "acc": stem + "я", "ins": stem + "ем"}.get(case, "")
    return "" if last in "ьоеиу" else {"gen": name + "а", "dat": name + "у", "acc": name + "а", "ins": name + "ом"}.get(case, "")


def _czech(name: str, case: str) -> str:
    if name.endswith("a"):
        stem = name[:-1]
        dative = stem[:-1] + "ce" if stem.endswith("k") else stem + "ě" if stem[-1] in "nvd" else ""
        return {"gen": stem + "y", "acc": stem + "u", "ins": stem + "ou", "voc": stem + "o", "dat": dative}[case]
    if name[-1] in "eěií" or name.endswith("el"):
        return ""
    stem = name[:-2] + "k" if name.endswith("ek") else name
    return {"gen": stem + "a", "acc": stem + "a", "dat": stem + "ovi", "ins": stem + "em"}.get(case, "")


def _finnish(name: str, case: str) -> str:
    if name[-1] not in VOWELS:
        return ""
    back = any(letter in "aouAOU" for letter in name)
    weak = name[:-3] + SOFT_STOPS[name[-3:-1]] + name[-1] if name[-3:-1] in SOFT_STOPS else name
    return {"gen": weak + "n", "dat": weak + "lle", "ins": weak + ("lla" if back else "llä"), "acc": name + ("a" if back else "ä")}.get(
        case, ""
    )


def _turkish(name: str, case: str) -> str:
    """Only the part before the apostrophe is the name; the ending comes from `turkish_ending`."""
    return name if case in {"gen", "dat", "acc", "ins"} else ""


def turkish_ending(name: str, case: str) -> str:
    """The ending with its apostrophe, by vowel harmony."""
    vowel = [letter for letter in name.lower().replace("i̇", "i") if letter in VOWELS][-1]
    wide = "e" if vowel in FRONT else "a"
    narrow = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}[vowel]
    open_end = name[-1] in VOWELS
    endings = {"gen": ("n" if open_end else "") + narrow + "n", "dat": ("y" if open_end else "") + wide}
    endings |= {"acc": ("y" if open_end else "") + narrow, "ins": ("y" if open_end else "") + "l" + wide}
    return "'" + endings[case]


def _greek(name: str, case: str) -> str:
    if case in {"gen", "acc"} and name.endswith("ς"):
        return name[:-1] if name[-2] in "ηάαή" else ""
    return name + "ς" if case == "gen" and name[-1] in "αη" else ""


LANGUAGES: dict[str, Callable[[str, str], str]] = {
    "pl": _polish,
    "ru": _russian,
    "cs": _czech,
    "fi": _finnish,
    "tr": _turkish,
    "el": _greek,
}


def inflected(language: str, name: str, case: str) -> str:
    """The name in a case; empty where we have no rule."""
    return LANGUAGES[language](name, case) if language in LANGUAGES and name else ""
