"""Messenger, from the download of one's Facebook information as JSON."""

from voicetune_desktop.importers.meta.apps import importer
from voicetune_desktop.importers.meta.threads import Platform

PLATFORM = Platform(
    format="messenger",
    label="Messenger",
    root="your_facebook_activity|your_activity_across_facebook",
    foreign="your_instagram_activity",
    hints="facebook|messenger|profile_information|friends",
    foreign_hints="instagram|followers_and_following|account_information",
    unsure=0.7,
    deleted="Facebook user",
)
"""Roots were `messages/` until 2023, `your_activity_across_facebook/messages/` until 2024, then `your_facebook_activity/messages/`."""

MESSENGER = importer(PLATFORM)
