"""Keys and tokens of services, private keys and connection strings; all random, none in a shape that stands in this file."""

from collections.abc import Sequence
from random import Random

from tests.benchmarks.privacy.pieces import Piece
from tests.benchmarks.privacy.scene import Scene

UPPER, LOWER, DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"
SIGNS = {
    "A": UPPER + LOWER + DIGITS,
    "a": LOWER + DIGITS,
    "U": UPPER + DIGITS,
    "h": DIGITS + "abcdef",
    "d": DIGITS,
    "b": UPPER + LOWER + DIGITS + "_-",
    "B": UPPER + "234567",
}

Parts = Sequence[str | tuple[str, int]]

KEYS: dict[str, Parts] = {
    "openai": ("sk", "-", "proj", "-", ("A", 48), "T3", "BlbkFJ", ("A", 40)),
    "old openai": ("sk", "-", ("A", 20), "T3", "BlbkFJ", ("A", 20)),
    "anthropic": ("sk", "-ant", "-api03-", ("b", 93), "AA"),
    "github": ("gh", "p_", ("A", 36)),
    "github actions": ("gh", "s_", ("A", 36)),
    "github fine grained": ("github", "_pat_", ("A", 22), "_", ("A", 59)),
    "gitlab": ("gl", "pat-", ("b", 20)),
    "aws": ("AK", "IA", ("B", 16)),
    "google": ("AI", "za", ("b", 35)),
    "google oauth": ("GOC", "SPX-", ("b", 28)),
    "slack bot": ("xo", "xb-", ("d", 12), "-", ("d", 12), "-", ("A", 24)),
    "slack user": ("xo", "xp-", ("d", 12), "-", ("d", 12), "-", ("d", 12), "-", ("h", 32)),
    "slack webhook": ("https://hooks.", "slack.com/services/", "T", ("U", 9), "/B", ("U", 9), "/", ("A", 24)),
    "stripe": ("sk", "_live_", ("A", 24)),
    "stripe restricted": ("rk", "_live_", ("A", 24)),
    "stripe webhook": ("wh", "sec_", ("A", 32)),
    "sendgrid": ("SG", ".", ("b", 22), ".", ("b", 43)),
    "mailchimp": (("h", 32), "-us", ("d", 2)),
    "mailgun": ("key", "-", ("h", 32)),
    "twilio": ("S", "K", ("h", 32)),
    "npm": ("np", "m_", ("A", 36)),
    "pypi": ("py", "pi-AgEIcHlwaS5vcmc", ("b", 60)),
    "docker": ("dck", "r_pat_", ("b", 27)),
    "huggingface": ("h", "f_", ("A", 34)),
    "replicate": ("r", "8_", ("A", 37)),
    "groq": ("gs", "k_", ("A", 52)),
    "perplexity": ("pp", "lx-", ("A", 48)),
    "shopify": ("shp", "at_", ("h", 32)),
    "square": ("EA", "AA", ("b", 60)),
    "digitalocean": ("dop", "_v1_", ("h", 64)),
    "doppler": ("dp", ".pt.", ("A", 43)),
    "linear": ("lin", "_api_", ("A", 40)),
    "notion": ("nt", "n_", ("d", 11), ("A", 35)),
    "figma": ("fig", "d_", ("b", 40)),
    "airtable": ("pat", ("A", 14), ".", ("h", 64)),
    "atlassian": ("ATATT", "3xFfGF0", ("b", 60)),
    "telegram bot": (("d", 10), ":AA", ("b", 33)),
    "discord bot": ("M", ("A", 25), ".", ("b", 6), ".", ("b", 38)),
    "grafana": ("gl", "sa_", ("A", 32), "_", ("h", 8)),
    "new relic": ("NR", "AK-", ("U", 27)),
    "sentry": ("sntr", "yu_", ("h", 64)),
    "postman": ("PM", "AK-", ("h", 24), "-", ("h", 34)),
    "hubspot": ("pat", "-na1-", ("h", 8), "-", ("h", 4), "-", ("h", 4), "-", ("h", 4), "-", ("h", 12)),
    "databricks": ("da", "pi", ("h", 32)),
    "vault": ("hv", "s.", ("b", 90)),
    "terraform": (("A", 14), ".atlas", "v1.", ("b", 60)),
    "planetscale": ("pscale", "_tkn_", ("b", 43)),
    "rubygems": ("ruby", "gems_", ("h", 48)),
    "resend": ("re", "_", ("A", 8), "_", ("A", 24)),
    "mapbox": ("s", "k.eyJ1Ijoi", ("A", 50), ".", ("A", 22)),
    "dropbox": ("sl", ".", ("b", 136)),
    "jwt": ("ey", "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.", "ey", "JzdWIiOi", ("b", 60), ".", ("b", 43)),
}
"""What a key looks like where its shape alone gives it away: fixed pieces, and counts of random signs."""

BARE: dict[str, Parts] = {
    "aws secret": (("A", 40),),
    "datadog": (("h", 32),),
    "twilio auth": (("h", 32),),
    "heroku": (("h", 8), "-", ("h", 4), "-", ("h", 4), "-", ("h", 4), "-", ("h", 12)),
    "cloudflare": (("b", 40),),
    "algolia": (("h", 32),),
    "deepl": (("h", 8), "-", ("h", 4), "-", ("h", 4), "-", ("h", 4), "-", ("h", 12), ":fx"),
    "openweather": (("h", 32),),
    "mistral": (("A", 32),),
    "azure": (("h", 32),),
    "elevenlabs": (("h", 32),),
    "spotify client secret": (("h", 32),),
    "pagerduty": (("b", 20),),
    "trello": (("h", 32),),
}
"""Keys that look like any random string: only the words around them tell."""


def made(rng: Random, parts: Parts) -> str:
    """A random key."""
    return "".join(part if isinstance(part, str) else "".join(rng.choices(SIGNS[part[0]], k=part[1])) for part in parts)


def service(scene: Scene, form: str) -> list[Piece]:
    """The name of a service; the key after it is one of this service."""
    scene.told["service"] = scene.rng.choice(list(BARE if form == "bare" else KEYS))
    return [Piece(scene.told["service"])]


def key(scene: Scene, form: str) -> list[Piece]:
    """A key whose shape tells, or (`bare`) one that only its context tells."""
    table = BARE if form == "bare" else KEYS
    name = scene.told.get("service", "")
    name = name if name in table else scene.rng.choice(list(table))
    return [Piece(made(scene.rng, table[name]), "secret_key", f"bare {name}" if form == "bare" else name)]


def private_key(scene: Scene, _form: str) -> list[Piece]:
    """A block of PEM lines."""
    kind = scene.rng.choice(["RSA ", "EC ", "OPENSSH ", ""])
    lines = [made(scene.rng, (("A", 64),)) for _ in range(scene.rng.randint(3, 6))] + [made(scene.rng, (("A", 30), "=="))]
    dashes = "-" * 5
    block = "\n".join([f"{dashes}BEGIN {kind}PRIVATE KEY{dashes}", *lines, f"{dashes}END {kind}PRIVATE KEY{dashes}"])
    head = len(f"{dashes}BEGIN {kind}PRIVATE KEY{dashes}\n")
    tail = block.index(f"\n{dashes}END")
    return [Piece(block[:head], "other"), Piece(block[head:tail], "secret_key", "private_key"), Piece(block[tail:], "other")]


def connection(scene: Scene, _form: str) -> list[Piece]:
    """The password in the address of a database."""
    rng = scene.rng
    scheme = rng.choice(["postgres", "postgresql", "mysql", "mongodb+srv", "redis", "amqp", "postgresql+psycopg2"])
    user, host = (
        rng.choice(["app", "admin", "svc_web", "root", "reader"]),
        rng.choice(["db.fernbank.io", "10.2.0.14", "prod-db.internal", "cluster0.k3vq.example.net"]),
    )
    secret = made(rng, (("A", rng.randint(9, 20)),)) + rng.choice(["", "!", "%21"])
    return [Piece(f"{scheme}://{user}:", "other"), Piece(secret, "secret_key", "connection"), Piece(f"@{host}:5432/shop", "other")]


MAKERS = {"service": service, "key": key, "private_key": private_key, "connection": connection}
