"""Addresses of services: over TLS anywhere, without it only on this computer or the person's own network."""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from msgspec.structs import replace

from voicetune_desktop.dataset.providers import Service, service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.records import Account

_NAME = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63})*\.?")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)")
"""What a system takes for an address in one number."""
OWN_ENDINGS = (".local", ".lan", ".home", ".internal", ".home.arpa", ".localhost")


class AddressUnfit(VoiceTuneError):
    """The address of a service cannot be used."""


def clean_address(typed: str) -> str:
    """The address that a person typed, without a slash at its end. Raises AddressUnfit."""
    text = typed.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, None
    if parts is None or not _is_host(host) or parts.scheme not in ("http", "https") or not text.isprintable() or " " in text:
        raise AddressUnfit("This is no address of a service.", "Type it as https://host.example/v1.")
    if "@" in parts.netloc or "?" in text or "#" in text:
        raise AddressUnfit(
            "The address has parts that do not belong in it.", "Type it without a name, a password, ? or #; the key has its own field."
        )
    if "{" in text:
        raise AddressUnfit("A part of the address is still to be filled in.", "Put your own name in the place of {…}.")
    if parts.scheme == "http" and not is_own(host or ""):
        raise AddressUnfit("This address would send your texts unprotected.", "Use an address that begins with https://.")
    return parts.geturl().rstrip("/")


def host_of(address: str) -> str:
    """The computer that an address means, with its port where it has one: what a person checks."""
    return urlsplit(address).netloc


def service_at(account: Account) -> Service:
    """The service of an account; one that only its address tells is called by its host, which says more than "Another service"."""
    there = service(account.service)
    return replace(there, label=host_of(account.base_url) or there.label) if there.id == "other" else there


def is_own(host: str) -> bool:
    """Whether a host is this computer, or in the person's own network."""
    address = _numbers(host)
    if address is None:
        name = host.lower()
        return name.endswith(OWN_ENDINGS) or ("." not in name and not _NUMBER.fullmatch(name))
    return address.is_loopback or address.is_private or address.is_link_local


def _is_host(host: str | None) -> bool:
    return host is not None and (_numbers(host) is not None or "{" in host or _NAME.fullmatch(host) is not None)


def _numbers(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is in numbers; one of the old kind that is wrapped into one of the new kind is unwrapped."""
    try:
        address = ip_address(host)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address
