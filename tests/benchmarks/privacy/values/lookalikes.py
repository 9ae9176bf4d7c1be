"""What looks like private data and is not, and what may be hidden or not."""

from collections.abc import Callable
from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.values import checks
from tests.benchmarks.privacy.values.bank import card_number


def _not_a_card(rng: Random) -> str:
    number = card_number(rng)
    return number[:-1] + str((int(number[-1]) + rng.randint(1, 9)) % 10)


def _isbn(rng: Random) -> str:
    number = "978" + draw(rng, "#########")
    number += str(-checks.weighted(number, (1, 3) * 6) % 10)
    return rng.choice([number, f"{number[:3]}-{number[3]}-{number[4:7]}-{number[7:12]}-{number[12]}"])


def _time(rng: Random) -> str:
    hour, minute = rng.randint(1, 12), rng.choice(["00", "15", "30", "45", "10", "05"])
    return rng.choice([f"{hour}:{minute}", f"{hour}:{minute}", f"{hour + 11}:{minute}"])


def _date(rng: Random) -> str:
    day, month = rng.randint(1, 28), rng.randint(1, 12)
    return rng.choice(
        [f"{day}.{month}.", f"{day}/{month}", f"{day:02d}/{month:02d}/2024", f"2025-{month:02d}-{day:02d}", f"{day}.{month}.2024"]
    )


PLAIN: dict[str, Callable[[Random], str]] = {
    "order": lambda rng: draw(
        rng, rng.choice(["#######", "###-#######-#######", "[ABKLW]######", "ORD-######", "##########", "20##-#####", "INV-####"])
    ),
    "tracking": lambda rng: draw(rng, rng.choice(["1Z###@##########", "########", "[JR]D###########", "[RLC]X#########DE"])),
    "price": lambda rng: rng.choice(["{}", "{}.99", "{}.50", "{},90", "1.{}0", "{}0"]).format(rng.randint(3, 99)),
    "score": lambda rng: rng.choice(["{}-{}", "{}:{}", "{}–{}"]).format(rng.randint(0, 6), rng.randint(0, 6)),
    "time": _time,
    "date": _date,
    "version": lambda rng: draw(rng, rng.choice(["[123].##.#", "v[123].#.#", "[123]#.0.##", "3.1#", "[12].#.#-rc1", "10.0.2####.#"])),
    "isbn": _isbn,
    "bad_card": _not_a_card,
    "count": lambda rng: str(rng.choice([7, 12, 40, 150, 300, 1200, 2500, 10000])),
    "big": lambda rng: draw(rng, rng.choice(["[123456789]########", "[12345]###########", "[1234]#######"])),
    "flight": lambda rng: draw(rng, rng.choice(["BA###", "LH ####", "FR####", "UA ###", "KL####"])),
    "commit": lambda rng: draw(rng, rng.choice(["~~~~~~~", "~" * 40])),
    "home_ip": lambda rng: rng.choice(["192.168.{}.{}", "10.0.{}.{}", "192.168.{}.{}"]).format(rng.randint(0, 3), rng.randint(1, 254)),
    "model": lambda rng: draw(
        rng, rng.choice(["RTX 40#0", "WH-1000XM[45]", "SM-S92#B", "QE55Q60[ABC]", "DCP-L####DW", "ThinkPad T4##", "BR-CE4[12]-EU"])
    ),
    "room": lambda rng: draw(rng, rng.choice(["[12345]##", "[ABC].[123].##", "[ABC]##"])),
    "year": lambda rng: str(rng.randint(1985, 2026)),
    "coin_price": lambda rng: draw(rng, "[6789]#,###"),
}


def _plain(make: Callable[[Random], str]) -> Callable[[Scene, str], list[Piece]]:
    return lambda scene, _form: [Piece(make(scene.rng))]


def _word(key: str, kind: str = "") -> Callable[[Scene, str], list[Piece]]:
    return lambda scene, _form: [Piece(scene.words.any(scene.rng, key), kind)]


WORDS = ("city", "day", "brand", "artist", "film", "food", "thing", "hashtag", "country", "app", "song")
MAKERS = {name: _plain(make) for name, make in PLAIN.items()} | {name: _word(name) for name in WORDS}
MAKERS |= {
    "org": _word("org", "organisation"),
    "age": lambda scene, _form: [Piece(str(scene.rng.randint(2, 93)), "age")],
    "url": _word("url", "public_url"),
}
