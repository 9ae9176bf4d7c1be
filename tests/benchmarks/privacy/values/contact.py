"""E-mail addresses, names on other services, secret links and file names."""

from unicodedata import normalize

from tests.benchmarks.privacy.names import Person, somebody
from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene

MAIL = [
    "gmail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "proton.me",
    "fastmail.com",
    "brightmoor-studio.com",
    "kestrelworks.org",
]
HOME_MAIL = {
    "GB": ["btinternet.com", "hotmail.co.uk", "larkfield.org.uk"],
    "DE": ["gmx.de", "web.de", "t-online.de"],
    "FR": ["orange.fr", "free.fr", "laposte.net"],
    "IT": ["libero.it", "virgilio.it"],
    "NL": ["ziggo.nl", "kpnmail.nl"],
    "BR": ["uol.com.br", "bol.com.br"],
    "PL": ["wp.pl", "onet.pl", "o2.pl"],
    "RU": ["mail.ru", "yandex.ru"],
    "CZ": ["seznam.cz", "centrum.cz"],
    "CN": ["qq.com", "163.com"],
    "KR": ["naver.com", "daum.net"],
    "JP": ["docomo.ne.jp", "yahoo.co.jp"],
    "IN": ["rediffmail.com", "gmail.com"],
}
OWN_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ı": "i", "ø": "o", "æ": "ae"})
"""Letters that do not fall apart into a plain one and a mark."""


def _ascii(name: str) -> str:
    """The name as it stands in addresses; empty for names in other scripts."""
    apart = normalize("NFKD", name.lower().translate(OWN_LETTERS))
    return "".join(sign for sign in apart if sign.isascii() and sign.isalnum())


def _local_part(scene: Scene) -> str:
    who = _writer(scene)
    first, last = _ascii(who.first), _ascii(who.last)
    if len(first) < 2 or len(last) < 2:
        return scene.words.any(scene.rng, "handle_start") + scene.words.any(scene.rng, "handle_end") + str(scene.rng.randint(1, 99))
    shapes = [
        f"{first}.{last}",
        f"{first[0]}{last}",
        f"{first}{last}{scene.rng.randint(1, 99)}",
        f"{first}_{last}",
        f"{last}.{first[0]}",
        first + str(scene.rng.randint(70, 99)),
    ]
    return scene.rng.choice([*shapes, f"{scene.words.any(scene.rng, 'handle_start')}.{first}"])


def _writer(scene: Scene) -> Person:
    """Whose address it is: somebody of the chat, or a stranger."""
    known = [who for who in scene.people if who.first and who.last]
    return scene.rng.choice([*known, somebody(scene.rng, scene.words, scene.locale.language)])


def address(scene: Scene) -> str:
    """A plain address."""
    hosts = [*MAIL, *HOME_MAIL.get(scene.locale.country, []) * 3]
    return f"{_local_part(scene)}@{scene.rng.choice(hosts)}"


def _disguised(scene: Scene) -> str:
    local, _, host = address(scene).partition("@")
    at_word, dot_word = (scene.words.any(scene.rng, key) for key in ("at_word", "dot_word"))
    dotted = host.replace(".", f" {dot_word} ")
    styles = [
        f"{local.replace('.', f' {dot_word} ')} {at_word} {dotted}",
        f"{local} {at_word} {dotted}",
        f"{local} {at_word} {host}",
        f"{local}(at){host}",
        f"{local} [at] {host.replace('.', ' [dot] ')}",
        f"{local}[at]{host.replace('.', '[dot]')}",
        f"{local}(at){host.replace('.', '(dot)')}",
        f"{local} @ {host}",
        f"{local} @ {host.replace('.', ' . ')}",
        f"{local}＠{host}",
        f"{local} AT {host.replace('.', ' DOT ')}",
        f"{local}_at_{host}",
    ]
    return scene.rng.choice(styles)


def email(scene: Scene, form: str) -> list[Piece]:
    """An address in any form."""
    form = form or scene.rng.choice(["plain"] * 6 + ["upper", "capital", "plus"])
    if form == "obfuscated":
        return [Piece(_disguised(scene), "email", form)]
    plain = address(scene)
    local, _, host = plain.partition("@")
    written = {
        "plain": plain,
        "upper": plain.upper(),
        "capital": plain.capitalize(),
        "plus": f"{local}+{scene.words.any(scene.rng, 'tag')}@{host}",
    }
    return [Piece(written[form], "email", form)]


def handle(scene: Scene, form: str) -> list[Piece]:
    """A name on another service, with or without its @."""
    rng = scene.rng
    name = (
        scene.words.any(rng, "handle_start")
        + rng.choice(["", "_", ".", "__"])
        + scene.words.any(rng, "handle_end")
        + rng.choice(["", str(rng.randint(1, 999))])
    )
    if form == "tagged":
        return [Piece(f"{name}#{rng.randint(1000, 9999)}", "handle", "tagged")]
    sign = form == "at" or (form == "" and rng.random() < 0.5)
    return ([Piece("@", "other")] if sign else []) + [Piece(name, "handle", "at" if sign else "bare")]


LINKS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "invite": (
        ("https://chat.whatsapp.com/", "X22", ""),
        ("https://t.me/+", "X16", ""),
        ("https://t.me/joinchat/", "X22", ""),
        ("https://discord.gg/", "X10", ""),
        ("https://signal.group/#", "X56", ""),
        ("https://join.slack.com/t/larkfield/shared_invite/zt-", "X28", ""),
    ),
    "meeting": (
        ("https://us02web.zoom.us/j/8412207719?pwd=", "X32", ""),
        ("https://meet.google.com/", "L3-L4-L3", ""),
        ("https://teams.microsoft.com/l/meetup-join/19%3ameeting_", "X48", "%40thread.v2/0"),
        ("https://whereby.com/larkfield?roomKey=", "X40", ""),
    ),
    "drive": (
        ("https://drive.google.com/file/d/", "X33", "/view?usp=sharing"),
        ("https://docs.google.com/document/d/", "X44", "/edit"),
        ("https://www.dropbox.com/s/", "l15", "/photos.zip?dl=0"),
        ("https://1drv.ms/f/s!", "X22", ""),
        ("https://www.icloud.com/photos/#", "X22", ""),
        ("https://photos.app.goo.gl/", "X17", ""),
        ("https://we.tl/t-", "X10", ""),
        ("https://mega.nz/folder/Qk1BzD4a#", "X22", ""),
    ),
    "reset": (
        ("https://accounts.quillmart.com/reset?token=", "X40", ""),
        ("https://app.fernbank.io/password/reset/", "h40", "?lang=en"),
        ("https://login.kestrelworks.org/verify?uid=18&code=", "X24", ""),
        ("https://my.oakline.com/activate?key=", "h32", ""),
    ),
    "signin": (
        ("https://app.tidewater.io/magic?token=", "X48", ""),
        ("https://quillmart.com/login/link/", "X36", ""),
        ("https://auth.fernbank.io/sso?ticket=ST-", "X30", "&next=/home"),
        ("https://calendar.kestrelworks.org/private-", "h32", "/basic.ics"),
    ),
}
SIGNS = {
    "X": "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789",
    "l": "abcdefghijkmnpqrstuvwxyz0123456789",
    "h": "0123456789abcdef",
}
SIGNS["L"] = "abcdefghijkmnopqrstuvwxyz"


def token(scene: Scene, pattern: str) -> str:
    """Random signs: "X22" is 22 of SIGNS["X"]; groups are joined by dashes."""
    return "-".join("".join(scene.rng.choices(SIGNS[part[0]], k=int(part[1:]))) for part in pattern.split("-"))


def link(scene: Scene, form: str) -> list[Piece]:
    """A link with a secret part; only that part must go."""
    form = form or scene.rng.choice(list(LINKS))
    before, secret, after = scene.rng.choice(LINKS[form])
    bare = before.removeprefix("https://") if scene.rng.random() < 0.15 else before
    end = [Piece(after, "public_url")] if after else []
    return [Piece(bare, "public_url"), Piece(token(scene, secret), "link", form), *end]


ENDINGS = ["pdf", "jpg", "docx", "png", "vcf", "zip", "xlsx", "m4a", "opus", "pptx"]


def file_name(scene: Scene, _form: str) -> list[Piece]:
    """A file with somebody's name in it."""
    rng = scene.rng
    who = somebody(rng, scene.words, scene.locale.language)
    join = rng.choice(["_", "_", "-", " ", ""])
    if " " in who.last or not who.first[:1].isascii():
        join = "_"
    name = join.join(rng.sample([who.first, who.last], 2) if rng.random() < 0.3 else [who.first, who.last])
    word = scene.words.any(rng, "file_word")
    year = rng.choice(["", "_final", "-v2", " (1)", "_scan", draw(rng, "_202#")])
    glue = join or "_"
    ending = f"{year}.{rng.choice(ENDINGS)}"
    if rng.random() < 0.5:
        return [Piece(name, "file_name", "front"), Piece(f"{glue}{word}{ending}", "other")]
    return [Piece(word + glue, "other"), Piece(name, "file_name", "back"), Piece(ending, "other")]


MAKERS = {"email": email, "handle": handle, "link": link, "file_name": file_name}
WHOLE = {"email": address}
