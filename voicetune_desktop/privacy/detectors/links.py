"""Links: with a scheme, with www., and those that people type bare ("discord.gg/…", "youtu.be/…")."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "link"
_SCORE = 0.99
_HOSTS = words(
    """
    1drv.ms a.co aliexpress.com amazon.com amazon.co.uk amazon.de amzn.eu amzn.to app.box.com archive.org ask.fm
    bandcamp.com bit.ly boxd.it calendly.com cash.app chat.whatsapp.com ko-fi.com cutt.ly deezer.page.link
    disboard.org discord.com discord.gg discordapp.com docs.google.com drive.google.com dropbox.com ebay.co.uk
    ebay.com ebay.de ebay.us etsy.com etsy.me eventbrite.com facebook.com fb.com fb.me fb.watch flic.kr flickr.com
    forms.gle forms.office.com g.co gist.github.com github.com gitlab.com gofund.me gofundme.com goo.gl google.com
    groupme.com icloud.com imdb.com imgur.com instagr.am instagram.com is.gd join.skype.com justgiving.com kahoot.it
    kakao.com letterboxd.com line.me linkedin.com linktr.ee lnkd.in m.me mail.google.com maps.app.goo.gl
    maps.apple.com maps.google.com medium.com meet.google.com meetup.com mega.nz messenger.com monzo.me
    music.apple.com music.youtube.com netflix.com notion.so nextdoor.com office.com onedrive.live.com onlyfans.com
    open.kakao.com open.spotify.com outlook.live.com ow.ly pastebin.com patreon.com paypal.com paypal.me
    photos.app.goo.gl photos.google.com pin.it pinterest.com playlist.link qq.com reddit.com redd.it revolut.me s.id
    sharepoint.com shorturl.at signal.group signal.me skype.com slack.com snapchat.com soundcloud.com spoti.fi
    spotify.com spotify.link steamcommunity.com strava.com strava.app.link t.co t.ly t.me teams.live.com
    teams.microsoft.com telegram.dog telegram.me telegra.ph threads.net tiktok.com tinder.com tinyurl.com trello.com
    tripadvisor.com tumblr.com twitch.tv twitter.com u.to venmo.com viber.com vimeo.com vk.cc vk.com vm.tiktok.com
    wa.me we.tl wechat.com weixin.qq.com wetransfer.com whatsapp.com wikipedia.org wordpress.com x.com xing.com
    yelp.com youtu.be youtube.com zoom.us
    """
)
"""Hosts that people name without scheme; their subdomains count, too."""

_ENDS = re.compile(
    '[\\s\0<>"“”„«»`|\\\\^\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]'
)
"""What no link holds; Chinese, Japanese and Korean go on behind a link without a space."""
_TRAILING = ".,;:!?'’*_~…"
_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（"}
_SCHEME = "abcdefghijklmnopqrstuvwxyz0123456789+"
_HOST = f"{_SCHEME}ABCDEFGHIJKLMNOPQRSTUVWXYZ.-"
_LONGEST_HOST = 120
_UNTOUCHED = "\u0250"
"""Letters from here on, which are not Latin, may stand right before a link."""


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of links; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Links from left to right; every slash and every "www." may belong to one."""
    text, end = sheet.text, 0
    for place in _triggers(text, sheet.folded):
        start = _start(text, place) if place >= end else -1
        if start >= end:
            stop = _stop(text, start, place)
            if stop > place + _least(text, place):
                end = stop
                yield Finding(start, stop, KIND, _SCORE, Action.REPLACE, canonical(text[start:stop]))


def canonical(link: str) -> str:
    """The form that is equal for all ways to write a link: https, no www., host in lower case, no slash at the end."""
    scheme, marker, rest = link.partition("://")
    scheme, rest = (scheme.lower(), rest) if marker else ("https", link)
    host, slash, path = rest.partition("/")
    host = host.lower().removeprefix("www.")
    return f"{'https' if scheme == 'http' else scheme}://{host}{slash}{path}".rstrip("/")


def _triggers(text: str, folded: str) -> Iterator[int]:
    """Places of "://", of other single slashes and of "www.", in order."""
    slash, www = text.find("/"), folded.find("www.")
    while slash >= 0 or www >= 0:
        if slash < 0 or 0 <= www < slash:
            yield www
            www = folded.find("www.", www + 4)
        else:
            yield slash
            slash = text.find("/", slash + 1)


def _least(text: str, place: int) -> int:
    """Characters from a trigger on that make no link yet: "www.", "//", or the slash behind a host."""
    return 4 if text[place] != "/" else 2 if text[place + 1] == "/" else 1


def _start(text: str, place: int) -> int:
    """Where the link of a trigger starts; -1 if it is none."""
    if text[place] != "/":
        before = text[place - 1]
        return -1 if before in "@.-" or (before.isalnum() and before < _UNTOUCHED) else place
    if text[place - 1] == ":":
        return _after_scheme(text, place)
    left = text[max(0, place - _LONGEST_HOST) : place]
    host = left[len(left.rstrip(_HOST)) :].lstrip("+.-")
    start = place - len(host)
    before = text[start - 1]
    part_of_more = before in "@/" or (before.isalpha() and before < _UNTOUCHED)
    return start if not part_of_more and _is_known(host.lower()) else -1


def _after_scheme(text: str, place: int) -> int:
    left = text[max(0, place - 16) : place - 1]
    scheme = left.lower()[len(left.lower().rstrip(_SCHEME)) :].lstrip("0123456789+")
    for known in ("https", "http"):
        if scheme.endswith(known):
            scheme = known
    return place - 1 - len(scheme) if len(scheme) > 1 and text[place + 1] == "/" else -1


def _is_known(host: str) -> bool:
    labels = host.split(".")
    return any(".".join(labels[at:]) in _HOSTS for at in range(len(labels) - 1))


def _stop(text: str, start: int, place: int) -> int:
    """Where a link ends: before white space, without the punctuation of the sentence and without brackets that it does not open."""
    match = _ENDS.search(text, place)
    stop = match.start() if match else len(text)
    unopened = {close: text.count(close, start, stop) - text.count(open_, start, stop) for close, open_ in _PAIRS.items()}
    while stop > place and (text[stop - 1] in _TRAILING or unopened.get(text[stop - 1], 0) > 0):
        stop -= 1
        if text[stop] in unopened:
            unopened[text[stop]] -= 1
    return stop
