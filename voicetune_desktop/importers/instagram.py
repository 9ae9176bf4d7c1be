"""Instagram messages, from the download of one's information as JSON."""

from functools import partial

from voicetune_desktop.importers import meta
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.meta_threads import Platform, score

PLATFORM = Platform(
    format="instagram",
    label="Instagram",
    foreign="your_facebook_activity|your_activity_across_facebook",
    hints="instagram|followers_and_following|account_information",
    foreign_hints="facebook|messenger|profile_information|friends",
    unsure=0.6,
    deleted="Instagram User",
)
"""The root is `your_instagram_activity/messages/`, in older downloads `messages/`."""

INSTAGRAM = Importer("instagram", "Instagram", partial(score, platform=PLATFORM), partial(meta.chats, platform=PLATFORM))
