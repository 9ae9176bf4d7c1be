"""Cases of names in languages that string endings together and fit their vowels to the name: Finnish, Hungarian, Turkish."""

from collections.abc import Iterator

_VOWELS = "aeiouyäöåáéíóúűőüıâî"

_FINNISH_WEAK = (("kk", "k"), ("pp", "p"), ("tt", "t"), ("nt", "nn"), ("nk", "ng"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"))
_FINNISH_ENDINGS = ("n", "t", "lle", "lla", "lta", "ssa", "sta", "ksi", "tta", "na", "ni", "si", "nsa", "kin", "kaan", "ko", "han")


def finnish(name: str) -> Iterator[str]:
    """Matti: Matin, Mattia, Matille, Matilla …; Koskinen: Koskisen, Koskista …"""
    front = not any(vowel in name for vowel in "aou")
    for stem, strong in _finnish_stems(name):
        for ending in _FINNISH_ENDINGS:
            fit = ending.replace("a", "ä") if front else ending
            yield stem + fit
        if strong:
            a = "ä" if front else "a"
            yield from (f"{strong}{a}", f"{strong}t{a}", f"{strong}{strong[-1]}n", f"{strong}n{a}", f"{strong}kin", f"{strong}ko")


def _finnish_stems(name: str) -> Iterator[tuple[str, str]]:
    """Weak stem, and the strong one where it has endings of its own."""
    if name.endswith("nen"):
        yield f"{name[:-3]}se", ""
        yield f"{name[:-3]}s", f"{name[:-3]}s"
    elif name.endswith("s"):
        yield f"{name[:-1]}kse", f"{name}"
        yield f"{name[:-1]}{name[-2]}", ""
    elif name[-1] not in _VOWELS:
        yield f"{name}i", f"{name}i"
    else:
        body, last = name[:-1], name[-1]
        weak = next((body[: -len(strong)] + soft for strong, soft in _FINNISH_WEAK if body.endswith(strong)), body)
        yield weak + last, name
        if last == "i" and len(name) > 3:
            yield f"{body}e", ""
            yield f"{body[:-1]}e" if body.endswith("k") else f"{weak}e", ""


def turkish(name: str) -> Iterator[str]:
    """Ayşe: Ayşeye, Ayşenin, Ayşeyle, Ayşeciğim …, as they are written without an apostrophe."""
    last = next((letter for letter in reversed(name) if letter in "aeıioöuüâî"), "e")
    a = "a" if last in "aıouâ" else "e"
    i = {"a": "ı", "ı": "ı", "â": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}.get(last, "i")
    open_end = name[-1] in "aeıioöuüâî"
    hard = name[-1] in "fstkçşhp"
    y, n = ("y", "n") if open_end else ("", "")
    d, c = ("t", "ç") if hard else ("d", "c")
    many = f"l{a}r"
    yield from (
        name + ending
        for ending in (
            *(
                f"{y}{i}",
                f"{y}{a}",
                f"{d}{a}",
                f"{d}{a}n",
                f"{n}{i}n",
                f"{y}l{a}",
                f"l{a}",
                many,
                f"{many}{i}",
                f"{many}{a}",
                f"{many}{d}{a}",
            ),
            *(f"{many}{i}n", f"{many}l{a}", f"{d}{a}ki", f"{n}{i}nki", f"s{i}z", "m" if open_end else f"{i}m", f"c{i}m", f"{c}{i}ğ{i}m"),
            *(
                f"{c}{i}k",
                f"{c}{i}m",
                f"{c}{i}",
                f"l{i}",
                "gil",
                "giller",
                f"{y}{i}m",
                f"{y}d{i}",
                f"{y}m{i}ş",
                f"{y}s{a}",
                "ciğim",
                "cim",
                "cum",
            ),
        )
    )


def hungarian(name: str) -> Iterator[str]:
    """Anna: Annának, Annával, Annát …; Péter: Péternek, Péterrel …"""
    back = any(vowel in name for vowel in "aáoóuú")
    rounded = not back and any(vowel in name[-3:] for vowel in "öőüű")
    last = name[-1]
    stem = f"{name[:-1]}{({'a': 'á', 'e': 'é'}).get(last, last)}"
    open_end = last in _VOWELS
    v = "v" if open_end else last
    a, o = ("a", "o") if back else ("e", "ö" if rounded else "e")
    u, ol = ("ó", "o") if back else ("ő", "ö")
    yield from (
        stem + ending
        for ending in (
            *(
                f"n{a}k",
                f"{v}{a}l",
                f"r{a}",
                f"b{a}",
                f"b{a}n",
                f"n{'á' if back else 'é'}l",
                f"h{o}z",
                f"t{u}l",
                f"r{u}l",
                f"b{u}l",
                "ért",
                "é",
                "ék",
            ),
            *(("t",) if open_end else ("t", f"{o}t", f"{a}t")),
            *(f"{v}{ol}l", "ként", "éknál", "éknél", "éknak", "éknek", "ka", "ke", "kám", "kém", "ig"),
        )
    )
