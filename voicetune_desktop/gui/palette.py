"""The colours of the window: four palettes (light, dark, and both in high contrast) and the arithmetic of contrast."""

from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication


class Palette(NamedTuple):
    """One set of colours, each "#RRGGBB". Text reaches 4.5:1 on every ground it is used on, shapes 3:1."""

    name: str
    dark: bool
    window: str
    rail: str
    surface: str
    raised: str
    line: str
    """Hairlines between things that are also apart by space."""
    outline: str
    """Edges that tell a control from its ground."""
    text: str
    quiet: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    tint: str
    """Ground of what is selected, of the assistant's bubbles and of replaced text."""
    tint_line: str
    mark: str
    """Ground of a marked place, seen on surfaces and on tints."""
    prompt: str
    answer: str
    warn: str
    warn_tint: str
    danger: str
    danger_hover: str
    danger_tint: str
    on_danger: str
    hover: str


LIGHT = Palette(
    name="light",
    dark=False,
    window="#F6F4EF",
    rail="#EEEBE3",
    surface="#FFFFFF",
    raised="#FBFAF7",
    line="#DDD8CE",
    outline="#8A8375",
    text="#1E1B16",
    quiet="#5E584E",
    disabled="#9B9486",
    accent="#0B6B63",
    accent_hover="#095850",
    accent_pressed="#074640",
    on_accent="#FFFFFF",
    tint="#DDEFEB",
    tint_line="#A8D1CA",
    mark="#B9E0D9",
    prompt="#978B76",
    answer="#0B6B63",
    warn="#8A5200",
    warn_tint="#FCEFD8",
    danger="#A8281F",
    danger_hover="#8E1F17",
    danger_tint="#FBE7E4",
    on_danger="#FFFFFF",
    hover="#F0EDE6",
)

DARK = Palette(
    name="dark",
    dark=True,
    window="#171614",
    rail="#12110F",
    surface="#201F1C",
    raised="#292723",
    line="#3B3833",
    outline="#8A8376",
    text="#F0ECE4",
    quiet="#B5AEA2",
    disabled="#7A7468",
    accent="#5CCBBF",
    accent_hover="#7CDACF",
    accent_pressed="#45B3A7",
    on_accent="#06211E",
    tint="#1B3D39",
    tint_line="#2F635C",
    mark="#2A5F58",
    prompt="#877D6C",
    answer="#5CCBBF",
    warn="#F0B45C",
    warn_tint="#3A2C14",
    danger="#FF8A80",
    danger_hover="#FFA49C",
    danger_tint="#43211D",
    on_danger="#2B0603",
    hover="#2B2925",
)

LIGHT_CONTRAST = Palette(
    name="light-contrast",
    dark=False,
    window="#FFFFFF",
    rail="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#4A4A4A",
    outline="#000000",
    text="#000000",
    quiet="#1F1F1F",
    disabled="#5F5F5F",
    accent="#00433D",
    accent_hover="#002E2A",
    accent_pressed="#001F1C",
    on_accent="#FFFFFF",
    tint="#D3F0EB",
    tint_line="#00433D",
    mark="#A9E3DA",
    prompt="#B07B12",
    answer="#00433D",
    warn="#5C3700",
    warn_tint="#FFF1D6",
    danger="#7D0F08",
    danger_hover="#5C0A05",
    danger_tint="#FFE6E3",
    on_danger="#FFFFFF",
    hover="#E8E8E8",
)

DARK_CONTRAST = Palette(
    name="dark-contrast",
    dark=True,
    window="#000000",
    rail="#000000",
    surface="#000000",
    raised="#0A0A0A",
    line="#B8B8B8",
    outline="#FFFFFF",
    text="#FFFFFF",
    quiet="#E6E6E6",
    disabled="#9A9A9A",
    accent="#7FF3E6",
    accent_hover="#A6FAF1",
    accent_pressed="#5BD9CB",
    on_accent="#000000",
    tint="#053B36",
    tint_line="#7FF3E6",
    mark="#0F5F57",
    prompt="#9A7A2A",
    answer="#7FF3E6",
    warn="#FFD08A",
    warn_tint="#2B1E00",
    danger="#FFB3AD",
    danger_hover="#FFD0CC",
    danger_tint="#330603",
    on_danger="#000000",
    hover="#242424",
)

PALETTE_PROPERTY = "voicetunePalette"
"""Where the application object keeps the palette in use."""

PALETTES = {(p.dark, p.name.endswith("contrast")): p for p in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}
"""Palettes by (dark, high contrast)."""


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1, as WCAG 2.2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def current() -> Palette:
    """The palette that the window shows now; the light one before a theme is applied."""
    app = QCoreApplication.instance()
    return cast("Palette | None", app.property(PALETTE_PROPERTY)) or LIGHT if app else LIGHT
