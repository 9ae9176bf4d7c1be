"""Instagram messages, from the download of one's information as JSON."""

from voicetune_desktop.importers.meta.apps import importer
from voicetune_desktop.importers.meta.threads import Platform

PLATFORM = Platform(
    format="instagram",
    label="Instagram",
    root="your_instagram_activity",
    foreign="your_facebook_activity|your_activity_across_facebook",
    hints="instagram|followers_and_following|account_information",
    foreign_hints="facebook|messenger|profile_information|friends",
    unsure=0.6,
    deleted="Instagram User",
)
"""The root is `your_instagram_activity/messages/`, in older downloads `messages/`."""

INSTAGRAM = importer(PLATFORM)
