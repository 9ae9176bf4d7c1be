"""The apps whose texts are read."""

from voicetune_desktop.importers.writings.app import App, ReadFiles, begins, has_all


def _google_keep() -> ReadFiles:
    from voicetune_desktop.importers.writings.google_keep import read_notes

    return read_notes


GOOGLE_KEEP = App(
    "google-keep",
    "Google Keep",
    (r"(?:^|/)Keep/[^/]+\.json$", r"\.json$"),
    has_all(b'"isTrashed"', b'"isPinned"', b'"isArchived"'),
    "Ask Google Takeout for “Keep” and choose its archive.",
    has_own_names=True,
).importer(_google_keep)


def _wordpress() -> ReadFiles:
    from voicetune_desktop.importers.writings.wordpress import read_posts

    return read_posts


WORDPRESS = App(
    "wordpress",
    "WordPress",
    (r"\.xml$",),
    has_all(b"<rss", b'="http://wordpress.org/export/'),
    "Choose the .xml file that “Tools”, “Export” in WordPress made.",
).importer(_wordpress)


def _blogger() -> ReadFiles:
    from voicetune_desktop.importers.writings.blogger import read_posts

    return read_posts


BLOGGER = App(
    "blogger",
    "Blogger",
    (r"\.(?:atom|xml)$",),
    has_all(b"<feed", b"tag:blogger.com,1999:blog-", b"<entry"),
    "Choose the archive of Google Takeout, or the file blog-….xml that the settings of Blogger saved.",
).importer(_blogger)


def _medium() -> ReadFiles:
    from voicetune_desktop.importers.writings.medium import read_posts

    return read_posts


MEDIUM = App(
    "medium",
    "Medium",
    (r"(?:^|/)posts/[^/]+\.html$", r"\.html$"),
    has_all(b'class="h-entry"', b'data-field="body" class="e-content"'),
    "Choose the archive that Medium sent, or its folder posts.",
    has_own_names=True,
).importer(_medium)


def _substack() -> ReadFiles:
    from voicetune_desktop.importers.writings.substack import read_posts

    return read_posts


SUBSTACK = App(
    "substack",
    "Substack",
    (r"(?:^|/)posts\.csv$",),
    begins(rb'(?:\xef\xbb\xbf)?"?post_id"?,"?post_date"?,"?is_published"?,'),
    "Choose the archive that Substack made: its folder posts has the texts.",
).importer(_substack)


def _evernote() -> ReadFiles:
    from voicetune_desktop.importers.writings.evernote import read_notes

    return read_notes


EVERNOTE = App(
    "evernote",
    "Evernote",
    (r"\.enex$",),
    has_all(b"<en-export"),
    "Choose the .enex file that Evernote exported.",
).importer(_evernote)


def _day_one() -> ReadFiles:
    from voicetune_desktop.importers.writings.day_one import read_journals

    return read_journals


DAY_ONE = App(
    "day-one",
    "Day One",
    (r"\.json$",),
    has_all(b'"entries"', b'"creationDate"', b'"timeZone"'),
    "Choose the archive that Day One exported as JSON.",
).importer(_day_one)


def _simplenote() -> ReadFiles:
    from voicetune_desktop.importers.writings.simplenote import read_notes

    return read_notes


SIMPLENOTE = App(
    "simplenote",
    "Simplenote",
    (r"(?:^|/)notes\.json$",),
    begins(rb'(?:\xef\xbb\xbf)?\s*\{\s*"(?:activeNotes|trashedNotes)"\s*:'),
    "Choose the archive notes.zip that Simplenote exported.",
).importer(_simplenote)


def _notion() -> ReadFiles:
    from voicetune_desktop.importers.writings.notion import read_pages

    return read_pages


NOTION = App(
    "notion",
    "Notion",
    (r" [0-9a-f]{32}\.(?:md|html)$",),
    begins(rb"[^\x00]"),
    "Choose the archive that Notion exported as Markdown or HTML.",
    has_own_names=True,
    goes_by_names=True,
).importer(_notion)


def _ghost() -> ReadFiles:
    from voicetune_desktop.importers.writings.ghost import read_posts

    return read_posts


GHOST = App(
    "ghost",
    "Ghost",
    (r"\.json$",),
    begins(rb'\s*\{\s*(?:"db"\s*:\s*\[\s*\{\s*)?"meta"\s*:\s*\{\s*"exported_on"'),
    "Choose the .json file that Ghost exported.",
).importer(_ghost)
