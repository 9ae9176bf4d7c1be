"""One section of the page Settings."""

from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.text import PlainLabel


class Section(Card):
    """A card with a title, a sentence that says what it is for, and its controls."""

    def __init__(self, session: Session, title: str, text: str) -> None:
        super().__init__(title)
        self.session = session
        self.body.addWidget(PlainLabel(text, ink="quiet", wrap=True))

    def refresh(self) -> None:
        """Show what holds now; called when the page is shown and when the project changes."""
