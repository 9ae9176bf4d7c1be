"""Addresses of services: over TLS anywhere, without it only on this computer or the person's own network."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from voicetune_desktop.errors import VoiceTuneError

OWN_ENDINGS = (".local", ".lan", ".home", ".internal", ".home.arpa", ".localhost")


class AddressUnfit(VoiceTuneError):
    """The address of a service cannot be used."""


def clean_address(typed: str) -> str:
    """The address that a person typed, without a slash at its end. Raises AddressUnfit."""
    text = typed.strip().rstrip("/")
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, None
    if parts is None or not host or parts.scheme not in ("http", "https") or not text.isprintable() or " " in text:
        raise AddressUnfit("This is no address of a service.", "Type it as https://host.example/v1.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressUnfit(
            "The address holds more than an address.", "Type it without a name, a password, ? or #; the key has its own field."
        )
    if "{" in text:
        raise AddressUnfit("A part of the address is still to be filled in.", "Put your own name in the place of {…}.")
    if parts.scheme == "http" and not is_own(host):
        raise AddressUnfit("This address would send your texts unprotected.", "Use an address that begins with https://.")
    return parts.geturl().rstrip("/")


def host_of(address: str) -> str:
    """The computer that an address means, with its port where it has one: what a person checks."""
    return urlsplit(address).netloc


def is_own(host: str) -> bool:
    """Whether a host is this computer, or in the person's own network."""
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost" or "." not in host or host.lower().endswith(OWN_ENDINGS)
    return address.is_loopback or address.is_private or address.is_link_local
