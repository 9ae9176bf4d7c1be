"""Where people meet and write to the public as well."""

from voicetune_desktop.importers.bluesky.format import BLUESKY
from voicetune_desktop.importers.dating.hinge import HINGE
from voicetune_desktop.importers.dating.tinder import TINDER
from voicetune_desktop.importers.google.youtube import YOUTUBE
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.linkedin import LINKEDIN
from voicetune_desktop.importers.mastodon import MASTODON
from voicetune_desktop.importers.meta.instagram import INSTAGRAM
from voicetune_desktop.importers.reddit import REDDIT
from voicetune_desktop.importers.snapchat.format import SNAPCHAT
from voicetune_desktop.importers.tiktok.format import TIKTOK
from voicetune_desktop.importers.vk import VK
from voicetune_desktop.importers.x.apify_tweets import APIFY_TWEETS
from voicetune_desktop.importers.x.archive import X_ARCHIVE

NETWORKS: tuple[Importer, ...] = (
    INSTAGRAM,
    VK,
    YOUTUBE,
    SNAPCHAT,
    TIKTOK,
    TINDER,
    HINGE,
    LINKEDIN,
    X_ARCHIVE,
    APIFY_TWEETS,
    REDDIT,
    MASTODON,
    BLUESKY,
)
