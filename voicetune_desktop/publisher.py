"""What only the one who publishes the app can decide; packaging/release.md says what to put here before the first release."""

APP_ID = "org.voicetune.Desktop"
"""The app's name among all apps, at a domain of the publisher: what menu entry, bundle and kind of file are called. Desktops take an app
with another one for another app, so it stays as it is after the first release."""

MAINTAINER = "VoiceTune <packages@voicetune.invalid>"
"""Who answers for the packages, as Debian writes it. This one is nobody."""

NEWEST_RELEASE = ""
"""Where the newest release is told, over https and without being led elsewhere: a JSON object with "tag_name" and "body", as the API of
GitHub gives for releases/latest, or a file that a maintainer puts online. Without an address nobody is ever asked."""
