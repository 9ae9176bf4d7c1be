"""The look: contrast, palettes, style sheet and icons."""

import gc
import re
from itertools import product

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTableView

from tests.gui.screenshots import dress
from voicetune_desktop.gui import icons, metrics, palette
from voicetune_desktop.gui.palette import PALETTES
from voicetune_desktop.gui.stylesheet import style_sheet
from voicetune_desktop.gui.theme import Theme, all_widgets, animations_wanted, stand_still
from voicetune_desktop.gui.widgets.buttons import button, icon_button
from voicetune_desktop.gui.widgets.progress import Bar
from voicetune_desktop.model import Progress

LOOKS = pytest.mark.parametrize("look", palette.PALETTES.values(), ids=lambda look: look.name)
GROUNDS = ("window", "rail", "surface", "raised", "hover", "tint", "warn_tint", "danger_tint")
PAPER = ("window", "rail", "surface", "raised")
NEEDED = """
import people person shield chart flag save try lock unlock offline online chat group warning error info success check plus undo redo search
folder file play sample chevron-down chevron-right close settings help eye eye-off link phone mail clock key number place pencil calendar
app-whatsapp app-telegram app-slack app-messenger app-instagram app-other voicetune
"""


@pytest.fixture
def theme(qapp):
    yield dress("light")
    dress("light")


@LOOKS
@pytest.mark.parametrize("ink", ["text", "quiet", "accent", "warn", "danger"])
def test_text_is_readable_on_every_ground(look, ink):
    ratios = {ground: palette.contrast(getattr(look, ink), getattr(look, ground)) for ground in GROUNDS}
    assert min(ratios.values()) >= 4.5, ratios


@LOOKS
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent", "accent_pressed"), ("on_danger", "danger"),
        ("text", "mark"), ("surface", "text"),
    ],
)  # fmt: skip
def test_text_is_readable_on_filled_shapes(look, ink, ground):
    assert palette.contrast(getattr(look, ink), getattr(look, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize("shape", ["outline", "accent", "prompt", "answer", "danger", "warn"])
def test_shapes_stand_out_from_the_ground(look, shape):
    grounds = ("window", "surface", "raised") if shape == "prompt" else PAPER
    assert min(palette.contrast(getattr(look, shape), getattr(look, ground)) for ground in grounds) >= 3


FOCUS = {
    "buttons and fields": ("accent", PAPER),
    "buttons that delete": ("text", PAPER),
    "the primary button": ("on_accent", ("accent",)),
    "a step that is current": ("accent", ("tint",)),
    "a choice": ("text", ("surface", "hover")),
    "a choice that is taken": ("on_accent", ("accent",)),
    "rows of a table": ("accent", ("surface", "tint", "hover")),
}
"""What is drawn around the thing that has the focus, and what it lies on."""


@LOOKS
@pytest.mark.parametrize("what", FOCUS)
def test_the_ring_of_the_focus_stands_out(look, what):
    ring, grounds = FOCUS[what]
    assert min(palette.contrast(getattr(look, ring), getattr(look, ground)) for ground in grounds) >= 3


@LOOKS
@pytest.mark.parametrize(
    ("shape", "ground"),
    [
        ("outline", "hover"),
        ("outline", "rail"),
        ("on_accent", "accent"),
        ("accent", "hover"),
        ("warn", "warn_tint"),
        ("danger", "danger_tint"),
        ("accent", "mark"),
    ],
)
def test_ticks_lines_and_icons_stand_out(look, shape, ground):
    assert palette.contrast(getattr(look, shape), getattr(look, ground)) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_has_more_of_it(dark):
    usual, more = PALETTES[dark, False], PALETTES[dark, True]
    for ink in ("text", "quiet", "accent", "warn", "danger", "outline"):
        assert palette.contrast(getattr(more, ink), more.surface) > palette.contrast(getattr(usual, ink), usual.surface)


@pytest.mark.parametrize(("ground", "ink", "name"), [("black", "white", "dark-contrast"), ("white", "black", "light-contrast")])
def test_high_contrast_of_windows_which_tells_no_scheme_keeps_the_systems_ground(qapp, theme, monkeypatch, ground, ink, name):
    own, set_palette = QPalette(QColor(ground)), qapp.setPalette
    own.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    monkeypatch.setattr(qapp, "setPalette", lambda new: set_palette(new if new.resolveMask() else own))
    monkeypatch.setattr("voicetune_desktop.gui.theme._wants_contrast", lambda _: True)
    monkeypatch.setattr("voicetune_desktop.gui.theme._scheme", lambda _: Qt.ColorScheme.Unknown)
    theme.set_mode("system")
    assert theme.palette.name == name
    assert qapp.palette().window().color().name() == theme.palette.window.lower()


HIGH = pytest.mark.parametrize("look", [PALETTES[dark, True] for dark in (False, True)], ids=lambda look: look.name)


@HIGH
def test_in_high_contrast_every_text_has_seven_to_one_on_every_ground(look):
    written = {(ink, ground) for ink in ("text", "quiet", "accent", "warn", "danger") for ground in GROUNDS}
    filled = {("on_accent", f"accent{state}") for state in ("", "_hover", "_pressed")} | {("text", "mark"), ("surface", "text")}
    pairs = written | filled | {("on_danger", "danger"), ("on_danger", "danger_hover")}
    assert {pair for pair in pairs if palette.contrast(*(getattr(look, part) for part in pair)) < 7} == set()


@HIGH
def test_in_high_contrast_every_line_and_shape_stands_out(look):
    lines = {(line, ground) for line in ("line", "outline", "tint_line", "accent", "answer", "warn", "danger") for ground in GROUNDS}
    pairs = lines | {("prompt", ground) for ground in (*PAPER, "tint")} | {("prompt", "answer"), ("disabled", "surface")}
    assert {pair for pair in pairs if palette.contrast(*(getattr(look, part) for part in pair)) < 3} == set()


@LOOKS
def test_what_is_done_of_a_bar_stands_out_from_what_is_left(look, qtbot, theme):
    theme.set_contrast(look.name.endswith("contrast"))
    theme.set_mode("dark" if look.dark else "light")
    bar = Bar()
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.show_progress(Progress(1, 2, ""))
    picture = bar.grab().toImage()
    theme.set_contrast(False)
    done, left = (picture.pixelColor(round(picture.width() * part), picture.height() // 2).name() for part in (0.25, 0.75))
    assert palette.contrast(done, left) >= 3


def test_high_contrast_of_the_desktop_comes_live(qapp, theme, monkeypatch):
    theme.set_mode("light")
    hints = qapp.styleHints().accessibility()
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _hints: Qt.ContrastPreference.HighContrast)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.palette.name == "light-contrast"
    monkeypatch.undo()
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.palette.name == "light"


def seen(colour, look):
    """The colour of a pixel on the ground of the window."""
    return colour.name() if colour.alpha() else look.window


@LOOKS
@pytest.mark.parametrize("kind", ["primary", "danger", "secondary", "quiet"])
def test_focus_changes_much_of_a_button_and_not_its_size(look, kind, qtbot, theme):
    theme.set_contrast(look.name.endswith("contrast"))
    theme.set_mode("dark" if look.dark else "light")
    plain, focused = button("Continue to Privacy", kind), button("Continue to Privacy", kind)
    for made in (plain, focused):
        qtbot.addWidget(made)
        made.show()
    focused.setFocus()
    qtbot.waitUntil(focused.hasFocus)
    size, before, after = plain.sizeHint(), plain.grab().toImage(), focused.grab().toImage()
    theme.set_contrast(False)
    places = product(range(before.width()), range(before.height()))
    pairs = ((seen(before.pixelColor(*place), look), seen(after.pixelColor(*place), look)) for place in places)
    clear = sum(palette.contrast(one, other) >= 3 for one, other in pairs)
    assert focused.sizeHint() == size
    assert clear > before.width() * before.devicePixelRatio()


@LOOKS
def test_style_sheet_leaves_nothing_unfilled(look, qapp):
    sheet = style_sheet(look, 1.5)
    assert not re.search(r"\$|\bdp\b|\ddp|icon\(|disc\(", sheet)
    assert all(QFile.exists(found) for found in re.findall(r"url\((.+?)\)", sheet))


def test_contrast_is_that_of_the_guideline():
    assert palette.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert palette.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_chosen_mode_colours_the_whole_application(theme, qapp, mode):
    theme.set_mode(mode)
    assert palette.current().name == theme.palette.name == mode
    assert qapp.palette().window().color().name().upper() == theme.palette.window
    assert theme.palette.window in qapp.styleSheet()


def test_dark_window_paints_light_text_on_dark(theme, qtbot):
    theme.set_mode("dark")
    label = QLabel("█")
    qtbot.addWidget(label)
    label.resize(80, 60)
    colours = {label.grab().toImage().pixelColor(x, y).lightness() for x, y in product(range(0, 80, 4), range(0, 60, 4))}
    assert min(colours) < 60 < 200 < max(colours)


def test_system_mode_follows_the_system(qapp, theme, monkeypatch):
    theme.set_mode("system")
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    with pytest.MonkeyPatch.context():
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.palette.name == "dark"


def test_high_contrast_wish_is_honoured(qapp, theme, monkeypatch):
    monkeypatch.setattr("voicetune_desktop.gui.theme._wants_contrast", lambda _app: True)
    theme.set_mode("dark")
    assert theme.palette.name == "dark-contrast"


def test_high_contrast_can_be_had_whatever_the_system_says(qapp, theme):
    theme.set_mode("light")
    usual = theme.palette
    theme.set_contrast(True)
    assert theme.palette == PALETTES[False, True] != usual
    theme.set_contrast(False)
    assert theme.palette == usual


def test_nothing_moves_where_the_person_wants_stillness(qapp):
    before = animations_wanted(qapp)
    stand_still(qapp, True)
    stand_still(qapp, True)
    assert not animations_wanted(qapp)
    stand_still(qapp, False)
    assert animations_wanted(qapp) == before


def test_tooltips_do_not_fade_where_the_person_wants_stillness(qapp):
    fade, general = Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_General
    before = qapp.isEffectEnabled(general)
    for effect in (general, fade):
        qapp.setEffectEnabled(effect, True)
    stand_still(qapp, True)
    still = qapp.isEffectEnabled(fade)
    stand_still(qapp, False)
    moves = qapp.isEffectEnabled(fade)
    qapp.setEffectEnabled(fade, False)
    qapp.setEffectEnabled(general, before)
    assert (still, moves) == (False, True)


def test_buttons_with_one_icon_share_its_picture(theme, qtbot):
    assert icon_button("lock", "Lock").icon().cacheKey() == icon_button("lock", "Encrypted").icon().cacheKey()


def test_icons_change_colour_with_the_theme(theme, qtbot):
    made = icon_button("lock", "Lock")
    qtbot.addWidget(made)
    before = made.icon().pixmap(24).toImage()
    theme.set_mode("dark")
    assert made.icon().pixmap(24).toImage() != before


def test_fields_and_buttons_are_32_high_and_grow_with_the_text(theme, qtbot):
    made = button("Back")
    qtbot.addWidget(made)
    made.ensurePolished()
    assert made.sizeHint().height() == metrics.FIELD
    theme.set_text_scale(2)
    assert made.sizeHint().height() >= 2 * metrics.FIELD - 2


def test_focus_is_visible_on_buttons(theme, qtbot):
    plain, focused = QPushButton("Same"), QPushButton("Same")
    for made in (plain, focused):
        qtbot.addWidget(made)
        made.resize(100, 32)
        made.show()
    focused.setFocus()
    qtbot.waitUntil(focused.hasFocus)
    assert focused.grab().toImage() != plain.grab().toImage()


@pytest.mark.parametrize("name", NEEDED.split())
def test_every_icon_draws_something(name, qapp):
    picture = QIcon(icons.address(name, "text", palette.LIGHT)).pixmap(24).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x, y in product(range(24), range(24)))


@pytest.mark.parametrize(
    ("format_id", "mark"),
    [("telegram-json", "app-telegram"), ("whatsapp", "app-whatsapp"), ("imessage-db", "app-imessage"), ("skype", "app-other")],
)
def test_every_format_has_a_mark(format_id, mark):
    assert icons.app_mark(format_id) == mark


def test_one_theme_serves_an_application(qapp, theme):
    assert len(qapp.findChildren(Theme)) == 1


def test_python_tidies_up_nothing_while_widgets_are_listed():
    class Listing:
        def allWidgets(self):
            return [gc.isenabled()]

    assert all_widgets(Listing()) == [False]
    assert gc.isenabled()


@pytest.mark.parametrize("kind", [QTableView, QMenu])
def test_the_size_of_the_text_reaches_what_windows_gives_a_font_of_its_own(theme, qapp, qtbot, kind):
    theme.set_text_scale(2)
    qapp.setFont(QFont("", 7), "QAbstractItemView")  # as Qt does on Windows after each change of the system's theme
    qapp.setFont(QFont("", 7), "QMenu")
    widget = kind()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    size = widget.font().pixelSize()
    qapp.setFont(qapp.font())  # forgets fonts of classes
    assert size == 2 * metrics.BODY
